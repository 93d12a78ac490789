import { HostError, ModelCollection, ModelObject } from "../protocol";
import { areaArgument } from "./area-argument";
import { rangeAt, type Range } from "./range";
import type { SheetState } from "./sheet-state";
import type { WorkbookState } from "./workbook-state";

/** `worksheet.horizontalPageBreaks`. */
export class PageBreakCollection extends ModelCollection {
  constructor(
    private readonly book: WorkbookState,
    private readonly sheet: SheetState,
  ) {
    super("PageBreakCollection");
  }

  /** A break above the first row of the range. */
  add(range: unknown): PageBreak {
    const { row } = areaArgument(range);
    if (row === 0) throw new HostError("InvalidArgument");
    const rows = new Set([...this.sheet.file.pageBreaks, row]);
    this.sheet.file.pageBreaks = [...rows].sort((one, other) => one - other);
    this.sheet.events.layoutChanged(this.sheet);
    return new PageBreak(this.book, this.sheet, row);
  }

  getItem(index: unknown): PageBreak {
    const item = typeof index === "number" ? this.listItems()[index] : undefined;
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }

  getCount(): number {
    return this.sheet.file.pageBreaks.length;
  }

  removePageBreaks(): void {
    this.sheet.file.pageBreaks = [];
    this.sheet.events.layoutChanged(this.sheet);
  }

  override listItems(): readonly PageBreak[] {
    return this.sheet.file.pageBreaks.map((row) => new PageBreak(this.book, this.sheet, row));
  }
}

class PageBreak extends ModelObject {
  constructor(
    private readonly book: WorkbookState,
    private readonly sheet: SheetState,
    private readonly row: number,
  ) {
    super("PageBreak");
  }

  get columnIndex(): number {
    return 0;
  }

  get rowIndex(): number {
    return this.row;
  }

  getCellAfterBreak(): Range {
    return rangeAt(this.book, this.sheet, { row: this.row, column: 0, rows: 1, columns: 1 });
  }

  delete(): void {
    this.sheet.file.pageBreaks = this.sheet.file.pageBreaks.filter((row) => row !== this.row);
    this.sheet.events.layoutChanged(this.sheet);
  }
}
