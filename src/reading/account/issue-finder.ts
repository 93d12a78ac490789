import type { Issue, IssueCode } from "../../records";
import type { CellAddress } from "../../sheet";
import { unaccounted, type CellFate } from "./fate";

/** Finds the issues that name a cell. */
export interface IssueFinder {
  /** The fate of a cell that an issue must name, by itself or by one of these other cells. */
  readonly fateBy: (cells: readonly CellAddress[], codes?: ReadonlySet<IssueCode>) => CellFate;
}

export function findIssues(issues: readonly Issue[]): IssueFinder {
  const byCell = new Map<string, IssueCode[]>();
  for (const { code, at, also } of issues) {
    for (const cell of at ? [at, ...also] : also) {
      const codes = byCell.get(keyOf(cell)) ?? [];
      codes.push(code);
      byCell.set(keyOf(cell), codes);
    }
  }
  return {
    fateBy(cells, allowed) {
      const code = cells
        .flatMap((cell) => byCell.get(keyOf(cell)) ?? [])
        .find((found) => allowed === undefined || allowed.has(found));
      return code === undefined ? unaccounted : { kind: "issue", code };
    },
  };
}

export function keyOf({ sheet, row, column }: CellAddress): string {
  return `${String(row)},${String(column)},${sheet}`;
}
