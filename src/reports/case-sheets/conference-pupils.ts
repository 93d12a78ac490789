import type { AlertLevel } from "../../rules";
import { dayNumberOf } from "../../school";
import type { Alert } from "../../screening";
import type { ClassPupil } from "../ledgers/class-pupils";
import type { RunContext } from "../run-context";
import { concernOf, concerns } from "./concern";

/** 需关注学生 of this week. */
export interface ListedPupil {
  readonly pupil: ClassPupil;
  /** Gravest first. */
  readonly alerts: readonly Alert[];
}

const gravity: readonly AlertLevel[] = [
  "dropout",
  "suspected-dropout",
  "home-visit",
  "contact",
  "cumulative",
  "chronic",
];

/** For so many days after the last day missed the meeting still speaks of a pupil who is back. */
const spokenOfFor = 7;

/** Attendance first, the gravest before the others; then what the marks say; within each by 学号. */
export function listedPupils(
  context: RunContext,
  pupils: readonly ClassPupil[],
): readonly ListedPupil[] {
  const { findings } = context.input.screening;
  const ofPupil = alertsByPupil(context);
  const place = ({ pupil, alerts: [gravest] }: ListedPupil): number => {
    if (gravest) {
      return gravity.indexOf(gravest.level) + (gravest.isOpen ? 0 : gravity.length);
    }
    const finding = findings[pupil.student];
    const concern = finding ? concernOf(finding) : null;
    return concern === null ? Infinity : 2 * gravity.length + concerns.indexOf(concern);
  };
  return pupils
    .filter(({ left }) => left === null)
    .map((pupil) => ({ pupil, alerts: ofPupil.get(pupil.student) ?? [] }))
    .map((listed) => ({ listed, at: place(listed) }))
    .filter(({ at }) => at !== Infinity)
    .sort((one, other) => one.at - other.at)
    .map(({ listed }) => listed);
}

/** Open alerts, and those that ended in the days before the run. */
function alertsByPupil({ input }: RunContext): ReadonlyMap<number, readonly Alert[]> {
  const { attendance } = input;
  const today = dayNumberOf(attendance.date);
  const ofPupil = new Map<number, Alert[]>();
  for (const alert of attendance.alerts) {
    const last = dayNumberOf(alert.to);
    const isRecent = today !== null && last !== null && today - last <= spokenOfFor;
    if (!alert.isOpen && !isRecent) continue;
    ofPupil.set(alert.student, [...(ofPupil.get(alert.student) ?? []), alert]);
  }
  for (const alerts of ofPupil.values()) {
    alerts.sort(
      (one, other) =>
        Number(other.isOpen) - Number(one.isOpen) ||
        gravity.indexOf(one.level) - gravity.indexOf(other.level),
    );
  }
  return ofPupil;
}
