import type { Reading, SheetRecognition } from "../../../records";
import type { PaneText } from "../../../text";
import { monthAndDay } from "./pupil-alerts";

/** What was read of one attendance sheet, or one of enrolment changes: 48 人, 22 天, 9月1日至9月30日. */
export function sheetFacts(
  { attendance, changes }: Pick<Reading, "attendance" | "changes">,
  { sheet, role, studentCount }: SheetRecognition,
  { recognise, attendance: { recognise: words } }: PaneText,
): readonly string[] {
  if (role === "enrolment-change") {
    const mine = changes.filter(({ at }) => at.sheet === sheet).length;
    return mine > 0 ? [words.changes(mine)] : [];
  }
  if (role !== "attendance") return studentCount > 0 ? [recognise.pupils(studentCount)] : [];
  const sources = attendance.sources.filter((source) => source.sheet === sheet);
  const pupils = new Set(sources.flatMap(({ students }) => [...students])).size;
  const sessions = sources.flatMap((source) => source.sessions.filter(({ isBlank }) => !isBlank));
  const dates = [...new Set(sessions.flatMap(({ date }) => date ?? []))].sort();
  const undated = sessions.filter(({ date }) => date === null).length;
  const [first] = dates;
  const last = dates.at(-1);
  const hasTotals = attendance.totals.some(({ at }) => at.sheet === sheet);
  return [
    ...(Math.max(pupils, studentCount) > 0
      ? [recognise.pupils(Math.max(pupils, studentCount))]
      : []),
    ...(dates.length > 0 ? [words.days(dates.length)] : []),
    ...(first !== undefined && last !== undefined ? [words.span(dayOf(first), dayOf(last))] : []),
    ...(undated > 0 ? [words.undated(undated)] : []),
    ...(sessions.length === 0 && hasTotals ? [words.totals] : []),
  ];
}

function dayOf(date: string): readonly [number, number] {
  const { month, day } = monthAndDay(date);
  return [month, day];
}
