import { findCitation, type AttendancePolicy, type Citation, type Duty } from "../../rules";
import { dayNumberOf, isoDateOf, type IsoDate } from "../../school";
import type { Alert } from "../../screening";
import type { CellValue } from "../../sheet";
import type { RunContext } from "../run-context";
import { byClassAndNumber } from "../run-context";
import { pupilKey } from "../student-columns";
import { typedDate } from "./typed-date";

/** 一项应办事项: one duty of one alert, or an alert for which nothing is prescribed. */
export interface AlertRow {
  readonly alert: Alert;
  readonly key: string;
  readonly duty: Duty | null;
  readonly dueOn: IsoDate | null;
  /** Calendar days from the run's date; negative is overdue. */
  readonly daysLeft: number | null;
  /** Both 办理情况 and 经办人、日期 are filled in. */
  readonly isDone: boolean;
  /** 累计旷课, in days; null where the pupil has no finding. */
  readonly unexcusedDays: number | null;
}

/** The columns by which people's entries are known again. */
export const alertColumns = {
  service: "service",
  handling: "handling",
  handledBy: "handledBy",
} as const;

/** Pupils who are not back first, gravest first, then class, 学号 and what is due soonest. */
export function alertRows(context: RunContext): readonly AlertRow[] {
  const { attendance, attendancePolicy } = context.input;
  const unexcused = new Map(
    attendance.findings.map(({ student, unexcusedDays }) => [student, unexcusedDays]),
  );
  const duties = dutiesOf(attendancePolicy);
  const inOrder = byClassAndNumber(context);
  return attendance.alerts
    .flatMap((alert): readonly AlertRow[] => {
      const about = {
        alert,
        unexcusedDays: unexcused.get(alert.student) ?? null,
      };
      if (alert.duties.length === 0) {
        const key = rowKey(context, alert, "");
        return [{ ...about, key, duty: null, dueOn: null, daysLeft: null, isDone: false }];
      }
      return alert.duties.map((due): AlertRow => {
        const key = rowKey(context, alert, due.duty);
        const duty = duties.get(due.duty) ?? null;
        const dueOn = countedFromService(context, key, duty) ?? due.dueOn;
        return {
          ...about,
          key,
          duty,
          dueOn,
          daysLeft: daysBetween(attendance.date, dueOn),
          isDone:
            isFilled(context, key, alertColumns.handling) &&
            isFilled(context, key, alertColumns.handledBy),
        };
      });
    })
    .sort(
      (one, other) =>
        Number(other.alert.isOpen) - Number(one.alert.isOpen) ||
        gravity.indexOf(one.alert.level) - gravity.indexOf(other.alert.level) ||
        inOrder(one.alert.student, other.alert.student) ||
        compareText(one.alert.from, other.alert.from) ||
        compareText(one.dueOn ?? "", other.dueOn ?? ""),
    );
}

const gravity: readonly Alert["level"][] = [
  "dropout",
  "suspected-dropout",
  "home-visit",
  "contact",
  "cumulative",
  "chronic",
];

/** A streak keeps its row while it grows: its level may rise, its first day and its duties stay. */
function rowKey(context: RunContext, { student, streak, rule, from }: Alert, duty: string): string {
  return [pupilKey(context, student), streak ? from : rule, duty].join("|");
}

/** 送达日期 + the days of the duty, where a person filled it in. */
function countedFromService({ input }: RunContext, key: string, duty: Duty | null): IsoDate | null {
  if (duty?.countsFromService !== true) return null;
  const typed = input.typed?.("attendance-alerts", key, alertColumns.service) ?? null;
  const served = typed === null ? null : typedDate(typed, input.attendance.date);
  return served === null ? null : isoDateOf(served + duty.dueAfterDays);
}

function isFilled({ input }: RunContext, key: string, column: string): boolean {
  const typed: CellValue | null = input.typed?.("attendance-alerts", key, column) ?? null;
  return typed !== null && String(typed).trim() !== "";
}

function dutiesOf({ levels, cumulative }: AttendancePolicy): ReadonlyMap<string, Duty> {
  const all = [...levels, ...cumulative].flatMap(({ duties }) => duties);
  return new Map(all.map((duty) => [duty.id, duty]));
}

function daysBetween(from: IsoDate, to: IsoDate): number | null {
  const [first, last] = [dayNumberOf(from), dayNumberOf(to)];
  return first === null || last === null ? null : last - first;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The sources that a level or threshold names, each once. */
export function citedBy(policy: AttendancePolicy, cites: readonly string[]): readonly Citation[] {
  return cites.flatMap(
    (id) => policy.cites.find((cite) => cite.id === id) ?? findCitation(id) ?? [],
  );
}
