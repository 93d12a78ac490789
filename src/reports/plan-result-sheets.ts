import type { ScreeningStage } from "../school";
import type { SheetPlan } from "../sheet";
import { planBorderline } from "./borderline";
import { planChanges } from "./changes";
import { planDataIssues } from "./data-issues";
import { planMakeUpBySubject } from "./make-up-by-subject";
import { planMakeUpRoster } from "./make-up-roster";
import { planOfficeSummary } from "./office-summary";
import { planOverview } from "./overview";
import { planPreliminaryList } from "./preliminary-list";
import type { ReportInput } from "./report-input";
import { runContext, type RunContext } from "./run-context";
import { planSubjectStatistics } from "./statistics";

/**
 * All result sheets of one run, in tab order. At mid-term there is no make-up exam and no list for the
 * principal, and the preliminary list is a survey; the make-up exams are arranged before they are sat,
 * and changes can be told only afterwards.
 */
export function planResultSheets(input: ReportInput): readonly SheetPlan[] {
  const context = runContext(input);
  const lists = sheetsOf[input.screening.stage].map((plan) => plan(context));
  return [planOverview(context, lists), ...lists];
}

type PlanSheet = (context: RunContext) => SheetPlan;

const sheetsOf: Readonly<Record<ScreeningStage, readonly PlanSheet[]>> = {
  midterm: [planPreliminaryList, planSubjectStatistics, planDataIssues],
  annual: [
    planMakeUpRoster,
    planMakeUpBySubject,
    planPreliminaryList,
    planBorderline,
    planOfficeSummary,
    planSubjectStatistics,
    planDataIssues,
  ],
  "after-make-up": [
    planMakeUpRoster,
    planPreliminaryList,
    planChanges,
    planBorderline,
    planOfficeSummary,
    planSubjectStatistics,
    planDataIssues,
  ],
};
