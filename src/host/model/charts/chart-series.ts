import type { Area } from "../../../sheet";
import { HostError, ModelCollection, ModelObject, notImplemented } from "../../protocol";
import {
  markerStyles,
  plainSeries,
  type ChartDesign,
  type ChartSeriesDesign,
} from "../../storage/chart-design";
import {
  choiceArgument,
  colorArgument,
  flagArgument,
  textArgument,
  wholeNumberArgument,
} from "../arguments";
import { Range } from "../range";
import { ChartFill, ChartLineFormat, ChartTextFormat } from "./chart-format";
import { SeriesRef, type ChartRef } from "./chart-ref";

/** `chart.series`. */
export class ChartSeriesCollection extends ModelCollection {
  constructor(private readonly ref: ChartRef) {
    super("ChartSeriesCollection");
  }

  get count(): number {
    return this.ref.design.series.length;
  }

  /** It has no figures until it is told where they stand. */
  add(name?: unknown, index?: unknown): ChartSeries {
    if (index !== undefined) throw notImplemented("ChartSeriesCollection.add with an index");
    const { series } = this.ref.design;
    const values = series[0]?.values ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const added = { ...plainSeries(values), name: name === undefined ? null : textArgument(name) };
    this.ref.changeDesign((design) => ({ ...design, series: [...design.series, added] }));
    return this.at(series.length);
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: unknown): ChartSeries {
    const place = wholeNumberArgument(index);
    if (place < 0 || place >= this.count) throw new HostError("InvalidArgument");
    return this.at(place);
  }

  override listItems(): readonly ChartSeries[] {
    return this.ref.design.series.map((_, index) => this.at(index));
  }

  private at(index: number): ChartSeries {
    return new ChartSeries(new SeriesRef(this.ref, index));
  }
}

class ChartSeries extends ModelObject {
  constructor(private readonly ref: SeriesRef) {
    super("ChartSeries");
  }

  get name(): string {
    return this.ref.series.name ?? "";
  }
  set name(value: unknown) {
    const name = textArgument(value);
    this.ref.change((series) => ({ ...series, name }));
  }

  get gapWidth(): number | null {
    return this.ref.chart.design.gapWidth;
  }
  set gapWidth(value: unknown) {
    this.changeChart({ gapWidth: numberWithin(value, 0, 500) });
  }

  get overlap(): number | null {
    return this.ref.chart.design.overlap;
  }
  set overlap(value: unknown) {
    this.changeChart({ overlap: numberWithin(value, -100, 100) });
  }

  get hasDataLabels(): boolean {
    return this.ref.series.labels.visible;
  }
  set hasDataLabels(value: unknown) {
    const visible = flagArgument(value);
    this.changeLabels({ visible });
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.ref);
  }

  get markerStyle(): string | null {
    return this.ref.series.marker.style;
  }
  set markerStyle(value: unknown) {
    this.changeMarker({ style: choiceArgument(value, markerStyles) });
  }

  get markerSize(): number | null {
    return this.ref.series.marker.size;
  }
  set markerSize(value: unknown) {
    this.changeMarker({ size: numberWithin(value, 2, 72) });
  }

  get markerBackgroundColor(): string | null {
    return this.ref.series.marker.background;
  }
  set markerBackgroundColor(value: unknown) {
    this.changeMarker({ background: colorArgument(value) });
  }

  get markerForegroundColor(): string | null {
    return this.ref.series.marker.foreground;
  }
  set markerForegroundColor(value: unknown) {
    this.changeMarker({ foreground: colorArgument(value) });
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.ref);
  }

  setValues(range: unknown): void {
    const values = this.lineArgument(range);
    this.ref.change((series) => ({ ...series, values }));
  }

  setXAxisValues(range: unknown): void {
    const categories = this.lineArgument(range);
    this.ref.change((series) => ({ ...series, categories }));
  }

  private lineArgument(range: unknown): Area {
    return lineOfCells(range, this.ref.chart);
  }

  private changeChart(change: Partial<ChartDesign>): void {
    this.ref.chart.changeDesign((design) => ({ ...design, ...change }));
  }

  private changeMarker(change: Partial<ChartSeriesDesign["marker"]>): void {
    this.ref.change((series) => ({ ...series, marker: { ...series.marker, ...change } }));
  }

  private changeLabels(change: Partial<ChartSeriesDesign["labels"]>): void {
    this.ref.change((series) => ({ ...series, labels: { ...series.labels, ...change } }));
  }
}

class ChartSeriesFormat extends ModelObject {
  constructor(private readonly ref: SeriesRef) {
    super("ChartSeriesFormat");
  }

  get fill(): ChartFill {
    return new ChartFill((fill) => {
      this.ref.change((series) => ({ ...series, fill }));
    });
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat({
      get: () => this.ref.series.line,
      set: (line) => {
        this.ref.change((series) => ({ ...series, line }));
      },
    });
  }
}

class ChartDataLabels extends ModelObject {
  constructor(private readonly ref: SeriesRef) {
    super("ChartDataLabels");
  }

  get numberFormat(): string {
    return this.ref.series.labels.numberFormat ?? "General";
  }
  set numberFormat(value: unknown) {
    this.change({ numberFormat: textArgument(value) });
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat("ChartDataLabelFormat", {
      get: () => this.ref.series.labels.font,
      set: (font) => {
        this.change({ font });
      },
    });
  }

  private change(change: Partial<ChartSeriesDesign["labels"]>): void {
    this.ref.change((series) => ({ ...series, labels: { ...series.labels, ...change } }));
  }
}

/** A row or a column of cells on the chart's own sheet. */
function lineOfCells(range: unknown, { sheet }: ChartRef): Area {
  if (!(range instanceof Range)) throw new HostError("InvalidArgument");
  if (range.sheet !== sheet) throw notImplemented("A chart of cells on another sheet");
  const { rows, columns } = range.area;
  if (rows > 1 && columns > 1) throw notImplemented("A series of more than one row or column");
  return range.area;
}

function numberWithin(value: unknown, least: number, most: number): number {
  const number = wholeNumberArgument(value);
  if (number < least || number > most) throw new HostError("InvalidArgument");
  return number;
}
