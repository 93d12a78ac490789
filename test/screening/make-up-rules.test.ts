import type { RepetitionPolicy } from "../../src/rules";
import { explainSubjects, type StudentFinding } from "../../src/screening";
import { classOf, grade8, type Entries } from "./a-cohort";
import { findingIn, screen, shanghai } from "./screen";

/** The clauses that hold and the sources they cite. */
function heldIn(finding: StudentFinding, policy: RepetitionPolicy = shanghai()) {
  const cites = policy.clauses
    .filter(({ id }) => finding.clauses.includes(id))
    .flatMap((clause) => clause.cites);
  return { clauses: finding.clauses.map((id) => id.split("/")[1]), cites: [...new Set(cites)] };
}

const failing = (subjects: string, makeUp: number): Entries =>
  Object.fromEntries(subjects.split(" ").map((subject) => [subject, [50, makeUp]]));

describe("5 门及以上：补考前已定，补考不改变", () => {
  it.each([
    ["4 门，都补考及格 → 未列入", "数学 物理 历史 地理", 70, "not-candidate", [], []],
    [
      "5 门，都补考及格 → 仍是候选",
      "数学 物理 生物 历史 地理",
      70,
      "candidate",
      ["1"],
      ["shanghai-2006/repeat", "meiyuan-2007/1"],
    ],
    [
      "6 门，都补考及格 → 仍是候选",
      "语文 数学 物理 生物 历史 地理",
      70,
      "candidate",
      ["1"],
      ["shanghai-2006/repeat", "meiyuan-2007/1"],
    ],
  ] as const)("%s", (_, subjects, makeUp, verdict, clauses, cites) => {
    const finding = findingIn(classOf(failing(subjects, makeUp)));
    expect(finding.verdict).toBe(verdict);
    expect(heldIn(finding)).toEqual({ clauses, cites });
    expect(finding.waysOut).toEqual([]);
  });
});

describe("补考成绩不会使结论更坏", () => {
  it.each([
    ["比原来低", 10],
    ["和原来一样", 50],
    ["缺考", "缺考"],
    ["作弊", "作弊"],
  ] as const)("%s：与没有补考及格一样", (_, makeUp) => {
    const cohort = classOf({ 数学: [50, makeUp], 英语: [55, 61] });
    const finding = findingIn(cohort);
    expect(finding.verdict).toBe("not-candidate");
    expect(finding.failingAfter).toEqual(["数学"]);
  });

  it.each([
    ["1 门补考缺考 → 未列入", { 数学: [50, "缺考"] }, "not-candidate", []],
    ["2 门主科补考缺考 → 候选", { 数学: [50, "缺考"], 英语: [50, "缺考"] }, "candidate", ["2a"]],
  ] as const)("%s", (_, entries, verdict, clauses) => {
    const finding = findingIn(classOf(entries));
    expect(finding.verdict).toBe(verdict);
    expect(heldIn(finding).clauses).toEqual(clauses);
  });
});

describe("缺考、作弊能不能补考", () => {
  const strict: RepetitionPolicy = {
    ...shanghai(),
    makeUpEligibility: { failingAtMost: null, absent: "may-sit", misconduct: "may-not-sit" },
  };
  const entries: Entries = { 数学: ["作弊", 90], 英语: [50, 40] };

  it("may sit under the preset: the make-up mark counts", () => {
    expect(findingIn(classOf(entries)).verdict).toBe("not-candidate");
  });

  it("may not under a rule that says so: the subject stays failing whatever was marked", () => {
    const finding = findingIn(classOf(entries), { policy: strict });
    expect(finding.verdict).toBe("candidate");
    expect(finding.failingAfter).toEqual(["数学", "英语"]);
    expect(heldIn(finding)).toEqual({
      clauses: ["2a"],
      cites: ["shanghai-2006/repeat", "meiyuan-2007/2"],
    });
  });

  it("leaves no make-up exam open for it", () => {
    const before = findingIn(classOf({ 数学: "作弊", 英语: 50 }), {
      policy: strict,
      stage: "annual",
    });
    expect(before.verdict).toBe("make-up-pending");
    expect(before.missing.map(({ subject }) => subject)).toEqual(["英语"]);
  });

  it("is about misconduct alone where absence may sit", () => {
    expect(
      findingIn(classOf({ 数学: ["缺考", 90], 英语: [50, 40] }), { policy: strict }).verdict,
    ).toBe("not-candidate");
  });
});

describe("补考及格记多少分", () => {
  const recorded = (entry: Entries[string], percent: number | null) =>
    explainSubjects(
      classOf({ 数学: entry }),
      { ...shanghai(), creditOfMakeUpPass: percent },
      "after-make-up",
      0,
    ).find(({ subject }) => subject === "数学")!.recordedAs;

  it.each([
    ["补考 85，记 60", [50, 85], 60, 60],
    ["规定不另记的，照卷面分", [50, 85], null, null],
    ["补考没及格", [50, 59], 60, null],
    ["本来就及格", [70, 85], 60, null],
    ["缓考的成绩照卷面分", ["缓考", 85], 60, null],
  ] as const)("%s", (_, entry, percent, expected) => {
    expect(recorded(entry, percent)).toBe(expected);
  });
});

describe("留级次数", () => {
  const limited: RepetitionPolicy = {
    ...shanghai(),
    repetitionLimit: {
      times: 2,
      reason: { "zh-CN": "已留级 2 次，随班就读", en: "Repeated twice already" },
      cites: ["shanghai-2006/repeat"],
    },
  };
  const at = { sheet: "成绩", row: 2, column: 9 };

  function verdictAfter(count: number | null, policy = limited, year = grade8.year) {
    const cohort = classOf({ 语文: [40, 40], 数学: [40, 40] });
    const students = cohort.students.map((student) => ({
      ...student,
      grade: { ...grade8, year },
      repetitions: count === null ? null : { count, at },
    }));
    const { screening, columns } = screen({ ...cohort, students }, { policy });
    const [finding] = screening.findings;
    expect(columns.verdicts[0]).toBe(finding!.verdict === "exempt" ? 5 : 1);
    return finding!;
  }

  it.each([
    ["没有写", null, "candidate"],
    ["1 次", 1, "candidate"],
    ["2 次", 2, "exempt"],
    ["3 次", 3, "exempt"],
  ] as const)("%s", (_, count, verdict) => {
    expect(verdictAfter(count).verdict).toBe(verdict);
  });

  it("names the count and its cell, and leaves the failing subjects as facts", () => {
    const finding = verdictAfter(2);
    expect(finding.reasons).toEqual([{ kind: "repetition-limit", count: 2, at }]);
    expect(finding.clauses).toEqual([]);
    expect(finding.failingAfter).toEqual(["语文", "数学"]);
  });

  it("stands beside the graduating grade, and asks nothing where the rule has no limit", () => {
    expect(verdictAfter(2, limited, 9).reasons.map(({ kind }) => kind)).toEqual([
      "exempt-grade",
      "repetition-limit",
    ]);
    expect(verdictAfter(9, { ...limited, repetitionLimit: null }).verdict).toBe("candidate");
  });
});
