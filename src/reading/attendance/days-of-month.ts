import type { DayHeader } from "../words/day-header";
import type { DateSources } from "./resolve-years";

/**
 * Whether bare numbers are days of a month rather than weeks or lessons: a month is stated, weekdays stand
 * with them, they run to the end of a month, or every weekend is left out.
 */
export function areDaysOfMonth(headers: readonly DayHeader[], sources: DateSources): boolean {
  const numbers = [...new Set(headers.flatMap(({ number }) => number ?? []))];
  if (numbers.length === 0 || numbers.some((number) => number < 1 || number > 31)) return false;
  const { title, sheetName, choice } = sources;
  const span = title.span ?? sheetName.span;
  if (span && numbers[0] === span.from.day) return true;
  if (headers.some(({ weekday }) => weekday !== null)) return true;
  if (!span && (title.month ?? sheetName.month ?? choice?.month ?? null) !== null) return true;
  return runsToEnd(numbers) || leavesOutWeekends(numbers);
}

const shortestMonth = 28;

function runsToEnd(numbers: readonly number[]): boolean {
  return numbers[0] === 1 && numbers.length >= shortestMonth;
}

const daysInWeek = 7;
const fewestDays = 10;

/** 2 3 4 5 6 9 10 11 …: what is left out stands a week apart. */
function leavesOutWeekends(numbers: readonly number[]): boolean {
  if (numbers.length < fewestDays) return false;
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? 0;
  const inOrder = numbers.every((number, index) => number > (numbers[index - 1] ?? 0));
  const kept = new Set(numbers);
  const left: number[] = [];
  for (let number = first; number <= last; number += 1) if (!kept.has(number)) left.push(number);
  const weekend = new Set(left.map((number) => number % daysInWeek));
  return (
    inOrder &&
    left.length >= 2 &&
    weekend.size <= 2 &&
    numbers.every((number) => !weekend.has(number % daysInWeek))
  );
}
