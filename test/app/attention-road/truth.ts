import fc from "fast-check";

/** What was seen of a pupil in half a day. */
export const kinds = [
  "present",
  "late",
  "leftEarly",
  "personalLeave",
  "sickLeave",
  "officialLeave",
  "unexcused",
] as const;
export type Kind = (typeof kinds)[number];

export type Halves = readonly [morning: Kind, afternoon: Kind];

/** 一段日子的真实出勤, from which sheets are written: school days in order, and each pupil's halves of them. */
export interface Truth {
  readonly dates: readonly string[];
  /** Pupil by pupil, day by day. */
  readonly halves: readonly (readonly Halves[])[];
}

export const names = ["程立航", "欧阳若溪", "陆思远", "白一诺"];
export const numberOf = (pupil: number) => `2025010${String(pupil + 1)}`;

const kind = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Kind>("present") },
  { weight: 1, arbitrary: fc.constantFrom(...kinds) },
);
const stretch = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(kind, kind) },
  { weight: 2, arbitrary: kind.map((each): Halves => [each, each]) },
);

interface TermShape {
  /** Some days of the term are without school, beside the weekends. */
  readonly hasHolidays: boolean;
}

/** Five weeks at most from any day between 2024 and 2027, weekends left out; runs of absence are frequent. */
export function anyTruth({ hasHolidays }: TermShape): fc.Arbitrary<Truth> {
  return fc
    .record({
      start: fc.integer({ min: 0, max: 1000 }),
      length: fc.integer({ min: 5, max: 38 }),
      holidays: hasHolidays
        ? fc.uniqueArray(fc.nat(37), { maxLength: 4 })
        : fc.constant<number[]>([]),
    })
    .chain(({ start, length, holidays }) => {
      const first = Date.parse("2024-02-26") + start * aDay;
      const dates = Array.from({ length }, (_, day) => day)
        .filter((day) => !holidays.includes(day))
        .map((day) => new Date(first + day * aDay).toISOString().slice(0, 10))
        .filter((date) => isWeekday(date));
      const days = fc.array(stretch, { minLength: dates.length, maxLength: dates.length });
      const run = fc.record({ from: fc.nat(37), days: fc.constantFrom(0, 0, 1, 2, 3, 6, 12) });
      return fc
        .array(fc.tuple(days, run), { minLength: names.length, maxLength: names.length })
        .map((pupils) => ({
          dates,
          halves: pupils.map(([seen, { from, days: long }]) =>
            seen.map((each, day): Halves =>
              day >= from && day < from + long ? ["unexcused", "unexcused"] : each,
            ),
          ),
        }));
    })
    .filter(({ dates }) => dates.length >= 2);
}

const aDay = 86_400_000;

export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay();
}

function isWeekday(date: string): boolean {
  return weekdayOf(date) >= 1 && weekdayOf(date) <= 5;
}
