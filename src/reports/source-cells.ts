import type { StudentFinding } from "../screening";
import { formatCell, type CellAddress } from "../sheet";
import type { RunContext } from "./run-context";
import { breakBetween, formats } from "./visual-language";

/** 依据单元格: sheet name, then its cells; one pair of lines a sheet. The first cell is where the link leads. */
export function sourceCells(
  { input }: RunContext,
  finding: StudentFinding,
  width: number,
): { readonly text: string; readonly first: CellAddress | null } {
  const concerned = new Set([
    ...finding.failingBefore,
    ...finding.failingAfter,
    ...finding.missing.map(({ subject }) => subject),
  ]);
  const cells = input
    .subjects(finding.student)
    .filter(({ subject }) => concerned.has(subject))
    .flatMap(({ cells }) => cells)
    .sort((one, other) => one.row - other.row || one.column - other.column);
  const bySheet = new Map<string, CellAddress[]>();
  for (const cell of cells) {
    const known = bySheet.get(cell.sheet);
    if (known) known.push(cell);
    else bySheet.set(cell.sheet, [cell]);
  }
  const { font, indent } = formats.cells;
  const lines = [...bySheet].flatMap(([sheet, found]) => [
    sheet,
    breakBetween(
      found.map(({ row, column }) => formatCell(row, column)),
      " ",
      { width, indent, size: font.size },
    ),
  ]);
  return { text: lines.length === 0 ? "—" : lines.join("\n"), first: cells[0] ?? null };
}
