import type { Area } from "../../sheet";
import { notImplemented } from "../protocol";
import type { CellLook } from "../storage/workbook-file";
import { cellCount, cellLimit } from "./areas";
import type { SheetState } from "./sheet-state";

/** One or more areas of a sheet that are formatted together. */
export interface Block {
  readonly sheet: SheetState;
  readonly areas: readonly Area[];
}

/** Gives every cell of the block another look; each look that occurs is worked out once. */
export function changeLooks({ sheet, areas }: Block, change: (look: CellLook) => CellLook): void {
  sheet.assertUnlocked();
  const known = new Map<number, number>();
  for (const area of areas) {
    assertNotWhole(area);
    sheet.file.restyle(area, (before) => {
      let style = known.get(before);
      if (style === undefined) {
        style = sheet.styles.intern(change(sheet.styles.look(before)));
        known.set(before, style);
      }
      return style;
    });
    sheet.events.looksChanged(sheet, area);
  }
}

/** What all cells of the block have alike; null where they differ, as Excel answers. */
export function commonLook<T>(block: Block, read: (look: CellLook) => T): T | null {
  return onlyValue(distinctLooks(block).map(read));
}

/** Each look that occurs in the block. */
export function distinctLooks({ sheet, areas }: Block): readonly CellLook[] {
  const styles = new Set<number>();
  for (const area of areas) {
    assertNotWhole(area);
    let stored = 0;
    sheet.file.eachCell(area, (_row, _column, { style }) => {
      stored += 1;
      styles.add(style);
    });
    if (stored < cellCount(area)) styles.add(0);
  }
  return [...styles].map((style) => sheet.styles.look(style));
}

/** The value if all are alike, else null. */
export function onlyValue<T>(values: readonly T[]): T | null {
  const distinct = new Set(values);
  const [first] = distinct;
  return distinct.size === 1 && first !== undefined ? first : null;
}

function assertNotWhole(area: Area): void {
  if (cellCount(area) > cellLimit) throw notImplemented("Looks of whole columns, rows or sheets");
}

export function eachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      visit(row, column);
    }
  }
}
