import type { SheetPlan } from "../../sheet";
import type { RunContext } from "../run-context";
import { classForm } from "./class-form";

export function planClassLedger(context: RunContext, classIndex: number): SheetPlan {
  return classForm(context, classIndex, "class-ledger", { widths: [90], rows: [] });
}
