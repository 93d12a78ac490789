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

/** The same of any cells, in the order in which they come. */
export function cellList(
  cells: readonly CellAddress[],
  width: number,
): { readonly text: string; readonly first: CellAddress | null } {
  const bySheet = new Map<string, CellAddress[]>();
  for (const cell of cells) {
    const known = bySheet.get(cell.sheet);
    if (known) known.push(cell);
    else bySheet.set(cell.sheet, [cell]);
  }
  const { font, indent } = formats.cells;
  const lines = [...bySheet].flatMap(([sheet, found]) => [
    sheet,
    breakBetween(inRuns(found), " ", { width, indent, size: font.size }),
  ]);
  return { text: lines.length === 0 ? "—" : lines.join("\n"), first: cells[0] ?? null };
}

/** Of scattered cells on one sheet no more than these. */
const mostNamed = 3;

/** From where to where, a line a sheet: Q40:AA40 takes in the weekends of a streak. */
export function cellSpans(cells: readonly CellAddress[]): string {
  const bySheet = new Map<string, CellAddress[]>();
  for (const cell of cells) bySheet.set(cell.sheet, [...(bySheet.get(cell.sheet) ?? []), cell]);
  return [...bySheet].map(([sheet, found]) => `${sheet}\n${spanOf(found)}`).join("\n") || "—";
}

function spanOf(cells: readonly CellAddress[]): string {
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last) return "";
  const nameOf = ({ row, column }: CellAddress) => formatCell(row, column);
  if (cells.length === 1) return nameOf(first);
  const inLine =
    cells.every(({ row }) => row === first.row) ||
    cells.every(({ column }) => column === first.column);
  if (inLine) return `${nameOf(first)}:${nameOf(last)}`;
  const named = cells.slice(0, mostNamed).map(nameOf).join(" ");
  return cells.length > mostNamed ? `${named} …` : named;
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
