import type { Area } from "../../sheet";
import { found, HostError, notImplemented, type ModelObject } from "../protocol";
import {
  numberArgument,
  optionalFlag,
  recordArgument,
  textArgument,
  wholeNumberArgument,
} from "./arguments";
import {
  boundingArea,
  cellCount,
  cellLimit,
  columnLimit,
  intersectAreas,
  isWithinSheet,
  parseRangeAddress,
  rowLimit,
} from "./areas";
import { clearArea, copyArea } from "./change-area";
import type { ConditionalFormatCollection } from "./conditional-formats";
import type { DataValidation } from "./data-validation";
import { columnProperties, rowProperties } from "./line-properties";
import { readLink, writeLink, type PageLink } from "./links";
import { mergeArea, unmergeArea } from "./merge-area";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { RangeShape } from "./range-shape";
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
} from "./read-cells";
import type { SheetState } from "./sheet-state";
import { usedAreaWithin } from "./used-area";
import type { WorkbookState } from "./workbook-state";
import { writeNumberFormats, writeValues, wrongSize } from "./write-cells";

/** A rectangle of cells. */
export class Range extends RangeShape {
  get values(): unknown[][] {
    return readValues(this.sheet, this.readable());
  }
  set values(input: unknown) {
    writeValues(this.sheet, this.readable(), input, this.book.calendar);
  }

  get formulas(): unknown[][] {
    return readFormulas(this.sheet, this.readable());
  }
  set formulas(input: unknown) {
    writeValues(this.sheet, this.readable(), input, this.book.calendar);
  }

  get text(): string[][] {
    return readTexts(this.sheet, this.readable(), this.book.numberText);
  }

  get numberFormat(): string[][] {
    return readNumberFormats(this.sheet, this.readable());
  }
  set numberFormat(input: unknown) {
    writeNumberFormats(this.sheet, this.readable(), input);
  }

  get valueTypes(): string[][] {
    return readValueTypes(this.sheet, this.readable());
  }

  get hyperlink(): PageLink | null {
    return readLink(this.sheet, this.area);
  }
  set hyperlink(input: unknown) {
    writeLink(this.sheet, this.area, recordArgument(input), this.book);
  }

  get format(): RangeFormat {
    return new RangeFormat({ sheet: this.sheet, areas: [this.area] });
  }

  get worksheet(): ModelObject {
    return this.book.faceOf(this.sheet);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return this.asAreas().conditionalFormats;
  }

  get dataValidation(): DataValidation {
    return this.asAreas().dataValidation;
  }

  getCell(row: unknown, column: unknown): Range {
    return this.at({
      row: this.area.row + wholeNumberArgument(row),
      column: this.area.column + wholeNumberArgument(column),
      rows: 1,
      columns: 1,
    });
  }

  getRow(index: unknown): Range {
    const row = wholeNumberArgument(index);
    if (row < 0 || row >= this.area.rows) throw new HostError("InvalidArgument");
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }

  getColumn(index: unknown): Range {
    const column = wholeNumberArgument(index);
    if (column < 0 || column >= this.area.columns) throw new HostError("InvalidArgument");
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }

  getOffsetRange(rows: unknown, columns: unknown): Range {
    return this.at({
      ...this.area,
      row: this.area.row + wholeNumberArgument(rows),
      column: this.area.column + wholeNumberArgument(columns),
    });
  }

  getResizedRange(rows: unknown, columns: unknown): Range {
    return this.at({
      ...this.area,
      rows: this.area.rows + wholeNumberArgument(rows),
      columns: this.area.columns + wholeNumberArgument(columns),
    });
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at({
      ...this.area,
      rows: wholeNumberArgument(rows),
      columns: wholeNumberArgument(columns),
    });
  }

  getBoundingRect(other: unknown): Range {
    return this.at(boundingArea(this.area, this.areaOf(other)));
  }

  getIntersection(other: unknown): Range {
    return found(this.getIntersectionOrNullObject(other));
  }

  getIntersectionOrNullObject(other: unknown): Range | null {
    const area = intersectAreas(this.area, this.areaOf(other));
    return area && this.at(area);
  }

  getEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: rowLimit });
  }

  getEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: columnLimit });
  }

  getLastCell(): Range {
    const { row, column, rows, columns } = this.area;
    return this.at({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
  }

  getLastRow(): Range {
    return this.at({ ...this.area, row: this.area.row + this.area.rows - 1, rows: 1 });
  }

  getLastColumn(): Range {
    return this.at({ ...this.area, column: this.area.column + this.area.columns - 1, columns: 1 });
  }

  getUsedRange(valuesOnly?: unknown): Range {
    return found(this.getUsedRangeOrNullObject(valuesOnly));
  }

  /** The part of the sheet's used area that lies here, drawn in to what is used. */
  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = usedAreaWithin(this.sheet, this.area, optionalFlag(valuesOnly));
    return used && this.at(used);
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.sheet.file.merges.filter((area) => intersectAreas(area, this.area));
    return merged.length === 0 ? null : new RangeAreas(this.book, this.sheet, merged, rangeAt);
  }

  getSpecialCellsOrNullObject(kind: unknown, valueType?: unknown): RangeAreas | null {
    const name = textArgument(kind);
    if (name !== "Formulas" || (valueType !== undefined && valueType !== "All")) {
      throw notImplemented(`Range.getSpecialCellsOrNullObject(${name})`);
    }
    const areas: Area[] = [];
    this.sheet.file.eachCell(this.area, (row, column, { formula }) => {
      if (formula !== null) areas.push({ row, column, rows: 1, columns: 1 });
    });
    return areas.length === 0 ? null : new RangeAreas(this.book, this.sheet, areas, rangeAt);
  }

  getRowProperties(asked: unknown) {
    return rowProperties(this.sheet, this.area, asked);
  }

  getColumnProperties(asked: unknown) {
    return columnProperties(this.sheet, this.area, asked);
  }

  merge(across?: unknown): void {
    mergeArea(this.sheet, this.area, optionalFlag(across));
  }

  unmerge(): void {
    unmergeArea(this.sheet, this.area);
  }

  clear(applyTo?: unknown): void {
    clearArea(this.sheet, this.area, applyTo);
  }

  copyFrom(source: unknown, kind?: unknown): void {
    const from = source instanceof Range ? source : this.rangeOf(textArgument(source));
    copyArea(from, this.at(this.area), kind);
  }

  select(): void {
    this.book.select(this.sheet, this.area);
  }

  /** Asked for by the library before it sends a large grid in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (numberArgument(rows) !== this.area.rows || numberArgument(columns) !== this.area.columns) {
      wrongSize();
    }
  }

  private asAreas(): RangeAreas {
    return new RangeAreas(this.book, this.sheet, [this.area], rangeAt);
  }

  private at(area: Area): Range {
    return rangeAt(this.book, this.sheet, area);
  }

  private rangeOf(address: string): Range {
    const area = parseRangeAddress(address);
    if (!area) throw new HostError("InvalidArgument");
    return this.at(area);
  }

  private areaOf(other: unknown): Area {
    if (typeof other === "string") return this.rangeOf(other).area;
    if (!(other instanceof Range) || other.sheet !== this.sheet) {
      throw new HostError("InvalidArgument");
    }
    return other.area;
  }

  private readable(): Area {
    if (cellCount(this.area) > cellLimit) {
      throw new HostError(
        "InvalidOperation",
        "The range has more cells than one request can move.",
      );
    }
    return this.area;
  }
}

export function rangeAt(book: WorkbookState, sheet: SheetState, area: Area): Range {
  if (sheet.isGone) throw new HostError("ItemNotFound");
  if (!isWithinSheet(area)) throw new HostError("InvalidArgument");
  return new Range(book, sheet, area);
}
