import { planResultSheets, type ReportId, type ReportInput } from "../../src/reports";
import { rateAxis } from "../../src/reports/overview/charts";
import { chartPaints } from "../../src/reports/visual-language";
import type { Area, PlannedChart, SheetPlan } from "../../src/sheet";
import { attendance, attention, attentionInput, attentionPupils } from "./attention-school";
import { cohortOf, reportInput, type Pupil } from "./fictitious-school";

function overview(input: ReportInput, id: ReportId = "overview"): SheetPlan {
  return planResultSheets(input).find(({ report }) => report === id)!;
}

function chartOf({ charts = [] }: SheetPlan, id: string): PlannedChart {
  const found = charts.find((chart) => chart.id === id);
  if (!found) throw new Error(`No chart ${id} among ${charts.map((each) => each.id).join()}`);
  return found;
}

function cellsOf({ rows }: SheetPlan, { row, column, rows: count, columns }: Area) {
  expect(columns).toBe(1);
  return rows.slice(row, row + count).map(({ cells }) => cells[column]?.value ?? null);
}

/** What the chart draws: the names, and for each series its figures. */
function drawnOf(plan: SheetPlan, id: string) {
  const { categories, series } = chartOf(plan, id);
  return {
    names: cellsOf(plan, categories),
    series: Object.fromEntries(series.map(({ name, values }) => [name, cellsOf(plan, values)])),
  };
}

const ids = ({ charts = [] }: SheetPlan) => charts.map(({ id }) => id);

/** 七（1）班 has a candidate and one who passed; 七（2）班 one whose make-up exam is open. */
const pupils: readonly Pupil[] = [
  {
    name: "江景辰",
    classGroup: "七（1）班",
    marks: { 语文: 50, 数学: 40, 英语: 30, 历史: 20, 地理: 10 },
    makeUp: { 语文: 50, 数学: 40, 英语: 30, 历史: 20, 地理: 10 },
  },
  { name: "陆晨曦", classGroup: "七（1）班", marks: { 数学: 50 }, makeUp: { 数学: 66 } },
  { name: "贺萌", classGroup: "七（2）班", marks: { 数学: 50, 语文: 45 }, makeUp: { 语文: 45 } },
];

describe("总览的图表", () => {
  const plan = overview(reportInput(cohortOf(pupils)));

  it("各科不及格：仍不及格、待补登、补考通过，叠在一起", () => {
    const { names, series } = drawnOf(plan, "subjects");
    expect(names.slice(0, 3)).toEqual(["语文", "数学", "英语"]);
    expect(series["仍不及格"]!.slice(0, 3)).toEqual([2, 1, 1]);
    expect(series["◇ 待补登"]!.slice(0, 3)).toEqual([0, 1, 0]);
    expect(series["补考通过"]!.slice(0, 3)).toEqual([0, 1, 0]);
    expect(chartOf(plan, "subjects").kind).toBe("stacked-bar");
    expect(chartOf(plan, "subjects").valueAxis.maximum).toBe(4);
  });

  it("各班名单构成：一班一柱", () => {
    const { names, series } = drawnOf(plan, "classes");
    expect(names).toEqual(["七（1）班", "七（2）班"]);
    expect(series["● 候选"]).toEqual([1, 0]);
    expect(series["？待定"]).toEqual([0, 1]);
    expect(Object.keys(series)).toEqual(["● 候选", "？待定", "◎ 条文未列", "边缘"]);
  });

  it("a chart lies over no cell that says something, and within the print area", () => {
    for (const { place } of plan.charts!) {
      const covered = plan.rows
        .slice(place.row, place.row + place.rows)
        .flatMap(({ cells }) => cells.slice(place.column, place.column + place.columns));
      expect(covered.filter((cell) => cell !== null)).toEqual([]);
      expect(place.column + place.columns).toBe(12);
      expect(place.row + place.rows).toBeLessThanOrEqual(plan.rows.length);
    }
  });

  it("no page break goes through a chart or between a table and its chart", () => {
    for (const { place } of plan.charts!) {
      const within = plan.print.pageBreaksBefore.filter(
        (row) => row > place.row && row < place.row + place.rows,
      );
      expect(within).toEqual([]);
    }
  });

  it("没有补考成绩时一科一条，期中按不及格门数", () => {
    const annual = overview(reportInput(cohortOf(pupils), { stage: "annual" }));
    expect(drawnOf(annual, "subjects").series["不及格"]!.slice(0, 3)).toEqual([2, 3, 1]);
    const midterm = overview(reportInput(cohortOf(pupils), { stage: "midterm" }));
    expect(drawnOf(midterm, "classes").series).toEqual({
      "4 门及以上": [1, 0],
      "3 门": [0, 0],
      "2 门": [0, 1],
      "不及格 1 门": [1, 0],
    });
  });

  it("没有数字就没有图", () => {
    expect(ids(overview(reportInput(cohortOf([{ name: "贺萌" }, { name: "韦明哲" }]))))).toEqual(
      [],
    );
    const oneClass = overview(reportInput(cohortOf([pupils[0]!, pupils[1]!])));
    expect(ids(oneClass)).toEqual(["subjects"]);
  });

  it("十四个班：横条，一图之内不分页", () => {
    const many = Array.from({ length: 14 }, (_, index) => ({
      ...pupils[0]!,
      classGroup: `七（${index + 1}）班`,
    }));
    const grade = overview(reportInput(cohortOf(many)));
    const { names, series } = drawnOf(grade, "classes");
    expect(chartOf(grade, "classes").kind).toBe("stacked-bar");
    expect(names).toHaveLength(14);
    expect([names[0], names[13]]).toEqual(["七（1）班", "七（14）班"]);
    expect(series["● 候选"]).toEqual(Array.from({ length: 14 }, () => 1));
  });
});

describe("类别和出勤的图", () => {
  const plan = overview(attentionInput());

  it("draws the pupils of each category and the rate of each week", () => {
    const categories = drawnOf(plan, "categories");
    expect(categories.names[0]).toBe("家庭贫困");
    expect(categories.series["人数"]![0]).toBe(1);
    const weeks = drawnOf(plan, "weeks");
    expect(weeks.names.at(-1)).toBe(3);
    expect(weeks.series["出勤率"]!.at(-1)).toBe(0.625);
    expect(chartOf(plan, "weeks").valueAxis.minimum).toBeLessThan(0.625);
  });

  it("各班的考勤预警加起来就是总数", () => {
    const header = plan.rows.find(({ cells }) =>
      cells.some((cell) => cell?.value === "▲ 考勤\n预警"),
    )!;
    const column = header.cells.findIndex((cell) => cell?.value === "▲ 考勤\n预警");
    const at = plan.rows.indexOf(header);
    const shown = plan.rows
      .slice(at + 1, at + 5)
      .map(({ cells }) => [cells[0]?.value, cells[column]?.value]);
    const open = new Set(
      attendance.alerts.filter(({ isOpen }) => isOpen).map(({ student }) => student),
    );
    expect(open.size).toBe(2);
    expect(shown).toContainEqual(["合计", 2]);
  });

  it("公示版：没有各班的图，画的只是表上写着的", () => {
    const input = attentionInput({ version: "public" });
    const few = overview(input, "public-overview");
    expect(ids(few)).not.toContain("classes");
    expect(ids(few)).not.toContain("categories");
    const byCategory = attention.byCategory.map((count, index) => ({
      ...count,
      students: index === 0 ? 2 : 7,
    }));
    const some = overview({ ...input, attention: { ...attention, byCategory } }, "public-overview");
    expect(drawnOf(some, "categories").series["人数"]!.slice(0, 2)).toEqual(["少于 3", 7]);
  });

  it("names nobody", () => {
    const said = JSON.stringify(plan.charts);
    for (const { name } of attentionPupils) expect(said).not.toContain(name);
  });
});

describe("图的轴和颜色", () => {
  it.each([
    [0.976, 0.95],
    [0.951, 0.9],
    [0.9, 0.85],
    [0.62, 0.6],
    [0, 0],
  ])("a week of %d lies above the foot of the chart, %d", (lowest, minimum) => {
    expect(rateAxis(lowest).minimum).toBe(minimum);
    expect(rateAxis(lowest).maximum).toBe(1);
  });

  const lightness = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  it.each(Object.entries(chartPaints).filter(([name]) => name !== "line"))(
    "a figure on %s can be read: at least 4.5 to 1",
    (_, { fill, ink }) => {
      const [dark = 0, light = 0] = [lightness(fill), lightness(ink)].sort((a, b) => a - b);
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ["candidate", "makeUp", "undetermined", "clauseSilent", "borderline"],
    ["stillFailing", "open", "passed"],
    ["failingMore", "failingThree", "failingTwo", "failingOne"],
  ] as const)("bars that stand on one another grow lighter: %s, …", (...names) => {
    const greys = names.map((name) => lightness(chartPaints[name].fill));
    greys.slice(1).forEach((grey, index) => {
      expect((grey + 0.05) / (greys[index]! + 0.05)).toBeGreaterThan(1.25);
    });
  });
});
