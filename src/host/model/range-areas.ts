import type { Area } from "../../sheet";
import { ModelCollection, ModelObject } from "../protocol";
import { cellCount } from "./areas";
import { clearArea } from "./change-area";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { RangeFormat } from "./range-format";
import type { SheetState } from "./sheet-state";
import type { WorkbookState } from "./workbook-state";

type RangeMaker = (
  book: WorkbookState,
  sheet: SheetState,
  area: Area,
) => ModelObject & { readonly address: string };

/** Several rectangles of one sheet, formatted as one. */
export class RangeAreas extends ModelObject {
  constructor(
    private readonly book: WorkbookState,
    private readonly sheet: SheetState,
    private readonly parts: readonly Area[],
    private readonly makeRange: RangeMaker,
  ) {
    super("RangeAreas");
  }

  get address(): string {
    return this.areas
      .listItems()
      .map(({ address }) => address)
      .join(",");
  }

  get areaCount(): number {
    return this.parts.length;
  }

  get cellCount(): number {
    return this.parts.reduce((sum, area) => sum + cellCount(area), 0);
  }

  get areas(): RangeCollection {
    return new RangeCollection(
      this.parts.map((area) => this.makeRange(this.book, this.sheet, area)),
    );
  }

  get format(): RangeFormat {
    return new RangeFormat({ sheet: this.sheet, areas: this.parts });
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, this.parts, {
      range: (area) => this.makeRange(this.book, this.sheet, area),
      ranges: (areas) => new RangeAreas(this.book, this.sheet, areas, this.makeRange),
    });
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.parts);
  }

  get worksheet(): ModelObject {
    return this.book.faceOf(this.sheet);
  }

  clear(applyTo?: unknown): void {
    for (const area of this.parts) clearArea(this.sheet, area, applyTo);
  }
}

class RangeCollection extends ModelCollection {
  constructor(private readonly ranges: readonly (ModelObject & { readonly address: string })[]) {
    super("RangeCollection");
  }

  getCount(): number {
    return this.ranges.length;
  }

  getItemAt(index: unknown): ModelObject | null {
    return (typeof index === "number" ? this.ranges[index] : undefined) ?? null;
  }

  override listItems() {
    return this.ranges;
  }
}
