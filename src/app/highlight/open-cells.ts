import type { ScreenedWorkbook } from "../screen-workbook";
import type { MarkedCell } from "./marked-cell";
import type { FindSourceCell } from "./source-cells";

/** 待定: the cells that an open verdict waits for, blank or with a word or mark that leaves it open. */
export function openCells(
  { screening }: ScreenedWorkbook,
  find: FindSourceCell,
): readonly MarkedCell[] {
  return screening.findings.flatMap(({ missing }) =>
    missing.flatMap(({ at }): readonly MarkedCell[] => {
      const cell = at && find(at);
      if (!cell) return [];
      const { sheetId, row, column, value } = cell;
      return [{ sheetId, row, column, look: "open", condition: { kind: "open", value } }];
    }),
  );
}
