import type { DayHeader } from "../words/day-header";
import type { DateSources } from "./resolve-years";

export interface MonthAndDay {
  readonly month: number;
  readonly day: number;
}

/**
 * The month of each day: its own, else that of the days beside it, else as title, sheet name or a person
 * say. Null where nobody says, where title and sheet name differ, or where 3月 alone heads days that run
 * into a second month.
 */
export function resolveMonths(
  headers: readonly DayHeader[],
  sources: DateSources,
): readonly MonthAndDay[] | null {
  const days = headers.map((header) => header.day ?? header.number ?? 0);
  const own = headers.map(({ month }) => month);
  if (own.some((month) => month !== null)) return besideOwn(own, days);
  const { title, sheetName, choice } = sources;
  const chosen = choice?.month ?? null;
  const spans = [title.span, sheetName.span].flatMap((span) =>
    span && span.from.day === days[0] ? [span] : [],
  );
  const said = [title, sheetName].flatMap(({ span, month }) =>
    span ? (spans.includes(span) ? span.from.month : []) : (month ?? []),
  );
  const [first = null] = said;
  const agree = said.every((month) => month === first);
  const runsOver = days.some((day, index) => day < (days[index - 1] ?? 0));
  const start = agree && (spans.length > 0 || !runsOver) ? first : null;
  const month = start ?? chosen;
  return month === null ? null : besideOwn([month, ...own.slice(1)], days);
}

/** A day lower than the one before it begins the next month. */
function besideOwn(
  own: readonly (number | null)[],
  days: readonly number[],
): readonly MonthAndDay[] {
  const months = [...own];
  const first = months.findIndex((month) => month !== null);
  for (let index = first - 1; index >= 0; index -= 1) {
    const [after, day, next] = [months[index + 1] ?? 1, days[index] ?? 0, days[index + 1] ?? 0];
    months[index] = day > next ? monthBefore(after) : after;
  }
  for (let index = first + 1; index < months.length; index += 1) {
    const [before, day, last] = [months[index - 1] ?? 1, days[index] ?? 0, days[index - 1] ?? 0];
    months[index] ??= day < last ? (before % 12) + 1 : before;
  }
  return months.map((month, index) => ({ month: month ?? 1, day: days[index] ?? 0 }));
}

function monthBefore(month: number): number {
  return month === 1 ? 12 : month - 1;
}
