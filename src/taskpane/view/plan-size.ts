import type { ReportId } from "../../app";
import type { SheetPlan } from "../../sheet";

/** How much a planned sheet holds, as the output screen counts it. */
export interface PlanSize {
  readonly unit: "pages" | "pupils" | "items";
  readonly count: number;
}

/** Pages of the overview, rows of a list; a list without rows has no filter. */
export function planSize({ report, filter, print }: SheetPlan): PlanSize {
  if (overviews.includes(report))
    return { unit: "pages", count: print.pageBreaksBefore.length + 1 };
  const count = filter === null ? 0 : filter.rows - 1;
  return { unit: notOfPupils.includes(report) ? "items" : "pupils", count };
}

const overviews: readonly string[] = ["overview", "public-overview"] satisfies readonly ReportId[];

/** A row of these is an exam, a subject, a duty, an entry, a class on a day, an issue or a run. */
const notOfPupils: readonly string[] = [
  "make-up-by-subject",
  "make-up-entry",
  "category-roster",
  "attendance-alerts",
  "run-log",
  "data-issues",
  "subject-statistics",
  "office-summary",
  "attendance-daily",
  "attendance-weekly",
  "enrolment-rates",
  "public-attendance-weekly",
  "public-subject-statistics",
] satisfies readonly ReportId[];
