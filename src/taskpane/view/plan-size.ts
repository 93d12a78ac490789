import type { SheetPlan } from "../../sheet";

/** How much a planned sheet holds, as the output screen counts it. */
export type PlanSize =
  | { readonly unit: "page" }
  | { readonly unit: "pupils"; readonly count: number }
  | { readonly unit: "items"; readonly count: number };

/** Rows of the sheet's list, or one page where it has none. */
export function planSize({ report, filter }: SheetPlan): PlanSize {
  if (filter === null) return { unit: "page" };
  const count = filter.rows - 1;
  return report === "data-issues" ? { unit: "items", count } : { unit: "pupils", count };
}
