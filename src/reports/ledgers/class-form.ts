import type { StudentRecord } from "../../records";
import { reportKey, type SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { planForm, type FormSheet } from "../form";
import type { classSheets } from "../report-input";
import { headsOf, type RunContext } from "../run-context";
import { sheetNameFrom, tabColors } from "../visual-language";

export type ClassSheet = (typeof classSheets)[number];

/** A form of one class: its name, its heads, its key. */
export function classForm(
  context: RunContext,
  classIndex: number,
  report: ClassSheet,
  form: Pick<FormSheet, "widths" | "rows" | "repeatedRow" | "frozenRows"> &
    Partial<Pick<FormSheet, "heads">>,
): Slices<SheetPlan> {
  const words = context.vocabulary.resultSheets;
  const heads = headsOf(context, null, []);
  return planForm(
    {
      ...classSheetNames(context, classIndex, report),
      tabColor: tabColors.internal,
      heads: heads.internal,
      pages: heads.pages,
      ...form,
    },
    words,
  );
}

/** The key and the name of a sheet of one class. */
export function classSheetNames(
  { classes, vocabulary }: RunContext,
  classIndex: number,
  report: ClassSheet,
): { readonly report: string; readonly name: string } {
  const { names, ledgers } = vocabulary.resultSheets;
  const label = classes.labels[classIndex] ?? "";
  return {
    report: reportKey(report, label),
    name: sheetNameFrom(ledgers.sheetOfClass(names[report], label)),
  };
}

/** 七年级（3）班: the class as a title names it. */
export function classInFull(
  { input, classes, vocabulary }: RunContext,
  classIndex: number,
): string {
  const { grade = null, classGroup = null }: Partial<StudentRecord> =
    input.register.find((_, student) => classes.of[student] === classIndex) ?? {};
  return vocabulary.resultSheets.ledgers.classInFull(grade, classGroup);
}

/** 班主任 of the class, where somebody said. */
export function headTeacherOf({ input, classes }: RunContext, classIndex: number): string | null {
  const { classGroup = null } =
    input.register.find((_, student) => classes.of[student] === classIndex) ?? {};
  const { headTeachers } = input.school;
  const named = headTeachers.get(classes.labels[classIndex] ?? "");
  return (named ?? (classGroup === null ? undefined : headTeachers.get(classGroup))) || null;
}
