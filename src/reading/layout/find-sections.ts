import type { Slices } from "../../slices";
import { cutGrid, filledColumns, filledRowsWithin, mergeAt, textAt, type SheetGrid } from "../grid";
import { findHeaderRows, type HeaderRows } from "../header/find-header";
import { readRowWords, wordAt } from "../header/row-words";
import { findPeriod } from "../attendance/period";
import { normaliseText } from "../normalise";
import { surroundingsOf } from "../recognise/surroundings";
import { noteLabel } from "../words/row-labels";
import { isScoreWord } from "../words/score-words";
import { findAnchors, isInformationLine, type Anchor } from "./find-anchors";

/** One header with the rows below it, down to the next header's title. */
export interface Section {
  /** From the header's first row on. */
  readonly grid: SheetGrid;
  readonly header: HeaderRows;
  readonly namesPupils: boolean;
  /** The rows above that speak of it. */
  readonly titleRows: readonly number[];
}

/** The tables that stand below one another in these columns. */
export function* findSections(
  grid: SheetGrid,
  chosen: HeaderRows | null = null,
): Slices<readonly Section[]> {
  const anchors = yield* anchorsOf(grid, chosen);
  const headers = anchors.map(({ row }, index) => {
    if (chosen && index === 0) return { first: chosen.first, last: chosen.last };
    const above = anchors[index - 1];
    const below = anchors[index + 1];
    const part = cutGrid(grid, {
      firstRow: above ? above.row + 1 : grid.firstRow,
      lastRow: below ? below.row - 1 : grid.lastRow,
    });
    return findHeaderRows(part, row);
  });
  const titles = headers.map((header, index) => {
    const before = headers[index - 1];
    return before
      ? titleRowsAbove(grid, before.last + 1, header.first - 1)
      : grid.filledRows.filter((row) => row < header.first);
  });
  return headers.map((header, index) => {
    const next = headers[index + 1];
    const end = next ? (titles[index + 1]?.[0] ?? next.first) - 1 : grid.lastRow;
    return {
      grid: cutGrid(grid, { firstRow: header.first, lastRow: end }),
      header,
      namesPupils: anchors[index]?.namesPupils ?? false,
      titleRows: titles[index] ?? [],
    };
  });
}

function* anchorsOf(grid: SheetGrid, chosen: HeaderRows | null): Slices<readonly Anchor[]> {
  if (!chosen) return yield* findAnchors(grid);
  const below = yield* findAnchors(cutGrid(grid, { firstRow: chosen.last + 1 }));
  return [
    { row: chosen.last, namesPupils: true },
    ...below.filter(({ namesPupils }) => namesPupils),
  ];
}

/** The lines right above a further header that are no rows of the table before it. */
function titleRowsAbove(grid: SheetGrid, from: number, to: number): readonly number[] {
  const titles: number[] = [];
  for (const row of [...filledRowsWithin(grid, from, to)].reverse()) {
    if (!isTitle(grid, row)) break;
    titles.unshift(row);
  }
  return titles;
}

function isTitle(grid: SheetGrid, row: number): boolean {
  const columns = filledColumns(grid, row);
  const [only] = columns;
  if (only === undefined) return false;
  if (columns.length > 1) return isInformationLine(grid, row) || labelsItsCells(grid, row);
  const text = wordAt(grid, row, only);
  if (text === "" || noteLabel.test(normaliseText(text))) return false;
  const area = mergeAt(grid, row, only);
  return (area !== null && area.columns > 1) || normaliseText(text).length > 4 || tells([text]);
}

/** 学年 | 2020-2021 | 学期 | 1, 班级：七（1）班 | 班主任：王老师: words that speak of the whole table. */
function labelsItsCells(grid: SheetGrid, row: number): boolean {
  const { identity, understood, texts, numbers } = readRowWords(grid, row);
  const withColon = filledColumns(grid, row).filter((column) =>
    /[:：]/u.test(textAt(grid, row, column)),
  ).length;
  if (identity.length > 0 || numbers > understood || holdsScoreWord(grid, row)) return false;
  return withColon * 2 >= texts || (understood >= 2 && understood * 3 >= texts);
}

/** 缺考, 缓考, 优: such a row is a pupil's. */
function holdsScoreWord(grid: SheetGrid, row: number): boolean {
  return filledColumns(grid, row).some((column) =>
    isScoreWord(normaliseText(textAt(grid, row, column))),
  );
}

/** Whether titles name an exam, a class, a term, a month or a subject. */
export function tells(titles: readonly string[]): boolean {
  const { assessment, classGroup, subject, term, grade } = surroundingsOf(titles, "");
  const { month, span } = findPeriod(titles);
  return [assessment, classGroup, subject, term, grade, month, span].some(
    (found) => found !== null,
  );
}
