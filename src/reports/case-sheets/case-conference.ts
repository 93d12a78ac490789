import type { SheetPlan } from "../../sheet";
import { classForm } from "../ledgers/class-form";
import type { RunContext } from "../run-context";

export function planCaseConference(context: RunContext, classIndex: number): SheetPlan {
  return classForm(context, classIndex, "case-conference", { widths: [90], rows: [] });
}
