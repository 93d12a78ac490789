import type { ColumnEvidence } from "../../records";
import type { CellAddress } from "../../sheet";
import type { Slices } from "../../slices";
import { headerLevels, type HeaderRows } from "../header/find-header";
import { parseHeader } from "../header/parse-header";
import { addressOf, isBlankAt, mergeAt, type SheetGrid } from "../grid";
import { normaliseHeader, tidyText } from "../normalise";
import { isDayHeader } from "../words/days";
import { rowsToSample, sampleColumn } from "./column-content";
import { weighColumn } from "./column-certainty";
import {
  proposeByContent,
  settleContradictions,
  settleIdentity,
  settleSeatNumbers,
  settleSubjectNames,
} from "./settle-content";
import { settleDays } from "./settle-days";
import { settleDuplicates } from "./settle-duplicates";
import {
  settleLetters,
  settleParts,
  settlePlaces,
  settleSubjectless,
  settleSubtotals,
  settleSums,
  settleTerms,
} from "./settle-scores";
import type { Surroundings } from "./surroundings";
import type { ColumnStep, TableColumn } from "./table-column";

export { assessmentOf } from "./settle-duplicates";
export { isLongForm, type TableColumn } from "./table-column";

/** In this order: later steps look at what earlier ones made of the other columns. */
const steps: readonly ColumnStep[] = [
  settleDays,
  settleContradictions,
  proposeByContent,
  settleSubtotals,
  settleSums,
  settleSubjectless,
  settleTerms,
  settlePlaces,
  settleSeatNumbers,
  settleSubjectNames,
  settleLetters,
  settleParts,
  settleIdentity,
  settleDuplicates,
];

/**
 * Header words and content of every column → what each column means. What the words alone leave open
 * is settled by content (一模 over 1, 2, 3 … is a rank), by the sheet (总评 of a first term) or not at
 * all. `choose` puts in what a person said, before anything is settled.
 */
export function* readColumns(
  grid: SheetGrid,
  header: HeaderRows | null,
  surroundings: Surroundings,
  firstRow: number = header ? header.last + 1 : grid.firstRow,
  choose: (columns: readonly TableColumn[]) => readonly TableColumn[] = (columns) => columns,
): Slices<readonly TableColumn[]> {
  const place = { grid, firstRow, surroundings };
  let columns = choose(yield* readRaw(grid, header, firstRow));
  for (const step of steps) {
    yield;
    columns = keepChosen(columns, step(columns, place));
  }
  return columns.map(weighColumn);
}

function* readRaw(
  grid: SheetGrid,
  header: HeaderRows | null,
  firstRow: number,
): Slices<readonly TableColumn[]> {
  const raw: TableColumn[] = [];
  const rows = rowsToSample(grid, firstRow);
  const levelsOver = header && headerLevels(grid, header);
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    yield;
    const levels = levelsOver?.(column) ?? [];
    const content = sampleColumn(grid, rows, column);
    if (levels.length === 0 && content.filled === 0) continue;
    const meaning = parseHeader(levels);
    raw.push({
      ...meaning,
      column,
      header: levels.map(tidyText).join(" "),
      leaf: normaliseHeader(levels.at(-1) ?? ""),
      at: header ? headerCell(grid, header, column) : addressOf(grid, firstRow, column),
      content,
      duplicateOf: null,
      confidence: 1,
      evidence: wordsOf(levels, meaning.understood),
    });
  }
  return raw;
}

function wordsOf(levels: readonly string[], understood: boolean): readonly ColumnEvidence[] {
  const leaf = levels.at(-1);
  if (leaf === undefined || (!understood && !isDayHeader(normaliseHeader(leaf)))) {
    return [{ kind: "header-unknown" }];
  }
  const groups = levels.slice(0, -1).map((level) => tidyText(level));
  return [
    ...groups.map((words) => ({ kind: "group-words", words }) as const),
    { kind: "header-words", words: tidyText(leaf) },
  ];
}

/** What a person said of a column stands, whatever its words and cells say. */
function keepChosen(
  before: readonly TableColumn[],
  after: readonly TableColumn[],
): readonly TableColumn[] {
  return after.map((column, index) => {
    const earlier = before[index];
    return earlier?.evidence.some(({ kind }) => kind === "chosen") ? earlier : column;
  });
}

function headerCell(grid: SheetGrid, { first, last }: HeaderRows, column: number): CellAddress {
  for (let row = last; row >= first; row -= 1) {
    const area = mergeAt(grid, row, column);
    const [top, left] = area ? [area.row, area.column] : [row, column];
    if (!isBlankAt(grid, top, left)) return addressOf(grid, top, left);
  }
  return addressOf(grid, last, column);
}
