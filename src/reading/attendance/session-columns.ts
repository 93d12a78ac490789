import type { SessionPart } from "../../school";
import type { CellAddress, CellValue } from "../../sheet";
import { addressOf, isBlankAt, mergeAt, shownAt, textAt, valueAt, type SheetGrid } from "../grid";
import type { HeaderRows } from "../header/find-header";
import { tidyText } from "../normalise";
import type { RecognisedTable } from "../recognise/table";
import { isRollHeader } from "../words/days";
import { emptyDayHeader, readDayHeader, type DayHeader } from "../words/day-header";
import { findDateSystem, readDateCell, serialOf, type DateSystem } from "./date-serial";

/** A column of a grid in which the roll was called. */
export interface SessionColumn {
  readonly column: number;
  readonly header: DayHeader;
  /** The header's own words, top to bottom. */
  readonly label: string;
  readonly at: CellAddress;
}

/** The columns whose lowest header word is a day, a part of one, a week or a number. */
export function findSessionColumns(table: RecognisedTable): readonly SessionColumn[] {
  const { grid, header } = table;
  if (!header) return [];
  const levels = readLevels(grid, header, table.firstRow);
  const system = findDateSystem([...levels.values()].flat());
  const left = columnsLeftOut(table);
  const found: FoundColumn[] = [];
  for (const [column, cells] of levels) {
    const said = left.has(column) ? null : readColumn(cells, system);
    if (said) found.push({ column, cells, header: said });
  }
  if (found.length === 0) return findRollColumn(table);
  return partsOfMerged(lessonsInPairs(restoreTens(found), system)).map(
    ({ column, cells, header: said }) => ({
      column,
      header: said,
      label: cells.map(({ text }) => tidyText(text)).join(" "),
      at: lowestCell(grid, cells, header),
    }),
  );
}

/** 签到情况 alone: the roll was called once, on the day that the title states. */
function findRollColumn({ columns }: RecognisedTable): readonly SessionColumn[] {
  const roll = columns.filter(({ leaf, means }) => means === "attendance" && isRollHeader(leaf));
  return roll.slice(0, 1).map(({ column, header, at }) => ({
    ...{ column, at },
    header: { ...emptyDayHeader, part: { kind: "day" } },
    label: header,
  }));
}

interface FoundColumn {
  readonly column: number;
  readonly cells: readonly HeaderCell[];
  readonly header: DayHeader;
}

/** One cell over a column; a cell that is merged over several stands over each. */
interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value: CellValue;
  readonly shown: string;
  /** It stands over the column to its right as well. */
  readonly isSpread: boolean;
  /** It stands further left, and its merge was lost or never made. */
  readonly isBeside: boolean;
}

function readLevels(
  grid: SheetGrid,
  { first, last }: HeaderRows,
  firstRow: number,
): ReadonlyMap<number, readonly HeaderCell[]> {
  const levels = new Map<number, HeaderCell[]>();
  const latest = new Map<number, HeaderCell>();
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const cells: HeaderCell[] = [];
    for (let row = first; row <= last; row += 1) {
      const area = mergeAt(grid, row, column);
      if (area && area.row < row && row > first) continue;
      const [top, left] = area ? [area.row, area.column] : [row, column];
      if (!isBlankAt(grid, top, left)) {
        const cell = headerCell(grid, top, left, last);
        cells.push(cell);
        latest.set(row, cell);
      } else {
        const beside = latest.get(row);
        if (beside && row < last && !area) cells.push({ ...beside, isBeside: true });
      }
    }
    if (!isHiddenHalf(grid, last, firstRow, column)) levels.set(column, cells);
  }
  return levels;
}

function headerCell(grid: SheetGrid, row: number, column: number, last: number): HeaderCell {
  const area = mergeAt(grid, row, column);
  const isOverNext = isBlankAt(grid, row, column + 1) && !isBlankAt(grid, last, column + 1);
  return {
    row,
    column,
    text: textAt(grid, row, column),
    value: valueAt(grid, row, column),
    shown: shownAt(grid, row, column),
    isSpread: area ? area.columns > 1 : row < last && isOverNext,
    isBeside: false,
  };
}

/** Merged with the column to its left in the header and in the first row below it: one column that spans two. */
function isHiddenHalf(grid: SheetGrid, last: number, firstRow: number, column: number): boolean {
  const spans = (row: number) => {
    const area = mergeAt(grid, row, column);
    return area !== null && area.column < column;
  };
  return spans(last) && spans(firstRow);
}

/** Those that a person called something else. */
function columnsLeftOut({ columns }: RecognisedTable): ReadonlySet<number> {
  return new Set(
    columns
      .filter(
        ({ means, evidence }) =>
          means !== "attendance" && evidence.some(({ kind }) => kind === "chosen"),
      )
      .map(({ column }) => column),
  );
}

function readColumn(cells: readonly HeaderCell[], system: DateSystem): DayHeader | null {
  const own = cells.filter(({ isBeside }) => !isBeside);
  const lowest = own.at(-1);
  if (!lowest || readHeaderCell(lowest, system) === null) return null;
  const said = combine(own, system);
  const isPart = said.part !== null && said.day === null && said.weekday === null;
  const all = combine(cells, system);
  const whole = isPart || all.part !== null ? all : { ...said, year: all.year, month: all.month };
  const isSession = [whole.day, whole.weekday, whole.part, whole.number, whole.ordinal].some(
    (found) => found !== null,
  );
  return isSession ? whole : null;
}

function readHeaderCell(cell: HeaderCell, system: DateSystem): DayHeader | null {
  if (serialOf(cell.value) === null) return readDayHeader(cell.text);
  const date = readDateCell(cell, system);
  return date ? { ...emptyDayHeader, ...date } : null;
}

/** Top to bottom: 3月 over 2 is the second of March, 周一 over 1, 2, 3 its lessons. */
function combine(cells: readonly HeaderCell[], system: DateSystem): DayHeader {
  let said = emptyDayHeader;
  let isInDay = false;
  for (const cell of cells) {
    const level = readHeaderCell(cell, system);
    if (!level) continue;
    said =
      level.number !== null && isInDay
        ? { ...said, part: { kind: "lesson", number: level.number } }
        : layOver(said, level);
    isInDay ||= (level.day !== null || level.weekday !== null) && (cell.isSpread || cell.isBeside);
  }
  const isDay = said.month !== null && said.day === null && said.number !== null;
  return isDay ? { ...said, day: said.number } : said;
}

function layOver(above: DayHeader, below: DayHeader): DayHeader {
  return {
    year: below.year ?? above.year,
    month: below.month ?? above.month,
    day: below.day ?? above.day,
    weekday: below.weekday ?? above.weekday,
    part: below.part ?? above.part,
    number: below.number ?? above.number,
    ordinal: below.ordinal ?? above.ordinal,
  };
}

/** 3.9, 3.1, 3.11: a number that has lost the nought of 3.10. */
function restoreTens(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  let before: DayHeader | null = null;
  return columns.map((found) => {
    const { header, cells } = found;
    const isNumber = cells.some(
      ({ value, text }) => typeof value === "number" && /^\d{1,2}\.[1-3]$/u.test(text),
    );
    const falls =
      before !== null && before.month === header.month && (before.day ?? 0) > (header.day ?? 0);
    const restored = isNumber && falls ? { ...header, day: (header.day ?? 0) * 10 } : header;
    before = restored;
    return { ...found, header: restored };
  });
}

/** 1-2, 3-4, 5-6 under a day: lessons, no dates. */
function lessonsInPairs(
  columns: readonly FoundColumn[],
  system: DateSystem,
): readonly FoundColumn[] {
  const pairs = columns.map(({ cells }) =>
    /^(\d)[-~—–](\d)$/u.exec(cells.at(-1)?.text.trim() ?? ""),
  );
  const arePairs = pairs.every((pair) => pair !== null && Number(pair[2]) === Number(pair[1]) + 1);
  if (!arePairs) return columns;
  return columns.map((found, index) => {
    const above = combine(found.cells.slice(0, -1), system);
    const part: SessionPart = { kind: "lesson", number: Number(pairs[index]?.[1]) };
    return { ...found, header: { ...above, part } };
  });
}

/** A day merged over columns without words of their own: 上午 and 下午 of two, lessons of more. */
function partsOfMerged(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const sharing = new Map<number, FoundColumn[]>();
  const keyOf = ({ cells }: FoundColumn) => {
    const lowest = cells.findLast(({ isBeside }) => !isBeside);
    return lowest ? lowest.row * 16384 + lowest.column : -1;
  };
  for (const found of columns) {
    const key = keyOf(found);
    sharing.set(key, [...(sharing.get(key) ?? []), found]);
  }
  return columns.map((found) => {
    const group = sharing.get(keyOf(found)) ?? [];
    if (group.length < 2) return found;
    const place = group.indexOf(found);
    const part: SessionPart =
      group.length > 2
        ? { kind: "lesson", number: place + 1 }
        : { kind: place === 0 ? "morning" : "afternoon" };
    return { ...found, header: { ...found.header, part } };
  });
}

function lowestCell(
  grid: SheetGrid,
  cells: readonly HeaderCell[],
  { last }: HeaderRows,
): CellAddress {
  const lowest = cells.findLast(({ isBeside }) => !isBeside);
  return addressOf(grid, lowest?.row ?? last, lowest?.column ?? grid.firstColumn);
}
