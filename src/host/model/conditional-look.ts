import { ModelCollection, ModelObject } from "../protocol";
import type { StoredBorder } from "../storage/workbook-file";
import { choiceArgument, colorArgument, flagArgument } from "./arguments";
import { lineOf, lineStyles, storedStyle } from "./line-style";
import type { StoredRule } from "./stored-rule";

/** The look that a rule lays over cells. */
export class ConditionalRangeFormat extends ModelObject {
  constructor(private readonly stored: StoredRule) {
    super("ConditionalRangeFormat");
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.stored);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.stored);
  }

  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.stored);
  }
}

class ConditionalRangeFill extends ModelObject {
  constructor(private readonly stored: StoredRule) {
    super("ConditionalRangeFill");
  }

  get color(): string {
    return this.stored.custom.look.fill ?? "";
  }
  set color(value: unknown) {
    this.stored.changeLook({ fill: colorArgument(value) });
  }

  clear(): void {
    this.stored.changeLook({ fill: null });
  }
}

class ConditionalRangeFont extends ModelObject {
  constructor(private readonly stored: StoredRule) {
    super("ConditionalRangeFont");
  }

  get bold(): boolean {
    return this.stored.custom.look.bold;
  }
  set bold(value: unknown) {
    this.stored.changeLook({ bold: flagArgument(value) });
  }

  get color(): string {
    return this.stored.custom.look.fontColor ?? "";
  }
  set color(value: unknown) {
    this.stored.changeLook({ fontColor: colorArgument(value) });
  }
}

const sides = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
} as const;
type EdgeName = keyof typeof sides;
const edgeNames: readonly EdgeName[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

class ConditionalRangeBorderCollection extends ModelCollection {
  constructor(private readonly stored: StoredRule) {
    super("ConditionalRangeBorderCollection");
  }

  get count(): number {
    return edgeNames.length;
  }

  get top(): ConditionalRangeBorder {
    return this.getItem("EdgeTop");
  }

  get bottom(): ConditionalRangeBorder {
    return this.getItem("EdgeBottom");
  }

  get left(): ConditionalRangeBorder {
    return this.getItem("EdgeLeft");
  }

  get right(): ConditionalRangeBorder {
    return this.getItem("EdgeRight");
  }

  getItem(edge: unknown): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.stored, choiceArgument(edge, edgeNames));
  }

  override listItems(): readonly ConditionalRangeBorder[] {
    return edgeNames.map((edge) => this.getItem(edge));
  }
}

/** Rules draw thin lines only: there is no weight to set. */
class ConditionalRangeBorder extends ModelObject {
  constructor(
    private readonly stored: StoredRule,
    private readonly edge: EdgeName,
  ) {
    super("ConditionalRangeBorder");
  }

  override identity() {
    return { Id: this.edge };
  }

  get sideIndex(): string {
    return this.edge;
  }

  get style(): string {
    return this.line === null ? "None" : lineOf(this.line.style).style;
  }
  set style(value: unknown) {
    const style = choiceArgument(value, lineStyles);
    this.setLine(
      style === "None"
        ? null
        : { style: storedStyle(style, "Thin"), color: this.line?.color ?? "#000000" },
    );
  }

  get color(): string {
    return this.line?.color ?? "#000000";
  }
  set color(value: unknown) {
    this.setLine({ style: this.line?.style ?? "thin", color: colorArgument(value) });
  }

  private get line(): StoredBorder | null {
    return this.stored.custom.look.borders[sides[this.edge]] ?? null;
  }

  private setLine(line: StoredBorder | null): void {
    const { borders } = this.stored.custom.look;
    this.stored.changeLook({ borders: { ...borders, [sides[this.edge]]: line } });
  }
}
