import type { Area } from "../../sheet";
import { notImplemented } from "../protocol";
import type { StoredCell } from "../storage/workbook-file";
import { choiceArgument } from "./arguments";
import { containsArea, intersectAreas } from "./areas";
import { clearConditionalFormats, clearValidations, copyRules } from "./change-rules";
import type { SheetState } from "./sheet-state";

const clearKinds = [
  "All",
  "Contents",
  "Formats",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

/** `range.clear(…)`: what cells hold, how they look, where they lead, or all of it. */
export function clearArea(sheet: SheetState, area: Area, applyTo: unknown): void {
  sheet.assertUnlocked();
  const kind = choiceArgument(applyTo ?? "All", clearKinds);
  if (kind === "ResetContents") throw notImplemented("Range.clear(ResetContents)");
  const { contents, formats, links } = whatGoes[kind];
  if (contents || formats) {
    for (const { row, column, cell } of storedCells(sheet, area)) {
      const kept = {
        value: contents ? "" : cell.value,
        formula: contents ? null : cell.formula,
        style: formats ? 0 : cell.style,
      };
      const isBlank = kept.value === "" && kept.formula === null && kept.style === 0;
      sheet.file.setCell(row, column, isBlank ? null : kept);
    }
  }
  if (formats) {
    sheet.file.setMerges(sheet.file.merges.filter((merged) => !containsArea(area, merged)));
    clearConditionalFormats(sheet, [area]);
  }
  if (links) removeLinks(sheet, area);
  if (contents) sheet.events.cellsChanged(sheet, area, null);
  if (formats || links) sheet.events.looksChanged(sheet, area);
}

const whatGoes = {
  All: { contents: true, formats: true, links: true },
  Contents: { contents: true, formats: false, links: false },
  Formats: { contents: false, formats: true, links: false },
  Hyperlinks: { contents: false, formats: false, links: true },
  RemoveHyperlinks: { contents: false, formats: true, links: true },
};

/** A range of a sheet, seen from here. */
interface PlacedArea {
  readonly sheet: SheetState;
  readonly area: Area;
}

/**
 * `range.copyFrom(source, "All")`: cells with their looks, merges, links, conditional formats and validations.
 * Formulas are refused where they would have to be moved along.
 */
export function copyArea(from: PlacedArea, to: PlacedArea, kind: unknown): void {
  to.sheet.assertUnlocked();
  choiceArgument(kind ?? "All", ["All"]);
  const cells = storedCells(from.sheet, from.area);
  const target = { ...to.area, rows: from.area.rows, columns: from.area.columns };
  const moved = { row: to.area.row - from.area.row, column: to.area.column - from.area.column };
  const isMoved = moved.row !== 0 || moved.column !== 0;
  if (isMoved && cells.some(({ cell }) => cell.formula !== null)) {
    throw notImplemented("Range.copyFrom of formulas to another place");
  }
  clearArea(to.sheet, target, "All");
  clearValidations(to.sheet, [target]);
  for (const { row, column, cell } of cells) {
    to.sheet.file.setCell(row + moved.row, column + moved.column, cell);
  }
  const merges = from.sheet.file.merges
    .filter((merged) => intersectAreas(merged, from.area))
    .map((merged) => ({
      ...merged,
      row: merged.row + moved.row,
      column: merged.column + moved.column,
    }));
  if (merges.length > 0) to.sheet.file.setMerges([...to.sheet.file.merges, ...merges]);
  copyLinks(from, to.sheet, moved);
  copyRules(from.sheet, from.area, to.sheet, moved);
  to.sheet.events.cellsChanged(to.sheet, target, null);
  to.sheet.events.looksChanged(to.sheet, target);
}

interface Offset {
  readonly row: number;
  readonly column: number;
}

function copyLinks(from: PlacedArea, to: SheetState, moved: Offset): void {
  for (const { row, column, link } of [...from.sheet.file.links]) {
    if (containsArea(from.area, { row, column, rows: 1, columns: 1 })) {
      to.file.setLink(row + moved.row, column + moved.column, link);
    }
  }
}

/** Taken down first, since cells may not change while they are walked through. */
function storedCells(sheet: SheetState, area: Area) {
  const cells: { row: number; column: number; cell: StoredCell }[] = [];
  sheet.file.eachCell(area, (row, column, cell) => {
    cells.push({ row, column, cell });
  });
  return cells;
}

function removeLinks(sheet: SheetState, area: Area): void {
  for (const { row, column } of [...sheet.file.links]) {
    if (containsArea(area, { row, column, rows: 1, columns: 1 })) {
      sheet.file.setLink(row, column, null);
    }
  }
}
