import type { Area } from "../../sheet";
import { found, HostError, ModelCollection, ModelObject, notImplemented } from "../protocol";
import type { StoredBorder, StoredConditionalFormat } from "../storage/workbook-file";
import { choiceArgument, colorArgument, flagArgument, textArgument } from "./arguments";
import { intersectAreas } from "./areas";
import { lineOf, lineStyles, storedStyle } from "./line-style";
import type { SheetState } from "./sheet-state";

/** `range.conditionalFormats`: rules by formula only. */
export class ConditionalFormatCollection extends ModelCollection {
  constructor(
    private readonly sheet: SheetState,
    private readonly area: Area,
  ) {
    super("ConditionalFormatCollection");
  }

  get count(): number {
    return this.listItems().length;
  }

  add(kind: unknown): ConditionalFormat {
    if (kind !== "Custom") throw notImplemented(`ConditionalFormatCollection.add(${String(kind)})`);
    this.sheet.assertUnlocked();
    return new ConditionalFormat(this.sheet, this.sheet.addConditionalFormat(this.area).id);
  }

  getItem(id: unknown): ConditionalFormat {
    return found(this.getItemOrNullObject(id));
  }

  getItemOrNullObject(id: unknown): ConditionalFormat | null {
    return this.listItems().find((item) => item.id === id) ?? null;
  }

  getItemAt(index: unknown): ConditionalFormat {
    const item = typeof index === "number" ? this.listItems()[index] : undefined;
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }

  getCount(): number {
    return this.count;
  }

  clearAll(): void {
    this.sheet.assertUnlocked();
    this.sheet.removeConditionalFormats(
      ({ rule }) => intersectAreas(rule.area, this.area) !== null,
    );
  }

  override listItems(): readonly ConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter(({ rule }) => intersectAreas(rule.area, this.area))
      .map(({ id }) => new ConditionalFormat(this.sheet, id));
  }
}

/** One rule of a sheet, found by its id. */
class StoredRule {
  constructor(
    readonly sheet: SheetState,
    readonly id: string,
  ) {}

  get rule(): StoredConditionalFormat {
    const entry = this.sheet.conditionalFormats.find(({ id }) => id === this.id);
    if (!entry) throw new HostError("ItemNotFound");
    return entry.rule;
  }

  change(change: (rule: StoredConditionalFormat) => StoredConditionalFormat): void {
    this.sheet.assertUnlocked();
    this.sheet.changeConditionalFormat(this.id, change);
  }

  changeLook(look: Partial<StoredConditionalFormat["look"]>): void {
    this.change((rule) => ({ ...rule, look: { ...rule.look, ...look } }));
  }
}

class ConditionalFormat extends ModelObject {
  private readonly stored: StoredRule;

  constructor(sheet: SheetState, id: string) {
    super("ConditionalFormat");
    this.stored = new StoredRule(sheet, id);
  }

  override identity() {
    return { Id: this.id };
  }

  get id(): string {
    return this.stored.id;
  }

  get type(): string {
    return "Custom";
  }

  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.stored);
  }

  get customOrNullObject(): CustomConditionalFormat {
    return this.custom;
  }

  delete(): void {
    this.stored.sheet.assertUnlocked();
    this.stored.sheet.removeConditionalFormats(({ id }) => id === this.id);
  }
}

class CustomConditionalFormat extends ModelObject {
  constructor(private readonly stored: StoredRule) {
    super("CustomConditionalFormat");
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.stored);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.stored);
  }
}

class ConditionalFormatRule extends ModelObject {
  constructor(private readonly stored: StoredRule) {
    super("ConditionalFormatRule");
  }

  get formula(): string {
    return `=${this.stored.rule.formula}`;
  }
  set formula(value: unknown) {
    const formula = textArgument(value).replace(/^=/, "");
    if (formula === "") throw new HostError("InvalidArgument");
    this.stored.change((rule) => ({ ...rule, formula }));
  }
}

class ConditionalRangeFormat extends ModelObject {
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
    return this.stored.rule.look.fill ?? "";
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
    return this.stored.rule.look.bold;
  }
  set bold(value: unknown) {
    this.stored.changeLook({ bold: flagArgument(value) });
  }

  get color(): string {
    return this.stored.rule.look.fontColor ?? "";
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
    return this.stored.rule.look.borders[sides[this.edge]] ?? null;
  }

  private setLine(line: StoredBorder | null): void {
    const { borders } = this.stored.rule.look;
    this.stored.changeLook({ borders: { ...borders, [sides[this.edge]]: line } });
  }
}
