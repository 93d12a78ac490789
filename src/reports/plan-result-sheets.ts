import { reportKey, type SheetPlan } from "../sheet";
import { allAtOnce, type Slices } from "../slices";
import { planAlerts } from "./attendance/alerts";
import { planDaily } from "./attendance/daily";
import { planRates } from "./attendance/rates";
import { planWeekly } from "./attendance/weekly";
import { planCrosswalk } from "./attention/crosswalk";
import { planCategoryRoster } from "./attention/roster";
import { planBorderline } from "./borderline";
import { planCaseConference } from "./case-sheets/case-conference";
import { planDiagnosis } from "./case-sheets/diagnosis";
import { planChanges } from "./changes";
import { planDataIssues } from "./data-issues";
import { hasAttendance, hasCategories, hasHeadcounts, hasRates } from "./has-something-to-say";
import { planClassCategories } from "./ledgers/class-categories";
import type { ClassSheet } from "./ledgers/class-form";
import { planClassLedger } from "./ledgers/class-ledger";
import { planClassRoster } from "./ledgers/class-roster";
import { planMakeUpEntry } from "./make-up/entry-sheet";
import { planMakeUpSlips } from "./make-up/slips";
import { planMakeUpBySubject } from "./make-up-by-subject";
import { planMakeUpRoster } from "./make-up-roster";
import { planOfficeSummary } from "./office-summary";
import { planOverview } from "./overview";
import { planPreliminaryList } from "./preliminary-list";
import { classSheets, type ReportId, type ReportInput } from "./report-input";
import { planRunLog } from "./run-log/run-log";
import { hasMarks, runContext, type RunContext } from "./run-context";
import { planSubjectStatistics } from "./statistics";

/**
 * All result sheets of one run, in tab order; none that has nothing to say. At mid-term there is no make-up
 * exam and no list for the principal, and the preliminary list is a survey; the make-up exams are arranged
 * before they are sat, and changes can be told only afterwards. 公示版 names nobody.
 */
export function* planResultSheetsInSlices(input: ReportInput): Slices<readonly SheetPlan[]> {
  const context = yield* runContext(input);
  const written = yield* planEach(
    context,
    input.version === "public"
      ? publicSheets(input)
      : [...internalSheets(context), ...sheetsOfClasses(context), planRunLog],
  );
  const overview = yield* planOverview(context, written);
  return [overview, ...written];
}

/** As `planResultSheetsInSlices`, in one go. */
export function planResultSheets(input: ReportInput): readonly SheetPlan[] {
  return allAtOnce(planResultSheetsInSlices(input));
}

/** Of the internal sheets those made on request only, as far as they are asked for: to choose from them. */
export function* planSheetsOnRequestInSlices(input: ReportInput): Slices<readonly SheetPlan[]> {
  const context = yield* runContext(input);
  const hasSlips = hasMarks(input) && input.screening.stage !== "midterm";
  return yield* planEach(context, [
    ...(hasSlips && isWanted(input, "make-up-slips") ? [planMakeUpSlips] : []),
    ...(hasCategories(input) && isWanted(input, "category-crosswalk") ? [planCrosswalk] : []),
    ...sheetsOfClasses(context),
  ]);
}

/** Null where there is no cause for the sheet. */
type PlanSheet = (context: RunContext) => Slices<SheetPlan> | null;

function* planEach(
  context: RunContext,
  sheets: readonly PlanSheet[],
): Slices<readonly SheetPlan[]> {
  const plans: SheetPlan[] = [];
  for (const [done, planSheet] of sheets.entries()) {
    yield { done, of: sheets.length };
    const planning = planSheet(context);
    if (planning) plans.push(yield* planning);
  }
  return plans;
}

function internalSheets(context: RunContext): readonly PlanSheet[] {
  const { input } = context;
  return [
    ...(hasMarks(input) ? sheetsOfMarks(context) : []),
    ...(hasCategories(input) ? [planCategoryRoster] : []),
    ...(hasCategories(input) && isWanted(input, "category-crosswalk") ? [planCrosswalk] : []),
    ...(hasAttendance(input) ? [planAlerts] : []),
    ...(hasHeadcounts(input) ? [planDaily, planWeekly] : []),
    ...(hasRates(input) ? [planRates] : []),
    planDataIssues,
  ];
}

/** 台账与会商表, class by class. */
function sheetsOfClasses({ input, classes }: RunContext): readonly PlanSheet[] {
  return classSheets.flatMap((report) =>
    classes.labels.flatMap((label, classIndex): readonly PlanSheet[] => {
      const isChosen = input.ofClasses?.includes(label) ?? true;
      if (!isChosen || !isWanted(input, report, label)) return [];
      return [(context) => classSheetPlans[report](context, classIndex)];
    }),
  );
}

/** Null where a class gives no cause for such a sheet. */
const classSheetPlans: Readonly<
  Record<ClassSheet, (context: RunContext, classIndex: number) => Slices<SheetPlan> | null>
> = {
  "class-ledger": planClassLedger,
  "class-categories": planClassCategories,
  "case-conference": planCaseConference,
  diagnosis: planDiagnosis,
  "class-roster": planClassRoster,
};

/** A sheet that is made on request: asked for now, or in an earlier run and still there. */
function isWanted(
  { reports, existing }: ReportInput,
  report: ReportId,
  classGroup: string | null = null,
): boolean {
  return reports?.includes(report) ?? existing.has(reportKey(report, classGroup));
}

function publicSheets(input: ReportInput): readonly PlanSheet[] {
  return [
    ...(hasMarks(input) ? [planSubjectStatistics] : []),
    ...(hasHeadcounts(input) ? [planWeekly] : []),
  ];
}

/** 补考成绩登记表 stays in the workbook once it was made: marks typed into it are read at the next run. */
function sheetsOfMarks(context: RunContext): readonly PlanSheet[] {
  const { input, sittings } = context;
  const { stage } = input.screening;
  if (stage === "midterm") return [planPreliminaryList, planSubjectStatistics];
  const isBefore = stage === "annual";
  const isEntered = isWanted(input, "make-up-entry") || (isBefore && sittings.length > 0);
  const hasSlips = isBefore
    ? isWanted(input, "make-up-slips")
    : (input.reports?.includes("make-up-slips") ?? false);
  return [
    planMakeUpRoster,
    ...(isBefore ? [planMakeUpBySubject] : []),
    ...(isEntered ? [planMakeUpEntry] : []),
    ...(hasSlips ? [planMakeUpSlips] : []),
    planPreliminaryList,
    ...(isBefore ? [] : [planChanges]),
    planBorderline,
    planOfficeSummary,
    planSubjectStatistics,
  ];
}
