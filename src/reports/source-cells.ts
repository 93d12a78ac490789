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
  return cellList(
    input
      .subjects(finding.student)
      .filter(({ subject }) => concerned.has(subject))
      .flatMap(({ cells }) => cells)
      .sort((one, other) => one.row - other.row || one.column - other.column),
    width,
  );
}

/** The same of any cells, in the order in which they come; of each sheet at most so many runs. */
export function cellList(
  cells: readonly CellAddress[],
  width: number,
  most = Number.POSITIVE_INFINITY,
): { readonly text: string; readonly first: CellAddress | null } {
  const bySheet = new Map<string, CellAddress[]>();
  for (const cell of cells) {
    const known = bySheet.get(cell.sheet);
    if (known) known.push(cell);
    else bySheet.set(cell.sheet, [cell]);
  }
  const { font, indent } = formats.cells;
  const lines = [...bySheet].flatMap(([sheet, found]) => {
    const runs = inRuns(found);
    const shown = runs.length > most ? [...runs.slice(0, most), "…"] : runs;
    return [sheet, breakBetween(shown, " ", { width, indent, size: font.size })];
  });
  return { text: lines.length === 0 ? "—" : lines.join("\n"), first: cells[0] ?? null };
}

/** G8:I8: three and more cells side by side, as the parts of one result stand, are named together. */
function inRuns(cells: readonly CellAddress[]): readonly string[] {
  const runs: CellAddress[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.row === cell.row && last.column + 1 === cell.column) run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run) => {
    const names = run.map(({ row, column }) => formatCell(row, column));
    return names.length < 3 ? names : [`${names[0] ?? ""}:${names.at(-1) ?? ""}`];
  });
}
