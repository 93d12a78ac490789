/** `2026-06-26`, by the person's own clock. */
export function isoDay(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(twoDigits).join("-");
}

/** `2026-06-26 09:12`, as result sheets print it and the workbook remembers it. */
export function printedMoment(moment: Date): string {
  return `${isoDay(moment)} ${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}

/** The parts of a printed moment; null where the text is none. */
export function parsePrintedMoment(
  text: string,
): { month: number; day: number; hours: number; minutes: number } | null {
  const match = /^\d{4}-(\d{2})-(\d{2}) (\d{2}):(\d{2})$/.exec(text);
  if (!match) return null;
  const [, month = 0, day = 0, hours = 0, minutes = 0] = match.map(Number);
  return { month, day, hours, minutes };
}

/** 0.9, and never 0.0. */
export function formatSeconds(seconds: number): string {
  return Math.max(0.1, seconds).toFixed(1);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
