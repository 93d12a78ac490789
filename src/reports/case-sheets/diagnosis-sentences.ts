import type { Alert, AttendanceFinding, StudentFinding } from "../../screening";
import type { AttendanceKind } from "../../school";
import { alertSigns, reasonLine, verdictSigns, wayInLine } from "../../text";
import type { FormBox } from "../form";
import { nearestAbove } from "../mark-distance";
import { clauseText, nextText } from "../preliminary-cells";
import { isClauseSilent, type RunContext } from "../run-context";
import { concernOf } from "./concern";

/** Wider than any page: the form breaks the lines. */
const unbroken = 10_000;

/** The verdict with its sign. */
export function verdictBox({ vocabulary }: RunContext, finding: StudentFinding): FormBox {
  const { preliminary, caseSheets } = vocabulary.resultSheets;
  const { verdict } = finding;
  const word = `${verdictSigns[verdict]} ${vocabulary.verdicts[verdict]}`;
  switch (concernOf(finding)) {
    case "listed":
      return { columns: 1, value: word, format: "formCandidate" };
    case "undetermined":
      return { columns: 1, value: word, format: "formUndetermined" };
    case "pending":
      return { columns: 1, value: word, format: "formMakeUp" };
    case "clause-silent":
      return { columns: 1, value: preliminary.clauseSilent, format: "formClauseSilent" };
    case "borderline":
      return { columns: 1, value: caseSheets.diagnosis.borderline, format: "formWarning" };
    case null:
      return { columns: 1, value: word, format: "formCenter" };
  }
}

/** The reason in a sentence, and the clause that holds or would hold; further ones by their names. */
export function verdictSentence(context: RunContext, finding: StudentFinding): string {
  const { input, vocabulary } = context;
  const { policy, run } = input;
  const { diagnosis } = vocabulary.resultSheets.caseSheets;
  const reason = reasonLine(finding, input.subjects(finding.student), policy, run.language);
  const held = policy.clauses.filter(({ id }) => finding.clauses.includes(id));
  const clauses =
    held.length > 0 || finding.missing.length > 0 || isClauseSilent(finding)
      ? clauseText(context, finding, unbroken)
          .replaceAll(/(?<=[：:])\s*\n/gu, run.language === "en" ? " " : "")
          .split("\n")
          .filter((line) => line !== "—")
      : [];
  const [first, ...more] = held;
  const also = more.map(({ label }) => label[run.language]);
  return diagnosis.sentences([
    reason,
    ...(first ? clauses.slice(0, 1) : clauses),
    ...(also.length > 0 ? [diagnosis.alsoHold(also)] : []),
  ]);
}

/** 三、怎样解除（保持）, a line each. */
export function waysText(context: RunContext, finding: StudentFinding): string {
  const { input, vocabulary } = context;
  const { diagnosis } = vocabulary.resultSheets.caseSheets;
  const concern = concernOf(finding);
  const out = nextText(context, finding, unbroken)
    .split("\n")
    .filter((line) => line !== "—");
  const isOut = concern === "borderline" || concern === "clause-silent";
  const wayIn = isOut ? wayInLine(finding, input.run.language) : null;
  const triggers = new Set(finding.wouldTrigger.filter((set) => set.length === 1).flat());
  const nearest = isOut ? nearestAbove(context, input.subjects(finding.student), triggers) : [];
  const lines = [
    ...(concern === "borderline" ? [] : out),
    ...(wayIn === null ? [] : [[diagnosis.notListedNow, wayIn].join(semicolonOf(context))]),
    ...(nearest.length === 0 ? [] : [diagnosis.nearest(nearest)]),
  ];
  return lines.length === 0 ? "—" : lines.map((line) => diagnosis.sentences([line])).join("\n");
}

function semicolonOf({ vocabulary }: RunContext): string {
  return vocabulary.attention.semicolon;
}

/** 二、考勤: a sentence, then the alerts. */
export function attendanceText(context: RunContext, student: number): string {
  const { input, vocabulary } = context;
  const { diagnosis } = vocabulary.resultSheets.caseSheets;
  const found = input.attendance.findings.find((finding) => finding.student === student);
  const alerts = input.attendance.alerts.filter((alert) => alert.student === student);
  if (!found) return diagnosis.noAttendance;
  const shown = alerts.slice(0, mostAlerts).map((alert) => alertLine(context, alert));
  return [
    attendanceSentence(context, found) + (shown.length === 0 ? diagnosis.noAlerts : ""),
    ...shown,
    ...(alerts.length > shown.length ? [diagnosis.moreAlerts(alerts.length - shown.length)] : []),
  ].join("\n");
}

const mostAlerts = 2;
const absences: readonly AttendanceKind[] = [
  "sickLeave",
  "personalLeave",
  "officialLeave",
  "leave",
  "absent",
];
const disturbances: readonly AttendanceKind[] = ["late", "leftEarly"];

function attendanceSentence({ vocabulary }: RunContext, found: AttendanceFinding): string {
  const { diagnosis } = vocabulary.resultSheets.caseSheets;
  const { days, counts, unexcusedDays, rate } = found;
  const of = (kinds: readonly AttendanceKind[]) =>
    kinds.flatMap((kind) => {
      const count = counts[kind];
      return count && count.sessions > 0
        ? [{ kind: vocabulary.attendanceKinds[kind], ...count }]
        : [];
    });
  return diagnosis.attendanceOf({
    expected: inHundredths(days),
    kinds: of(absences).map(({ kind, days: missed }) => ({ kind, days: inHundredths(missed) })),
    unexcused: inHundredths(unexcusedDays),
    times: of(disturbances).map(({ kind, sessions }) => ({ kind, times: sessions })),
    rate:
      rate === null || rate.expected === 0
        ? null
        : `${((rate.attended / rate.expected) * 100).toFixed(1)}%`,
  });
}

function alertLine({ vocabulary }: RunContext, alert: Alert): string {
  const { attention, resultSheets } = vocabulary;
  const unsure = alert.isCertain ? "" : verdictSigns.undetermined;
  const level = `${unsure}${alertSigns[alert.level]} ${attention.levels[alert.level]}`;
  return resultSheets.caseSheets.diagnosis.alert(level, attention.alert(alert), !alert.isOpen);
}

function inHundredths(days: number): number {
  return Math.round(days * 100) / 100;
}
