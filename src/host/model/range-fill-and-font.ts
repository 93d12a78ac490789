import { HostError, ModelObject } from "../protocol";
import type { CellLook } from "../storage/workbook-file";
import {
  choiceArgument,
  colorArgument,
  flagArgument,
  numberArgument,
  textArgument,
} from "./arguments";
import { changeLooks, commonLook, type Block } from "./looks";

export class RangeFill extends ModelObject {
  constructor(private readonly block: Block) {
    super("RangeFill");
  }

  get color(): string | null {
    return commonLook(this.block, ({ fill }) => fill ?? "#FFFFFF");
  }
  set color(value: unknown) {
    const fill = value === "" ? null : colorArgument(value);
    changeLooks(this.block, (look) => ({ ...look, fill }));
  }

  clear(): void {
    changeLooks(this.block, (look) => ({ ...look, fill: null }));
  }
}

export class RangeFont extends ModelObject {
  constructor(private readonly block: Block) {
    super("RangeFont");
  }

  get name(): string | null {
    return this.common("name");
  }
  set name(value: unknown) {
    this.change({ name: textArgument(value) });
  }

  get size(): number | null {
    return this.common("size");
  }
  set size(value: unknown) {
    const size = numberArgument(value);
    if (size < 1 || size > 409) throw new HostError("InvalidArgument");
    this.change({ size });
  }

  get bold(): boolean | null {
    return this.common("bold");
  }
  set bold(value: unknown) {
    this.change({ bold: flagArgument(value) });
  }

  get italic(): boolean | null {
    return this.common("italic");
  }
  set italic(value: unknown) {
    this.change({ italic: flagArgument(value) });
  }

  get strikethrough(): boolean | null {
    return this.common("strike");
  }
  set strikethrough(value: unknown) {
    this.change({ strike: flagArgument(value) });
  }

  /** Only plain lines are kept apart from none. */
  get underline(): string | null {
    const underlined = this.common("underline");
    return underlined === null ? null : underlined ? "Single" : "None";
  }
  set underline(value: unknown) {
    this.change({ underline: choiceArgument(value, ["None", "Single"]) === "Single" });
  }

  get color(): string | null {
    return this.common("color");
  }
  set color(value: unknown) {
    this.change({ color: colorArgument(value) });
  }

  private common<K extends keyof CellLook["font"]>(key: K): CellLook["font"][K] | null {
    return commonLook(this.block, ({ font }) => font[key]);
  }

  private change(change: Partial<CellLook["font"]>): void {
    changeLooks(this.block, (look) => ({ ...look, font: { ...look.font, ...change } }));
  }
}
