import { encodeScoreKind, type ScoreSeries } from "../records";

/** Whether any sheet says anything of this pupil here, be it with a blank cell. */
export function hasCell(series: ScoreSeries, student: number): boolean {
  return (series.rows[student] ?? -1) >= 0 || (series.kinds[student] ?? blank) !== blank;
}

const blank = encodeScoreKind("blank");
