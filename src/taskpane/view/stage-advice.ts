import type { RecognisedWorkbook } from "../../app";
import { encodeScoreKind, type ScoreSeries } from "../../records";
import type { ScreeningStage } from "../../school";
import { suggestStage, type StageReason } from "../../screening";

/** The stage that the workbook is in, and what it is concluded from. */
export interface StageAdvice {
  readonly stage: ScreeningStage;
  readonly because: StageReason;
  /** Pupils who stand in a make-up sheet or column. */
  readonly makeUpPupils: number;
  /** Of these, with at least one result. */
  readonly makeUpEntered: number;
}

export function adviseStage({ reading }: RecognisedWorkbook): StageAdvice {
  const { cohort } = reading;
  const series = cohort.subjects.flatMap(({ makeUp }) => makeUp ?? []);
  const pupilsWith = (has: (one: ScoreSeries, student: number) => boolean) =>
    cohort.students.filter((_, student) => series.some((one) => has(one, student))).length;
  const blank = encodeScoreKind("blank");
  const { stage, because } = suggestStage(cohort);
  return {
    stage,
    because,
    makeUpPupils: pupilsWith(({ rows }, student) => (rows[student] ?? -1) >= 0),
    makeUpEntered: pupilsWith(({ kinds }, student) => (kinds[student] ?? blank) !== blank),
  };
}
