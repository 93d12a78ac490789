/** What a value in a file should look like: yields what is wrong with it, each with its place. */
export type Shape = (value: unknown, place: string) => readonly string[];

export const text: Shape = (value, place) =>
  typeof value === "string" && value.trim() !== "" ? [] : [`${place}：应为文字`];

export function numberFrom(least: number, most = Number.MAX_SAFE_INTEGER): Shape {
  return (value, place) =>
    typeof value === "number" && value >= least && value <= most
      ? []
      : [
          `${place}：应为不小于 ${least} 的数${most === Number.MAX_SAFE_INTEGER ? "" : `，不大于 ${most}`}`,
        ];
}

export const wholeNumberFromOne: Shape = (value, place) =>
  typeof value === "number" && Number.isInteger(value) && value >= 1
    ? []
    : [`${place}：应为 1 以上的整数`];

export const isoDate: Shape = (value, place) =>
  typeof value === "string" && isCalendarDay(value) ? [] : [`${place}：应为日期，如 2026-09-01`];

export function oneOf(...allowed: readonly string[]): Shape {
  return (value, place) =>
    typeof value === "string" && allowed.includes(value)
      ? []
      : [`${place}：应为 ${allowed.join("、")} 之一`];
}

export function orNull(shape: Shape): Shape {
  return (value, place) => (value === null ? [] : shape(value, place));
}

export function either(first: Shape, second: Shape): Shape {
  return (value, place) => (first(value, place).length === 0 ? [] : second(value, place));
}

export function listOf(shape: Shape, least = 0): Shape {
  return (value, place) => {
    if (!Array.isArray(value)) return [`${place}：应为列表`];
    const entries: readonly unknown[] = value;
    if (entries.length < least) return [`${place}：至少要有 ${least} 项`];
    return entries.flatMap((entry, index) => shape(entry, `${place}[${index}]`));
  };
}

/** An object with these members; others are passed over. */
export function objectOf(
  members: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  return (value, place) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return [`${place || "文件"}：应为对象`];
    }
    const found: Readonly<Record<string, unknown>> = { ...value };
    const at = (name: string) => (place === "" ? name : `${place}.${name}`);
    return [
      ...Object.entries(members).flatMap(([name, shape]) =>
        name in found ? shape(found[name], at(name)) : [`${at(name)}：缺少此项`],
      ),
      ...Object.entries(optional).flatMap(([name, shape]) =>
        name in found ? shape(found[name], at(name)) : [],
      ),
    ];
  };
}

function isCalendarDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
