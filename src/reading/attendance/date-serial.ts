import { dayNumber, isoDateOf, weekdayOf, type DayNumber } from "../../school";
import type { CellValue } from "../../sheet";
import { readDayHeader } from "../words/day-header";

/** Whether dates count from 1900 or, as in workbooks begun on older Macs, from 1904. */
export type DateSystem = 1900 | 1904;

export interface DateCell {
  readonly value: CellValue;
  readonly shown: string;
}

const serialOf1970: Readonly<Record<DateSystem, number>> = { 1900: 25569, 1904: 24107 };

/** Serial numbers of days from 2000 to 2060, as either system counts. */
const leastSerial = 35064;
const mostSerial = 58440;

export function isDateSerial(value: CellValue): value is number {
  return typeof value === "number" && value >= leastSerial && value <= mostSerial;
}

export function dayOfSerial(serial: number, system: DateSystem): DayNumber {
  return Math.floor(serial) - serialOf1970[system];
}

/** The system in which the serial numbers are the days that their cells show; 1900 where no cell tells. */
export function findDateSystem(cells: readonly DateCell[]): DateSystem {
  const serials = cells.filter(({ value }) => isDateSerial(value));
  const agreeing = (system: DateSystem) => serials.filter((cell) => showsDay(cell, system)).length;
  return agreeing(1904) > agreeing(1900) ? 1904 : 1900;
}

function showsDay({ value, shown }: DateCell, system: DateSystem): boolean {
  if (!isDateSerial(value)) return false;
  const said = readDayHeader(shown);
  if (!said) return false;
  const number = dayOfSerial(value, system);
  const [year, month, day] = isoDateOf(number).split("-").map(Number);
  const stated = said.day ?? said.number;
  const isSaid = stated !== null || said.weekday !== null;
  return (
    isSaid &&
    (stated === null || stated === day) &&
    (said.month === null || said.month === month) &&
    (said.year === null || said.year === year) &&
    (said.weekday === null || said.weekday === weekdayOf(number))
  );
}

/** What one cell says of a day; null for what it does not say. */
export interface StatedDate {
  readonly year: number | null;
  readonly month: number;
  /** Null for 2026年3月. */
  readonly day: number | null;
}

/** A date in a cell: a serial number, 2026-03-05, 2024/10/17 08:03:11, 3月5日, 2026年3月; null for anything else. */
export function readDateCell({ value, shown }: DateCell, system: DateSystem): StatedDate | null {
  const serial = serialOf(value);
  if (serial !== null) {
    const [year = 0, month = 0, day = 0] = isoDateOf(dayOfSerial(serial, system))
      .split("-")
      .map(Number);
    return { year, month, day };
  }
  const text = typeof value === "string" ? value : shown;
  const said = readDayHeader(withoutTime(text));
  if (said?.month == null || said.part !== null) return null;
  const { year, month, day } = said;
  if (day !== null && dayNumber(year ?? leapYear, month, day) === null) return null;
  return { year, month, day };
}

/** A date's number, also where it has become text. */
export function serialOf(value: CellValue): number | null {
  if (isDateSerial(value)) return value;
  if (typeof value !== "string" || !/^\s*\d{5}(?:\.\d+)?\s*$/u.test(value)) return null;
  return isDateSerial(Number(value)) ? Number(value) : null;
}

const leapYear = 2024;

function withoutTime(text: string): string {
  return text.replace(/[\sT]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d+)?\s*$/u, "");
}
