import type { AttendanceFinding } from "../../../screening";
import type { AttendanceKind } from "../../../school";
import type { PaneText, Vocabulary } from "../../../text";
import { signOfKind, type DaySign } from "./day-sign";

/** One count under the strip; it serves as its legend. */
export interface CountLine {
  readonly kind: AttendanceKind;
  readonly sign: DaySign;
  readonly words: string;
}

/** 旷课 3 天, 病假 3 天, 迟到 2 次: every kind that occurs but presence. */
export function countLines(
  { counts, from }: AttendanceFinding,
  { attendance }: PaneText,
  { attendanceKinds }: Pick<Vocabulary, "attendanceKinds">,
): readonly CountLine[] {
  return order.flatMap((kind) => {
    const count = counts[kind];
    if (!count || count.sessions === 0) return [];
    const name = attendanceKinds[kind];
    const isInTimes = countedInTimes.includes(kind) || (from === "totals" && count.days === 0);
    return {
      kind,
      sign: signOfKind(kind),
      words: isInTimes
        ? attendance.pupil.times(name, shownNumber(count.sessions))
        : attendance.pupil.days(name, shownNumber(count.days)),
    };
  });
}

/** 4.5; 3 for 3.0. */
export function shownNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const order: readonly AttendanceKind[] = [
  ...(["unexcused", "absent", "personalLeave", "sickLeave", "officialLeave", "leave"] as const),
  ...(["late", "leftEarly", "away", "unknown"] as const),
];

const countedInTimes: readonly AttendanceKind[] = ["late", "leftEarly", "unknown"];
