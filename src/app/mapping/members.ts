import type { MappingFault } from "../../text";
import { isRecord } from "../json-text";

/** A value in the file, where it stands, and the list of what is wrong with the file so far. */
export interface Member {
  readonly value: unknown;
  readonly place: string;
  readonly faults: MappingFault[];
}

/** The members of an object, none but these. */
export function membersOf(
  { value, place, faults }: Member,
  allowed: readonly string[],
): (name: string) => Member {
  if (!isRecord(value)) faults.push({ place, expected: { kind: "object" } });
  const found = isRecord(value) ? value : {};
  const unknown = Object.keys(found).find((name) => !allowed.includes(name));
  if (unknown !== undefined) {
    faults.push({ place, expected: { kind: "known-member", name: unknown, allowed } });
  }
  return (name) => ({
    value: Object.hasOwn(found, name) ? found[name] : undefined,
    place: place === "" ? name : `${place}.${name}`,
    faults,
  });
}

/** The entries of a list; none where nothing was said. */
export function entriesOf({ value, place, faults }: Member): readonly Member[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    faults.push({ place, expected: { kind: "list" } });
    return [];
  }
  const entries: readonly unknown[] = value;
  return entries.map((entry, index) => ({ value: entry, place: `${place}[${index}]`, faults }));
}

/** Undefined where the member was left out. */
export function textOf({ value, place, faults }: Member): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  faults.push({ place, expected: { kind: "text" } });
  return undefined;
}

export function numberOf({ value, place, faults }: Member): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  faults.push({ place, expected: { kind: "number" } });
  return undefined;
}

export function yesOrNoOf({ value, place, faults }: Member): boolean | undefined {
  if (value === undefined || typeof value === "boolean") return value;
  faults.push({ place, expected: { kind: "yes-or-no" } });
  return undefined;
}

export function oneOf<const Word extends string | number>(
  { value, place, faults }: Member,
  allowed: readonly Word[],
): Word | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((word) => word === value);
  if (found === undefined) {
    faults.push({ place, expected: { kind: "one-of", allowed: allowed.map(String) } });
  }
  return found;
}

/** Null is said as such. */
export function orNull<Value>(member: Member, read: (member: Member) => Value): Value | null {
  return member.value === null ? null : read(member);
}

/** What must be there; the fault names it where it is not. */
export function needed<Value>(member: Member, value: Value | undefined, otherwise: Value): Value {
  if (member.value === undefined) {
    const [, place = "", name = member.place] = /^(?:(.*)\.)?([^.]+)$/.exec(member.place) ?? [];
    member.faults.push({ place, expected: { kind: "member", name } });
  }
  return value ?? otherwise;
}

/** A row as people count; here from 0. */
export function rowOf({ value, place, faults }: Member): number | undefined {
  if (value === undefined) return undefined;
  if (isRow(value)) return value - 1;
  faults.push({ place, expected: { kind: "row" } });
  return undefined;
}

/** [2, 3], or 2 for a single row. */
export function rowsOf({ value, place, faults }: Member) {
  if (value === undefined) return undefined;
  const pair: readonly unknown[] = Array.isArray(value) ? value : [value];
  const [first, last = first] = pair;
  if (pair.length <= 2 && isRow(first) && isRow(last) && first <= last) {
    return { first: first - 1, last: last - 1 };
  }
  faults.push({ place, expected: { kind: "rows" } });
  return undefined;
}

function isRow(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1;
}
