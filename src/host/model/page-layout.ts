import { HostError, ModelObject } from "../protocol";
import type { PageSetup } from "../storage/workbook-file";
import {
  choiceArgument,
  flagArgument,
  numberArgument,
  recordArgument,
  textArgument,
  wholeNumberArgument,
} from "./arguments";
import { areaArgument } from "./area-argument";
import { columnLimit } from "./areas";
import { changePage, HeaderFooterGroup } from "./header-footer";
import { rangeAt, type Range } from "./range";
import { RangeAreas } from "./range-areas";
import type { SheetState } from "./sheet-state";
import type { WorkbookState } from "./workbook-state";

const pointsPerInch = 72;

/** `worksheet.pageLayout`: margins in points, where the file keeps inches. */
export class PageLayout extends ModelObject {
  constructor(
    private readonly book: WorkbookState,
    private readonly sheet: SheetState,
  ) {
    super("PageLayout");
  }

  get orientation(): string {
    return this.page.orientation === "portrait" ? "Portrait" : "Landscape";
  }
  set orientation(value: unknown) {
    const name = choiceArgument(value, ["Portrait", "Landscape"]);
    this.change({ orientation: name === "Portrait" ? "portrait" : "landscape" });
  }

  get paperSize(): string | number {
    return paperSizes.find(([, code]) => code === this.page.paperSize)?.[0] ?? this.page.paperSize;
  }
  set paperSize(value: unknown) {
    const code = paperSizes.find(
      ([name]) => name.toLowerCase() === textArgument(value).toLowerCase(),
    );
    if (!code) throw new HostError("InvalidArgument");
    this.change({ paperSize: code[1] });
  }

  get zoom(): Readonly<Record<string, number>> {
    const { scale } = this.page;
    if ("percent" in scale) return { scale: scale.percent };
    return {
      ...(scale.pagesWide === null ? {} : { horizontalFitToPages: scale.pagesWide }),
      ...(scale.pagesTall === null ? {} : { verticalFitToPages: scale.pagesTall }),
    };
  }
  set zoom(value: unknown) {
    const zoom = recordArgument(value);
    const percent = optionalNumber(zoom["scale"]);
    if (percent !== null) {
      if (percent < 10 || percent > 400) throw new HostError("InvalidArgument");
      this.change({ scale: { percent } });
      return;
    }
    const pagesWide = optionalNumber(zoom["horizontalFitToPages"]);
    const pagesTall = optionalNumber(zoom["verticalFitToPages"]);
    if (pagesWide === null && pagesTall === null) throw new HostError("InvalidArgument");
    this.change({ scale: { pagesWide, pagesTall } });
  }

  get centerHorizontally(): boolean {
    return this.page.centerHorizontally;
  }
  set centerHorizontally(value: unknown) {
    this.change({ centerHorizontally: flagArgument(value) });
  }

  /** `""` for automatic. */
  get firstPageNumber(): number | "" {
    return this.page.firstPageNumber ?? "";
  }
  set firstPageNumber(value: unknown) {
    this.change({ firstPageNumber: value === "" ? null : wholeNumberArgument(value) });
  }

  get leftMargin(): number {
    return this.margin("left");
  }
  set leftMargin(value: unknown) {
    this.setMargin("left", value);
  }

  get rightMargin(): number {
    return this.margin("right");
  }
  set rightMargin(value: unknown) {
    this.setMargin("right", value);
  }

  get topMargin(): number {
    return this.margin("top");
  }
  set topMargin(value: unknown) {
    this.setMargin("top", value);
  }

  get bottomMargin(): number {
    return this.margin("bottom");
  }
  set bottomMargin(value: unknown) {
    this.setMargin("bottom", value);
  }

  get headerMargin(): number {
    return this.margin("header");
  }
  set headerMargin(value: unknown) {
    this.setMargin("header", value);
  }

  get footerMargin(): number {
    return this.margin("footer");
  }
  set footerMargin(value: unknown) {
    this.setMargin("footer", value);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }

  setPrintArea(area: unknown): void {
    this.sheet.file.printArea = areaArgument(area);
    this.sheet.events.layoutChanged(this.sheet);
  }

  setPrintTitleRows(rows: unknown): void {
    const { row, rows: count } = areaArgument(rows);
    this.sheet.file.printTitleRows = { first: row, last: row + count - 1 };
    this.sheet.events.layoutChanged(this.sheet);
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const perUnit = pointsPer[choiceArgument(unit, ["Points", "Inches", "Centimeters"])];
    for (const [name, value] of Object.entries(recordArgument(margins))) {
      this.setMargin(choiceArgument(name, marginNames), numberArgument(value) * perUnit);
    }
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const area = this.sheet.file.printArea;
    return area && new RangeAreas(this.book, this.sheet, [area], rangeAt);
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    const rows = this.sheet.file.printTitleRows;
    return (
      rows &&
      rangeAt(this.book, this.sheet, {
        row: rows.first,
        column: 0,
        rows: rows.last - rows.first + 1,
        columns: columnLimit,
      })
    );
  }

  private get page(): PageSetup {
    return this.sheet.file.page;
  }

  private change(change: Partial<PageSetup>): void {
    changePage(this.sheet, change);
  }

  private margin(name: keyof PageSetup["margins"]): number {
    return this.page.margins[name] * pointsPerInch;
  }

  private setMargin(name: keyof PageSetup["margins"], points: unknown): void {
    const inches = numberArgument(points) / pointsPerInch;
    if (inches < 0) throw new HostError("InvalidArgument");
    this.change({ margins: { ...this.page.margins, [name]: inches } });
  }
}

const marginNames = ["left", "right", "top", "bottom", "header", "footer"] as const;
const pointsPer = { Points: 1, Inches: pointsPerInch, Centimeters: pointsPerInch / 2.54 };
const paperSizes: readonly (readonly [string, number])[] = [
  ["Letter", 1],
  ["A3", 8],
  ["A4", 9],
  ["A5", 11],
  ["B4", 12],
  ["B5", 13],
];

function optionalNumber(value: unknown): number | null {
  return value === undefined || value === null ? null : wholeNumberArgument(value);
}
