import type { FactColumn } from "../../../src/records";
import { planResultSheets, type ReportId, type ReportInput } from "../../../src/reports";
import { eightCategories } from "../../../src/rules";
import type { AttentionScreening, Tag } from "../../../src/screening";
import { classOf, reportOf, type SheetPlan } from "../../../src/sheet";
import {
  cohortOf,
  noAttention,
  reportInput,
  type Occasion,
  type Pupil,
} from "../fictitious-school";

/** 七（3）班: five pupils, one of them on leave; 诸葛思远 is in two categories. */
export const pupils: readonly Pupil[] = [
  { name: "诸葛思远", number: "20250307", classGroup: "七（3）班", marks: { 数学: 50, 英语: 50 } },
  { name: "严洋", number: "20250302", classGroup: "七（3）班" },
  {
    name: "阿依古丽·买买提",
    number: "20250311",
    classGroup: "七（3）班",
    marks: { 地理: "blank" },
  },
  { name: "廖子泽", number: null, classGroup: "七（3）班" },
  { name: "石浩洋", number: "20250337", classGroup: "七（3）班", status: "休学" },
];

export function tag(category: string, student: number, source: Tag["source"] = "sheet"): Tag {
  return { category, student, source, cells: [], reasons: [] };
}

/** Tags of a scheme; `notFilled` by category, null where no sheet has a column. */
export function attentionOf(
  tags: readonly Tag[],
  notFilled: Readonly<Record<string, number>> = {},
  scheme = eightCategories,
): AttentionScreening {
  return {
    ...noAttention,
    schemeId: scheme.id,
    tags,
    entryCount: tags.length,
    headCount: new Set(tags.map(({ student }) => student)).size,
    byCategory: scheme.categories.map(({ id }) => ({
      category: id,
      students: tags.filter(({ category }) => category === id).length,
      bySource: { sheet: 0, computed: 0, hand: 0 },
      notFilled: notFilled[id] ?? null,
    })),
  };
}

export function factsOf(
  field: NonNullable<FactColumn["field"]>,
  texts: Readonly<Record<number, string>>,
): FactColumn {
  const at = (row: number) => ({ sheet: "学生信息表", row, column: 3 });
  return {
    ...{ sheet: "学生信息表", header: field, word: field, field, at: at(0) },
    students: Int32Array.from(Object.keys(texts).map(Number)),
    entries: Object.entries(texts).map(([student, text]) => ({
      student: Number(student),
      text,
      at: at(Number(student) + 1),
    })),
  };
}

/** What stands in the printed sheets of the class: family facts, marks, and sex of four of five pupils. */
export function ledgerInput(
  changes: Partial<ReportInput> = {},
  occasion: Occasion = {},
  all: readonly Pupil[] = pupils,
): ReportInput {
  const cohort = cohortOf(all);
  const input = reportInput(cohort, { stage: "annual", ...occasion });
  return {
    ...input,
    facts: [factsOf("gender", { 0: "男", 1: "女", 2: "女", 4: "男" })],
    attention: attentionOf(
      [tag("lowIncome", 0), tag("learningDifficulty", 0, "computed"), tag("lowIncome", 2)],
      { lowIncome: 0, leftBehind: 0, migrantWorkerChild: 2 },
    ),
    reports: ["class-ledger", "class-categories", "class-roster"],
    ...changes,
  };
}

/** The sheet of one class. */
export function planOf(report: ReportId, input: ReportInput, classGroup = "七（3）班"): SheetPlan {
  const found = planResultSheets(input).find(
    (plan) => reportOf(plan.report) === report && classOf(plan.report) === classGroup,
  );
  if (!found) throw new Error(`${report} was not planned`);
  return found;
}

/** Filled cells, a line a row; rows without any are left out. */
export function linesOf({ rows }: SheetPlan): readonly string[] {
  return rows
    .map(({ cells }) =>
      cells.flatMap((cell) => (cell && cell.value !== "" ? [String(cell.value)] : [])).join(" | "),
    )
    .filter((line) => line !== "");
}
