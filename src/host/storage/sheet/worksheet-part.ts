import { formatArea, type Area } from "../../../sheet";
import type { StoredCell } from "../workbook-file";
import type { WorkbookParts } from "../workbook-parts";
import type { XmlPart } from "../xml/part";
import type { CellSurroundings } from "./read-cell";
import { WORKSHEET_ORDER } from "./element-order";
import { cellKey, readSheet, type SheetContent } from "./read-sheet";
import { sheetDataOf } from "./sheet-data";
import { writeRows, type RowChanges } from "./write-rows";

/** How a cell was changed, for those who must know: the chain of calculations, other formulas. */
export interface CellChange {
  readonly formulaLost: boolean;
  readonly formulaChanged: boolean;
}

/**
 * One worksheet's part: read when first needed, its rows and cells changed in memory, written anew only
 * if something was changed.
 */
export class WorksheetPart {
  private read: SheetContent | null = null;
  private changed = false;
  private readonly changedRows = new Set<number>();
  private readonly changedHeights = new Map<number, number | null>();
  private readonly usedAreas = new Map<boolean, Area | null>();

  constructor(
    private readonly book: WorkbookParts,
    readonly name: string,
    private readonly date1904: boolean,
  ) {}

  /** Whether the part will be written anew. */
  get isChanged(): boolean {
    return this.changed;
  }

  /** The elements beside rows and cells. */
  get elements(): XmlPart {
    return this.content.part;
  }

  /** The elements, to be changed. */
  changing(): XmlPart {
    this.changed = true;
    return this.elements;
  }

  get content(): SheetContent {
    this.read ??= readSheet(this.book.parts.text(this.name), this.surroundings);
    return this.read;
  }

  setCell(row: number, column: number, cell: StoredCell | null): CellChange | null {
    const { grid, sharedFormulas } = this.content;
    const before = grid.get(row, column);
    if (before === cell) return null;
    const [old, now] = [before?.formula ?? null, cell?.formula ?? null];
    if (old !== now) {
      for (const sharing of sharedFormulas.get(cellKey(row, column)) ?? []) {
        this.changedRows.add(sharing);
      }
    }
    grid.set(row, column, cell);
    this.changedRows.add(row);
    this.usedAreas.clear();
    this.changed = true;
    if (old === now && before?.value === cell?.value) return null;
    return { formulaLost: old !== null && now === null, formulaChanged: old !== now };
  }

  restyle(area: Area, styleOf: (style: number) => number): void {
    this.content.grid.restyle(area, styleOf, (row) => {
      this.changedRows.add(row);
      this.changed = true;
    });
    this.usedAreas.clear();
  }

  usedArea(valuesOnly: boolean): Area | null {
    let area = this.usedAreas.get(valuesOnly);
    if (area === undefined) {
      area = this.findUsedArea(valuesOnly);
      this.usedAreas.set(valuesOnly, area);
    }
    return area;
  }

  rowHeight(row: number): number | null {
    const changed = this.changedHeights.get(row);
    return changed === undefined ? this.content.rowHeights.at(row) : changed;
  }

  setRowHeight(row: number, height: number | null): void {
    this.changing();
    this.changedHeights.set(row, height);
  }

  /** The worksheet as it will be saved. */
  xml(): string {
    const { parts } = this.book;
    if (!this.changed) return parts.text(this.name);
    const { part, grid } = this.content;
    const changes = { rows: this.changedRows, heights: this.changedHeights };
    const rows = rowsAreChanged(changes)
      ? writeRows(parts.text(this.name), grid, changes, this.surroundings, part.prefix)
      : sheetDataOf(parts.text(this.name));
    if (this.changedRows.size > 0) this.writeDimension(part);
    return part.toXml((child) => (child.name === "sheetData" ? rows : child.xml));
  }

  save(): void {
    if (!this.changed) return;
    this.book.parts.write(this.name, this.xml());
    this.changed = false;
    this.changedRows.clear();
  }

  private get surroundings(): CellSurroundings {
    return { sharedStrings: this.book.sharedStrings(), date1904: this.date1904 };
  }

  private findUsedArea(valuesOnly: boolean): Area | null {
    const { grid, formattedRows } = this.content;
    const area = grid.areaOf(
      ({ value, formula, style }) =>
        value !== "" || formula !== null || (!valuesOnly && style !== 0),
    );
    if (valuesOnly || !formattedRows) return area;
    const first = Math.min(area?.row ?? Infinity, formattedRows.first);
    const last = Math.max(area ? area.row + area.rows - 1 : -1, formattedRows.last);
    return {
      row: first,
      column: area?.column ?? 0,
      rows: last - first + 1,
      columns: area?.columns ?? 1,
    };
  }

  private writeDimension(part: XmlPart): void {
    const area = this.usedArea(false);
    const ref = area ? formatArea(area) : "A1";
    part.replace("dimension", [`<${part.prefix}dimension ref="${ref}"/>`], WORKSHEET_ORDER);
  }
}

function rowsAreChanged({ rows, heights }: RowChanges): boolean {
  return rows.size > 0 || heights.size > 0;
}
