import type { SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { gap, type FormRow } from "../form";
import type { RunContext } from "../run-context";
import { classForm, headTeacherOf } from "./class-form";
import { classPupils } from "./class-pupils";
import { ledgerBlocks } from "./ledger-blocks";
import { ledgerCategories } from "./ledger-categories";
import { across, ledgerWidths } from "./ledger-grid";
import { ledgerHead } from "./ledger-head";

/**
 * 学情台账: what the head teacher knows of the class and of each pupil of concern. Family facts are named
 * here, so no pupil's mark, rank or verdict is.
 */
export function planClassLedger(context: RunContext, classIndex: number): Slices<SheetPlan> {
  const { ledgers } = context.vocabulary.resultSheets;
  const pupils = classPupils(context, classIndex);
  const head = ledgerHead(context, classIndex, pupils);
  const blocks = ledgerBlocks(ledgerCategories(context, pupils), ledgers);
  const signOff = ledgers.ledger.signOff(headTeacherOf(context, classIndex));
  return classForm(context, classIndex, "class-ledger", {
    widths: ledgerWidths,
    rows: [
      ...head,
      ...keptTogether(blocks),
      { ...gap(8), keepWithNext: true },
      across(30, { value: signOff, format: "formSignOff" }),
    ],
    repeatedRow: head.length - 1,
  });
}

/** The last row stays on the page of the sign-off. */
function keptTogether(rows: readonly FormRow[]): readonly FormRow[] {
  return rows.map((row, index) =>
    index === rows.length - 1 ? { ...row, keepWithNext: true } : row,
  );
}
