import {
  madeOnRequest,
  planResultSheetsInSlices,
  planSheetsOnRequestInSlices,
  type ReportId,
  type ReportInput,
} from "../reports";
import { beforeMakeUpsInSlices } from "../screening";
import { reportOf, type SheetPlan } from "../sheet";
import { allAtOnce, type Slices } from "../slices";
import type { Language } from "../text";
import { typedLookupInSlices } from "./carry-over";
import { encodeRuns, recordRun, runRecordsOf } from "./runs";
import { schoolFactsOf, schoolSettingsOf, type SchoolSettings } from "./school";
import { ownResultSheets } from "./typed-entries";
import type { ScreenedWorkbook } from "./screen-workbook";
import type { WorkbookPort, WriteOptions, WriteOutcome } from "./workbook-port";

export interface SheetChoice {
  readonly language: Language;
  /** Local time of the run as it is printed: `2026-06-26 09:12`. */
  readonly runAt: string;
  /** Which result sheets; the usual ones, and those that stand in the workbook already, if left out. */
  readonly reports?: readonly ReportId[];
  /** Classes whose 台账与会商表 are made; all of them if left out. */
  readonly ofClasses?: readonly string[];
  /** 学校信息; what the workbook keeps if left out. */
  readonly school?: SchoolSettings;
  /** 公示版 has counts only; the internal one if left out. */
  readonly version?: "internal" | "public";
}

/** 输出 on paper first: what would be written, without touching the workbook. */
export function planSheets(screened: ScreenedWorkbook, choice: SheetChoice): readonly SheetPlan[] {
  return allAtOnce(planSheetsInSlices(screened, choice));
}

/** As `planSheets`, for a pane that stays awake. */
export function* planSheetsInSlices(
  screened: ScreenedWorkbook,
  choice: SheetChoice,
): Slices<readonly SheetPlan[]> {
  const plans = yield* planResultSheetsInSlices(yield* reportInput(screened, choice));
  const { reports } = choice;
  return reports
    ? plans.filter(({ report }) =>
        reports.some((asked) => [asked, `public-${asked}`].includes(reportOf(report))),
      )
    : plans;
}

/** What there would be of the sheets made on request only, of all classes, without the usual ones. */
export function* planRequestedSheetsInSlices(
  screened: ScreenedWorkbook,
  { reports = madeOnRequest, ...choice }: Omit<SheetChoice, "version">,
): Slices<readonly SheetPlan[]> {
  const input = yield* reportInput(screened, { ...choice, reports });
  return yield* planSheetsOnRequestInSlices(input);
}

function* reportInput(
  screened: ScreenedWorkbook,
  { language, runAt, reports, ofClasses, school, version = "internal" }: SheetChoice,
): Slices<ReportInput> {
  const { recognised, policy, assumedGrade, screening, issues, subjectsOf } = screened;
  const { cohort, register, facts, sheets, heading } = recognised.reading;
  const { snapshot } = recognised;
  const thisRun = yield* recordRun(screened, runAt);
  const typed = yield* typedLookupInSlices(snapshot);
  const schoolFacts = schoolFactsOf(school ?? schoolSettingsOf(snapshot).settings, heading);
  return {
    cohort,
    sheets,
    heading: { ...heading, school: schoolFacts.school, schoolYear: schoolFacts.schoolYear },
    policy,
    screening,
    previous:
      screening.stage === "after-make-up"
        ? yield* beforeMakeUpsInSlices(cohort, policy, { date: screening.date, assumedGrade })
        : null,
    register,
    facts,
    scheme: screened.scheme,
    attention: screened.attention,
    attendancePolicy: screened.attendancePolicy,
    attendance: screened.attendance,
    existing: new Set(ownResultSheets(snapshot.sheets, snapshot.ledger).keys()),
    school: schoolFacts,
    runs: [thisRun, ...runRecordsOf(snapshot).records],
    typed,
    handRows: screened.handRows,
    version,
    ...(reports ? { reports } : {}),
    ...(ofClasses ? { ofClasses } : {}),
    issues,
    subjects: subjectsOf,
    run: { at: runAt, language },
  };
}

/** Writes the planned sheets into the workbook that was screened, all of them or none, and notes the run. */
export function writeResultSheets(
  port: WorkbookPort,
  screened: ScreenedWorkbook,
  plans: readonly SheetPlan[],
  { runAt, ...options }: RunOptions,
): Promise<WriteOutcome> {
  const { snapshot } = screened.recognised;
  const thisRun = allAtOnce(recordRun(screened, runAt));
  const runs = [thisRun, ...runRecordsOf(snapshot).records];
  return port.write(plans, snapshot, {
    runs: encodeRuns(runs),
    undoableAs: runAt,
    ...options,
  });
}

export interface RunOptions extends Pick<WriteOptions, "onProgress" | "onLastStep" | "turns"> {
  /** As given to `planSheets`. */
  readonly runAt: string;
}
