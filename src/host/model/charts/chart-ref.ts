import { HostError, notImplemented } from "../../protocol";
import type { ChartDesign, ChartSeriesDesign, StoredChart } from "../../storage/chart-design";
import type { SheetState } from "../sheet-state";

/** One chart of a sheet, found by its id. */
export class ChartRef {
  constructor(
    readonly sheet: SheetState,
    readonly id: number,
  ) {}

  get chart(): StoredChart {
    const found = this.sheet.file.charts.find(({ id }) => id === this.id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  get design(): ChartDesign {
    const { design } = this.chart;
    if (!design) throw notImplemented("A look into a chart that came with the file");
    return design;
  }

  change(change: (chart: StoredChart) => StoredChart): void {
    this.sheet.assertUnlocked();
    const { chart } = this;
    if (!chart.design) throw notImplemented("A change to a chart that came with the file");
    this.sheet.file.changeChart(change(chart));
    this.sheet.events.layoutChanged(this.sheet);
  }

  changeDesign(change: (design: ChartDesign) => ChartDesign): void {
    const changed = change(this.design);
    this.change((chart) => ({ ...chart, design: changed }));
  }
}

/** One series of a chart, found by its place. */
export class SeriesRef {
  constructor(
    readonly chart: ChartRef,
    readonly index: number,
  ) {}

  get series(): ChartSeriesDesign {
    const found = this.chart.design.series[this.index];
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  change(change: (series: ChartSeriesDesign) => ChartSeriesDesign): void {
    this.chart.changeDesign((design) => ({
      ...design,
      series: design.series.map((each, index) => (index === this.index ? change(each) : each)),
    }));
  }
}
