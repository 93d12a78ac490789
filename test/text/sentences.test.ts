import type { SheetRecognition } from "../../src/records";
import { findPolicy } from "../../src/rules";
import type { StudentFinding, SubjectFinding } from "../../src/screening";
import {
  explainRecognition,
  issueMessage,
  issueSentence,
  languages,
  reasonLine,
  vocabularyOf,
  wayInLine,
  wayOutLine,
} from "../../src/text";
import { everyIssue, issue } from "../reports/sample-issues";

const policy = findPolicy("shanghai-2006-secondary")!;

function finding(given: Partial<StudentFinding>): StudentFinding {
  return {
    student: 0,
    verdict: "not-candidate",
    clauses: [],
    reasons: [],
    failingBefore: [],
    failingAfter: [],
    missing: [],
    waysOut: [],
    wouldTrigger: [],
    ...given,
  };
}

function subject(given: Partial<SubjectFinding> & { readonly subject: string }): SubjectFinding {
  return {
    standing: "pass",
    before: { kind: "mark", value: 75 },
    fullMark: { kind: "assumed", value: 100 },
    passMark: 60,
    makeUp: null,
    recordedAs: null,
    parts: [],
    cells: [],
    beforeAt: null,
    makeUpAt: null,
    ...given,
  };
}

const clause = (id: string, subjects: readonly string[]) =>
  ({ kind: "clause", clause: `shanghai-2006-secondary/${id}`, subjects }) as const;
const held = (...ids: readonly string[]) => ids.map((id) => `shanghai-2006-secondary/${id}`);
const at = { sheet: "成绩表", row: 6, column: 3 };

type ReasonCase = readonly [string, StudentFinding, (readonly SubjectFinding[])?];

const reasons: readonly ReasonCase[] = [
  [
    "数学、英语补考仍不及格",
    finding({
      verdict: "candidate",
      clauses: held("2a"),
      reasons: [clause("2a", ["数学", "英语"])],
      failingAfter: ["数学", "英语"],
    }),
  ],
  [
    "数学 1 门，加物理、历史 2 门",
    finding({
      verdict: "candidate",
      clauses: held("2b"),
      reasons: [clause("2b", ["数学", "物理", "历史"])],
    }),
  ],
  [
    "补考前 5 门不及格",
    finding({
      verdict: "candidate",
      clauses: held("1", "2c"),
      reasons: [clause("1", []), clause("2c", [])],
      failingBefore: ["语文", "数学", "物理", "历史", "地理"],
    }),
  ],
  [
    "补考后 4 门仍不及格",
    finding({
      verdict: "candidate",
      clauses: held("2c"),
      reasons: [clause("2c", ["数学", "物理", "历史", "地理"])],
    }),
  ],
  [
    "数学、英语不及格",
    finding({
      verdict: "at-risk",
      clauses: held("2a"),
      reasons: [clause("2a", ["数学", "英语"])],
    }),
  ],
  [
    "数学、英语补考还没录入",
    finding({
      verdict: "make-up-pending",
      missing: [
        { subject: "数学", which: "make-up", at: null },
        { subject: "英语", which: "make-up", at: null },
      ],
    }),
  ],
  [
    "英语缓考，结果会影响结论",
    finding({ verdict: "undetermined", missing: [{ subject: "英语", which: "first", at }] }),
    [subject({ subject: "英语", before: { kind: "deferred" } })],
  ],
  [
    "数学补考还没录入，结果会影响结论",
    finding({ verdict: "undetermined", missing: [{ subject: "数学", which: "make-up", at }] }),
  ],
  [
    "数学补考 64，已及格",
    finding({ reasons: [{ kind: "make-up-passed", subjects: ["数学"] }] }),
    [subject({ subject: "数学", makeUp: { kind: "mark", value: 64 } })],
  ],
  [
    "休学中，不参加认定",
    finding({ verdict: "exempt", reasons: [{ kind: "left-school", word: "休学", at }] }),
  ],
  ["毕业年级不设留级", finding({ verdict: "exempt", reasons: [{ kind: "exempt-grade" }] })],
  [
    "所选规定不适用于这个年级",
    finding({ verdict: "not-covered", reasons: [{ kind: "grade-not-covered" }] }),
  ],
  [
    "其他 2 门，条文未列，请教导处认定",
    finding({
      reasons: [{ kind: "clause-silent", interpretation: "x", subjects: ["历史", "地理"] }],
      failingBefore: ["历史", "地理"],
      failingAfter: ["历史", "地理"],
    }),
  ],
  [
    "历史、地理补考还没录入，不影响结论",
    finding({
      reasons: [{ kind: "clause-silent", interpretation: "x", subjects: ["历史", "地理"] }],
      failingBefore: ["历史", "地理"],
    }),
  ],
  [
    "物理不及格，未达条款",
    finding({
      reasons: [{ kind: "below-clauses", subjects: ["物理"] }],
      failingBefore: ["物理"],
      failingAfter: ["物理"],
    }),
  ],
  [
    "英语没有成绩，不影响结论",
    finding({ reasons: [{ kind: "below-clauses", subjects: ["英语"] }] }),
    [subject({ subject: "英语", before: { kind: "blank" } })],
  ],
  ["各科都及格", finding({ reasons: [{ kind: "all-pass" }] })],
  ["没有可以判定的成绩", finding({ reasons: [{ kind: "no-marks" }] })],
];

describe("理由一行", () => {
  for (const [line, given, subjects = []] of reasons) {
    it(line, () => {
      expect(reasonLine(given, subjects, policy, "zh-CN")).toBe(line);
    });

    it(`${line}: in English without Chinese words`, () => {
      const english = reasonLine(given, subjects, policy, "en").replace("“休学”", "");
      expect(english).toMatch(/^[\x20-\x7e]+$/);
    });
  }
});

const ways: readonly [string, StudentFinding, "midterm" | "annual" | "after-make-up"][] = [
  ["数学或英语任一补考及格即解除", finding({ waysOut: [["数学"], ["英语"]] }), "annual"],
  ["数学、英语都及格才解除", finding({ waysOut: [["数学", "英语"]] }), "annual"],
  [
    "数学或英语任一科经复核或清考及格即解除",
    finding({ waysOut: [["数学"], ["英语"]] }),
    "after-make-up",
  ],
  ["数学经复核或清考及格即解除", finding({ waysOut: [["数学"]] }), "after-make-up"],
  [
    "任一组补考都及格即解除：数学＋英语；数学＋物理",
    finding({
      waysOut: [
        ["数学", "英语"],
        ["数学", "物理"],
      ],
    }),
    "annual",
  ],
  [
    "补考不能解除（补考前已有 5 门）",
    finding({
      verdict: "candidate",
      clauses: held("1"),
      failingBefore: ["语文", "数学", "英语", "历史", "地理"],
    }),
    "after-make-up",
  ],
];

describe("怎样解除、怎样会列入", () => {
  it.each(ways)("%s", (line, given, stage) => {
    expect(wayOutLine(given, policy, stage, "zh-CN")).toBe(line);
    expect(wayOutLine(given, policy, stage, "en")).toMatch(/^[\x20-\x7e]+$/);
  });

  it("不需要解除的，没有这一行", () => {
    expect(wayOutLine(finding({}), policy, "after-make-up", "zh-CN")).toBeNull();
  });

  it.each([
    [[["物理"]], "再有物理不及格就会列入"],
    [[["物理"], ["历史"]], "再有物理或历史不及格就会列入"],
    [[["物理"], ["历史"], ["地理"]], "物理、历史、地理中再有 1 门不及格就会列入"],
    [[["物理", "历史"]], "再有物理＋历史不及格就会列入"],
    [[["数学"], ["物理", "历史"]], "再有数学不及格就会列入"],
  ])("%j", (wouldTrigger, line) => {
    expect(wayInLine(finding({ wouldTrigger }), "zh-CN")).toBe(line);
  });
});

describe("数据问题的话", () => {
  const codes = Object.keys(vocabularyOf("zh-CN").issues);

  it("the examples cover every code", () => {
    expect([...new Set(everyIssue.map(({ code }) => code))].sort()).toEqual([...codes].sort());
  });

  it.each(languages)(
    "%s: every code says what and what to do, and nothing is left open",
    (language) => {
      for (const each of everyIssue) {
        const { what, todo } = issueSentence(each, language);
        for (const text of [what, todo]) {
          expect(text.length).toBeGreaterThan(1);
          expect(text).not.toMatch(/undefined|null|NaN|\[object|[。.]$/);
        }
      }
    },
  );

  it("the Chinese ones hold no English words, the English ones no Chinese punctuation", () => {
    for (const each of everyIssue) {
      const chinese = issueSentence(each, "zh-CN");
      expect(`${chinese.what}${chinese.todo}`.replaceAll("Excel", "")).not.toMatch(/[A-Za-z]{2,}/);
      const english = issueSentence(each, "en");
      expect(`${english.what}${english.todo}`).not.toMatch(/[，。、；：]/);
    }
  });

  it("the whole message says where, what stands there, what is the matter, what to do", () => {
    const odd = issue({ code: "score-not-a-number", subject: "数学" }, { at, found: "九十" });
    expect(issueMessage(odd, "zh-CN")).toBe(
      "成绩表!D7“九十”：数学成绩不是数字，按没有成绩处理。改成数字；没考的写缺考、缓考或免修。",
    );
    expect(issueMessage(odd, "en")).toBe(
      "成绩表!D7 “九十”: Mathematics: not a number; treated as no mark. Enter a number, or absent (缺考), deferred (缓考) or exempt (免修).",
    );
    const whole = issue({ code: "annual-result-assumed", takenFrom: "final" }, { at: null });
    expect(issueMessage(whole, "zh-CN")).toBe(
      "没有学年总评，用期末成绩代替。有学年总评的，加一列“学年总评”再运行。",
    );
  });
});

describe("识别的依据", () => {
  const sheet: SheetRecognition = {
    sheet: "期末成绩",
    sheetId: "{1}",
    decidedBy: "recognition",
    role: "gradebook",
    headerRows: { first: 1, last: 2 },
    firstDataRow: 3,
    lastDataRow: 47,
    confidence: 0.52,
    needsConfirmation: true,
    evidence: [
      { kind: "header-words", words: ["姓名", "语文"] },
      { kind: "sheet-name-word", word: "期末" },
      { kind: "doubt", doubt: "columns-unexplained" },
    ],
    columns: [],
    studentCount: 0,
    tables: [
      {
        area: { row: 1, column: 0, rows: 47, columns: 3 },
        turned: false,
        shape: "wide",
        headerRows: { first: 1, last: 2 },
        firstDataRow: 3,
        lastDataRow: 47,
        confidence: 0.52,
        columns: [
          {
            column: 0,
            key: { header: "姓名", nth: 0, of: 1, column: 0 },
            means: "name",
            header: "姓名",
            subject: null,
            assessment: null,
            term: null,
            fullMark: null,
            confidence: 1,
            evidence: [
              { kind: "header-words", words: "姓名" },
              { kind: "names", share: 0.98 },
            ],
          },
          {
            column: 1,
            key: { header: "语文", nth: 0, of: 1, column: 1 },
            means: "score",
            header: "语文",
            subject: "语文",
            assessment: "final",
            term: 2,
            fullMark: 120,
            confidence: 0.9,
            evidence: [{ kind: "header-words", words: "语文" }],
          },
          {
            column: 2,
            key: { header: "", nth: 2, of: 3, column: 2 },
            means: "other",
            header: "",
            subject: null,
            assessment: null,
            term: null,
            fullMark: null,
            confidence: 0.4,
            evidence: [{ kind: "header-unknown" }],
          },
        ],
      },
    ],
  };

  it("每张表、每一列读成了什么、为什么，列对齐", () => {
    expect(explainRecognition([sheet], "zh-CN").split("\n")).toEqual([
      "期末成绩：成绩表，把握 52%，待确认，没有采用",
      "  依据：表头里有“姓名”“语文”；表名里有“期末”",
      "  存疑：有几列数字看不懂表头",
      "  表 1：A2:C48，一行一名学生，表头在第 2–3 行，数据在第 4–48 行",
      "    列  表头    读作                               把握  依据",
      "    A   姓名    姓名                               100%  表头“姓名”，98% 像姓名",
      "    B   语文    语文 · 期末 · 第二学期 · 满分 120  90%   表头“语文”",
      "    C   （空）  不用                               40%   看不懂表头",
    ]);
  });

  it("in English too", () => {
    const [title, , , , heads, name] = explainRecognition([sheet], "en").split("\n");
    expect(title).toBe("期末成绩: gradebook, 52% sure, to be confirmed, not used");
    expect(heads).toMatch(/^ {4}Column {2}Header {3}Read as +Sure {2}Because$/);
    expect(name).toMatch(/^ {4}A {7}姓名 {5}name +100% {2}header “姓名”, 98% look like names$/);
  });

  it("says who decided", () => {
    const [byPerson] = explainRecognition(
      [{ ...sheet, decidedBy: "person", needsConfirmation: false, studentCount: 45 }],
      "zh-CN",
    ).split("\n");
    expect(byPerson).toBe("期末成绩：成绩表，45 人，按您说的读（自动识别的把握 52%）");
  });
});

describe("单词", () => {
  it.each(languages)("%s: no label is empty or doubled within its list", (language) => {
    const { verdicts, standings, stages, roles, columnMeanings, severities } =
      vocabularyOf(language);
    for (const list of [verdicts, standings, stages, roles, columnMeanings, severities]) {
      const labels = Object.values(list);
      expect(labels.every((label) => label.trim() !== "")).toBe(true);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it("marks keep their decimals and lose the noise of binary fractions", () => {
    const marks = [52, 59.6, 0.1 + 0.2].map((value) =>
      vocabularyOf("zh-CN").score({ kind: "mark", value }),
    );
    expect(marks).toEqual(["52", "59.6", "0.3"]);
  });
});
