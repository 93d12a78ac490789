import type { Area } from "../../sheet";
import { HostError } from "../protocol";
import type { SheetFile, StoredConditionalFormat, StyleBook } from "../storage/workbook-file";
import type { HostEvents } from "./host-events";

/** One open worksheet: its file, its id for the page, and its conditional formats by id. */
export class SheetState {
  /** As Excel spells ids of worksheets; stays the same when the sheet is renamed or moved. */
  readonly id: string;
  isGone = false;
  private rules: readonly IdentifiedRule[] | null = null;
  private ruleCount = 0;

  constructor(
    readonly styles: StyleBook,
    readonly file: SheetFile,
    readonly events: HostEvents,
  ) {
    const number = file.sheetId.toString(16).toUpperCase().padStart(12, "0");
    this.id = `{00000000-0001-0000-0000-${number}}`;
  }

  /** Cells of a protected sheet cannot be changed, neither what they hold nor how they look. */
  assertUnlocked(): void {
    if (this.file.isProtected) throw new HostError("AccessDenied");
  }

  /** First priority first. */
  get conditionalFormats(): readonly IdentifiedRule[] {
    this.rules ??= this.file.conditionalFormats.map((rule) => ({ id: this.nextRuleId(), rule }));
    return this.rules;
  }

  /** At the top of all, as Excel does. */
  addConditionalFormat(areas: readonly Area[]): IdentifiedRule {
    const added = { id: this.nextRuleId(), rule: blankRule(areas) };
    this.keepConditionalFormats([added, ...this.conditionalFormats]);
    return added;
  }

  changeConditionalFormat(
    id: string,
    change: (rule: StoredConditionalFormat) => StoredConditionalFormat,
  ): void {
    this.keepConditionalFormats(
      this.conditionalFormats.map((entry) =>
        entry.id === id ? { id, rule: change(entry.rule) } : entry,
      ),
    );
  }

  moveConditionalFormat(id: string, place: number): void {
    const moved = this.conditionalFormats.find((entry) => entry.id === id);
    if (!moved) return;
    const others = this.conditionalFormats.filter((entry) => entry !== moved);
    this.keepConditionalFormats([...others.slice(0, place), moved, ...others.slice(place)]);
  }

  /** Rules that have no formula yet are not written. */
  keepConditionalFormats(rules: readonly IdentifiedRule[]): void {
    this.rules = rules;
    this.file.setConditionalFormats(
      rules
        .map(({ rule }) => rule)
        .filter(({ kind, formula }) => kind !== "Custom" || formula !== ""),
    );
    this.events.layoutChanged(this);
  }

  private nextRuleId(): string {
    this.ruleCount += 1;
    return `{0000000${this.file.sheetId}-CF00-0000-0000-${String(this.ruleCount).padStart(12, "0")}}`;
  }
}

export interface IdentifiedRule {
  readonly id: string;
  readonly rule: StoredConditionalFormat;
}

function blankRule(areas: readonly Area[]): StoredConditionalFormat {
  return {
    kind: "Custom",
    areas,
    formula: "",
    look: { fill: null, fontColor: null, bold: false, borders: {} },
    stopIfTrue: false,
    written: null,
  };
}
