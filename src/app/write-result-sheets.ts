import { planResultSheets, type ReportId } from "../reports";
import { beforeMakeUps } from "../screening";
import type { SheetPlan } from "../sheet";
import type { Language } from "../text";
import type { ScreenedWorkbook } from "./screen-workbook";
import type { WorkbookPort, WriteOutcome } from "./workbook-port";

export interface SheetChoice {
  readonly language: Language;
  /** Local time of the run as it is printed: `2026-06-26 09:12`. */
  readonly runAt: string;
  /** Which result sheets; all of them if left out. */
  readonly reports?: readonly ReportId[];
}

/** 输出 on paper first: what would be written, without touching the workbook. */
export function planSheets(
  { recognised, policy, assumedGrade, screening, issues, subjectsOf }: ScreenedWorkbook,
  { language, runAt, reports }: SheetChoice,
): readonly SheetPlan[] {
  const { cohort, sheets, heading } = recognised.reading;
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
    issues,
    subjects: subjectsOf,
    run: { at: runAt, language },
  });
  return reports ? plans.filter((plan) => reports.some((report) => report === plan.report)) : plans;
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
