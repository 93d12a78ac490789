import { formatArea, type Area } from "../../sheet";
import { quotedSheetName, type DefinedNames } from "./defined-names";
import { Relationships } from "./package/relationships";
import { absoluteArea, readAutoFilter, writeAutoFilter } from "./sheet/auto-filter";
import {
  columnWidth,
  defaultColumnWidth,
  defaultRowHeight,
  isColumnHidden,
  setColumnWidth,
} from "./sheet/column-widths";
import { readConditionalFormats, writeConditionalFormats } from "./sheet/conditional-formats";
import { readCustomProperties, writeCustomProperty } from "./sheet/custom-properties";
import { WORKSHEET_ORDER } from "./sheet/element-order";
import { readLinks, writeLink, type LinkOnArea } from "./sheet/hyperlinks";
import { readMerges, writeMerges } from "./sheet/merged-cells";
import { readPageBreaks, writePageBreaks } from "./sheet/page-breaks";
import { readPageSetup, writePageSetup } from "./sheet/page-setup";
import { cellKey, readSheet, type SheetContent } from "./sheet/read-sheet";
import { printAreaOf, titleColumnsOf, titleRowsOf } from "./sheet/sheet-names";
import { readTabColor, writeTabColor } from "./sheet/sheet-properties";
import { isSheetProtected } from "./sheet/sheet-protection";
import {
  readFreeze,
  readGridlines,
  writeFreeze,
  writeGridlines,
  writeTabSelected,
} from "./sheet/sheet-views";
import { writeRows } from "./sheet/write-rows";
import type { StyleSheet } from "./styles/style-sheet";
import type {
  PageSetup,
  SheetFile,
  StoredCell,
  StoredConditionalFormat,
  StoredLink,
} from "./workbook-file";
import type { WorkbookParts } from "./workbook-parts";
import type { XmlPart } from "./xml/part";

/** What a sheet shares with the others of its workbook. */
export interface SheetSurroundings {
  readonly book: WorkbookParts;
  readonly styles: StyleSheet;
  readonly names: DefinedNames;
  readonly date1904: boolean;
  /** Called when something of workbook.xml has changed. */
  readonly workbookChanged: () => void;
  /** Called when a formula was written or lost, or a value that formulas may use. */
  readonly calculationChanged: (formula: boolean) => void;
  /** Called before a rename with the new name. */
  readonly renamed: (sheet: XlsxSheet, name: string) => void;
}

/** One worksheet of the package. Its part is read when first needed and written only if it was changed. */
export class XlsxSheet implements SheetFile {
  private read: SheetContent | null = null;
  private changed = false;
  private readonly changedRows = new Set<number>();
  private readonly changedHeights = new Map<number, number | null>();
  private cachedLinks: readonly LinkOnArea[] | null = null;
  private cachedRelationships: Relationships | null = null;

  constructor(
    private readonly around: SheetSurroundings,
    readonly partName: string,
    readonly sheetId: number,
    private currentName: string,
    private currentVisibility: SheetFile["visibility"],
  ) {}

  get name(): string {
    return this.currentName;
  }

  set name(name: string) {
    if (name === this.currentName) return;
    this.around.renamed(this, name);
    this.currentName = name;
    this.around.workbookChanged();
  }

  get visibility(): SheetFile["visibility"] {
    return this.currentVisibility;
  }

  set visibility(visibility: SheetFile["visibility"]) {
    if (visibility === this.currentVisibility) return;
    this.currentVisibility = visibility;
    this.around.workbookChanged();
  }

  get isProtected(): boolean {
    return isSheetProtected(this.part);
  }

  get tabColor(): string | null {
    return readTabColor(this.part, (attributes) => this.around.styles.color(attributes));
  }

  set tabColor(color: string | null) {
    writeTabColor(this.changing(), color);
  }

  get showGridlines(): boolean {
    return readGridlines(this.part);
  }

  set showGridlines(show: boolean) {
    writeGridlines(this.changing(), show);
  }

  cell(row: number, column: number): StoredCell | null {
    return this.content.grid.get(row, column);
  }

  setCell(row: number, column: number, cell: StoredCell | null): void {
    const { grid, sharedFormulas } = this.content;
    const before = grid.get(row, column);
    if (before === cell) return;
    const formulaChanged = (before?.formula ?? null) !== (cell?.formula ?? null);
    if (formulaChanged) {
      for (const sharing of sharedFormulas.get(cellKey(row, column)) ?? []) {
        this.changedRows.add(sharing);
      }
    }
    if (formulaChanged || before?.value !== cell?.value) {
      this.around.calculationChanged(formulaChanged);
    }
    grid.set(row, column, cell);
    this.changedRows.add(row);
    this.changed = true;
  }

  usedArea(valuesOnly: boolean): Area | null {
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
      rows: last - first + 1,
      column: area?.column ?? 0,
      columns: area?.columns ?? 1,
    };
  }

  eachCell(area: Area, visit: (row: number, column: number, cell: StoredCell) => void): void {
    this.content.grid.each(area, visit);
  }

  columnWidth(column: number): number | null {
    return columnWidth(this.part, column);
  }

  setColumnWidth(column: number, width: number | null): void {
    setColumnWidth(this.changing(), column, width);
  }

  rowHeight(row: number): number | null {
    const changed = this.changedHeights.get(row);
    return changed === undefined ? this.content.rowHeights.at(row) : changed;
  }

  setRowHeight(row: number, height: number | null): void {
    this.changing();
    this.changedHeights.set(row, height);
  }

  get defaultColumnWidth(): number {
    return defaultColumnWidth(this.part);
  }

  get defaultRowHeight(): number {
    return defaultRowHeight(this.part);
  }

  isRowHidden(row: number): boolean {
    return this.content.hiddenRows.at(row) ?? false;
  }

  isColumnHidden(column: number): boolean {
    return isColumnHidden(this.part, column);
  }

  get merges(): readonly Area[] {
    return readMerges(this.part);
  }

  setMerges(merges: readonly Area[]): void {
    writeMerges(this.changing(), merges);
  }

  link(row: number, column: number): StoredLink | null {
    return (
      this.linksOnAreas.find(
        ({ area }) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      )?.link ?? null
    );
  }

  setLink(row: number, column: number, link: StoredLink | null): void {
    const { namespaces } = this.around.book;
    writeLink(this.changing(), this.relationships, namespaces, [row, column], link);
    this.cachedLinks = null;
  }

  get links() {
    return this.linksOnAreas.map(({ area: { row, column }, link }) => ({ row, column, link }));
  }

  get freeze(): SheetFile["freeze"] {
    return readFreeze(this.part);
  }

  set freeze(freeze: SheetFile["freeze"]) {
    writeFreeze(this.changing(), freeze);
  }

  get autoFilter(): Area | null {
    return readAutoFilter(this.part);
  }

  set autoFilter(area: Area | null) {
    writeAutoFilter(this.changing(), area);
    const refersTo = area && absoluteArea(quotedSheetName(this.name), area);
    this.setName("_xlnm._FilterDatabase", refersTo, true);
  }

  get page(): PageSetup {
    return readPageSetup(this.part);
  }

  set page(page: PageSetup) {
    writePageSetup(this.changing(), page);
  }

  get pageBreaks(): readonly number[] {
    return readPageBreaks(this.part);
  }

  set pageBreaks(rows: readonly number[]) {
    writePageBreaks(this.changing(), rows);
  }

  get printTitleRows(): SheetFile["printTitleRows"] {
    return titleRowsOf(this.around.names.get(this.sheetId, "_xlnm.Print_Titles"));
  }

  set printTitleRows(rows: SheetFile["printTitleRows"]) {
    const columns = titleColumnsOf(this.around.names.get(this.sheetId, "_xlnm.Print_Titles"));
    const sheet = quotedSheetName(this.name);
    const ofRows = rows && `${sheet}!$${rows.first + 1}:$${rows.last + 1}`;
    const both = [columns, ofRows].filter((each) => each !== null).join(",");
    this.setName("_xlnm.Print_Titles", both === "" ? null : both);
  }

  get printArea(): Area | null {
    return printAreaOf(this.around.names.get(this.sheetId, "_xlnm.Print_Area"));
  }

  set printArea(area: Area | null) {
    this.setName("_xlnm.Print_Area", area && absoluteArea(quotedSheetName(this.name), area));
  }

  get conditionalFormats(): readonly StoredConditionalFormat[] {
    return readConditionalFormats(this.part, this.around.styles);
  }

  setConditionalFormats(rules: readonly StoredConditionalFormat[]): void {
    writeConditionalFormats(this.changing(), this.around.styles, rules);
  }

  get customProperties(): ReadonlyMap<string, string> {
    return readCustomProperties(this.part, this.relationships, this.around.book);
  }

  setCustomProperty(name: string, value: string | null): void {
    const { book } = this.around;
    writeCustomProperty(this.changing(), this.relationships, book, name, value);
  }

  /** Whether the part will be written anew. */
  get isChanged(): boolean {
    return this.changed;
  }

  selectTab(selected: boolean): void {
    writeTabSelected(this.changing(), selected);
  }

  /** The worksheet as it will be saved. */
  xml(): string {
    const { part, grid } = this.content;
    const { parts } = this.around.book;
    if (!this.changed) return parts.text(this.partName);
    const changes = { rows: this.changedRows, heights: this.changedHeights };
    const rows = writeRows(
      parts.text(this.partName),
      grid,
      changes,
      this.surroundings,
      part.prefix,
    );
    if (this.changedRows.size > 0) this.writeDimension();
    return part.toXml((child) => (child.name === "sheetData" ? rows : child.xml));
  }

  save(): void {
    if (!this.changed) return;
    this.around.book.parts.write(this.partName, this.xml());
    this.changed = false;
    this.changedRows.clear();
    this.changedHeights.clear();
    this.read = null;
  }

  private get content(): SheetContent {
    this.read ??= readSheet(this.around.book.parts.text(this.partName), this.surroundings);
    return this.read;
  }

  private get part(): XmlPart {
    return this.content.part;
  }

  private changing(): XmlPart {
    this.changed = true;
    return this.part;
  }

  private get surroundings() {
    return {
      sharedStrings: this.around.book.sharedStrings(),
      date1904: this.around.date1904,
    };
  }

  private get relationships(): Relationships {
    this.cachedRelationships ??= Relationships.of(this.around.book.parts, this.partName);
    return this.cachedRelationships;
  }

  private get linksOnAreas(): readonly LinkOnArea[] {
    this.cachedLinks ??= readLinks(this.part, this.relationships);
    return this.cachedLinks;
  }

  private setName(name: string, refersTo: string | null, hidden = false): void {
    this.around.names.set(this.sheetId, name, refersTo, hidden);
    this.around.workbookChanged();
  }

  private writeDimension(): void {
    const area = this.usedArea(false);
    const ref = area ? formatArea(area) : "A1";
    const xml = `<${this.part.prefix}dimension ref="${ref}"/>`;
    this.part.replace("dimension", [xml], WORKSHEET_ORDER);
  }
}
