import { planResultSheets, type ReportId } from "../reports";
import { beforeMakeUps } from "../screening";
import type { SheetPlan } from "../sheet";
import type { Language } from "../text";
import { typedLookup } from "./carry-over";
import type { ScreenedWorkbook } from "./screen-workbook";
import type { WorkbookPort, WriteOutcome } from "./workbook-port";

export interface SheetChoice {
  readonly language: Language;
  /** Local time of the run as it is printed: `2026-06-26 09:12`. */
  readonly runAt: string;
  /** Which result sheets; all of them if left out. */
  readonly reports?: readonly ReportId[];
  /** 公示版 has counts only; the internal one if left out. */
  readonly version?: "internal" | "public";
}

/** 输出 on paper first: what would be written, without touching the workbook. */
export function planSheets(
  screened: ScreenedWorkbook,
  { language, runAt, reports, version = "internal" }: SheetChoice,
): readonly SheetPlan[] {
  const { recognised, policy, assumedGrade, screening, issues, subjectsOf } = screened;
  const { cohort, register, facts, sheets, heading } = recognised.reading;
  const plans = planResultSheets({
    cohort,
    sheets,
    heading,
    policy,
    screening,
    previous:
      screening.stage === "after-make-up"
        ? beforeMakeUps(cohort, policy, { date: screening.date, assumedGrade })
        : null,
    register,
    facts,
    scheme: screened.scheme,
    attention: screened.attention,
    attendancePolicy: screened.attendancePolicy,
    attendance: screened.attendance,
    typed: typedLookup(recognised.snapshot),
    handRows: screened.handRows,
    version,
    ...(reports ? { reports } : {}),
    issues,
    subjects: subjectsOf,
    run: { at: runAt, language },
  });
  return reports
    ? plans.filter(({ report }) =>
        reports.some((asked) => report === asked || report === `public-${asked}`),
      )
    : plans;
}

/** Writes the planned sheets into the workbook that was screened, all of them or none. */
export function writeResultSheets(
  port: WorkbookPort,
  screened: ScreenedWorkbook,
  plans: readonly SheetPlan[],
  onProgress?: (done: number, total: number) => void,
): Promise<WriteOutcome> {
  return port.write(plans, screened.recognised.snapshot, onProgress);
}
