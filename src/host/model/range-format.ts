import { HostError, ModelObject } from "../protocol";
import type { CellLook } from "../storage/workbook-file";
import { flagArgument, numberArgument, textArgument, wholeNumberArgument } from "./arguments";
import { columnLimit, rowLimit } from "./areas";
import { RangeFill, RangeFont } from "./range-fill-and-font";
import { RangeBorderCollection } from "./range-borders";
import { changeLooks, commonLook, onlyValue, type Block } from "./looks";
import { pointsOfWidth, widthOfPoints } from "./column-width";

/** `range.format`, of one area or of several. */
export class RangeFormat extends ModelObject {
  constructor(private readonly block: Block) {
    super("RangeFormat");
  }

  get fill(): RangeFill {
    return new RangeFill(this.block);
  }

  get font(): RangeFont {
    return new RangeFont(this.block);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.block);
  }

  get horizontalAlignment(): string | null {
    return nameOf(
      horizontalAlignments,
      commonLook(this.block, ({ horizontal }) => horizontal),
    );
  }
  set horizontalAlignment(value: unknown) {
    const horizontal = storedName(horizontalAlignments, value);
    changeLooks(this.block, (look) => ({ ...look, horizontal }));
  }

  get verticalAlignment(): string | null {
    return nameOf(
      verticalAlignments,
      commonLook(this.block, ({ vertical }) => vertical),
    );
  }
  set verticalAlignment(value: unknown) {
    const vertical = storedName(verticalAlignments, value);
    changeLooks(this.block, (look) => ({ ...look, vertical }));
  }

  get wrapText(): boolean | null {
    return commonLook(this.block, ({ wrap }) => wrap);
  }
  set wrapText(value: unknown) {
    const wrap = flagArgument(value);
    changeLooks(this.block, (look) => ({ ...look, wrap }));
  }

  get indentLevel(): number | null {
    return commonLook(this.block, ({ indent }) => indent);
  }
  set indentLevel(value: unknown) {
    const indent = wholeNumberArgument(value);
    if (indent < 0 || indent > 250) throw new HostError("InvalidArgument");
    changeLooks(this.block, (look) => ({ ...look, indent }));
  }

  get textOrientation(): number | null {
    return commonLook(this.block, ({ rotation }) =>
      rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
    );
  }
  set textOrientation(value: unknown) {
    const degrees = wholeNumberArgument(value);
    if (degrees !== 180 && Math.abs(degrees) > 90) throw new HostError("InvalidArgument");
    const rotation = degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees;
    changeLooks(this.block, (look) => ({ ...look, rotation }));
  }

  /** Points; the file keeps characters. */
  get columnWidth(): number | null {
    const widths = new Set<number>();
    this.eachColumn((column) => {
      const { file } = this.block.sheet;
      widths.add(pointsOfWidth(file.columnWidth(column) ?? file.defaultColumnWidth));
    });
    return onlyValue([...widths]);
  }
  set columnWidth(value: unknown) {
    const points = numberArgument(value);
    if (points < 0) throw new HostError("InvalidArgument");
    this.block.sheet.assertUnlocked();
    this.eachColumn((column) => {
      this.block.sheet.file.setColumnWidth(column, widthOfPoints(points));
    });
    this.block.sheet.events.layoutChanged(this.block.sheet);
  }

  get rowHeight(): number | null {
    const heights = new Set<number>();
    const { file } = this.block.sheet;
    this.eachRow((row) => {
      heights.add(file.rowHeight(row) ?? file.defaultRowHeight);
    });
    return onlyValue([...heights]);
  }
  set rowHeight(value: unknown) {
    const points = numberArgument(value);
    if (points < 0 || points > 409.5) throw new HostError("InvalidArgument");
    this.block.sheet.assertUnlocked();
    this.eachRow((row) => {
      this.block.sheet.file.setRowHeight(row, points);
    });
    this.block.sheet.events.layoutChanged(this.block.sheet);
  }

  /** True gives the columns the sheet's own width; false, as in Excel, changes nothing. */
  set useStandardWidth(value: unknown) {
    this.block.sheet.assertUnlocked();
    if (!flagArgument(value)) return;
    this.eachColumn((column) => {
      this.block.sheet.file.setColumnWidth(column, null);
    });
    this.block.sheet.events.layoutChanged(this.block.sheet);
  }

  /** True gives the rows the sheet's own height; false, as in Excel, changes nothing. */
  set useStandardHeight(value: unknown) {
    this.block.sheet.assertUnlocked();
    if (!flagArgument(value)) return;
    this.eachRow((row) => {
      this.block.sheet.file.setRowHeight(row, null);
    });
    this.block.sheet.events.layoutChanged(this.block.sheet);
  }

  /** There is no screen here to measure text on: the columns keep their widths. */
  autofitColumns(): void {
    this.block.sheet.assertUnlocked();
  }

  /** Rows without a height of their own are fitted by Excel when it opens the file. */
  autofitRows(): void {
    this.block.sheet.assertUnlocked();
    this.eachRow((row) => {
      this.block.sheet.file.setRowHeight(row, null);
    });
    this.block.sheet.events.layoutChanged(this.block.sheet);
  }

  private eachColumn(visit: (column: number) => void): void {
    for (const { column, columns } of this.block.areas) {
      const end = columns === columnLimit ? usedEnd(this.block, "column") : column + columns;
      for (let index = column; index < end; index += 1) visit(index);
    }
  }

  private eachRow(visit: (row: number) => void): void {
    for (const { row, rows } of this.block.areas) {
      const end = rows === rowLimit ? usedEnd(this.block, "row") : row + rows;
      for (let index = row; index < end; index += 1) visit(index);
    }
  }
}

const horizontalAlignments = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const satisfies Record<string, CellLook["horizontal"]>;

const verticalAlignments = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const satisfies Record<string, CellLook["vertical"]>;

function storedName<T extends string>(names: Readonly<Record<string, T>>, value: unknown): T {
  const stored = names[textArgument(value)];
  if (stored === undefined) throw new HostError("InvalidArgument");
  return stored;
}

function nameOf(names: Readonly<Record<string, string>>, stored: string | null): string | null {
  return Object.entries(names).find(([, value]) => value === stored)?.[0] ?? null;
}

/** Whole rows and columns reach as far as the sheet is used, at least one. */
function usedEnd({ sheet }: Block, side: "row" | "column"): number {
  const used = sheet.file.usedArea(false);
  if (!used) return 1;
  return side === "row" ? used.row + used.rows : used.column + used.columns;
}
