import {
  planResultSheets,
  planRunLogOf,
  type ReportInput,
  type RunRecord,
} from "../../../src/reports";
import type { SheetPlan } from "../../../src/sheet";
import { cohortOf, reportInput, type Pupil } from "../fictitious-school";

const pupils: readonly Pupil[] = [
  { name: "阿依古丽·买买提", number: "20250210", classGroup: "七（10）班", marks: { 数学: 45 } },
  {
    name: "=HYPERLINK(1)",
    number: "007",
    classGroup: "七（2）班",
    marks: { 数学: 52.5, 历史: "absent" },
  },
  { name: "段逸宁", number: "20250105", classGroup: "七（2）班", marks: { 英语: "deferred" } },
  { name: "贺萌", number: "20250106", classGroup: "七（2）班" },
];

function plan(id: string, input: ReportInput): SheetPlan {
  const found = planResultSheets(input).find(({ report }) => report === id);
  if (!found) throw new Error(`${id} was not planned`);
  return found;
}

function texts({ rows }: SheetPlan): readonly (readonly (string | number)[])[] {
  return rows
    .map(({ cells }) => cells.map((cell) => cell?.value ?? "").filter((value) => value !== ""))
    .filter((row) => row.length > 0);
}

const annual = reportInput(cohortOf(pupils), { stage: "annual" });

describe("补考成绩登记表", () => {
  const entry = plan("make-up-entry", annual);

  it("按学科、班级、学号排列，一科一页，每页重复标题", () => {
    const { row, rows } = entry.filter!;
    const listed = entry.rows
      .slice(row + 1, row + rows)
      .map(({ cells }) => cells.map((cell) => cell?.value));
    expect(listed).toEqual([
      [1, "数学", "七（2）班", "007", "=HYPERLINK(1)", 52.5, "", "", ""],
      [2, "数学", "七（10）班", "20250210", "阿依古丽·买买提", 45, "", "", ""],
      [3, "英语", "七（2）班", "20250105", "段逸宁", "？缓考", "", "", ""],
      [4, "历史", "七（2）班", "007", "=HYPERLINK(1)", "缺考▼", "", "", ""],
    ]);
    expect(entry.print.pageBreaksBefore).toEqual([8, 9]);
    expect(entry.print.repeatRows).toEqual({ first: 0, last: 5 });
    expect(entry.print.footerCenter).toContain(
      "阅卷：______________　　复核：______________　　登分日期：______________\n",
    );
    expect(entry.rows[6]?.key).toBe("#007|数学");
  });

  it("成绩限 0—100，状态从四个里选；两格都空着时虚线", () => {
    expect(
      entry.validations?.map(({ area, rule, strictness }) => ({ area, rule, strictness })),
    ).toEqual([
      {
        area: { row: 6, column: 6, rows: 4, columns: 1 },
        rule: { kind: "decimal", minimum: 0, maximum: 100 },
        strictness: "stop",
      },
      {
        area: { row: 6, column: 7, rows: 4, columns: 1 },
        rule: { kind: "list", values: ["正常", "缺考", "缓考", "作弊"] },
        strictness: "stop",
      },
    ]);
    expect(entry.conditionalFormats.at(-1)).toEqual({
      kind: "look",
      area: { row: 6, column: 6, rows: 4, columns: 2 },
      formula: '=AND($G7="",$H7="")',
      fill: "#E5DDF3",
      ink: "#46337D",
      border: { style: "dashed", color: "#46337D" },
    });
    expect(entry.fillIn.map(({ column }) => column)).toEqual([6, 7, 8]);
  });

  it("补考后只在原来就有、或点名要时才写；没有人补考时不写", () => {
    const reports = (input: ReportInput) => planResultSheets(input).map(({ report }) => report);
    const after = reportInput(cohortOf(pupils), { stage: "after-make-up" });
    expect(reports(after)).not.toContain("make-up-entry");
    expect(reports({ ...after, existing: new Set(["make-up-entry"]) })).toContain("make-up-entry");
    const nobody = reportInput(cohortOf(pupils.slice(3)), { stage: "annual" });
    expect(reports(nobody)).not.toContain("make-up-entry");
  });
});

describe("补考通知单", () => {
  it("一人一张，只有自己的成绩；时间、考场取自补考安排，没填的留空格可写", () => {
    const slips = plan("make-up-slips", {
      ...annual,
      reports: ["make-up-slips"],
      typed: (report, subject, column) =>
        report === "make-up-by-subject" && subject === "数学"
          ? column === "when"
            ? 46204.375
            : "一号楼 301"
          : null,
    });
    const rows = texts(slips);
    expect(rows.slice(0, 6)).toEqual([
      ["示例实验学校补考通知单"],
      ["七（2）班 =HYPERLINK(1)（学号 007） 同学及家长："],
      ["您好！根据2025—2026 学年成绩，该生有 2 门学科须参加补考，安排如下，请督促孩子认真复习。"],
      ["补考学科", "原成绩", "考试时间", "考场"],
      ["数学", 52.5, "7月1日 9:00", "一号楼 301"],
      ["历史", "缺考"],
    ]);
    expect(slips.form?.fields.map(({ key }) => key)).toEqual([
      "#007|历史|when",
      "#007|历史|room",
      "#20250105|英语|when",
      "#20250105|英语|room",
    ]);
    expect(rows.filter(([first]) => first === "示例实验学校补考通知单")).toHaveLength(3);
    expect(slips.print.pageBreaksBefore).toHaveLength(1);
  });

  it("不点名要不写", () => {
    expect(planResultSheets(annual).map(({ report }) => report)).not.toContain("make-up-slips");
  });
});

describe("运行记录", () => {
  const record: RunRecord = {
    kind: "written",
    at: "2026-06-26 09:12",
    stage: "annual",
    rule: { "zh-CN": "上海 2006 · 中学 v1", en: "Shanghai 2006 v1" },
    parameters: { "zh-CN": "补考前已有 5 门不及格的，直接列入。", en: "Five failing." },
    sheets: [{ name: "七年级学年总评", rows: 181 }],
    fingerprint: "a1b2c3",
    counts: { students: 180, candidates: 3, undetermined: 1, makeUp: 28, alerts: 0, issues: 2 },
  };

  it("最近的在最上面，撤销的和撤销它的都写明；备注跟着那一次走", () => {
    const takenBack: RunRecord = {
      ...record,
      kind: "taken-back",
      at: "2026-06-26 09:30",
      takesBack: "2026-06-26 09:12",
    };
    const log = planRunLogOf({
      records: [takenBack, record],
      language: "zh-CN",
      school: "示例实验学校",
      schoolYear: "2025—2026 学年",
    });
    const { row } = log.filter!;
    const cells = log.rows.slice(row + 1).map((each) => each.cells.map((cell) => cell?.value));
    expect(cells[0]?.slice(0, 3)).toEqual([
      ...[1, "2026-06-26\n09:30", "← 撤销 2026-06-26 09:12 的运行"],
    ]);
    expect(cells[1]).toEqual([
      ...[2, "2026-06-26\n09:12", "学年总评\n← 已撤销", "上海 2006 · 中学 v1"],
      "补考前已有 5 门不及格的，\n直接列入。",
      ...["七年级学年总评（181 行）", "a1b2c3", 180, 3, 1, 28, 0, 2, ""],
    ]);
    expect(log.rows[row + 2]?.key).toBe("2026-06-26 09:12|written|a1b2c3");
  });
});
