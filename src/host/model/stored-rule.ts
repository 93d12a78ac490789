import { HostError, notImplemented } from "../protocol";
import type { StoredConditionalFormat } from "../storage/workbook-file";
import type { SheetState } from "./sheet-state";

/** One rule of a sheet, found by its id. */
export class StoredRule {
  constructor(
    readonly sheet: SheetState,
    readonly id: string,
  ) {}

  get rule(): StoredConditionalFormat {
    const entry = this.sheet.conditionalFormats.find(({ id }) => id === this.id);
    if (!entry) throw new HostError("ItemNotFound");
    return entry.rule;
  }

  /** Rules by formula can be changed; those of other kinds stay as they were written. */
  get custom(): StoredConditionalFormat {
    const { rule } = this;
    if (rule.kind !== "Custom") throw new HostError("ItemNotFound");
    return rule;
  }

  get priority(): number {
    return this.sheet.conditionalFormats.findIndex(({ id }) => id === this.id);
  }

  move(place: number): void {
    this.sheet.assertUnlocked();
    this.sheet.moveConditionalFormat(this.id, place);
  }

  change(change: (rule: StoredConditionalFormat) => StoredConditionalFormat): void {
    this.sheet.assertUnlocked();
    assertFree(this.custom);
    this.sheet.changeConditionalFormat(this.id, change);
  }

  changeLook(look: Partial<StoredConditionalFormat["look"]>): void {
    this.change((rule) => ({ ...rule, look: { ...rule.look, ...look } }));
  }

  delete(): void {
    this.sheet.assertUnlocked();
    assertFree(this.rule);
    this.sheet.keepConditionalFormats(
      this.sheet.conditionalFormats.filter(({ id }) => id !== this.id),
    );
  }
}

/** Other elements of the file belong to some rules: those are left alone. */
export function assertFree({ isTied, kind }: StoredConditionalFormat): void {
  if (isTied) throw notImplemented(`Changing a ConditionalFormat (${kind}) with an extension`);
}
