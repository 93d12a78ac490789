/** Whether a value out of a file has the type it should have. */
export type Guard<T> = (value: unknown) => value is T;

export const isText: Guard<string> = (value) => typeof value === "string";

export const isBoolean: Guard<boolean> = (value) => typeof value === "boolean";

export const isNumber: Guard<number> = (value): value is number => Number.isFinite(value);

export const isPositive: Guard<number> = (value): value is number => isNumber(value) && value > 0;

/** A count or a place: 0, 1, 2 … */
export const isPlace: Guard<number> = (value): value is number =>
  Number.isSafeInteger(value) && isNumber(value) && value >= 0;

export function isOneOf<const T extends string | number>(allowed: readonly T[]): Guard<T> {
  return (value): value is T => allowed.some((one) => one === value);
}

export function orNull<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

export function either<One, Other>(one: Guard<One>, other: Guard<Other>): Guard<One | Other> {
  return (value): value is One | Other => one(value) || other(value);
}

export function isListOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(guard);
}

/** An object with all of these members; others are passed over. */
export function isObjectOf<T extends object>(members: {
  readonly [Name in keyof T]-?: Guard<T[Name]>;
}): Guard<T> {
  const guards: readonly (readonly [string, Guard<unknown>])[] = Object.entries(members);
  return (value): value is T => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const found: Readonly<Record<string, unknown>> = { ...value };
    return guards.every(([name, guard]) => Object.hasOwn(found, name) && guard(found[name]));
  };
}
