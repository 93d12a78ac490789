import {
  formatArea,
  parseArea,
  type CellAddress,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/sheet";
import { workbookOf, type GridSheet } from "../sheet-from-grid";
import { widthOf, type Cell, type Draft, type Sheet } from "./draft";

/** The draft as the reader gets it. */
export function workbookOfDraft(draft: Draft): WorkbookSnapshot {
  return workbookOf(...draft.sheets.map(gridOf));
}

function gridOf(sheet: Sheet): GridSheet {
  const start = startOf(sheet);
  const width = widthOf(sheet);
  return {
    name: sheet.name,
    from: sheet.from,
    visible: sheet.visible,
    merges: sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ spans }, column) =>
        spans ? formatArea({ row: start.row + row, column: start.column + column, ...spans }) : [],
      ),
    ),
    rows: sheet.rows.map(({ cells }) =>
      Array.from({ length: width }, (_, column) => cells[column]?.content ?? ""),
    ),
  };
}

/** The draft's cell at a place of the snapshot; null outside of all sheets. */
export function cellOfDraft(draft: Draft, at: CellAddress): Cell | null {
  const sheet = draft.sheets.find(({ name }) => name === at.sheet);
  if (!sheet) return null;
  const start = startOf(sheet);
  return sheet.rows[at.row - start.row]?.cells[at.column - start.column] ?? null;
}

/** What the reader is shown at a place. */
export function textAt(workbook: WorkbookSnapshot, at: CellAddress): string {
  const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
  return sheet?.texts[at.row - sheet.origin.row]?.[at.column - sheet.origin.column] ?? "";
}

/** Every place of the draft with its cell. */
export function placesOf(
  draft: Draft,
): readonly { readonly at: CellAddress; readonly cell: Cell }[] {
  return draft.sheets.flatMap((sheet) => {
    const start = startOf(sheet);
    return sheet.rows.flatMap(({ cells }, row) =>
      cells.map((cell, column) => ({
        at: { sheet: sheet.name, row: start.row + row, column: start.column + column },
        cell,
      })),
    );
  });
}

function startOf({ from }: Sheet): SheetSnapshot["origin"] {
  const area = parseArea(from);
  if (!area) throw new Error(`no place to start at: ${from}`);
  return { row: area.row, column: area.column };
}
