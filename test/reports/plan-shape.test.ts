import { planResultSheets, reportIds, type ReportInput } from "../../src/reports";
import type { SheetPlan } from "../../src/sheet";
import { attentionInput } from "./attention-school";
import { cohortOf, fictitiousSchool, reportInput, type SchoolSize } from "./fictitious-school";
import { everyIssue } from "./sample-issues";

const thirteen = "语文 数学 英语 物理 化学 生物 道德与法治 历史 地理 信息科技 体育 音乐 美术".split(
  " ",
);

const grade: SchoolSize = { classes: 4, studentsPerClass: 45 };
const wide: SchoolSize = {
  classes: 12,
  studentsPerClass: 50,
  subjects: thirteen,
  className: (index) => `高一年级（${index + 1}）班`,
  number: (classIndex, seat) => `G3101152008${10000000 + classIndex * 100 + seat}`,
};
const unnamed: SchoolSize = {
  classes: 1,
  studentsPerClass: 45,
  className: () => null,
  number: () => null,
};

function school(size: SchoolSize): ReturnType<typeof cohortOf> {
  return cohortOf(fictitiousSchool(size), size.subjects);
}

const runs: readonly (readonly [string, () => ReportInput])[] = [
  ["补考后，4 个班", () => reportInput(school(grade), { issues: everyIssue })],
  ["补考前", () => reportInput(school({ ...grade, withMakeUp: false }), { stage: "annual" })],
  ["期中", () => reportInput(school(grade), { stage: "midterm" })],
  ["12 个班、13 科、19 位学籍号", () => reportInput(school(wide), { issues: everyIssue })],
  ["60 个班", () => reportInput(school({ ...grade, classes: 60 }))],
  ["没有班级、没有学号、没有校名", () => reportInput(school(unnamed), { school: null })],
  ["没有学生", () => reportInput(cohortOf([]))],
  ["English", () => reportInput(school(grade), { issues: everyIssue, language: "en" })],
  [
    "English, mid-term",
    () => reportInput(school(wide), { stage: "midterm", issues: everyIssue, language: "en" }),
  ],
];

const attentionRuns: readonly (readonly [string, () => ReportInput])[] = [
  ["考勤和类别，45 人", () => manyAlerts()],
  ["只有考勤", () => attentionInput({ withMarks: false })],
  ["公示版", () => attentionInput({ version: "public" })],
  ["类别对照", () => attentionInput({ reports: ["category-crosswalk"] })],
  ["English, attention", () => manyAlerts("en")],
  ["English, public", () => attentionInput({ version: "public", language: "en" })],
];

/** Every one of 45 pupils in each category, each with every alert. */
function manyAlerts(language: "zh-CN" | "en" = "zh-CN"): ReportInput {
  const input = attentionInput({ language });
  const cohort = school({ classes: 1, studentsPerClass: 45 });
  const students = cohort.students.map((_, student) => student);
  const { attention, attendance } = input;
  return {
    ...reportInput(cohort, { language }),
    ...{ cohort, register: cohort.students, facts: input.facts, sheets: input.sheets },
    attention: {
      ...attention,
      tags: students.flatMap((student) => attention.tags.map((tag) => ({ ...tag, student }))),
    },
    attendance: {
      ...attendance,
      alerts: students.flatMap((student) =>
        attendance.alerts.map((alert) => ({ ...alert, student })),
      ),
      days: attendance.days.map((day) => ({
        ...day,
        absentees: students.map((student) => ({ student, kind: "unexcused" as const })),
      })),
    },
  };
}

const plans = [...runs, ...attentionRuns].flatMap(([run, input]) =>
  planResultSheets(input()).map((plan) => [`${run}: ${plan.name}`, plan] as const),
);

/** The looks of cells that wait for a person. */
const toFillIn = /^(?:fillIn|formBox)/;

/** As Excel prints it, in points. */
function printedWidth({ columnWidths }: SheetPlan): number {
  return columnWidths.reduce((sum, width) => sum + 5.25 * width + 3.75, 0);
}

describe.each(plans)("%s", (_, plan) => {
  it("is a rectangle whose cells have known looks and fit into Excel", () => {
    expect(reportIds).toContain(plan.report);
    expect(plan.name.length).toBeLessThanOrEqual(31);
    const ragged = plan.rows.filter(({ cells }) => cells.length !== plan.columnWidths.length);
    expect(ragged).toEqual([]);
    const heights = plan.rows.map(({ height }) => height);
    expect(Math.min(...heights)).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    const cells = plan.rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
    expect(cells.filter(({ format }) => !(format in plan.formats))).toEqual([]);
    expect(cells.filter(({ value }) => String(value).length >= 32_767)).toEqual([]);
    const broken = cells.filter(({ value }) => /undefined|NaN|\[object/.test(String(value)));
    expect(broken).toEqual([]);
  });

  it("keeps merges, links, breaks and areas to fill in within the sheet, and merges apart", () => {
    const taken = new Set<string>();
    const twice: string[] = [];
    for (const { row, column, rows, columns } of plan.merges) {
      expect(row + rows).toBeLessThanOrEqual(plan.rows.length);
      expect(column + columns).toBeLessThanOrEqual(plan.columnWidths.length);
      for (let down = row; down < row + rows; down += 1) {
        for (let across = column; across < column + columns; across += 1) {
          const cell = `${down},${across}`;
          if (taken.has(cell)) twice.push(cell);
          taken.add(cell);
        }
      }
    }
    expect(twice).toEqual([]);
    const blank = plan.links.filter(({ row, column }) => !plan.rows[row]?.cells[column]?.value);
    expect(blank).toEqual([]);
    const filled = plan.fillIn.flatMap(({ row, rows, column }) =>
      plan.rows
        .slice(row, row + rows)
        .map(({ cells }) => cells[column])
        .filter((cell) => cell?.value !== "" || !toFillIn.test(cell.format)),
    );
    expect(filled).toEqual([]);
    for (const row of plan.print.pageBreaksBefore) expect(row).toBeLessThan(plan.rows.length);
  });

  it("merges nothing inside the table that people sort and filter", () => {
    const { filter } = plan;
    if (!filter) return;
    expect(
      plan.merges.filter(
        ({ row, rows }) => row + rows > filter.row && row < filter.row + filter.rows,
      ),
    ).toEqual([]);
    const first = plan.report === "make-up-entry" ? 0 : filter.row;
    expect(plan.print.repeatRows).toEqual({ first, last: filter.row });
    expect(plan.freeze?.rows).toBe(filter.row + 1);
  });

  it("prints on A4 at four fifths of its size or more, with heads that Excel takes", () => {
    const paper = plan.print.orientation === "portrait" ? 527.7 : 774;
    expect(printedWidth(plan)).toBeLessThanOrEqual(paper / 0.8);
    // Only where a page begins with each subject does the sheet have a scale of its own.
    const hasScale = plan.report === "make-up-entry";
    if (hasScale) {
      expect(plan.print.scale).toBeGreaterThanOrEqual(80);
      // Even where a digit of the default font is 8.1 px wide, and a column so much wider.
      const pixels = plan.columnWidths.reduce((sum, width) => sum + width * 8.1 + 5, 0);
      const room = plan.print.orientation === "landscape" ? 1032 : 697;
      expect((pixels * plan.print.scale!) / 100).toBeLessThanOrEqual(room);
    }
    if (!hasScale) expect(plan.print.scale).toBeUndefined();
    for (const head of [plan.print.headerLeft, plan.print.headerRight, plan.print.footerCenter]) {
      expect(head.length).toBeLessThan(255);
      expect(head).not.toMatch(/&8\d/);
    }
  });

  it("says nothing by colour alone: every filled cell bears a word or a sign", () => {
    const unsigned = plan.rows
      .slice(plan.freeze?.rows ?? 0)
      .flatMap(({ cells }) => cells)
      .filter((cell) => typeof cell?.value === "number")
      .map((cell) => cell!.format)
      .filter((name) => plan.formats[name]!.fill !== null && !/^(?:total|tile)/.test(name))
      .filter((name) => !/[▼●◇？◎▲]/u.test(plan.formats[name]!.numberFormat));
    expect(unsigned).toEqual([]);
  });
});

it("a school's ampersand is escaped and a year at the front keeps apart from the font size", () => {
  const [overview] = planResultSheets(reportInput(cohortOf([]), { school: "1 & 2 中" }));
  expect(overview!.print.headerLeft).toBe('&"等线,Regular"&8 1 && 2 中　七年级　2025—2026 学年');
  expect(overview!.print.footerCenter).toBe(
    '&"等线,Regular"&8候选名单，不是留级决定，由校长室审定　　规则：上海 2006 · 中学 v1　　运行时间：2026-06-26 09:12　　第 &P 页，共 &N 页',
  );
});
