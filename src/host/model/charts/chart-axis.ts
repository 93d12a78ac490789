import { HostError, ModelObject, notImplemented } from "../../protocol";
import { axisPositions, type ChartAxisDesign } from "../../storage/chart-design";
import {
  choiceArgument,
  flagArgument,
  numberArgument,
  textArgument,
  wholeNumberArgument,
} from "../arguments";
import { ChartLineFormat, ChartTextFormat, type Slot } from "./chart-format";
import type { ChartRef } from "./chart-ref";

type AxisName = "categoryAxis" | "valueAxis";

/** `chart.axes`. */
export class ChartAxes extends ModelObject {
  constructor(private readonly ref: ChartRef) {
    super("ChartAxes");
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.ref, "categoryAxis");
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.ref, "valueAxis");
  }
}

/** One axis. What the program decides itself reads as `""`. */
class ChartAxis extends ModelObject {
  constructor(
    private readonly ref: ChartRef,
    private readonly axis: AxisName,
  ) {
    super("ChartAxis");
  }

  get minimum(): number | "" {
    return this.design.minimum ?? "";
  }
  set minimum(value: unknown) {
    this.change({ minimum: this.boundArgument(value) });
  }

  get maximum(): number | "" {
    return this.design.maximum ?? "";
  }
  set maximum(value: unknown) {
    this.change({ maximum: this.boundArgument(value) });
  }

  get majorUnit(): number | "" {
    return this.design.majorUnit ?? "";
  }
  set majorUnit(value: unknown) {
    const majorUnit = this.boundArgument(value);
    if (majorUnit !== null && majorUnit <= 0) throw new HostError("InvalidArgument");
    this.change({ majorUnit });
  }

  get numberFormat(): string {
    return this.design.numberFormat ?? "General";
  }
  set numberFormat(value: unknown) {
    this.change({ numberFormat: textArgument(value) });
  }

  get reversePlotOrder(): boolean {
    return this.design.reversed;
  }
  set reversePlotOrder(value: unknown) {
    this.change({ reversed: flagArgument(value) });
  }

  get position(): string {
    return this.design.position;
  }
  set position(value: unknown) {
    this.change({ position: choiceArgument(value, axisPositions) });
  }

  get visible(): boolean {
    return this.design.visible;
  }
  set visible(value: unknown) {
    this.change({ visible: flagArgument(value) });
  }

  get tickLabelSpacing(): number | "" {
    return this.design.labelSpacing ?? "";
  }
  set tickLabelSpacing(value: unknown) {
    if (this.axis === "valueAxis") throw notImplemented("ChartAxis.tickLabelSpacing of values");
    const labelSpacing = value === "" ? null : wholeNumberArgument(value);
    if (labelSpacing !== null && labelSpacing < 1) throw new HostError("InvalidArgument");
    this.change({ labelSpacing });
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines({
      get: () => this.design.gridlines,
      set: (gridlines) => {
        this.change({ gridlines });
      },
    });
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat("ChartAxisFormat", {
      get: () => this.design.font,
      set: (font) => {
        this.change({ font });
      },
    });
  }

  /** Categories have no numbers to begin and end at. */
  private boundArgument(value: unknown): number | null {
    if (this.axis === "categoryAxis") throw notImplemented("Bounds of a category axis");
    return value === "" ? null : numberArgument(value);
  }

  private get design(): ChartAxisDesign {
    return this.ref.design[this.axis];
  }

  private change(change: Partial<ChartAxisDesign>): void {
    this.ref.changeDesign((design) => ({
      ...design,
      [this.axis]: { ...design[this.axis], ...change },
    }));
  }
}

class ChartGridlines extends ModelObject {
  constructor(private readonly slot: Slot<ChartAxisDesign["gridlines"]>) {
    super("ChartGridlines");
  }

  get visible(): boolean {
    return this.slot.get().visible;
  }
  set visible(value: unknown) {
    this.slot.set({ ...this.slot.get(), visible: flagArgument(value) });
  }

  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.slot);
  }
}

class ChartGridlinesFormat extends ModelObject {
  constructor(private readonly slot: Slot<ChartAxisDesign["gridlines"]>) {
    super("ChartGridlinesFormat");
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat({
      get: () => ({ color: this.slot.get().color, weight: null }),
      set: ({ color, weight }) => {
        if (weight !== null) throw notImplemented("Weight of gridlines");
        this.slot.set({ ...this.slot.get(), color });
      },
    });
  }
}
