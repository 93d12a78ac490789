/** The day's number as Excel counts from 1900 (with its 29 February 1900) or from 1904; null if there is no such day. */
export function serialDate(
  year: number,
  month: number,
  day: number,
  date1904: boolean,
): number | null {
  if (year < (date1904 ? 1904 : 1900) || year > 9999) return null;
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  const days = Math.round(time.getTime() / 86_400_000) + 25_569;
  if (date1904) return days - 1462;
  return days < 61 ? days - 1 : days;
}
