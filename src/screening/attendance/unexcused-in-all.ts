import type { StudentRecord } from "../../records";
import type { AttendancePolicy, CumulativeLevel } from "../../rules";
import { isoDateOf, type AttendanceKind, type DayNumber } from "../../school";
import type { CellAddress } from "../../sheet";
import type { Alert } from "./attendance-finding";
import { dutiesDue } from "./duties-due";
import type { MarkMeaning } from "./mark-meanings";
import type { Rolls } from "./rolls";
import { dayWeights } from "./tally-rolls";
import type { PupilTotal } from "./totals-of-pupils";

/** What counts towards a threshold: in lessons where the sheet calls the roll by lessons, else in days. */
export interface Counted {
  readonly kind: AttendanceKind;
  /** Null where no sheet says when. */
  readonly day: DayNumber | null;
  readonly sessions: number;
  readonly amount: number;
  /** Null where a total does not say. */
  readonly unit: "days" | "lessons" | null;
}

/** Everything of one pupil that may count, in calendar order, what is undated last. */
export function countedIn(rolls: Rolls): (student: number) => readonly Counted[] {
  const { calendar, meanings } = rolls;
  const weigh = dayWeights(rolls);
  const counts = Uint8Array.from(meanings, ({ parts: kinds }) => (kinds.some(mayCount) ? 1 : 0));
  return (student) => {
    const slots = rolls.open(student);
    const found: Counted[] = [];
    for (let index = 0; index < calendar.days.length; index += 1) {
      const first = calendar.firstSlots[index] ?? 0;
      const end = calendar.firstSlots[index + 1] ?? 0;
      for (let slot = first; slot < end; slot += 1) {
        const meaning = counts[slots[slot] ?? 0] === 1 ? meanings[slots[slot] ?? 0] : undefined;
        if (!meaning) continue;
        const isLesson = calendar.parts[slot] === "lesson";
        const weight = weigh(slots, first, end)[slot - first] ?? 0;
        found.push(...parts(meaning, calendar.days[index] ?? null, isLesson ? null : weight));
      }
    }
    for (const { meaning, part } of rolls.undated(student)) {
      const weight = part === "day" ? 1 : 1 / 2;
      found.push(...parts(meaning, null, part === "lesson" ? null : weight));
    }
    return found;
  };
}

/** `days` is null for a lesson. */
function parts({ parts: kinds }: MarkMeaning, day: DayNumber | null, days: number | null) {
  return kinds.filter(mayCount).map((kind): Counted => ({
    kind,
    day,
    sessions: 1 / kinds.length,
    amount: (days ?? 1) / kinds.length,
    unit: days === null ? "lessons" : "days",
  }));
}

/** The same of totals that teachers wrote. */
export function countedOfTotals(totals: readonly PupilTotal[]): readonly Counted[] {
  return totals
    .filter(({ kind }) => mayCount(kind))
    .map(({ kind, value, unit }) => ({
      ...{ kind, day: null, sessions: value, amount: value },
      unit: unit === "times" ? null : unit,
    }));
}

function mayCount(kind: AttendanceKind): boolean {
  return kind === "unexcused" || kind === "absent" || kind === "late" || kind === "leftEarly";
}

export interface CumulativeInput {
  readonly student: number;
  readonly record: StudentRecord | undefined;
  readonly counted: readonly Counted[];
  readonly policy: AttendancePolicy;
  readonly today: DayNumber;
  /** Cells that hold entries of these kinds. */
  readonly cells: (isMeant: (kind: AttendanceKind) => boolean) => readonly CellAddress[];
}

/**
 * 累计旷课: one alert a threshold reached. Where the grade or a unit is unknown, days and lessons are
 * turned into each other both ways; what is reached only one way is not certain, nor is what rests on
 * 缺勤 that the policy leaves open.
 */
export function cumulativeAlerts(input: CumulativeInput): readonly Alert[] {
  const { policy } = input;
  return policy.cumulative.flatMap((level) => {
    const certain = reach(level, input, "least");
    const reached = certain ?? reach(level, input, "most");
    return reached ? [alertOf(level, input, reached, certain !== null)] : [];
  });
}

interface Reach {
  readonly value: number;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly on: DayNumber;
}

function reach(
  { atLeast: { count, unit } }: CumulativeLevel,
  { record, counted, policy, today }: CumulativeInput,
  side: "least" | "most",
): Reach | null {
  const { primary, junior, senior } = policy.lessonsPerDay;
  const perDays = record?.grade
    ? [policy.lessonsPerDay[record.grade.stage]]
    : [primary, junior, senior];
  const values = perDays.map((perDay) => {
    let amount = 0;
    let lateOrEarly = 0;
    let on: DayNumber | null = null;
    const inAll = () => amount + convertedTo(unit, lateOrEarly, perDay);
    for (const each of counted) {
      if (each.kind === "late" || each.kind === "leftEarly") lateOrEarly += each.sessions;
      else if (each.kind === "unexcused" || side === "most") {
        amount += inUnit(each, unit, perDay, side);
      }
      if (on === null && inAll() >= count - tolerance) on = each.day ?? today;
    }
    return { value: rounded(inAll()), on };
  });
  values.sort((one, other) => one.value - other.value);
  const chosen = side === "least" ? values[0] : values.at(-1);
  if (!chosen || chosen.on === null) return null;
  const days = counted.flatMap(({ kind, day }) =>
    day !== null && (kind === "unexcused" || kind === "absent") ? [day] : [],
  );
  return {
    value: chosen.value,
    on: chosen.on,
    from: days[0] ?? chosen.on,
    to: days.at(-1) ?? chosen.on,
  };

  function convertedTo(into: "days" | "lessons", lateOrEarly: number, perDay: number): number {
    const per = policy.lateOrEarlyPerLesson;
    const lessons = per === null ? 0 : Math.floor((lateOrEarly + tolerance) / per);
    return into === "lessons" ? lessons : lessons / perDay;
  }
}

function inUnit(
  { amount, unit }: Counted,
  into: "days" | "lessons",
  perDay: number,
  side: "least" | "most",
): number {
  if (unit === into) return amount;
  if (unit !== null) return into === "lessons" ? amount * perDay : amount / perDay;
  const isKept = (into === "lessons") === (side === "least");
  if (isKept) return amount;
  return into === "lessons" ? amount * perDay : amount / perDay;
}

const tolerance = 1e-9;

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function alertOf(
  level: CumulativeLevel,
  { student, today, cells, policy }: CumulativeInput,
  { value, from, to, on }: Reach,
  isCertain: boolean,
): Alert {
  const isMeant = (kind: AttendanceKind) =>
    kind === "unexcused" ||
    (kind === "absent" && !isCertain) ||
    ((kind === "late" || kind === "leftEarly") && policy.lateOrEarlyPerLesson !== null);
  return {
    ...{ student, level: "cumulative", rule: level.id },
    from: isoDateOf(from),
    to: isoDateOf(to),
    reachedOn: isoDateOf(on),
    streak: null,
    counted: { value, of: null },
    get cells() {
      return cells(isMeant);
    },
    isOpen: true,
    isCertain,
    duties: dutiesDue([{ rule: level, on }], today),
  };
}
