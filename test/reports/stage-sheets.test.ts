import { toScoreSeries, type Cohort } from "../../src/records";
import { planResultSheets, type ReportId, type ReportInput } from "../../src/reports";
import type { SheetPlan } from "../../src/sheet";
import {
  cohortOf,
  makeUpSheet,
  policy as shanghai,
  reportInput,
  type Pupil,
} from "./fictitious-school";

const pupils: readonly Pupil[] = [
  {
    name: "陶思源",
    number: "20250210",
    classGroup: "七（10）班",
    marks: { 数学: 45, 英语: 50, 历史: 52 },
    makeUp: { 数学: 50, 英语: 49, 历史: 66 },
  },
  {
    name: "曹沐然",
    number: "20250104",
    classGroup: "七（2）班",
    marks: { 数学: 52.5, 英语: 51, 历史: "absent" },
    makeUp: { 数学: 64, 英语: 60, 历史: 58 },
  },
  {
    name: "江景辰",
    number: "20250102",
    classGroup: "七（2）班",
    marks: { 语文: 51, 数学: 33, 英语: 36, 历史: 48, 地理: 44 },
  },
  {
    name: "陆晨曦",
    number: "20250103",
    classGroup: "七（2）班",
    marks: { 数学: 56, 历史: 54, 地理: 50 },
    makeUp: { 数学: "blank", 历史: 51, 地理: 55 },
  },
  {
    name: "韦明哲",
    number: "20250222",
    classGroup: "七（10）班",
    marks: { 数学: 58, 历史: 52, 生物: 48 },
    makeUp: { 数学: 61, 历史: 56, 生物: 54 },
  },
  { name: "贺萌", number: "20250106", classGroup: "七（2）班" },
  {
    name: "丁一航",
    number: "20250107",
    classGroup: "七（2）班",
    marks: { 数学: 40, 英语: 41 },
    status: "休学",
  },
];

const cohort = cohortOf(pupils);

function plan(id: ReportId, input: ReportInput = reportInput(cohort)): SheetPlan {
  const found = planResultSheets(input).find(({ report }) => report === id);
  if (!found) throw new Error(`${id} was not planned`);
  return found;
}

function values(sheet: SheetPlan): readonly (readonly (string | number | null)[])[] {
  return sheet.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
}

function dataRows(sheet: SheetPlan): readonly (readonly (string | number | null)[])[] {
  const { filter } = sheet;
  return filter ? values(sheet).slice(filter.row + 1, filter.row + filter.rows) : [];
}

function texts(sheet: SheetPlan): string {
  return values(sheet).flat().join("|");
}

describe("每个阶段写哪些表", () => {
  it.each([
    ["midterm", "overview midterm-survey subject-statistics data-issues run-log"],
    [
      "annual",
      "overview make-up-roster make-up-by-subject make-up-entry preliminary-list borderline office-summary subject-statistics data-issues run-log",
    ],
    [
      "after-make-up",
      "overview make-up-roster preliminary-list changes borderline office-summary subject-statistics data-issues run-log",
    ],
  ] as const)("%s", (stage, reports) => {
    const plans = planResultSheets(reportInput(cohort, { stage }));
    expect(plans.map(({ report }) => report)).toEqual(reports.split(" "));
  });
});

describe("补考安排", () => {
  const sheet = plan("make-up-by-subject", reportInput(cohort, { stage: "annual" }));

  it("一行一科，人数和各班名单，留出日期、考场、监考；5 门的和休学的不在内", () => {
    expect(dataRows(sheet)).toEqual([
      ["数学", "4 人", "七（2）班：陆晨曦、曹沐然\n七（10）班：陶思源、韦明哲", "", "", ""],
      ["英语", "2 人", "七（2）班：曹沐然\n七（10）班：陶思源", "", "", ""],
      ["生物", "1 人", "七（10）班：韦明哲", "", "", ""],
      ["历史", "4 人", "七（2）班：陆晨曦、曹沐然\n七（10）班：陶思源、韦明哲", "", "", ""],
      ["地理", "1 人", "七（2）班：陆晨曦", "", "", ""],
    ]);
    expect(sheet.fillIn.map(({ column }) => column)).toEqual([3, 4, 5]);
  });

  it("names nobody's marks and closes with the signatures", () => {
    expect(texts(sheet)).not.toMatch(/\b(45|52\.5|56)\b/u);
    expect(texts(sheet)).toContain("教导处（制表）");
  });
});

describe("补考名单：不参加补考的", () => {
  it("are named with how many subjects and under which clause", () => {
    const roster = plan("make-up-roster", reportInput(cohort, { stage: "annual" }));
    expect(texts(roster)).toContain("不参加补考：七（2）班 江景辰（5 门，条款一）。");
  });
});

describe("变动", () => {
  const sheet = plan("changes");

  it("→ 列入, ？转待定, ← 解除, ◎ 条文未列, with marks, clause and cells", () => {
    expect(dataRows(sheet)).toEqual([
      [
        1,
        "→ 列入",
        "七（10）班",
        "20250210",
        "陶思源",
        "◇ 待补考",
        "● 候选",
        "数学 45→50▼、英语 50→49▼\n历史 52→66 及格（记 60）\n条款二之一：\n补考后语文、数学、外语中有 2 门不及格",
        expect.stringContaining(makeUpSheet),
        "",
      ],
      [
        2,
        "？转待定",
        "七（2）班",
        "20250103",
        "陆晨曦",
        "◇ 待补考",
        "？待定",
        "数学 56→？未登、历史 54→51▼、地理 50→55▼\n缺：数学补考成绩\n数学及格 → 未列入\n数学不及格 → 候选",
        expect.any(String),
        "",
      ],
      [
        3,
        "← 解除",
        "七（2）班",
        "20250104",
        "曹沐然",
        "◇ 待补考",
        "○ 未列入",
        "数学 52.5→64 及格（记 60）、英语 51→60 及格\n历史 缺考→58▼\n剩 1 门不及格，不符合任一条款",
        expect.any(String),
        "",
      ],
      [
        4,
        "◎ 条文未列",
        "七（10）班",
        "20250222",
        "韦明哲",
        "◇ 待补考",
        "◎ 条文未列",
        expect.stringContaining("数学 58→61 及格（记 60）"),
        expect.any(String),
        "",
      ],
    ]);
  });

  it("says what it compares with, how many moved, and who stays", () => {
    expect(texts(sheet)).toContain("对比：学年总评（同一批成绩，补考成绩不计）");
    expect(texts(sheet)).toContain(
      "列入 1 人，转待定 1 人，解除 1 人，条文未列 1 人。不变的候选：江景辰。",
    );
  });

  it("is empty where the make-up exams changed nothing", () => {
    const same = cohortOf([{ name: "贺萌", classGroup: "七（2）班" }]);
    expect(texts(plan("changes", reportInput(same)))).toContain("补考前后没有变动。");
  });
});

describe("边缘学生", () => {
  it("what still fails, which subject would do it, and how near the pass mark that is", () => {
    expect(dataRows(plan("borderline"))).toEqual([
      [
        1,
        "七（10）班",
        "20250222",
        "韦明哲",
        "生物 54▼\n历史 56▼\n◎ 条文未列",
        "语文、数学、英语任一",
        "数学 61（高 1）\n语文 75（高 15）",
        "",
        "",
        "",
      ],
    ]);
  });
});

describe("报校长室汇总", () => {
  const sheet = plan("office-summary");

  it("a row a class with counts and names, and the total; the decision is left to write", () => {
    expect(dataRows(sheet)).toEqual([
      ["七（2）班", 5, 2, 1, 1, 0, "● 江景辰\n？ 陆晨曦", "", ""],
      ["七（10）班", 2, 2, 1, 0, 1, "● 陶思源\n◎ 韦明哲", "", ""],
      ["合计", 7, 4, 2, 1, 1, "", "", ""],
    ]);
    expect(values(sheet)[sheet.filter!.row]!.at(-1)).toBe("校长室审定意见\n（填）");
    expect(sheet.fillIn.map(({ column }) => column)).toEqual([7, 8]);
  });
});

describe("分科统计", () => {
  const sheet = plan("subject-statistics");
  const of = (subject: string) => dataRows(sheet).filter(([name]) => name === subject);

  it("各班按班号，再是全年级；休学的不算，缺考在应考里不在平均分里", () => {
    expect(of("历史")).toEqual([
      ["历史", "七（2）班", 100, 4, 3, 1, 0, 59, 75, 48, 1, 1 / 3, 0.25, 0, 0, 0, 0, 0, 0],
      ["历史", "七（10）班", 100, 2, 2, 0, 0, 52, 52, 52, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      ["历史", "全年级", 100, 6, 5, 1, 0, 56.2, 75, 48, 1, 0.2, 1 / 6, 0, 0, 0, 0, 0, 0],
    ]);
    expect(of("数学")[0]!.slice(0, 10)).toEqual([
      "数学",
      "七（2）班",
      100,
      4,
      4,
      0,
      0,
      54.125,
      75,
      33,
    ]);
  });

  it("says both denominators, the lines, and names nobody", () => {
    expect(values(sheet)[sheet.filter!.row]).toContain("及格率\n÷实考");
    expect(values(sheet)[sheet.filter!.row]).toContain("及格率\n÷应考");
    expect(texts(sheet)).toContain("及格：满分的 60% 及以上；优秀：80% 及以上；低分：不到 40%");
    for (const { name } of pupils) expect(texts(sheet)).not.toContain(name);
  });

  it("shows averages with two decimals and rates in per cent", () => {
    const row = sheet.rows[sheet.filter!.row + 1]!;
    expect(sheet.formats[row.cells[7]!.format]!.numberFormat).toBe("0.00");
    expect(sheet.formats[row.cells[11]!.format]!.numberFormat).toBe("0.0%");
  });

  it("has no total where there is one class, and says so where there is nobody", () => {
    const one = plan(
      "subject-statistics",
      reportInput(cohortOf([{ name: "贺萌", classGroup: "一班" }])),
    );
    expect(dataRows(one).map(([, group]) => group)).not.toContain("全年级");
    expect(texts(plan("subject-statistics", reportInput(cohortOf([]))))).toContain(
      "没有可以统计的成绩。",
    );
  });
});

describe("期中调查", () => {
  const survey = plan("midterm-survey", reportInput(cohort, { stage: "midterm" }));

  it("差几分、还差几门，有风险的在前，边缘的在后", () => {
    expect(dataRows(survey).map((row) => [row[3], row[4], row[5], row[6]])).toEqual([
      [
        "江景辰",
        "● 有风险",
        "语文 51（差 9）\n数学 33（差 27）\n英语 36（差 24）\n历史 48（差 12）\n地理 44（差 16）",
        "已符合",
      ],
      ["陆晨曦", "● 有风险", "数学 56（差 4）\n历史 54（差 6）\n地理 50（差 10）", "已符合"],
      ["曹沐然", "● 有风险", "数学 52.5（差 7.5）\n英语 51（差 9）\n历史 缺考", "已符合"],
      ["陶思源", "● 有风险", "数学 45（差 15）\n英语 50（差 10）\n历史 52（差 8）", "已符合"],
      ["韦明哲", "● 有风险", "数学 58（差 2）\n生物 48（差 12）\n历史 52（差 8）", "已符合"],
    ]);
  });
});

describe("按权重折算的成绩", () => {
  const weighed = composedCohort();
  const composed = reportInput(weighed, { policy: thirtySeventy() });

  it("列出每一格，缺的那一项说得出名字", () => {
    const [row] = dataRows(plan("preliminary-list", composed));
    expect(row!.slice(3, 5)).toEqual(["曹沐然", "？待定"]);
    expect(row![8]).toBe("缺：语文补考成绩、数学期末成绩");
    expect(row![9]).toContain("平时");
    expect(row![9]).toContain("期末");
  });

  it("says the weights on the overview", () => {
    expect(texts(plan("overview", composed))).toContain(
      "学期总评＝平时 30%＋期中 0%＋期末 70%，缺一项就没有总评",
    );
  });
});

function thirtySeventy() {
  return {
    ...shanghai(),
    composition: {
      term: { coursework: 30, midterm: 0, final: 70 },
      annual: null,
      absentPart: "missing",
    } as const,
  };
}

/** 语文 fails with both its parts; the 期末 of 数学 is blank. */
function composedCohort(): Cohort {
  const one = cohortOf([{ name: "曹沐然", classGroup: "七（2）班" }], ["语文", "数学", "英语"]);
  const marks: Readonly<Record<string, readonly [number, number | null]>> = {
    语文: [50, 50],
    数学: [70, null],
    英语: [70, 70],
  };
  return {
    ...one,
    subjects: one.subjects.map((record, column) => ({
      ...record,
      results: (["coursework", "final"] as const).map((assessment, part) => {
        const mark = marks[record.subject]?.[part] ?? null;
        const sheet = part === 0 ? "平时" : "期末";
        return {
          assessment,
          term: null,
          fullMark: { kind: "assumed", value: 100 } as const,
          scores: toScoreSeries([
            {
              score: mark === null ? { kind: "blank" } : { kind: "mark", value: mark },
              at: { sheet, row: 3, column: 3 + column },
            },
          ]),
        };
      }),
    })),
  };
}
