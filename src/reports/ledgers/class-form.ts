import { reportKey, type SheetPlan } from "../../sheet";
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
  form: Pick<FormSheet, "widths" | "rows" | "repeatedRow" | "frozenRows">,
): SheetPlan {
  const words = context.vocabulary.resultSheets;
  const label = context.classes.labels[classIndex] ?? "";
  const heads = headsOf(context, null, []);
  return planForm(
    {
      report: reportKey(report, label),
      name: sheetNameFrom(words.ledgers.sheetOfClass(words.names[report], label)),
      tabColor: tabColors.internal,
      heads: heads.internal,
      pages: heads.pages,
      ...form,
    },
    words,
  );
}
