import type { ScreenedWorkbook } from "../../app";
import type { AlertLevel } from "../../rules";
import type { PaneText, Vocabulary } from "../../text";
import { parsePrintedMoment } from "./clock";

interface Said {
  readonly text: PaneText;
  readonly words: Vocabulary;
}

/** 陆思远，由待补考变为未列入: what is said when single pupils were updated. */
export function spokenUpdate(
  before: ScreenedWorkbook,
  now: ScreenedWorkbook,
  students: readonly number[],
  { text, words }: Said,
): string {
  const { spoken } = text.live;
  const [student, ...others] = students;
  if (student === undefined) return "";
  if (others.length > 0) return spoken.pupils(students.length, movedAmong(before, now, students));
  const name = now.recognised.reading.register[student]?.name ?? "";
  const [from, to] = [verdictIn(before, student), verdictIn(now, student)];
  if (from !== null && to !== null && from !== to) {
    return spoken.moved(name, words.verdicts[from], words.verdicts[to]);
  }
  const [alertBefore, alertNow] = [gravest(before, student), gravest(now, student)];
  if (alertBefore !== alertNow) {
    return alertNow === null
      ? spoken.noAlert(name)
      : spoken.alert(name, words.attention.levels[alertNow]);
  }
  return to === null ? spoken.attendance(name) : spoken.stays(name, words.verdicts[to]);
}

function movedAmong(
  before: ScreenedWorkbook,
  now: ScreenedWorkbook,
  students: readonly number[],
): number {
  return students.filter((student) => verdictIn(before, student) !== verdictIn(now, student))
    .length;
}

/** 结果表还是 10:24 的, or of which day; null where none was written. */
export function olderWords(
  lastWriting: string | null,
  today: string,
  { live, frame }: Pick<PaneText, "live" | "frame">,
): string | null {
  const written = lastWriting === null ? null : parsePrintedMoment(lastWriting);
  if (lastWriting === null || written === null) return null;
  const time = frame.time(written.hours, written.minutes);
  const isToday = lastWriting.startsWith(today);
  return live.older(isToday ? time : frame.dayAndTime(written.month, written.day, time));
}

function verdictIn({ screening }: ScreenedWorkbook, student: number) {
  return screening.findings[student]?.verdict ?? null;
}

/** Alerts come gravest first. */
function gravest({ attendance }: ScreenedWorkbook, student: number): AlertLevel | null {
  return attendance.alerts.find((alert) => alert.student === student)?.level ?? null;
}
