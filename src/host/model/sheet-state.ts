import type { Area } from "../../sheet";
import { HostError } from "../protocol";
import type { SheetFile, StoredConditionalFormat, StyleBook } from "../storage/workbook-file";
import type { HostEvents } from "./host-events";

/** One open worksheet: its file, its id for the page, and its conditional formats by id. */
export class SheetState {
  /** As Excel spells ids of worksheets; stays the same when the sheet is renamed or moved. */
  readonly id: string;
  isGone = false;
  private rules: IdentifiedRule[] | null = null;
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

  get conditionalFormats(): readonly IdentifiedRule[] {
    this.rules ??= this.file.conditionalFormats.map((rule) => ({ id: this.nextRuleId(), rule }));
    return this.rules;
  }

  addConditionalFormat(area: Area): IdentifiedRule {
    const added = { id: this.nextRuleId(), rule: blankRule(area) };
    this.keepRules([...this.conditionalFormats, added]);
    return added;
  }

  changeConditionalFormat(
    id: string,
    change: (rule: StoredConditionalFormat) => StoredConditionalFormat,
  ): void {
    this.keepRules(
      this.conditionalFormats.map((entry) =>
        entry.id === id ? { id, rule: change(entry.rule) } : entry,
      ),
    );
  }

  removeConditionalFormats(isMeant: (entry: IdentifiedRule) => boolean): void {
    this.keepRules(this.conditionalFormats.filter((entry) => !isMeant(entry)));
  }

  private keepRules(rules: IdentifiedRule[]): void {
    this.rules = rules;
    this.file.setConditionalFormats(
      rules.map(({ rule }) => rule).filter(({ formula }) => formula !== ""),
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

function blankRule(area: Area): StoredConditionalFormat {
  return { area, formula: "", look: { fill: null, fontColor: null, bold: false, borders: {} } };
}
