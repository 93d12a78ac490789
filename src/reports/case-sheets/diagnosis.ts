import type { SheetPlan } from "../../sheet";
import { classForm } from "../ledgers/class-form";
import type { RunContext } from "../run-context";

export function planDiagnosis(context: RunContext, classIndex: number): SheetPlan {
  return classForm(context, classIndex, "diagnosis", { widths: [90], rows: [] });
}
