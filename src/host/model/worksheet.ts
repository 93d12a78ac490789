import { found, HostError, ModelCollection, ModelObject } from "../protocol";
import {
  choiceArgument,
  colorArgument,
  flagArgument,
  optionalFlag,
  textArgument,
  wholeNumberArgument,
} from "./arguments";
import { parseRangeAddress, wholeSheet } from "./areas";
import { ChartCollection } from "./charts/charts";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { rangeAt, type Range } from "./range";
import { RangeAreas } from "./range-areas";
import { checkSheetName, copiedSheetName, nextSheetName } from "./sheet-name";
import type { SheetState } from "./sheet-state";
import type { WorkbookState } from "./workbook-state";
import {
  AutoFilter,
  WorksheetCustomPropertyCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
} from "./worksheet-parts";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;
/** Characters that a list of addresses for `getRanges` may have. */
const addressListLimit = 8192;

/** One sheet of the workbook. */
export class Worksheet extends ModelObject {
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
  ) {
    super("Worksheet");
  }

  override identity() {
    return { Id: this.id };
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.file.name;
  }
  set name(value: unknown) {
    const name = textArgument(value);
    this.book.assertStructureUnlocked();
    checkSheetName(name, namesOf(this.book, this.sheet));
    this.sheet.file.name = name;
    this.sheet.events.layoutChanged(this.sheet);
  }

  get position(): number {
    return this.book.file.sheets.indexOf(this.sheet.file);
  }
  set position(value: unknown) {
    const position = wholeNumberArgument(value);
    this.book.assertStructureUnlocked();
    if (position < 0 || position >= this.book.file.sheets.length) {
      throw new HostError("InvalidArgument");
    }
    this.book.file.moveSheet(this.sheet.file, position);
    this.sheet.events.layoutChanged(this.sheet);
  }

  get visibility(): string {
    return this.sheet.file.visibility;
  }
  set visibility(value: unknown) {
    const visibility = choiceArgument(value, visibilities);
    this.book.assertStructureUnlocked();
    if (visibility !== "Visible" && isLastVisible(this.book, this.sheet)) {
      throw new HostError("InvalidOperation");
    }
    this.sheet.file.visibility = visibility;
    this.sheet.events.layoutChanged(this.sheet);
  }

  /** `""` for none. */
  get tabColor(): string {
    return this.sheet.file.tabColor ?? "";
  }
  set tabColor(value: unknown) {
    this.sheet.file.tabColor = value === "" ? null : colorArgument(value);
    this.sheet.events.layoutChanged(this.sheet);
  }

  get showGridlines(): boolean {
    return this.sheet.file.showGridlines;
  }
  set showGridlines(value: unknown) {
    this.sheet.file.showGridlines = flagArgument(value);
    this.sheet.events.layoutChanged(this.sheet);
  }

  /** The library sets `showGridlines` by this name. */
  set gridlines(value: unknown) {
    this.showGridlines = value;
  }

  /** Points. */
  get standardHeight(): number {
    return this.sheet.file.defaultRowHeight;
  }

  /** Characters. */
  get standardWidth(): number {
    return this.sheet.file.defaultColumnWidth;
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheet);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.sheet);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.sheet);
  }

  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.sheet);
  }

  getRange(address?: unknown): Range {
    if (address === undefined || address === "") return this.at(wholeSheet);
    const area = parseRangeAddress(textArgument(address));
    if (!area) throw new HostError("InvalidArgument");
    return this.at(area);
  }

  getRanges(address?: unknown): RangeAreas {
    const list = textArgument(address);
    if (list.length > addressListLimit) throw new HostError("InvalidArgument");
    const areas = list.split(",").map((part) => this.getRange(part.trim()).area);
    return new RangeAreas(this.book, this.sheet, areas, rangeAt);
  }

  getCell(row: unknown, column: unknown): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return this.at({
      row: wholeNumberArgument(row),
      column: wholeNumberArgument(column),
      rows: wholeNumberArgument(rows),
      columns: wholeNumberArgument(columns),
    });
  }

  /** A blank sheet has its first cell for a used range, as in Excel. */
  getUsedRange(valuesOnly?: unknown): Range {
    return (
      this.getUsedRangeOrNullObject(valuesOnly) ??
      this.at({ row: 0, column: 0, rows: 1, columns: 1 })
    );
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const area = this.sheet.file.usedArea(optionalFlag(valuesOnly));
    return area && this.at(area);
  }

  activate(): void {
    if (this.sheet.file.visibility !== "Visible") throw new HostError("InvalidOperation");
    this.book.select(this.sheet, null);
  }

  delete(): void {
    this.book.assertStructureUnlocked();
    if (isLastVisible(this.book, this.sheet) || this.sheet.file.visibility === "VeryHidden") {
      throw new HostError("InvalidOperation");
    }
    this.book.removeSheet(this.sheet);
  }

  copy(positionType?: unknown, relativeTo?: unknown): Worksheet {
    this.book.assertStructureUnlocked();
    const place = choiceArgument(positionType ?? "None", copyPlaces);
    const name = copiedSheetName(this.sheet.file.name, namesOf(this.book));
    const copy = this.book.copySheet(this.sheet, name);
    this.book.file.moveSheet(copy.file, this.placeOf(place, relativeTo));
    return new Worksheet(this.book, copy);
  }

  private placeOf(place: (typeof copyPlaces)[number], relativeTo: unknown): number {
    const last = this.book.file.sheets.length - 1;
    if (place === "Beginning") return 0;
    if (place === "None" || place === "End") return last;
    if (!(relativeTo instanceof Worksheet)) throw new HostError("InvalidArgument");
    return relativeTo.position + (place === "After" ? 1 : 0);
  }

  private at(area: Range["area"]): Range {
    return rangeAt(this.book, this.sheet, area);
  }
}

const copyPlaces = ["None", "Before", "After", "Beginning", "End"] as const;

/** `workbook.worksheets`. */
export class WorksheetCollection extends ModelCollection {
  constructor(private readonly book: WorkbookState) {
    super("WorksheetCollection");
  }

  add(name?: unknown): Worksheet {
    this.book.assertStructureUnlocked();
    const taken = namesOf(this.book);
    const chosen = name === undefined || name === "" ? nextSheetName(taken) : textArgument(name);
    checkSheetName(chosen, taken);
    return new Worksheet(this.book, this.book.addSheet(chosen));
  }

  getItem(key: unknown): Worksheet {
    return found(this.getItemOrNullObject(key));
  }

  getItemOrNullObject(key: unknown): Worksheet | null {
    return this.find(textArgument(key));
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.activeSheet);
  }

  getCount(visibleOnly?: unknown): number {
    return this.among(visibleOnly).length;
  }

  getFirst(visibleOnly?: unknown): Worksheet {
    return found(this.among(visibleOnly)[0]);
  }

  getLast(visibleOnly?: unknown): Worksheet {
    return found(this.among(visibleOnly).at(-1));
  }

  override listItems(): readonly Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }

  private find(key: string): Worksheet | null {
    const sheet = this.book.findSheet(key);
    return sheet && new Worksheet(this.book, sheet);
  }

  private among(visibleOnly: unknown): readonly Worksheet[] {
    const visible = optionalFlag(visibleOnly);
    return this.listItems().filter(({ visibility }) => !visible || visibility === "Visible");
  }
}

function namesOf(book: WorkbookState, except?: SheetState): readonly string[] {
  return book.sheets.filter((sheet) => sheet !== except).map(({ file }) => file.name);
}

function isLastVisible(book: WorkbookState, sheet: SheetState): boolean {
  return !book.sheets.some((other) => other !== sheet && other.file.visibility === "Visible");
}
