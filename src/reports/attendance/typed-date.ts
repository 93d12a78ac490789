import { dayNumber, dayNumberOf, type DayNumber, type IsoDate } from "../../school";
import type { CellValue } from "../../sheet";

/** 25569: the serial number of 1 January 1970 in a calendar that begins with 1900. */
const serialOfEpoch = 25_569;
/** Such a calendar's numbers are these days later in one that begins with 1904. */
const daysBetweenCalendars = 1462;
/** Nobody serves a notice a year before or after the run. */
const farthest = 366;

/**
 * The day that a person typed into a cell: a date of either calendar, `2026-06-24`, `2026.6.24`, `6月24日`,
 * `6/24` (of the year nearest to the run); null where it is none, or none that can be meant.
 */
export function typedDate(typed: CellValue, today: IsoDate): DayNumber | null {
  const now = dayNumberOf(today);
  if (now === null || typeof typed === "boolean") return null;
  const candidates =
    typeof typed === "number" ? serialDays(typed) : writtenDays(typed, Number(today.slice(0, 4)));
  const near = candidates.filter((day) => Math.abs(day - now) <= farthest);
  return near.reduce<DayNumber | null>(
    (best, day) => (best === null || Math.abs(day - now) < Math.abs(best - now) ? day : best),
    null,
  );
}

function serialDays(serial: number): readonly DayNumber[] {
  const day = Math.floor(serial) - serialOfEpoch;
  return [day, day + daysBetweenCalendars];
}

function writtenDays(text: string, year: number): readonly DayNumber[] {
  const plain = text.normalize("NFKC").replaceAll(/\s/gu, "");
  const [, written = "", month = "", date = ""] =
    /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/u.exec(plain) ?? [];
  if (month === "") return [];
  const years = written === "" ? [year - 1, year, year + 1] : [Number(written)];
  return years.flatMap((each) => dayNumber(each, Number(month), Number(date)) ?? []);
}
