import type { Area } from "../../../sheet";
import { found, HostError, ModelCollection, ModelObject, notImplemented } from "../../protocol";
import {
  chartTypes,
  legendPositions,
  plainChart,
  plainSeries,
  type ChartDesign,
  type StoredChart,
} from "../../storage/chart-design";
import { areaArgument } from "../area-argument";
import { choiceArgument, flagArgument, numberArgument, textArgument } from "../arguments";
import { Range } from "../range";
import type { SheetState } from "../sheet-state";
import { ChartAxes } from "./chart-axis";
import { ChartTextFormat } from "./chart-format";
import { anchorOf, placeOf, type ChartPlace } from "./chart-place";
import { ChartRef } from "./chart-ref";
import { ChartSeriesCollection } from "./chart-series";

/** Where and how large Excel puts a chart that nobody placed. */
const firstPlace: ChartPlace = { left: 0, top: 0, width: 360, height: 216 };
const seriesBys = ["Auto", "Columns", "Rows"] as const;

/** `worksheet.charts`. */
export class ChartCollection extends ModelCollection {
  constructor(private readonly sheet: SheetState) {
    super("ChartCollection");
  }

  get count(): number {
    return this.sheet.file.charts.length;
  }

  /** A series for each column, or each row, of the range; it has figures only, no titles. */
  add(type: unknown, source: unknown, seriesBy: unknown = "Auto"): Chart {
    this.sheet.assertUnlocked();
    if (typeof type !== "string") throw new HostError("InvalidArgument");
    const kind = chartTypes.find((each) => each === type);
    if (kind === undefined) throw notImplemented(`ChartCollection.add(${type})`);
    if (!(source instanceof Range)) throw new HostError("InvalidArgument");
    if (source.sheet !== this.sheet) throw notImplemented("A chart of cells on another sheet");
    const lines = linesOf(source.area, choiceArgument(seriesBy, seriesBys));
    if (lines.length > 1 && hasTexts(this.sheet, source.area)) {
      throw notImplemented("ChartCollection.add with titles in the range");
    }
    const { id } = this.sheet.file.addChart(
      this.freeName(),
      anchorOf(this.sheet.file, firstPlace),
      plainChart(kind, lines.map(plainSeries)),
    );
    this.sheet.events.layoutChanged(this.sheet);
    return this.chart(id);
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: unknown): Chart {
    return found(this.getItemOrNullObject(key));
  }

  /** By name, or by the id that the library knows it by. */
  getItemOrNullObject(key: unknown): Chart | null {
    const text = textArgument(key);
    const item = this.listItems().find(({ id, name }) => id === text || name === text);
    return item ?? null;
  }

  getItemAt(index: unknown): Chart {
    const item = typeof index === "number" ? this.listItems()[index] : undefined;
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }

  override listItems(): readonly Chart[] {
    return this.sheet.file.charts.map(({ id }) => this.chart(id));
  }

  private chart(id: number): Chart {
    return new Chart(new ChartRef(this.sheet, id));
  }

  private freeName(): string {
    const taken = new Set(this.sheet.file.charts.map(({ name }) => name));
    for (let number = 1; ; number += 1) {
      const name = `图表 ${number}`;
      if (!taken.has(name)) return name;
    }
  }
}

/** One chart of a sheet. */
class Chart extends ModelObject {
  constructor(private readonly ref: ChartRef) {
    super("Chart");
  }

  override identity() {
    return { Id: this.id };
  }

  get id(): string {
    const number = this.ref.id.toString(16).toUpperCase().padStart(12, "0");
    return `{${String(this.ref.sheet.file.sheetId).padStart(8, "0")}-0000-0000-0000-${number}}`;
  }

  get name(): string {
    return this.ref.chart.name;
  }
  set name(value: unknown) {
    const name = textArgument(value);
    if (name === "") throw new HostError("InvalidArgument");
    this.ref.change((chart) => ({ ...chart, name }));
  }

  get left(): number {
    return this.place.left;
  }
  set left(value: unknown) {
    this.moveTo({ left: numberArgument(value) });
  }

  get top(): number {
    return this.place.top;
  }
  set top(value: unknown) {
    this.moveTo({ top: numberArgument(value) });
  }

  get width(): number {
    return this.place.width;
  }
  set width(value: unknown) {
    this.moveTo({ width: numberArgument(value) });
  }

  get height(): number {
    return this.place.height;
  }
  set height(value: unknown) {
    this.moveTo({ height: numberArgument(value) });
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.ref);
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat("ChartAreaFormat", {
      get: () => this.ref.design.font,
      set: (font) => {
        this.ref.changeDesign((design) => ({ ...design, font }));
      },
    });
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.ref);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.ref);
  }

  get title(): ChartTitle {
    return new ChartTitle(this.ref);
  }

  /** From the upper left corner of one cell to the lower right corner of the other. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const start = areaArgument(startCell);
    const { width, height } = this.place;
    const from = { column: start.column, columnOffset: 0, row: start.row, rowOffset: 0 };
    if (endCell === undefined) {
      const at = placeOf(this.ref.sheet.file, { from, to: from });
      this.moveTo({ left: at.left, top: at.top, width, height });
      return;
    }
    const end = areaArgument(endCell);
    const row = end.row + end.rows;
    const column = end.column + end.columns;
    if (row <= start.row || column <= start.column) throw new HostError("InvalidArgument");
    const to = { column, columnOffset: 0, row, rowOffset: 0 };
    this.ref.change((chart) => ({ ...chart, anchor: { from, to } }));
  }

  delete(): void {
    this.ref.sheet.assertUnlocked();
    this.ref.sheet.file.removeChart(this.ref.chart.id);
    this.ref.sheet.events.layoutChanged(this.ref.sheet);
  }

  private get place(): ChartPlace {
    const { anchor } = this.ref.chart;
    if (!anchor) throw notImplemented("The place of a chart that does not hang on cells");
    return placeOf(this.ref.sheet.file, anchor);
  }

  private moveTo(place: Partial<ChartPlace>): void {
    const anchor = anchorOf(this.ref.sheet.file, { ...this.place, ...place });
    this.ref.change((chart: StoredChart) => ({ ...chart, anchor }));
  }
}

class ChartTitle extends ModelObject {
  constructor(private readonly ref: ChartRef) {
    super("ChartTitle");
  }

  get text(): string {
    return this.ref.design.title.text;
  }
  set text(value: unknown) {
    this.change({ text: textArgument(value), visible: true });
  }

  get visible(): boolean {
    return this.ref.design.title.visible;
  }
  set visible(value: unknown) {
    this.change({ visible: flagArgument(value) });
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat("ChartTitleFormat", {
      get: () => this.ref.design.title.font,
      set: (font) => {
        this.change({ font });
      },
    });
  }

  private change(change: Partial<ChartDesign["title"]>): void {
    this.ref.changeDesign((design) => ({ ...design, title: { ...design.title, ...change } }));
  }
}

class ChartLegend extends ModelObject {
  constructor(private readonly ref: ChartRef) {
    super("ChartLegend");
  }

  get visible(): boolean {
    return this.ref.design.legend.visible;
  }
  set visible(value: unknown) {
    this.change({ visible: flagArgument(value) });
  }

  get position(): string {
    return this.ref.design.legend.position;
  }
  set position(value: unknown) {
    this.change({ position: choiceArgument(value, legendPositions) });
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat("ChartLegendFormat", {
      get: () => this.ref.design.legend.font,
      set: (font) => {
        this.change({ font });
      },
    });
  }

  private change(change: Partial<ChartDesign["legend"]>): void {
    this.ref.changeDesign((design) => ({ ...design, legend: { ...design.legend, ...change } }));
  }
}

function linesOf(
  { row, column, rows, columns }: Area,
  seriesBy: (typeof seriesBys)[number],
): readonly Area[] {
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rows >= columns);
  return byColumns
    ? Array.from({ length: columns }, (_, index) => ({
        row,
        column: column + index,
        rows,
        columns: 1,
      }))
    : Array.from({ length: rows }, (_, index) => ({ row: row + index, column, rows: 1, columns }));
}

/** Texts or blanks in the first row or column are titles for Excel. */
function hasTexts({ file }: SheetState, { row, column, rows, columns }: Area): boolean {
  const isNumber = (at: number, across: number) => typeof file.cell(at, across)?.value === "number";
  return !(
    Array.from({ length: rows }, (_, index) => isNumber(row + index, column)).every(Boolean) &&
    Array.from({ length: columns }, (_, index) => isNumber(row, column + index)).every(Boolean)
  );
}
