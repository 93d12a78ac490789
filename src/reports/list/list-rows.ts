import type { PlannedRow } from "../../sheet";
import type { Slices } from "../../slices";
import { rowIdentities } from "../row-identity";
import {
  formats,
  highestRow,
  lineCount,
  rowHeight,
  type Cell,
  type FormatName,
  type TextRoom,
} from "../visual-language";
import type { ListSheet } from "./list-shape";

/** A row an item, as high as its texts need; one line that says so where there is none. */
export function* drawRows<Item>(
  sheet: ListSheet<Item>,
  widths: readonly number[],
): Slices<readonly PlannedRow[]> {
  const { columns, items, lowestRow, emptyLine } = sheet;
  if (items.length === 0) {
    const cells = widths.map((_, index) => ({
      value: index === 0 ? emptyLine : "",
      format: "empty",
    }));
    return [{ height: 40, cells }];
  }
  const measure = heightMeasure();
  const identities = rowIdentities(sheet);
  const rows: PlannedRow[] = [];
  for (const [index, item] of items.entries()) {
    yield;
    let height = lowestRow;
    const cells = columns.map(({ cell, fillIn }, at): Cell => {
      const width = widths[at] ?? 0;
      const drawn = cell?.(item, index, width) ?? {
        value: "",
        format: fillIn ? "fillIn" : "blank",
      };
      if (typeof drawn.value === "string" && !standsOnOneLine(drawn.value, width)) {
        height = Math.max(height, measure(drawn.value, drawn.format, width));
      }
      return drawn;
    });
    rows.push({ height: Math.min(height, highestRow), cells, ...identities[index] });
  }
  return rows;
}

/** Most texts are short: they need no measuring. */
function standsOnOneLine(text: string, width: number): boolean {
  return text.length * 2 + 2 <= width && !text.includes("\n");
}

/** The height that a text needs beyond one line, which even the lowest row holds; measured once. */
function heightMeasure(): (text: string, format: FormatName, width: number) => number {
  const known = new Map<string, number>();
  return (text, format, width) => {
    const { font, indent, wrap } = formats[format];
    const key = `${font.size}|${indent}|${width}|${text}`;
    const height = known.get(key) ?? heightOf(wrap ? { width, indent, size: font.size } : null);
    known.set(key, height);
    return height;

    function heightOf(room: TextRoom | null): number {
      const lines = room === null ? 1 : lineCount(text, room);
      return lines === 1 ? 0 : rowHeight(lines, font.size);
    }
  };
}
