import { found, HostError, ModelCollection, ModelObject, notImplemented } from "../protocol";
import { textArgument, wholeNumberArgument } from "./arguments";
import { areaArgument } from "./area-argument";
import { columnLimit, rowLimit } from "./areas";
import { rangeAt, type Range } from "./range";
import type { SheetState } from "./sheet-state";
import type { WorkbookState } from "./workbook-state";

/** `worksheet.freezePanes`. */
export class WorksheetFreezePanes extends ModelObject {
  constructor(
    private readonly book: WorkbookState,
    private readonly sheet: SheetState,
  ) {
    super("WorksheetFreezePanes");
  }

  /** Everything down to and right to the last cell of the range stays in view. */
  freezeAt(range: unknown): void {
    const area = areaArgument(range);
    this.freeze(
      area.rows === rowLimit ? 0 : area.row + area.rows,
      area.columns === columnLimit ? 0 : area.column + area.columns,
    );
  }

  freezeRows(count?: unknown): void {
    this.freeze(count === undefined ? 1 : wholeNumberArgument(count), 0);
  }

  freezeColumns(count?: unknown): void {
    this.freeze(0, count === undefined ? 1 : wholeNumberArgument(count));
  }

  unfreeze(): void {
    this.sheet.file.freeze = null;
    this.sheet.events.layoutChanged(this.sheet);
  }

  getLocation(): Range {
    return found(this.getLocationOrNullObject());
  }

  getLocationOrNullObject(): Range | null {
    const { freeze } = this.sheet.file;
    return (
      freeze &&
      rangeAt(this.book, this.sheet, {
        row: 0,
        column: 0,
        rows: freeze.rows === 0 ? rowLimit : freeze.rows,
        columns: freeze.columns === 0 ? columnLimit : freeze.columns,
      })
    );
  }

  private freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw new HostError("InvalidArgument");
    this.sheet.file.freeze = rows + columns === 0 ? null : { rows, columns };
    this.sheet.events.layoutChanged(this.sheet);
  }
}

/** `worksheet.autoFilter`: the buttons only, no criteria. */
export class AutoFilter extends ModelObject {
  constructor(
    private readonly book: WorkbookState,
    private readonly sheet: SheetState,
  ) {
    super("AutoFilter");
  }

  get enabled(): boolean {
    return this.sheet.file.autoFilter !== null;
  }

  apply(range: unknown, columnIndex?: unknown, criteria?: unknown): void {
    if (columnIndex !== undefined || criteria !== undefined) {
      throw notImplemented("AutoFilter.apply with criteria");
    }
    this.sheet.assertUnlocked();
    this.sheet.file.autoFilter = areaArgument(range);
    this.sheet.events.layoutChanged(this.sheet);
  }

  remove(): void {
    this.sheet.assertUnlocked();
    this.sheet.file.autoFilter = null;
    this.sheet.events.layoutChanged(this.sheet);
  }

  getRange(): Range {
    return found(this.getRangeOrNullObject());
  }

  getRangeOrNullObject(): Range | null {
    const area = this.sheet.file.autoFilter;
    return area && rangeAt(this.book, this.sheet, area);
  }
}

/** `worksheet.protection`, to be asked only. */
export class WorksheetProtection extends ModelObject {
  constructor(private readonly sheet: SheetState) {
    super("WorksheetProtection");
  }

  get protected(): boolean {
    return this.sheet.file.isProtected;
  }
}

/** `worksheet.customProperties`: texts that stay with the sheet. Keys regard no case. */
export class WorksheetCustomPropertyCollection extends ModelCollection {
  constructor(private readonly sheet: SheetState) {
    super("WorksheetCustomPropertyCollection");
  }

  add(key: unknown, value: unknown): WorksheetCustomProperty {
    const name = textArgument(key);
    if (name === "" || name.length > 255) throw new HostError("InvalidArgument");
    const known = this.find(name);
    const stored = known ? known.key : name;
    this.sheet.file.setCustomProperty(stored, textArgument(value));
    return new WorksheetCustomProperty(this.sheet, stored);
  }

  getCount(): number {
    return this.sheet.file.customProperties.size;
  }

  getItem(key: unknown): WorksheetCustomProperty {
    return found(this.getItemOrNullObject(key));
  }

  getItemOrNullObject(key: unknown): WorksheetCustomProperty | null {
    return this.find(textArgument(key));
  }

  override listItems(): readonly WorksheetCustomProperty[] {
    return [...this.sheet.file.customProperties.keys()].map(
      (key) => new WorksheetCustomProperty(this.sheet, key),
    );
  }

  private find(key: string): WorksheetCustomProperty | null {
    return this.listItems().find((item) => item.key.toLowerCase() === key.toLowerCase()) ?? null;
  }
}

class WorksheetCustomProperty extends ModelObject {
  constructor(
    private readonly sheet: SheetState,
    private readonly name: string,
  ) {
    super("WorksheetCustomProperty");
  }

  override identity() {
    return { _Id: this.name };
  }

  get key(): string {
    return this.name;
  }

  get value(): string {
    return this.sheet.file.customProperties.get(this.name) ?? "";
  }
  set value(value: unknown) {
    this.sheet.file.setCustomProperty(this.name, textArgument(value));
  }

  delete(): void {
    this.sheet.file.setCustomProperty(this.name, null);
  }
}
