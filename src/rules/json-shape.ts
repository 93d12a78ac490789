import type { PolicyProblem, PolicyProblemFacts } from "./policy-problem";

/** What a value in a file should look like: yields what is wrong with it, each with its place. */
export type Shape = (value: unknown, place: string) => readonly PolicyProblem[];

export const text: Shape = (value, place) =>
  problemUnless(typeof value === "string" && value.trim() !== "", { code: "not-text" }, place);

export function numberFrom(least: number, most: number | null = null): Shape {
  return (value, place) =>
    problemUnless(isBetween(value, least, most), { code: "not-a-number", least, most }, place);
}

export function wholeNumberFrom(least: number, most: number | null = null): Shape {
  return (value, place) =>
    problemUnless(
      isBetween(value, least, most) && Number.isInteger(value),
      { code: "not-a-whole-number", least, most },
      place,
    );
}

export const isoDate: Shape = (value, place) =>
  problemUnless(typeof value === "string" && isCalendarDay(value), { code: "not-a-date" }, place);

export function oneOf(...allowed: readonly string[]): Shape {
  return (value, place) =>
    problemUnless(
      typeof value === "string" && allowed.includes(value),
      { code: "not-one-of", allowed },
      place,
    );
}

export function orNull(shape: Shape): Shape {
  return (value, place) => (value === null ? [] : shape(value, place));
}

export function either(first: Shape, second: Shape): Shape {
  return (value, place) => (first(value, place).length === 0 ? [] : second(value, place));
}

export function listOf(shape: Shape, least = 0): Shape {
  return (value, place) => {
    if (!Array.isArray(value)) return [{ code: "not-a-list", place }];
    const entries: readonly unknown[] = value;
    if (entries.length < least) return [{ code: "list-too-short", least, place }];
    return entries.flatMap((entry, index) => shape(entry, `${place}[${index}]`));
  };
}

/** An object with these members and no others; names that begin with `$` are notes and passed over. */
export function objectOf(
  members: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  return (value, place) => {
    if (!isObject(value)) return [{ code: "not-an-object", place }];
    const at = (name: string) => (place === "" ? name : `${place}.${name}`);
    return [
      ...Object.entries(members).flatMap(([name, shape]) =>
        name in value
          ? shape(value[name], at(name))
          : [{ code: "member-missing" as const, place: at(name) }],
      ),
      ...Object.entries(optional).flatMap(([name, shape]) =>
        name in value ? shape(value[name], at(name)) : [],
      ),
      ...Object.keys(value)
        .filter((name) => !(name in members) && !(name in optional) && !name.startsWith("$"))
        .map((name) => ({ code: "member-unknown" as const, place: at(name) })),
    ];
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function problemUnless(
  isRight: boolean,
  facts: PolicyProblemFacts,
  place: string,
): readonly PolicyProblem[] {
  return isRight ? [] : [{ ...facts, place }];
}

function isBetween(value: unknown, least: number, most: number | null): boolean {
  return typeof value === "number" && value >= least && value <= (most ?? Number.MAX_SAFE_INTEGER);
}

function isCalendarDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
