import { dayNumber, type DayNumber, type SessionPart } from "../../school";
import type { CellAddress } from "../../sheet";
import { mapInSlices, type Slices } from "../../slices";
import { readPupils, type PupilRow } from "../extract/read-pupils";
import { addressOf, mergeAt, shownAt, textAt, valueAt, type SheetGrid } from "../grid";
import { comparableNumber, normaliseText } from "../normalise";
import type { RecognisedTable } from "../recognise/table";
import { readDayHeader } from "../words/day-header";
import type { AttendanceContext } from "./context";
import { findDateSystem, readDateCell, type DateCell, type StatedDate } from "./date-serial";
import type { LogColumns } from "./log-columns";
import { findPeriod, firstYearOf } from "./period";
import { resolveYears } from "./resolve-years";

/** One row of a log. */
export interface LogEvent {
  readonly pupil: PupilRow;
  /** Equal for rows of one pupil. */
  readonly pupilKey: string;
  /** What the state says, with the number of lessons where a column has it. */
  readonly text: string;
  readonly at: CellAddress;
  readonly row: number;
  readonly day: DayNumber | null;
  readonly dateText: string;
  readonly dateAt: CellAddress;
  /** The year alone is missing. */
  readonly lacksYear: boolean;
  /** 节次, 午别, as the row says; null where it does not. */
  readonly part: SessionPart | null;
  /** 课程, 标题 */
  readonly what: string;
  /** Minutes after midnight; null where the row has no time. */
  readonly minute: number | null;
}

/** The rows of a log, top to bottom. */
export function* readEvents(
  table: RecognisedTable,
  columns: LogColumns,
  context: AttendanceContext,
): Slices<readonly LogEvent[]> {
  const { grid } = table;
  const pupils = yield* readPupils(table, context.grade);
  const cells = yield* mapInSlices(pupils, ({ row }) => cellOf(grid, row, columns.date));
  const dates = readDates(cells);
  yield;
  const yearOf = yearsOf(table, dates, context);
  yield;
  return yield* mapInSlices(pupils, (pupil, index) => {
    const { row } = pupil;
    const date = dates[index] ?? null;
    const year = date ? (date.year ?? yearOf(date)) : null;
    const shown = cells[index]?.shown ?? "";
    const time = columns.time === null ? shown : textAt(grid, row, columns.time);
    return {
      pupil,
      pupilKey: keyOf(pupil),
      text: stateOf(grid, row, columns),
      at: addressOf(grid, row, columns.state),
      row,
      day: date?.day == null || year === null ? null : dayNumber(year, date.month, date.day),
      dateText: shown.trim(),
      dateAt: addressOf(grid, row, columns.date),
      lacksYear: date?.day != null && year === null,
      part: columns.part === null ? null : partOf(textAt(grid, row, columns.part)),
      what: columns.what.map((column) => normaliseText(textAt(grid, row, column))).join(" "),
      minute: minuteOf(time),
    };
  });
}

function cellOf(grid: SheetGrid, row: number, column: number) {
  const area = mergeAt(grid, row, column);
  const [top, left] = area ? [area.row, area.column] : [row, column];
  return {
    value: valueAt(grid, top, left),
    shown: shownAt(grid, top, left) || textAt(grid, top, left),
  };
}

/** The dates of a column; a log says the same day on many rows. */
function readDates(cells: readonly DateCell[]): readonly (StatedDate | null)[] {
  const different = new Map(cells.map((cell) => [keyOfDate(cell), cell] as const));
  const system = findDateSystem([...different.values()]);
  const dates = new Map(
    [...different].map(([key, cell]) => [key, readDateCell(cell, system)] as const),
  );
  return cells.map((cell) => dates.get(keyOfDate(cell)) ?? null);
}

function keyOfDate({ value, shown }: DateCell): string {
  return `${String(value)}\n${shown}`;
}

function stateOf(grid: SheetGrid, row: number, { state, lessons }: LogColumns): string {
  const said = textAt(grid, row, state);
  const count = lessons === null ? "" : normaliseText(textAt(grid, row, lessons));
  if (count === "" || said.trim() === "") return said;
  return /^\d+(?:\.\d+)?$/u.test(count) ? `${said.trim()}${count}节` : `${said.trim()}${count}`;
}

/** Names alone do where no number tells pupils of one name apart. */
function keyOf(pupil: PupilRow): string {
  const { studentNumber, registrationNumber, examNumber, nameKey, classGroup } = pupil;
  const number = comparableNumber(studentNumber || registrationNumber || examNumber);
  return number === "" ? `${nameKey}\n${classGroup ?? ""}` : `${nameKey}\n\n${number}`;
}

/** 第3节, 3-4 (the first of them), 上午 */
function partOf(text: string): SessionPart | null {
  const plain = normaliseText(text);
  if (plain === "") return null;
  const said = readDayHeader(plain);
  if (said?.part) return said.part;
  const [, first] = /^第?(\d{1,2})(?!\d)/u.exec(plain) ?? [];
  return first === undefined ? null : { kind: "lesson", number: Number(first) };
}

function minuteOf(text: string): number | null {
  const [, hours, minutes] = /(?<!\d)(\d{1,2})[:：](\d{2})/u.exec(text) ?? [];
  const isMidnight = Number(hours) === 0 && Number(minutes) === 0;
  return hours === undefined || isMidnight ? null : Number(hours) * 60 + Number(minutes);
}

/** The years of days that state none; days of a log stand in any order, so they are first put into theirs. */
function yearsOf(
  { surroundings, grid }: RecognisedTable,
  dates: readonly (StatedDate | null)[],
  { dateChoice, schoolYear }: AttendanceContext,
): (date: StatedDate) => number | null {
  const yearless = new Map<number, { year: null; month: number; day: number; weekday: null }>();
  for (const date of dates) {
    if (date?.year !== null || date.day === null) continue;
    const { month, day } = date;
    yearless.set(month * 31 + day, { year: null, month, day, weekday: null });
  }
  const months = [...yearless.values()].map(({ month }) => month);
  const isOverWinter = months.some((month) => month >= 9) && months.some((month) => month <= 2);
  const rank = ({ month, day }: { month: number; day: number }) =>
    (isOverWinter && month < 8 ? month + 12 : month) * 31 + day;
  const days = [...yearless.values()].sort((one, other) => rank(one) - rank(other));
  const years = resolveYears(days, {
    title: findPeriod(surroundings.titles),
    sheetName: findPeriod([grid.sheet.name]),
    schoolYear: firstYearOf(schoolYear),
    choice: dateChoice,
  });
  const found = new Map(
    days.map(({ month, day }, index) => [month * 31 + day, years?.[index] ?? null] as const),
  );
  return ({ month, day }) => found.get(month * 31 + (day ?? 0)) ?? null;
}
