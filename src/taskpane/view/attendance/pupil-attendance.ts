import type { ScreenedWorkbook } from "../../../app";
import type { PaneText, Language, Vocabulary } from "../../../text";
import { countLines, shownNumber, type CountLine } from "./counts";
import { pupilAlerts, type PupilAlert } from "./pupil-alerts";
import { stripsOf, type Strip } from "./strips";

/** 考勤 of one pupil, as the pane shows it. */
export interface PupilAttendance {
  /** 应到 85 天 · 出勤率 92.9% */
  readonly expected: string;
  readonly alerts: readonly PupilAlert[];
  /** Empty where only totals are known. */
  readonly strips: readonly Strip[];
  /** The sentence that the strips show. */
  readonly shows: string;
  readonly counts: readonly CountLine[];
  readonly hasHolidays: boolean;
  /** Entries that could not be read. */
  readonly unknown: number;
  readonly isFromTotals: boolean;
}

/** Null for a pupil without any attendance record. */
export function pupilAttendance(
  { attendance, attendancePolicy }: Pick<ScreenedWorkbook, "attendance" | "attendancePolicy">,
  student: number,
  text: PaneText,
  words: Vocabulary,
  language: Language,
): PupilAttendance | null {
  const finding = attendance.findings.find((one) => one.student === student);
  if (!finding) return null;
  const strips = stripsOf(finding.timeline);
  const counts = countLines(finding, text, words);
  const streaks = finding.streaks.map((streak) => words.attention.streak(streak));
  const others = counts.filter(({ sign }) => sign !== "unexcused" || streaks.length === 0);
  const facts = [...streaks, ...others.map((count) => count.words)];
  return {
    expected: text.attendance.pupil.expected(shownNumber(finding.days), percent(finding.rate)),
    alerts: pupilAlerts(finding.alerts, attendancePolicy, words, language),
    strips,
    shows: facts.length > 0 ? text.attendance.pupil.shows(facts) : text.attendance.pupil.nothing,
    counts,
    hasHolidays: strips.some(({ weeks }) =>
      weeks.some(({ days }) => days.some((day) => day?.sign === "no-school")),
    ),
    unknown: finding.counts.unknown?.sessions ?? 0,
    isFromTotals: finding.from === "totals",
  };
}

/** 92.9; 100.0 only where nothing was missed. */
function percent(rate: { readonly attended: number; readonly expected: number } | null) {
  if (rate === null || rate.expected === 0) return null;
  const share = (rate.attended / rate.expected) * 100;
  return (rate.attended < rate.expected ? Math.min(99.9, share) : share).toFixed(1);
}
