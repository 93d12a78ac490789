import type { SheetPlan } from "../../sheet";
import type { RunContext } from "../run-context";
import { classForm } from "./class-form";

export function planClassCategories(context: RunContext, classIndex: number): SheetPlan {
  return classForm(context, classIndex, "class-categories", { widths: [90], rows: [] });
}
