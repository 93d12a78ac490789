import type { Area } from "../../sheet";
import type { ChartAnchor, ChartDesign, StoredChart } from "./chart-design";
import { chartFigures } from "./charts/chart-figures";
import { SheetCharts } from "./charts/sheet-charts";
import { quotedSheetName, type DefinedNames } from "./defined-names";
import type { Relationships } from "./package/relationships";
import { absoluteArea, readAutoFilter, writeAutoFilter } from "./sheet/auto-filter";
import {
  columnWidth,
  defaultColumnWidth,
  defaultRowHeight,
  isColumnHidden,
  setColumnWidth,
} from "./sheet/column-widths";
import { SheetConditionalFormats } from "./sheet/conditional-formats";
import { readCustomProperties, writeCustomProperty } from "./sheet/custom-properties";
import { SheetValidations } from "./sheet/data-validations";
import { SheetLinks } from "./sheet/hyperlinks";
import { readMerges, writeMerges } from "./sheet/merged-cells";
import { readPageBreaks, writePageBreaks } from "./sheet/page-breaks";
import { readPageSetup, writePageSetup } from "./sheet/page-setup";
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
import { WorksheetPart } from "./sheet/worksheet-part";
import type { StyleSheet } from "./styles/style-sheet";
import type {
  PageSetup,
  SheetFile,
  StoredCell,
  StoredConditionalFormat,
  StoredLink,
  StoredValidation,
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
  /** Called when formulas must be calculated anew on opening. */
  readonly recalculate: () => void;
  /** Called when a cell has lost its formula. */
  readonly formulaLost: () => void;
  /** Called before a rename with the new name. */
  readonly renamed: (sheet: XlsxSheet, name: string) => void;
}

/** One worksheet of the package. Its part is read when first needed and written only if it was changed. */
export class XlsxSheet implements SheetFile {
  private readonly worksheet: WorksheetPart;
  private readonly drawnCharts: SheetCharts;
  private knownLinks: SheetLinks | null = null;
  private knownMerges: readonly Area[] | null = null;
  private mergesChanged = false;
  private knownBreaks: readonly number[] | null = null;
  private knownPage: PageSetup | null = null;
  private pageChanged = false;
  private knownFormats: SheetConditionalFormats | null = null;
  private knownValidations: SheetValidations | null = null;

  constructor(
    private readonly around: SheetSurroundings,
    readonly partName: string,
    readonly sheetId: number,
    private currentName: string,
    private currentVisibility: SheetFile["visibility"],
    /** Whether it was added since opening: then no formula of the file depends on it. */
    private readonly isNew: boolean,
  ) {
    this.worksheet = new WorksheetPart(around.book, partName, around.date1904);
    this.drawnCharts = new SheetCharts(around.book, {
      relationships: () => this.relationships,
      elements: () => this.part,
      changing: () => this.changing(),
    });
  }

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
    return this.worksheet.content.grid.get(row, column);
  }

  setCell(row: number, column: number, cell: StoredCell | null): void {
    const change = this.worksheet.setCell(row, column, cell);
    if (!change) return;
    if (change.formulaLost) this.around.formulaLost();
    if (change.formulaChanged || !this.isNew) this.around.recalculate();
  }

  restyle(area: Area, styleOf: (style: number) => number): void {
    this.worksheet.restyle(area, styleOf);
  }

  usedArea(valuesOnly: boolean): Area | null {
    return this.worksheet.usedArea(valuesOnly);
  }

  eachCell(area: Area, visit: (row: number, column: number, cell: StoredCell) => void): void {
    this.worksheet.content.grid.each(area, visit);
  }

  columnWidth(column: number): number | null {
    return columnWidth(this.part, column);
  }

  setColumnWidth(column: number, width: number | null): void {
    setColumnWidth(this.changing(), column, width);
  }

  rowHeight(row: number): number | null {
    return this.worksheet.rowHeight(row);
  }

  setRowHeight(row: number, height: number | null): void {
    this.worksheet.setRowHeight(row, height);
  }

  get defaultColumnWidth(): number {
    return defaultColumnWidth(this.part);
  }

  get defaultRowHeight(): number {
    return defaultRowHeight(this.part);
  }

  isRowHidden(row: number): boolean {
    return this.worksheet.content.hiddenRows.at(row) ?? false;
  }

  isColumnHidden(column: number): boolean {
    return isColumnHidden(this.part, column);
  }

  get merges(): readonly Area[] {
    this.knownMerges ??= readMerges(this.part);
    return this.knownMerges;
  }

  setMerges(merges: readonly Area[]): void {
    this.changing();
    this.knownMerges = merges;
    this.mergesChanged = true;
  }

  link(row: number, column: number): StoredLink | null {
    return this.sheetLinks.at(row, column);
  }

  setLink(row: number, column: number, link: StoredLink | null): void {
    this.changing();
    this.sheetLinks.set(row, column, link);
  }

  get links() {
    return this.sheetLinks.all();
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
    this.knownPage ??= readPageSetup(this.part);
    return this.knownPage;
  }

  set page(page: PageSetup) {
    this.changing();
    this.knownPage = page;
    this.pageChanged = true;
  }

  get pageBreaks(): readonly number[] {
    this.knownBreaks ??= readPageBreaks(this.part);
    return this.knownBreaks;
  }

  set pageBreaks(rows: readonly number[]) {
    this.knownBreaks = rows;
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
    return this.sheetFormats.all;
  }

  setConditionalFormats(rules: readonly StoredConditionalFormat[]): void {
    this.changing();
    this.sheetFormats.set(rules);
  }

  get validations(): readonly StoredValidation[] {
    return this.sheetValidations.all;
  }

  setValidations(validations: readonly StoredValidation[]): void {
    this.changing();
    this.sheetValidations.set(validations);
  }

  get tiedValidations(): readonly Area[] {
    return this.sheetValidations.tied;
  }

  get charts(): readonly StoredChart[] {
    return this.drawnCharts.list();
  }

  addChart(name: string, anchor: ChartAnchor, design: ChartDesign): StoredChart {
    return this.drawnCharts.add(name, anchor, design);
  }

  changeChart(chart: StoredChart): void {
    this.drawnCharts.change(chart);
  }

  removeChart(id: number): void {
    this.drawnCharts.remove(id);
  }

  chartTitle(id: number): string | null {
    return this.drawnCharts.title(id);
  }

  get customProperties(): ReadonlyMap<string, string> {
    return readCustomProperties(this.part, this.relationships, this.around.book);
  }

  setCustomProperty(name: string, value: string | null): void {
    const { book } = this.around;
    writeCustomProperty(this.changing(), this.relationships, book, name, value);
  }

  /** Whether its part will be written anew. */
  get isChanged(): boolean {
    return this.worksheet.isChanged;
  }

  selectTab(selected: boolean): void {
    writeTabSelected(this.changing(), selected);
  }

  /** The worksheet as it will be saved. */
  xml(): string {
    this.writeElements();
    return this.worksheet.xml();
  }

  save(): void {
    this.writeElements();
    this.drawnCharts.save((series) => chartFigures(this, this.around.styles, series));
    this.worksheet.save();
  }

  private get part(): XmlPart {
    return this.worksheet.elements;
  }

  private changing(): XmlPart {
    return this.worksheet.changing();
  }

  private get relationships(): Relationships {
    return this.around.book.allRelationships.of(this.partName);
  }

  private get sheetLinks(): SheetLinks {
    this.knownLinks ??= new SheetLinks(this.part, this.relationships);
    return this.knownLinks;
  }

  private get sheetFormats(): SheetConditionalFormats {
    this.knownFormats ??= new SheetConditionalFormats(this.part, this.around.styles);
    return this.knownFormats;
  }

  private get sheetValidations(): SheetValidations {
    this.knownValidations ??= new SheetValidations(this.part);
    return this.knownValidations;
  }

  /** What is kept beside the part until it is written. */
  private writeElements(): void {
    if (this.mergesChanged) writeMerges(this.part, this.merges);
    if (this.pageChanged) writePageSetup(this.part, this.page);
    this.mergesChanged = this.pageChanged = false;
    this.knownFormats?.writeToPart();
    this.knownValidations?.writeToPart();
    this.writeLinks();
  }

  private writeLinks(): void {
    this.knownLinks?.writeTo(this.part, this.around.book.namespaces, (row, column) => {
      const value = this.cell(row, column)?.value;
      return typeof value === "string" && value !== "" ? value : null;
    });
  }

  private setName(name: string, refersTo: string | null, hidden = false): void {
    this.around.names.set(this.sheetId, name, refersTo, hidden);
    this.around.workbookChanged();
  }
}
