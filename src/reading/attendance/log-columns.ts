import { shownAt, textAt, valueAt } from "../grid";
import { normaliseText } from "../normalise";
import type { RecognisedTable } from "../recognise/table";
import { readDayHeader } from "../words/day-header";
import { findLogColumns, type LogColumn } from "../words/log-columns";
import { findDateSystem, readDateCell } from "./date-serial";

/** The columns of a sign-in log; null or empty where it has none. */
export interface LogColumns {
  readonly date: number;
  /** A clock time apart from the date. */
  readonly time: number | null;
  readonly state: number;
  /** 节次, 午别 */
  readonly part: number | null;
  /** 课程, 标题: what the roll was called for. */
  readonly what: readonly number[];
  /** 节数: how many lessons an entry is about. */
  readonly lessons: number | null;
}

const sampled = 60;
const enough = 0.6;

/**
 * One row an event: a column of dates and one of states below their headers, and none whose header is a day.
 * Null where the table is no log.
 */
export function findColumnsOfLog(table: RecognisedTable): LogColumns | null {
  const { columns } = table;
  const leaves = columns.map(({ leaf }) => leaf);
  const of = (column: LogColumn) =>
    findLogColumns(leaves, column).flatMap((index) => columns[index]?.column ?? []);
  const days = columns.filter(({ leaf }) => readDayHeader(leaf) !== null);
  if (days.length > 1) return null;
  const dates = of("date");
  const date = dates.find((column) => holdsDates(table, column));
  const state = of("state").find((column) => holdsWords(table, column));
  if (date === undefined || state === undefined) return null;
  const others = [...dates.filter((column) => column !== date), ...of("time")];
  return {
    date,
    state,
    time: others.find((column) => holdsTimes(table, column)) ?? null,
    part: of("part")[0] ?? null,
    what: of("what"),
    lessons: of("lessons")[0] ?? null,
  };
}

function holdsDates(table: RecognisedTable, column: number): boolean {
  const cells = sample(table, column);
  const system = findDateSystem(cells);
  const dates = cells.filter((cell) => readDateCell(cell, system) !== null);
  return dates.length > 0 && dates.length >= cells.length * enough;
}

/** States are few words that many rows share; reasons in one's own words are remarks. */
function holdsWords(table: RecognisedTable, column: number): boolean {
  const texts = sample(table, column).map(({ shown }) => normaliseText(shown));
  const short = texts.filter((text) => text.length <= 12 && !/^[\d.:/\-年月日]{4,}$/u.test(text));
  return short.length > 0 && short.length >= texts.length * enough;
}

function holdsTimes(table: RecognisedTable, column: number): boolean {
  return sample(table, column).some(({ shown }) => /\d{1,2}[:：]\d{2}/u.test(shown));
}

function sample({ grid, rows }: RecognisedTable, column: number) {
  const step = Math.max(1, Math.floor(rows.pupils.length / sampled));
  return rows.pupils
    .filter((_, index) => index % step === 0)
    .map((row) => ({
      value: valueAt(grid, row, column),
      shown: shownAt(grid, row, column) || textAt(grid, row, column),
    }))
    .filter(({ shown }) => shown.trim() !== "");
}
