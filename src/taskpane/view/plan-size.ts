import type { SheetPlan } from "../../sheet";

/** How much a planned sheet holds, as the output screen counts it. */
export interface PlanSize {
  readonly unit: "pages" | "pupils" | "items";
  readonly count: number;
}

/** Pages of the overview, rows of a list; a list without rows has no filter. */
export function planSize({ report, filter, print }: SheetPlan): PlanSize {
  if (report === "overview") return { unit: "pages", count: print.pageBreaksBefore.length + 1 };
  const count = filter === null ? 0 : filter.rows - 1;
  return { unit: report === "data-issues" ? "items" : "pupils", count };
}
