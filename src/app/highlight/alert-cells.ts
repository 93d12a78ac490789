import type { AlertLevel } from "../../rules";
import { formatAddress } from "../../sheet";
import type { ScreenedWorkbook } from "../screen-workbook";
import type { MarkedCell, MarkLook } from "./marked-cell";
import type { FindSourceCell } from "./source-cells";

/** 考勤预警: the days of each alert while they still hold their sign; a day of several shows the gravest. */
export function alertCells(
  { attendance }: ScreenedWorkbook,
  find: FindSourceCell,
): readonly MarkedCell[] {
  const marked = new Map<string, MarkedCell>();
  // Gravest first.
  for (const { level, cells } of attendance.alerts) {
    for (const at of cells) {
      const cell = find(at);
      const key = formatAddress(at);
      if (!cell || cell.value === "" || marked.has(key)) continue;
      const { sheetId, row, column, value } = cell;
      const condition = { kind: "holds", value } as const;
      marked.set(key, { sheetId, row, column, look: lookOf[level], condition });
    }
  }
  return [...marked.values()];
}

const lookOf: Readonly<Record<AlertLevel, MarkLook>> = {
  contact: "contact",
  "home-visit": "homeVisit",
  "suspected-dropout": "dropout",
  dropout: "dropout",
  cumulative: "contact",
  chronic: "homeVisit",
};
