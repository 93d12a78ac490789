import type { Area } from "../../sheet";
import { found, HostError, ModelCollection, ModelObject, notImplemented } from "../protocol";
import { flagArgument, textArgument, wholeNumberArgument } from "./arguments";
import { clearConditionalFormats, overlap } from "./change-rules";
import { ConditionalRangeFormat } from "./conditional-look";
import type { SheetState } from "./sheet-state";
import { StoredRule } from "./stored-rule";

/** How rules show the areas that they lie on. */
export interface AreaFaces {
  readonly range: (area: Area) => ModelObject;
  readonly ranges: (areas: readonly Area[]) => ModelObject;
}

/**
 * `conditionalFormats` of a range or of several: the rules of all kinds that touch them, first priority
 * first. Only rules by formula can be added and changed.
 */
export class ConditionalFormatCollection extends ModelCollection {
  constructor(
    private readonly sheet: SheetState,
    private readonly areas: readonly Area[],
    private readonly faces: AreaFaces,
  ) {
    super("ConditionalFormatCollection");
  }

  get count(): number {
    return this.listItems().length;
  }

  add(kind: unknown): ConditionalFormat {
    if (kind !== "Custom") throw notImplemented(`ConditionalFormatCollection.add(${String(kind)})`);
    this.sheet.assertUnlocked();
    assertCornerFirst(this.areas);
    return this.face(this.sheet.addConditionalFormat(this.areas).id);
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
    clearConditionalFormats(this.sheet, this.areas);
  }

  override listItems(): readonly ConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter(({ rule }) => overlap(rule.areas, this.areas))
      .map(({ id }) => this.face(id));
  }

  private face(id: string): ConditionalFormat {
    return new ConditionalFormat(new StoredRule(this.sheet, id), this.faces);
  }
}

/** Programs differ in which cell a formula is written for where the first area is not the upper left one. */
function assertCornerFirst(areas: readonly Area[]): void {
  const [first] = areas;
  if (!first || areas.some(({ row, column }) => row < first.row || column < first.column)) {
    throw notImplemented("ConditionalFormatCollection.add on areas that do not begin upper left");
  }
}

class ConditionalFormat extends ModelObject {
  constructor(
    private readonly stored: StoredRule,
    private readonly faces: AreaFaces,
  ) {
    super("ConditionalFormat");
  }

  override identity() {
    return { Id: this.id };
  }

  get id(): string {
    return this.stored.id;
  }

  get type(): string {
    return this.stored.rule.kind;
  }

  get priority(): number {
    return this.stored.priority;
  }
  /** Negative numbers count from the back; what is out of bounds is taken to the end of them. */
  set priority(value: unknown) {
    const wanted = wholeNumberArgument(value);
    const { length } = this.stored.sheet.conditionalFormats;
    const place = wanted < 0 ? length + wanted : wanted;
    this.stored.move(Math.max(0, Math.min(place, length - 1)));
  }

  /** Null for the kinds that know no stopping. */
  get stopIfTrue(): boolean | null {
    const { kind, stopIfTrue } = this.stored.rule;
    return kind === "DataBar" || kind === "ColorScale" || kind === "IconSet" ? null : stopIfTrue;
  }
  set stopIfTrue(value: unknown) {
    const stopIfTrue = flagArgument(value);
    this.stored.change((rule) => ({ ...rule, stopIfTrue }));
  }

  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.stored);
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.stored.rule.kind === "Custom" ? this.custom : null;
  }

  getRange(): ModelObject {
    return found(this.getRangeOrNullObject());
  }

  getRangeOrNullObject(): ModelObject | null {
    const [area, ...others] = this.stored.rule.areas;
    return area && others.length === 0 ? this.faces.range(area) : null;
  }

  getRanges(): ModelObject {
    return this.faces.ranges(this.stored.rule.areas);
  }

  delete(): void {
    this.stored.delete();
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
    return `=${this.stored.custom.formula}`;
  }
  set formula(value: unknown) {
    const formula = textArgument(value).replace(/^=/, "");
    if (formula === "") throw new HostError("InvalidArgument");
    this.stored.change((rule) => ({ ...rule, formula }));
  }
}
