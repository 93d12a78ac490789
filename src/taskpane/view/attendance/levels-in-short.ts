import type { AttendancePolicy } from "../../../app";
import type { StreakLevel } from "../../../rules";
import type { PaneText } from "../../../text";

/** 当天 · 3 天 · 1 周 · 1 月 */
export function levelsInShort(
  { levels }: Pick<AttendancePolicy, "levels">,
  { attendance, frame }: PaneText,
): string {
  if (levels.length === 0) return attendance.rules.none;
  return levels.map(({ atLeast }) => inShort(atLeast, attendance.rules)).join(frame.middleDot);
}

/** More than a week is reached on its eighth day, more than a month on its thirty-first. */
function inShort(
  { count, unit }: StreakLevel["atLeast"],
  words: PaneText["attendance"]["rules"],
): string {
  if (unit === "school-days") return count === 1 ? words.sameDay : words.days(count);
  if (count === 7 || count === 8) return words.week;
  return count === 30 || count === 31 ? words.month : words.days(count);
}
