import type { SheetPlan } from "../sheet";
import { planDataIssues } from "./data-issues";
import { planMakeUpRoster } from "./make-up-roster";
import { planOverview } from "./overview";
import { planPreliminaryList } from "./preliminary-list";
import type { ReportInput } from "./report-input";
import { runContext } from "./run-context";

/**
 * All result sheets of one run, in tab order. At mid-term there is no make-up exam, so no roster, and
 * the preliminary list is a survey.
 */
export function planResultSheets(input: ReportInput): readonly SheetPlan[] {
  const context = runContext(input);
  const lists = [
    ...(input.screening.stage === "midterm" ? [] : [planMakeUpRoster(context)]),
    planPreliminaryList(context),
    planDataIssues(context),
  ];
  return [planOverview(context, lists), ...lists];
}
