import { dayNumber, isoDateOf, type EnrolmentChangeType, type IsoDate } from "../../school";
import {
  findDateSystem,
  readDateCell,
  type DateCell,
  type DateSystem,
} from "../attendance/date-serial";
import { findPeriod, firstYearOf } from "../attendance/period";
import { isBlankAt, shownAt, valueAt } from "../grid";
import { normaliseText } from "../normalise";
import type { RecognisedTable } from "../recognise/table";
import type { ChangeColumns } from "./change-columns";

/** The day of a row's change, by the column for changes of this type; null where nothing says. */
export type ReadDate = (row: number, type: EnrolmentChangeType | null) => IsoDate | null;

/** Reads dates in any usual form; their year, where they do not say it, from title or school year. */
export function changeDates(
  { grid, rows, surroundings }: RecognisedTable,
  { dates }: ChangeColumns,
  schoolYear: string | null,
): ReadDate {
  const period = findPeriod([...surroundings.titles, grid.sheet.name]);
  const firstYear = period.schoolYear ?? firstYearOf(schoolYear);
  const yearOf = (month: number) =>
    period.year ?? (firstYear === null ? null : month >= firstMonth ? firstYear : firstYear + 1);
  const cell = (row: number, column: number): DateCell => ({
    value: valueAt(grid, row, column),
    shown: shownAt(grid, row, column),
  });
  const system = findDateSystem(
    dates.flatMap(({ column }) => rows.pupils.map((row) => cell(row, column))),
  );
  return (row, type) => {
    const filled = dates.filter(({ column }) => !isBlankAt(grid, row, column));
    const column = (filled.find(({ of }) => of === type) ?? filled.find(({ of }) => of === null))
      ?.column;
    return column === undefined ? null : toDate(cell(row, column), system, yearOf);
  };
}

/** The month in which a school year begins. */
const firstMonth = 8;

function toDate(
  cell: DateCell,
  system: DateSystem,
  yearOf: (month: number) => number | null,
): IsoDate | null {
  const stated = readDateCell(cell, system) ?? firstOfSpan(cell);
  if (!stated || stated.day === null) return null;
  const year = stated.year ?? yearOf(stated.month);
  const day = year === null ? null : dayNumber(year, stated.month, stated.day);
  return day === null ? null : isoDateOf(day);
}

/** 2026.3.5-2027.3.4 counts from its first day; 20260305 has no signs at all. */
function firstOfSpan({ value, shown }: DateCell) {
  const text = normaliseText(typeof value === "string" ? value : shown);
  const [, year, month, day] = /^(20\d{2})(\d{2})(\d{2})$/u.exec(text) ?? [];
  if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day) };
  const period = findPeriod([text]);
  return period.span ? { ...period.span.from, year: period.year } : null;
}
