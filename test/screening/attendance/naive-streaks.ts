/** One calling of the roll as a person would note it: a day, which half of it, what was seen. */
export interface Call {
  readonly date: string;
  readonly entries: readonly string[];
}

export interface NaiveStreak {
  readonly from: string;
  readonly to: string;
  readonly schoolDays: number;
  readonly calendarDays: number;
}

/**
 * 一天一天数: from the first day of the calendar to the last, ×s only. It shares nothing with the product.
 * A day without calls is skipped; a day with nothing but × lengthens; any other ends.
 */
export function naiveStreaks(calls: readonly Call[], from: string, to: string): NaiveStreak[] {
  const found: NaiveStreak[] = [];
  let days: string[] = [];
  for (let date = from; date <= to; date = dayAfter(date)) {
    const ofDay = calls
      .filter((call) => call.date === date)
      .flatMap((call) => call.entries)
      .filter((entry) => entry !== "休");
    if (ofDay.length === 0) continue;
    if (ofDay.every((entry) => entry === "×" || entry === "缺")) days.push(date);
    else {
      finish();
      days = [];
    }
  }
  finish();
  return found;

  function finish(): void {
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined) return;
    const calendarDays = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
    found.push({ from: first, to: last, schoolDays: days.length, calendarDays });
  }
}

export function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
