import type { FoundHeader } from "../choices/find-header";
import type { Slices } from "../../slices";
import { cutGrid, filledColumns, mergeAt, textAt, type SheetGrid } from "../grid";
import { normaliseHeader, normaliseText, tidyText } from "../normalise";
import { surroundingsOf } from "../recognise/surroundings";
import { findAnchors } from "./find-anchors";
import { findHeaderless } from "./find-headerless";
import { findSections, tells, type Section } from "./find-sections";
import { findOtherwiseLaid } from "./read-across";
import type { TablePage, TableRegion } from "./region";
import { splitAtGaps, splitSideBySide } from "./side-by-side";

/**
 * 找表: every table of a sheet, in reading order.
 *
 *     sheet ─ blank columns ─> bands ─ headers ─> sections ─ repeated 姓名 ─> blocks ─ same header again ─> pages
 *
 * A band whose words stand down its side instead of along a row is read across.
 */
export function* findRegions(
  grid: SheetGrid,
  chosen: FoundHeader | null = null,
): Slices<readonly TableRegion[]> {
  if (chosen) return yield* chosenRegions(grid, chosen);
  const bands = yield* bandsOf(grid);
  const regions: TableRegion[] = [];
  for (const band of bands) regions.push(...(yield* regionsIn(grid, band, bands.length > 1)));
  if (regions.length === 0) {
    const headerless = findHeaderless(grid);
    return headerless ? [headerless] : [];
  }
  return regions.sort((one, other) => topOf(one) - topOf(other) || leftOf(one) - leftOf(other));
}

function topOf({ grid, header, firstRow }: TableRegion): number {
  return grid.turned ? grid.firstColumn : (header?.first ?? firstRow);
}

function leftOf({ grid }: TableRegion): number {
  return grid.turned ? grid.firstRow : grid.firstColumn;
}

/** Runs of columns between blank ones; a run without a header of its own belongs to the one before it. */
function* bandsOf(grid: SheetGrid): Slices<readonly SheetGrid[]> {
  const runs = splitAtGaps(grid);
  if (runs.length < 2) return [grid];
  const starts: number[] = [];
  for (const run of runs) {
    if (yield* headsPupilsOrSubjects(run)) starts.push(run.firstColumn);
  }
  if (starts.length < 2) return [grid];
  return starts.map((firstColumn, index) =>
    cutGrid(grid, {
      firstColumn: index === 0 ? grid.firstColumn : firstColumn,
      lastColumn: (starts[index + 1] ?? grid.lastColumn + 1) - 1,
    }),
  );
}

function* headsPupilsOrSubjects(run: SheetGrid): Slices<boolean> {
  const anchors = yield* findAnchors(run);
  return anchors.some(({ namesPupils }) => namesPupils) || namesSubjects(run);
}

/** 科目 | 满分: a table of subjects beside the pupils. */
function namesSubjects(run: SheetGrid): boolean {
  return run.filledRows.slice(0, 60).some((row) => {
    const words = filledColumns(run, row).map((column) =>
      normaliseHeader(textAt(run, row, column)),
    );
    return /^(?:科目|学科)$/u.test(words[0] ?? "") && words.includes("满分");
  });
}

function* regionsIn(
  grid: SheetGrid,
  band: SheetGrid,
  isBeside: boolean,
): Slices<readonly TableRegion[]> {
  yield;
  const across = findOtherwiseLaid(band);
  yield;
  if (!across) return regionsOf(grid, yield* findSections(band), isBeside);
  const rest = cutGrid(band, { firstRow: across.lastRow + 1 });
  const below = rest.filledRows.length > 0 ? yield* regionsIn(grid, rest, isBeside) : [];
  return [across.region, ...below];
}

/** A person said where the (first) header stands, or that there is none. */
function* chosenRegions(grid: SheetGrid, chosen: FoundHeader): Slices<readonly TableRegion[]> {
  if (chosen.kind === "rows") {
    return regionsOf(grid, yield* findSections(grid, chosen), false);
  }
  const firstRow = chosen.firstDataRow;
  const titleRows = grid.filledRows.filter((row) => row < firstRow);
  const titles = titleRows.flatMap((row) => titlesIn(grid, row, grid));
  const rows = cutGrid(grid, { firstRow });
  return [{ grid: rows, header: null, firstRow, titles, titleRows, pupil: null, pages: [] }];
}

function regionsOf(
  grid: SheetGrid,
  sections: readonly Section[],
  isBeside: boolean,
): readonly TableRegion[] {
  const found: { readonly region: TableRegion; readonly pages: TablePage[] }[] = [];
  const latest = new Map<string, number>();
  const shared = sharedTitleRows(grid, sections);
  for (const section of sections) {
    const titled = { ...section, titleRows: [...new Set([...shared, ...section.titleRows])] };
    for (const block of splitSideBySide(section.grid, section.header)) {
      const region = toRegion(grid, titled, block, isBeside);
      const key = headerKey(region);
      const before = found[latest.get(key) ?? -1];
      if (before && region.header && continues(before.region, region)) {
        const { header, titleRows } = region;
        before.pages.push({ grid: region.grid, header, titleRows });
      } else {
        latest.set(key, found.push({ region, pages: [] }) - 1);
      }
    }
  }
  return found.map(({ region, pages }) => ({ ...region, pages }));
}

/** The lines above the first table's own title (七（1）班成绩表) speak of the tables below as well. */
function sharedTitleRows(grid: SheetGrid, [first, second]: readonly Section[]): readonly number[] {
  const own = second?.titleRows.length ?? 0;
  const above = own === 0 ? [] : (first?.titleRows.slice(0, -own) ?? []);
  return above.filter((row) => surroundingsOf(titlesIn(grid, row, grid), "").classGroup === null);
}

function toRegion(
  sheet: SheetGrid,
  { header, titleRows }: Section,
  grid: SheetGrid,
  isBeside: boolean,
): TableRegion {
  const width = { firstColumn: grid.firstColumn, lastColumn: grid.lastColumn };
  const shared = isBeside ? linesAcross(sheet, header.first) : [];
  const rows = [...new Set([...shared, ...titleRows])].sort((one, other) => one - other);
  const titles = rows.flatMap((row) => titlesIn(sheet, row, width));
  const firstRow = header.last + 1;
  return { grid, header, firstRow, titles, titleRows: rows, pupil: null, pages: [] };
}

/** Lines of one cell above every table: they speak of all that stand beside one another. */
function linesAcross(sheet: SheetGrid, headerRow: number): readonly number[] {
  const lines: number[] = [];
  for (const row of sheet.filledRows) {
    if (row >= headerRow || filledColumns(sheet, row).length > 1) break;
    lines.push(row);
  }
  return lines;
}

/** A line's cells that stand over these columns; a line of one cell stands over all. */
function titlesIn(
  sheet: SheetGrid,
  row: number,
  { firstColumn, lastColumn }: { readonly firstColumn: number; readonly lastColumn: number },
): readonly string[] {
  const columns = filledColumns(sheet, row);
  const over = columns.filter((column) => {
    const last = column + (mergeAt(sheet, row, column)?.columns ?? 1) - 1;
    return last >= firstColumn && column <= lastColumn;
  });
  return (columns.length === 1 ? columns : over).map((column) =>
    tidyText(textAt(sheet, row, column)),
  );
}

/** The header's words with their columns: by them a page is known. */
function headerKey({ grid, header }: TableRegion): string {
  if (!header) return "";
  const words: string[] = [];
  for (let row = header.first; row <= header.last; row += 1) {
    for (const column of filledColumns(grid, row)) {
      words.push(`${row - header.first},${column} ${normaliseHeader(textAt(grid, row, column))}`);
    }
  }
  return words.join("|");
}

/** The same header again under the same title, or under none that tells another exam or class. */
function continues(before: TableRegion, { titles }: TableRegion): boolean {
  const plain = (texts: readonly string[]) =>
    normaliseText(texts.join("")).replace(/第\d+页|共\d+页/gu, "");
  return titles.length === 0 || plain(titles) === plain(before.titles) || !tells(titles);
}
