import { HostError, ModelObject } from "../../protocol";
import type { ChartFontDesign } from "../../storage/chart-design";
import { colorArgument, flagArgument, numberArgument, textArgument } from "../arguments";

/** Something of a design that can be read and replaced. */
export interface Slot<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
}

/** What Office.js answers for what the program decides itself. */
const unset = null;

/** `….format.font` of a chart and its parts. */
export class ChartFont extends ModelObject {
  constructor(private readonly slot: Slot<ChartFontDesign>) {
    super("ChartFont");
  }

  get name(): string | null {
    return this.slot.get().name ?? unset;
  }
  set name(value: unknown) {
    this.change({ name: textArgument(value) });
  }

  get size(): number | null {
    return this.slot.get().size ?? unset;
  }
  set size(value: unknown) {
    const size = numberArgument(value);
    if (size < 1 || size > 409) throw new HostError("InvalidArgument");
    this.change({ size });
  }

  get color(): string | null {
    return this.slot.get().color ?? unset;
  }
  set color(value: unknown) {
    this.change({ color: colorArgument(value) });
  }

  get bold(): boolean | null {
    return this.slot.get().bold ?? unset;
  }
  set bold(value: unknown) {
    this.change({ bold: flagArgument(value) });
  }

  private change(font: Partial<ChartFontDesign>): void {
    this.slot.set({ ...this.slot.get(), ...font });
  }
}

/** `….format` of what has texts only: a chart, its title, its legend, its labels. */
export class ChartTextFormat extends ModelObject {
  constructor(
    typeName: string,
    private readonly fontSlot: Slot<ChartFontDesign>,
  ) {
    super(typeName);
  }

  get font(): ChartFont {
    return new ChartFont(this.fontSlot);
  }
}

interface Line {
  readonly color: string | null;
  readonly weight: number | null;
}

/** `….format.line`: of bars their outline. */
export class ChartLineFormat extends ModelObject {
  constructor(private readonly slot: Slot<Line>) {
    super("ChartLineFormat");
  }

  get color(): string | null {
    return this.slot.get().color ?? unset;
  }
  set color(value: unknown) {
    this.slot.set({ ...this.slot.get(), color: colorArgument(value) });
  }

  get weight(): number | null {
    return this.slot.get().weight ?? unset;
  }
  set weight(value: unknown) {
    const weight = numberArgument(value);
    if (weight < 0) throw new HostError("InvalidArgument");
    this.slot.set({ ...this.slot.get(), weight });
  }
}

/** `….format.fill`. */
export class ChartFill extends ModelObject {
  constructor(private readonly setFill: (color: string) => void) {
    super("ChartFill");
  }

  setSolidColor(color: unknown): void {
    this.setFill(colorArgument(color));
  }
}
