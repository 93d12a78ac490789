import { planResultSheets, type ReportId, type ReportInput } from "../../src/reports";
import type { SheetPlan } from "../../src/sheet";
import { cohortOf, gradebook, makeUpSheet, reportInput, type Pupil } from "./fictitious-school";
import { issue } from "./sample-issues";

/** One pupil for each thing that can happen after the make-up exams; sheet order is not class order. */
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
    marks: { 数学: 52.5, 历史: "absent" },
    makeUp: { 数学: 64, 历史: 61 },
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
    marks: { 历史: 52, 生物: 48 },
    makeUp: { 历史: 56, 生物: 54 },
  },
  { name: "段逸宁", number: "20250105", classGroup: "七（2）班", marks: { 英语: "deferred" } },
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

function plan(id: ReportId, input: ReportInput): SheetPlan {
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

describe("补考名单", () => {
  const roster = plan("make-up-roster", reportInput(cohort));

  it("1—4 门不及格或有缓考的列入，按班级、学号；5 门的、休学的、全及格的不列", () => {
    expect(dataRows(roster)).toEqual([
      [1, "七（2）班", "20250103", "陆晨曦", "", 56, "", "", "", 54, 50, "", 3, ""],
      [2, "七（2）班", "20250104", "曹沐然", "", 52.5, "", "", "", "缺考▼", "", "", 2, ""],
      [3, "七（2）班", "20250105", "段逸宁", "", "", "？缓考", "", "", "", "", "", 1, ""],
      [4, "七（10）班", "20250210", "陶思源", "", 45, 50, "", "", 52, "", "", 3, ""],
      [5, "七（10）班", "20250222", "韦明哲", "", "", "", 48, "", 52, "", "", 2, ""],
    ]);
  });

  it("says who is listed, how many, and why some are not", () => {
    expect(texts(roster)).toContain(
      "列入：学年总评有 1—4 门不及格，或有缓考；共 5 人、11 科次。不及格 5 门及以上的 1 人按条款一列为候选，不在本表。",
    );
  });

  it("marks are numbers with their sign and lead to their cells", () => {
    const first = roster.filter!.row + 1;
    const mark = roster.rows[first + 1]!.cells[5]!;
    expect(roster.formats[mark.format]!.numberFormat).toBe('0.0"▼"');
    const link = roster.links.find(({ row, column }) => row === first + 1 && column === 5);
    expect(link).toEqual({
      row: first + 1,
      column: 5,
      target: { sheet: gradebook, area: { row: 4, column: 4, rows: 1, columns: 1 } },
      tip: "到 七年级学年总评!E5",
    });
  });

  it("a line closes each class, wherever sorting puts it; parents sign in the last column", () => {
    const first = roster.filter!.row + 1;
    expect(roster.conditionalFormats).toEqual([
      {
        kind: "line",
        area: { row: first, column: 0, rows: 5, columns: 14 },
        formula: `=$B${first + 1}<>$B${first + 2}`,
        line: { side: "bottom", color: "#4B5563" },
        besideColor: "#8B95A3",
      },
    ]);
    expect(roster.fillIn).toEqual([{ row: first, column: 13, rows: 5, columns: 1 }]);
  });

  it("十科以上横排，只列有人补考的学科", () => {
    const many = "语文 数学 英语 物理 化学 生物 历史 地理 体育 音乐 美术".split(" ");
    const wide = plan("make-up-roster", reportInput(cohortOf(pupils, many)));
    expect(wide.print.orientation).toBe("landscape");
    expect(values(wide)[wide.filter!.row]).toEqual(
      "序号 班级 学号 姓名 数学 英语 生物 历史 地理 科数".split(" ").concat("家长签收\n（填）"),
    );
  });
});

describe("留级初步名单", () => {
  const list = plan("preliminary-list", reportInput(cohort));

  it("● 候选, then ？ 待定, then ◎ 条文未列, with reason, way out and cells", () => {
    expect(dataRows(list)).toEqual([
      [
        1,
        "七（2）班",
        "20250102",
        "江景辰",
        "● 候选",
        "语文 51、数学 33\n英语 36、历史 48\n地理 44",
        "（不参加补考）",
        "条款一：\n学年总评有 5 门及以上不及格",
        "补考不能解除（补考前已有 5 门）",
        `${gradebook}\nD6:F6 H6 I6`,
        "",
      ],
      [
        2,
        "七（10）班",
        "20250210",
        "陶思源",
        "● 候选",
        "数学 45、英语 50\n历史 52",
        "数学 50、英语 49",
        "条款二之一：\n补考后语文、数学、外语中有 2 门不及格",
        "数学或英语任一科经复核或清考及格即解除",
        `${gradebook}\nE4 F4 H4\n${makeUpSheet}\nE4 F4 H4`,
        "",
      ],
      [
        3,
        "七（2）班",
        "20250103",
        "陆晨曦",
        "？待定",
        "数学 56、历史 54\n地理 50",
        "数学 ？未登\n历史 51、地理 55",
        "若数学不及格，则符合条款二之二：\n补考后语文、数学、外语中有 1 门不及格，其他学科有 2 门不及格",
        "缺：数学补考成绩\n数学及格 → 未列入\n数学不及格 → 候选",
        `${gradebook}\nE7 H7 I7\n${makeUpSheet}\nE7 H7 I7`,
        "",
      ],
      [
        4,
        "七（10）班",
        "20250222",
        "韦明哲",
        "◎ 条文未列",
        "生物 48、历史 52",
        "生物 54、历史 56",
        "主科全部及格、其他学科有 2—3 门不及格的，升级与留级条文都未列。不列为候选，请校长室认定。",
        "请校长室认定",
        `${gradebook}\nH8 J8\n${makeUpSheet}\nH8 J8`,
        "",
      ],
    ]);
  });

  it("is titled and counted, carries the disclaimer and the sign-off, and never says 升级 or 留级 as a verdict", () => {
    expect(texts(list)).toContain("留级初步名单（补考后认定）");
    expect(texts(list)).toContain("候选 2 人　待定 1 人　条文未列 1 人");
    expect(texts(list)).toContain("本表仅为依据所选规则生成的候选名单，不是留级决定");
    expect(texts(list)).toContain("校长室（审定）：");
    expect(
      dataRows(list)
        .map((row) => row[4])
        .join(),
    ).not.toMatch(/升级|留级/);
  });

  it("the cells lead to the first one in the source", () => {
    expect(list.links.map(({ row, target }) => [row - list.filter!.row, target.area])).toEqual([
      [1, { row: 5, column: 3, rows: 1, columns: 1 }],
      [2, { row: 3, column: 4, rows: 1, columns: 1 }],
      [3, { row: 6, column: 4, rows: 1, columns: 1 }],
      [4, { row: 7, column: 7, rows: 1, columns: 1 }],
    ]);
  });

  it("没有人列入也成一张表，写明没有", () => {
    const nobody = plan("preliminary-list", reportInput(cohortOf([{ name: "贺萌" }])));
    expect(nobody.filter).toBeNull();
    expect(texts(nobody)).toContain("没有候选、待定或条文未列的学生。");
  });

  it("the sign-off never stands alone on a page", () => {
    const lengths = Array.from({ length: 24 }, (_, count) => {
      const many = Array.from({ length: count + 2 }, (_, index) => ({
        ...pupils[0]!,
        number: String(20250000 + index),
      }));
      return plan("preliminary-list", reportInput(cohortOf(many)));
    });
    const broken = lengths.filter(({ print }) => print.pageBreaksBefore.length > 0);
    expect(broken.length).toBeGreaterThan(0);
    for (const { print, filter } of broken) {
      expect(print.pageBreaksBefore).toEqual([filter!.row + filter!.rows - 1]);
    }
  });
});

describe("期中", () => {
  const plans = planResultSheets(reportInput(cohort, { stage: "midterm" }));

  it("没有补考名单；初步名单变成期中调查，谁都不是候选", () => {
    expect(plans.map(({ report }) => report)).toEqual([
      "overview",
      "midterm-survey",
      "subject-statistics",
      "data-issues",
      "run-log",
    ]);
    const survey = plans[1]!;
    expect(survey.name).toBe("学情·期中调查");
    expect(dataRows(survey).map((row) => [row[3], row[4]])).toEqual([
      ["江景辰", "● 有风险"],
      ["陆晨曦", "● 有风险"],
      ["陶思源", "● 有风险"],
      ["曹沐然", "△ 边缘"],
      ["韦明哲", "△ 边缘"],
    ]);
    expect(texts(survey)).not.toContain("● 候选");
  });
});

describe("总览", () => {
  const overview = plan(
    "overview",
    reportInput(cohort, { issues: [issue({ code: "sheet-not-used" })] }),
  );

  it("names nobody", () => {
    for (const { name, number } of pupils) {
      expect(texts(overview)).not.toContain(name);
      expect(texts(overview)).not.toContain(number!);
    }
  });

  it("counts by class and in all", () => {
    const rows = values(overview).map((row) =>
      row.filter((value) => value !== "" && value !== null),
    );
    expect(rows).toContainEqual(["七（2）班", 6, 3, 1, 1, 0, 0, 1, 1, 2, 1]);
    expect(rows).toContainEqual(["七（10）班", 2, 2, 1, 0, 1, 1, 0, 2, 0, 0]);
    expect(rows).toContainEqual(["合计", 8, 5, 2, 1, 1, 1, 1, 3, 2, 1]);
    expect(rows).toContainEqual([8, 5, 2, 1, 1, 1]);
  });

  it("counts failing results by subject, of those who take it and are at school", () => {
    const rows = values(overview).map((row) =>
      row.filter((value) => value !== "" && value !== null),
    );
    expect(rows).toContainEqual(["数学", 7, 4, 1, 1, 2, 4 / 7]);
    expect(rows).toContainEqual(["历史", 7, 5, 2, 2, 1, 5 / 7]);
    expect(rows).toContainEqual(["信息科技", 7, 0, 0, 0, 0, 0]);
  });

  it("quotes the clauses with the source's own words, and says how unclear ones are read", () => {
    const all = texts(overview);
    expect(all).toContain("学生总评不及格学科达5门及以上");
    expect(all).toContain("及格线：满分的 60%");
    expect(all).toContain("条文没有说清的，这样处理");
    expect(all).toContain("上海市梅园中学");
  });
});

describe("数据问题", () => {
  const issues = [
    issue(
      { code: "sheet-not-used" },
      { severity: "info", at: { sheet: "封面", row: 0, column: 0 } },
    ),
    issue(
      { code: "score-full-width", subject: "语文", readAs: 78 },
      { found: "７８", students: [6], at: { sheet: gradebook, row: 9, column: 3 } },
    ),
    issue(
      { code: "score-not-a-number", subject: "地理" },
      {
        severity: "error",
        found: "九十",
        students: [1],
        at: { sheet: gradebook, row: 4, column: 8 },
      },
    ),
    issue(
      { code: "score-not-a-number", subject: "数学" },
      {
        severity: "error",
        found: "未",
        students: [3],
        at: { sheet: makeUpSheet, row: 6, column: 4 },
      },
    ),
    issue({ code: "annual-result-assumed", takenFrom: "final" }, { at: null }),
  ];
  const sheet = plan("data-issues", reportInput(cohort, { issues }));

  it("errors first, among them those that hold a verdict open; then by sheet and cell", () => {
    expect(dataRows(sheet).map((row) => [row[1], row[2], row[3], row[4], row[5], row[8]])).toEqual([
      ["！错误", makeUpSheet, "E7", "未", "七（2）班 陆晨曦", "？是：待定"],
      ["！错误", gradebook, "I5", "九十", "七（2）班 曹沐然", "否"],
      ["△ 提醒", "整个工作簿", "—", "—", "—", "△ 可能"],
      ["△ 提醒", gradebook, "D10", "７８", "七（2）班 贺萌", "否"],
      ["○ 提示", "封面", "A1", "（空）", "—", "否"],
    ]);
  });

  it("each cell leads to its place; what has no cell leads nowhere", () => {
    const first = sheet.filter!.row + 1;
    expect(sheet.links.map(({ row, tip }) => [row - first, tip])).toEqual([
      [0, "到 补考成绩登记表!E7"],
      [1, "到 七年级学年总评!I5"],
      [3, "到 七年级学年总评!D10"],
      [4, "到 封面!A1"],
    ]);
  });

  it("thousands of one kind are all listed, together", () => {
    const many = Array.from({ length: 3000 }, (_, row) =>
      issue(
        row % 2 === 0
          ? { code: "score-full-width", subject: "数学", readAs: 78 }
          : { code: "score-shown-rounded", subject: "数学", shown: "60" },
        { at: { sheet: gradebook, row, column: 4 } },
      ),
    );
    const full = plan("data-issues", reportInput(cohort, { issues: many }));
    const kinds = dataRows(full).map((row) => String(row[6]).includes("全角"));
    expect(kinds).toHaveLength(3000);
    expect(kinds.indexOf(true)).toBe(1500);
    expect(kinds.lastIndexOf(false)).toBe(1499);
  });
});
