import { flag, numeric } from "../xml/element";
import type { XmlPart } from "../xml/part";
import { CellGrid, CellInterner } from "./cell-grid";
import { readStyle, readValue, type CellSurroundings } from "./read-cell";
import { Runs } from "./runs";
import { scanSheet } from "./scan-sheet";
import type { ScannedCell } from "./sheet-visitor";
import { translateFormula } from "./translate-formula";

/** A worksheet as read: its cells and rows understood, its other elements verbatim. */
export interface SheetContent {
  readonly part: XmlPart;
  readonly grid: CellGrid;
  readonly rowHeights: Runs<number>;
  readonly hiddenRows: Runs<true>;
  /** First and last row that has a look of its own. */
  readonly formattedRows: { first: number; last: number } | null;
  /** For each cell that holds the text of a shared formula: the rows of those that share it. */
  readonly sharedFormulas: ReadonlyMap<string, ReadonlySet<number>>;
}

export function readSheet(xml: string, around: CellSurroundings): SheetContent {
  const grid = new CellGrid();
  const interner = new CellInterner();
  const shared = new SharedFormulas();
  const rowHeights = new Runs<number>();
  const hiddenRows = new Runs<true>();
  let formattedRows: SheetContent["formattedRows"] = null;

  const part = scanSheet(xml, {
    row({ row, attributes }) {
      const height = numeric(attributes["ht"]);
      if (height !== null) rowHeights.push(row, height);
      if (flag(attributes["hidden"], false)) hiddenRows.push(row, true);
      if (flag(attributes["customFormat"], false)) {
        formattedRows = { first: formattedRows?.first ?? row, last: row };
      }
    },
    cell(cell) {
      const { row, column } = cell;
      const value = readValue(cell, around);
      const style = readStyle(cell);
      const formula = shared.formulaOf(cell);
      grid.set(
        row,
        column,
        formula === null ? interner.cell(value, style) : { value, formula, style },
      );
    },
    rowEnd() {
      return;
    },
  });
  for (const { row, column, master } of shared.unresolved()) {
    const cell = grid.get(row, column);
    const formula = shared.translated(master, row, column);
    if (cell && formula !== null) grid.set(row, column, { ...cell, formula });
  }
  return {
    part,
    grid,
    rowHeights,
    hiddenRows,
    formattedRows,
    sharedFormulas: shared.rowsByMaster(),
  };
}

/** Key of a cell in maps of few cells. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/**
 * Spells shared formulas out. The cell with the text comes first in files by Excel; where another program
 * put it later, the cells before it are resolved at the end.
 */
export class SharedFormulas {
  private readonly masters = new Map<
    string,
    {
      readonly row: number;
      readonly column: number;
      readonly text: string;
      readonly rows: Set<number>;
    }
  >();
  private readonly waiting: { row: number; column: number; master: string }[] = [];

  /** With its leading `=`; null for a plain value or one that must wait. */
  formulaOf({ row, column, formula }: ScannedCell): string | null {
    if (!formula) return null;
    const master = formula.attributes["t"] === "shared" ? (formula.attributes["si"] ?? null) : null;
    if (formula.text !== "") {
      if (master !== null && formula.attributes["ref"] !== undefined) {
        this.masters.set(master, { row, column, text: formula.text, rows: new Set() });
      }
      return `=${formula.text}`;
    }
    if (master === null) return null;
    const spelled = this.translated(master, row, column);
    if (spelled === null) this.waiting.push({ row, column, master });
    return spelled;
  }

  translated(master: string, row: number, column: number): string | null {
    const found = this.masters.get(master);
    if (!found) return null;
    found.rows.add(row);
    return `=${translateFormula(found.text, row - found.row, column - found.column)}`;
  }

  unresolved(): readonly { row: number; column: number; master: string }[] {
    return this.waiting;
  }

  rowsByMaster(): ReadonlyMap<string, ReadonlySet<number>> {
    return new Map(
      [...this.masters.values()].map(({ row, column, rows }) => [cellKey(row, column), rows]),
    );
  }
}
