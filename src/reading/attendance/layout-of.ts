import type { AttendanceSession, AttendanceSource } from "../../records";
import { dayNumberOf } from "../../school";
import type { SessionColumn } from "./session-columns";

const daysInWeek = 7;

/** Week by week, month by month, or over a longer time; undated where no day is known. */
export function layoutOf(
  sessions: readonly AttendanceSession[],
  columns: readonly SessionColumn[],
): AttendanceSource["layout"] {
  const dates = sessions.flatMap(({ date }) => date ?? []);
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return "undated";
  const days = (dayNumberOf(last) ?? 0) - (dayNumberOf(first) ?? 0) + 1;
  const namesWeekdays = columns.some(({ header }) => header.weekday !== null);
  if (days <= daysInWeek && namesWeekdays) return "week";
  return first.slice(0, 7) === last.slice(0, 7) ? "month" : "term";
}
