import type { Area, BorderLine } from "../../sheet";
import type { ChartAnchor, ChartDesign, StoredChart } from "./chart-design";

/**
 * 工作簿文件: an .xlsx package opened for reading and changing. What is not changed leaves byte for byte
 * as it came; a changed sheet keeps every element that we do not know.
 */
export interface WorkbookFile {
  /** In tab order. */
  readonly sheets: readonly SheetFile[];
  readonly structureProtected: boolean;
  /** Whether serial dates count from 1904. */
  readonly date1904: boolean;
  activeSheet: SheetFile;
  readonly styles: StyleBook;
  readonly customXml: CustomXmlStore;
  /** Adds a blank sheet after the last one. */
  addSheet(name: string): SheetFile;
  /** A copy of cells, looks and page set-up (drawings and tables are refused), after the last one. */
  copySheet(source: SheetFile, name: string): SheetFile;
  removeSheet(sheet: SheetFile): void;
  moveSheet(sheet: SheetFile, position: number): void;
  /** The package as bytes. Can be called again after further changes. */
  save(): Uint8Array;
}

/** One worksheet of the file. Rows and columns count from 0. */
export interface SheetFile {
  /** `sheetId` of workbook.xml: stays the same when the sheet is renamed or moved. */
  readonly sheetId: number;
  /** Not validated here: the model knows Excel's rules for names. Formulas elsewhere are not rewritten. */
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
  tabColor: string | null;
  showGridlines: boolean;

  cell(row: number, column: number): StoredCell | null;
  /** Null empties value, formula and look. */
  setCell(row: number, column: number, cell: StoredCell | null): void;
  /** Gives every cell of the area, blank ones included, the style that `styleOf` says for its own. */
  restyle(area: Area, styleOf: (style: number) => number): void;
  /** The smallest area round all cells that hold something (or, unless `valuesOnly`, have a look). */
  usedArea(valuesOnly: boolean): Area | null;
  /** Calls back for each stored cell within the area, row by row. */
  eachCell(area: Area, visit: (row: number, column: number, cell: StoredCell) => void): void;
  /** Width in characters as the file keeps it; null for the sheet's default. */
  columnWidth(column: number): number | null;
  setColumnWidth(column: number, width: number | null): void;
  /** Points; null for the default height. */
  rowHeight(row: number): number | null;
  setRowHeight(row: number, height: number | null): void;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;

  readonly merges: readonly Area[];
  setMerges(merges: readonly Area[]): void;
  link(row: number, column: number): StoredLink | null;
  setLink(row: number, column: number, link: StoredLink | null): void;
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly link: StoredLink;
  }[];

  freeze: { readonly rows: number; readonly columns: number } | null;
  /** Also keeps the hidden name _xlnm._FilterDatabase in step. */
  autoFilter: Area | null;
  page: PageSetup;
  /** Rows that begin a new page. */
  pageBreaks: readonly number[];
  /** Print titles and print area live in defined names; this keeps them. */
  printTitleRows: { readonly first: number; readonly last: number } | null;
  printArea: Area | null;
  /** First priority first. Rules of all kinds are listed; only those by formula can be added. */
  readonly conditionalFormats: readonly StoredConditionalFormat[];
  setConditionalFormats(rules: readonly StoredConditionalFormat[]): void;
  /** 数据验证. Rules of all kinds are listed; only lists and decimals can be added. */
  readonly validations: readonly StoredValidation[];
  setValidations(validations: readonly StoredValidation[]): void;
  /** Areas of validations that are kept as they are and cannot be changed. */
  readonly tiedValidations: readonly Area[];
  /** 图表. Those that came with the file are listed and can be taken away, and stay as they are. */
  readonly charts: readonly StoredChart[];
  addChart(name: string, anchor: ChartAnchor, design: ChartDesign): StoredChart;
  changeChart(chart: StoredChart): void;
  removeChart(id: number): void;
  /** What stands above the chart; null for nothing, or what a cell says. */
  chartTitle(id: number): string | null;
  /** Worksheet custom properties (name → text). */
  readonly customProperties: ReadonlyMap<string, string>;
  setCustomProperty(name: string, value: string | null): void;
}

export interface StoredCell {
  /** `""` for blank; errors as `{ error: "#DIV/0!" }`. */
  readonly value: string | number | boolean | { readonly error: string };
  /** With its leading `=`; null for a plain value. Shared formulas are spelled out for each cell. */
  readonly formula: string | null;
  /** Index into the style book. */
  readonly style: number;
}

export interface StoredLink {
  /** Web address or file, or null. */
  readonly address: string | null;
  /** `'七年级'!D7`, or null. */
  readonly location: string | null;
  readonly tip: string | null;
}

/** Looks of cells; append only, so that every index in the file keeps its meaning. */
export interface StyleBook {
  look(style: number): CellLook;
  /**
   * The index of this look, appended if no style has it yet. With `like`, what a look does not tell
   * (protection, named style, theme colours, quote prefix) is taken over from that style: so re-styling a
   * cell of the user's keeps them.
   */
  intern(look: CellLook, like?: number): number;
}

/** A cell's look with theme and indexed colours worked out to `#RRGGBB`. */
export interface CellLook {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strike: boolean;
    readonly color: string;
  };
  readonly fill: string | null;
  readonly horizontal:
    | "general"
    | "left"
    | "center"
    | "right"
    | "fill"
    | "justify"
    | "centerContinuous"
    | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap: boolean;
  readonly indent: number;
  /** 0–180 as the file keeps it, 255 for vertical text. */
  readonly rotation: number;
  readonly borders: Readonly<Record<"top" | "right" | "bottom" | "left", StoredBorder | null>>;
}

export interface StoredBorder {
  readonly style:
    | BorderLine["style"]
    | "thick"
    | "double"
    | "hair"
    | "mediumDashed"
    | "dashDot"
    | "mediumDashDot"
    | "dashDotDot"
    | "mediumDashDotDot"
    | "slantDashDot";
  readonly color: string;
}

/** 条件格式: one rule. */
export interface StoredConditionalFormat {
  readonly kind: ConditionalFormatKind;
  readonly areas: readonly Area[];
  /** Without a leading `=`, written for the top left corner of all areas; `""` but for `Custom`. */
  readonly formula: string;
  readonly look: {
    readonly fill: string | null;
    readonly fontColor: string | null;
    readonly bold: boolean;
    readonly borders: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", StoredBorder>>>;
  };
  readonly stopIfTrue: boolean;
  /** How the file writes a rule of another kind than `Custom`, its priority left out. */
  readonly written: string | null;
  /** Set where something else in the file belongs to the rule: it can be neither changed nor taken away. */
  readonly isTied?: true;
}

/** As Excel's object model calls them. */
export type ConditionalFormatKind =
  | "Custom"
  | "DataBar"
  | "ColorScale"
  | "IconSet"
  | "TopBottom"
  | "PresetCriteria"
  | "ContainsText"
  | "CellValue";

/** 数据验证: what may be typed into cells. */
export interface StoredValidation {
  readonly areas: readonly Area[];
  readonly rule: StoredValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: {
    readonly shown: boolean;
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly shown: boolean; readonly title: string; readonly message: string };
  /** How the file writes it; null for one that was added or changed since. */
  readonly written: string | null;
}

export type StoredValidationRule =
  /** Words parted by commas, or a reference with a leading `=`. */
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  /** Formulas without a leading `=`. */
  | {
      readonly kind: "decimal";
      readonly operator: ValidationOperator;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  /** `whole`, `date`, `custom` …: kept as written. */
  | { readonly kind: "other"; readonly type: string };

export type ValidationOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** 9 is A4. */
  readonly paperSize: number;
  /** Per cent, or fit to so many pages (null: any number). */
  readonly scale:
    | { readonly percent: number }
    | { readonly pagesWide: number | null; readonly pagesTall: number | null };
  /** Inches. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  readonly firstPageNumber: number | null;
  readonly headerLeft: string;
  readonly headerCenter: string;
  readonly headerRight: string;
  readonly footerLeft: string;
  readonly footerCenter: string;
  readonly footerRight: string;
}

export interface CustomXmlStore {
  readonly items: readonly { readonly id: string; readonly xml: string }[];
  add(xml: string): string;
  set(id: string, xml: string): void;
  remove(id: string): void;
}

/** Why a file cannot be opened. */
export type FileProblem =
  | "not-a-spreadsheet"
  | "legacy-xls"
  | "password-protected"
  | "damaged-zip"
  | "damaged-workbook"
  | "csv-or-text"
  | "empty-file"
  | "too-large";

export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";
  constructor(
    readonly problem: FileProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}
