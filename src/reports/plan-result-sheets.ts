import type { ScreeningStage } from "../school";
import type { SheetPlan } from "../sheet";
import { planAlerts } from "./attendance/alerts";
import { planDaily } from "./attendance/daily";
import { planRates } from "./attendance/rates";
import { planWeekly } from "./attendance/weekly";
import { planCrosswalk } from "./attention/crosswalk";
import { planCategoryRoster } from "./attention/roster";
import { planBorderline } from "./borderline";
import { planChanges } from "./changes";
import { planDataIssues } from "./data-issues";
import { hasAttendance, hasCategories, hasHeadcounts, hasRates } from "./has-something-to-say";
import { planMakeUpBySubject } from "./make-up-by-subject";
import { planMakeUpRoster } from "./make-up-roster";
import { planOfficeSummary } from "./office-summary";
import { planOverview } from "./overview";
import { planPreliminaryList } from "./preliminary-list";
import type { ReportId, ReportInput } from "./report-input";
import { hasMarks, runContext, type RunContext } from "./run-context";
import { planSubjectStatistics } from "./statistics";

/**
 * All result sheets of one run, in tab order; none that has nothing to say. At mid-term there is no make-up
 * exam and no list for the principal, and the preliminary list is a survey; the make-up exams are arranged
 * before they are sat, and changes can be told only afterwards. 公示版 names nobody.
 */
export function planResultSheets(input: ReportInput): readonly SheetPlan[] {
  const context = runContext(input);
  const wanted = input.version === "public" ? publicSheets(input) : internalSheets(input);
  const lists = wanted.map((plan) => plan(context));
  return [planOverview(context, lists), ...lists];
}

type PlanSheet = (context: RunContext) => SheetPlan;

function internalSheets(input: ReportInput): readonly PlanSheet[] {
  return [
    ...(hasMarks(input) ? sheetsOf[input.screening.stage] : []),
    ...(hasCategories(input) ? [planCategoryRoster] : []),
    ...(hasCategories(input) && isAskedFor(input, "category-crosswalk") ? [planCrosswalk] : []),
    ...(hasAttendance(input) ? [planAlerts] : []),
    ...(hasHeadcounts(input) ? [planDaily, planWeekly] : []),
    ...(hasRates(input) ? [planRates] : []),
    planDataIssues,
  ];
}

function isAskedFor({ reports }: ReportInput, report: ReportId): boolean {
  return reports?.includes(report) ?? false;
}

function publicSheets(input: ReportInput): readonly PlanSheet[] {
  return [
    ...(hasMarks(input) ? [planSubjectStatistics] : []),
    ...(hasHeadcounts(input) ? [planWeekly] : []),
  ];
}

const sheetsOf: Readonly<Record<ScreeningStage, readonly PlanSheet[]>> = {
  midterm: [planPreliminaryList, planSubjectStatistics],
  annual: [
    planMakeUpRoster,
    planMakeUpBySubject,
    planPreliminaryList,
    planBorderline,
    planOfficeSummary,
    planSubjectStatistics,
  ],
  "after-make-up": [
    planMakeUpRoster,
    planPreliminaryList,
    planChanges,
    planBorderline,
    planOfficeSummary,
    planSubjectStatistics,
  ],
};
