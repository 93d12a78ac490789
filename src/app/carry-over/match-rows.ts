import type { LedgerList, LedgerSheet } from "../../sheet";
import { groupBy } from "./group-by";
import { isDataRow, type ColumnMatch } from "./match-columns";
import { from, type SheetGrid } from "./sheet-grid";

/** Which rows of the sheet are which of those that we wrote. */
export interface RowMatch {
  /** Row of the sheet → row that we wrote. A row that a person copied leads to the same one. */
  readonly rows: ReadonlyMap<number, number>;
  /** Rows of the list that cannot be told from each other any more. */
  readonly ambiguous: ReadonlySet<number>;
}

/**
 * Finds our rows by what we wrote into them, in whatever order they stand: first those that are as
 * written, then those of which a person changed a part. Null where so many changed that it would be
 * guessing.
 */
export function matchRows(
  grid: SheetGrid,
  { cells }: LedgerSheet,
  list: LedgerList,
  match: ColumnMatch,
): RowMatch | null {
  const { header } = match;
  const place = placeOf(match, list);
  const own = list.columns.flatMap(({ part }, column) =>
    (part === "identity" || part === "finding") && match.columns[column] !== null ? [column] : [],
  );
  const rows = new Map([[header, list.header]]);
  const ambiguous = new Set<number>();
  const below = from(header + 1, grid.rows);
  const found = (row: number) => own.map((column) => grid.digestAt(row, place(column)));
  const written = (row: number) => own.map((column) => cells[row]?.[column] ?? "");

  const dataRows = cells.flatMap((_, row) => (isDataRow(list, row) ? [row] : []));
  const alike = groupBy(dataRows, (row) => written(row).join());
  for (const [content, places] of groupBy(below, (row) => found(row).join())) {
    const candidates = alike.get(content) ?? [];
    if (candidates.length === 0 || content.replaceAll(",", "") === "") continue;
    for (const row of places) {
      const ours = candidates.length === 1 ? candidates[0] : byOrdinal(row, candidates);
      if (ours === undefined) ambiguous.add(row);
      else rows.set(row, ours);
    }
  }
  matchOtherRows();
  const changed = pairChanged();
  if (changed === null) return null;
  for (const [row, ours] of changed) rows.set(row, ours);
  pairOverwritten();
  return { rows, ambiguous };

  function byOrdinal(row: number, candidates: readonly number[]): number | undefined {
    const ordinal = list.columns.findIndex(({ part }) => part === "ordinal");
    if (ordinal < 0 || match.columns[ordinal] === null) return undefined;
    const digest = grid.digestAt(row, place(ordinal));
    const same = candidates.filter((ours) => cells[ours]?.[ordinal] === digest);
    return digest !== "" && same.length === 1 ? same[0] : undefined;
  }

  /** Title, notes, legend, sign-off, 待处理: all that we wrote stands there, whatever was added. */
  function matchOtherRows(): void {
    const firstCells = groupBy(
      from(0, grid.rows).flatMap((row) =>
        from(0, grid.columns)
          .filter((column) => grid.digestAt(row, column) !== "")
          .map((column) => ({ row, column })),
      ),
      ({ row, column }) => `${String(column)} ${grid.digestAt(row, column)}`,
    );
    cells.forEach((line, ours) => {
      if (ours === list.header || (list.keys[ours] ?? "") !== "") return;
      const filled = from(0, line.length).filter((column) => line[column] !== "");
      const [first] = filled;
      if (first === undefined) return;
      const candidates = (firstCells.get(`${String(place(first))} ${line[first] ?? ""}`) ?? [])
        .map(({ row }) => row)
        .filter((row) => !rows.has(row) && !ambiguous.has(row))
        .filter((row) =>
          filled.every((column) => grid.digestAt(row, place(column)) === line[column]),
        );
      const expected = header + ours - list.header;
      const row = candidates.includes(expected) ? expected : candidates[0];
      if (row !== undefined) rows.set(row, ours);
    });
  }

  function pairChanged(): ReadonlyMap<number, number> | null {
    const taken = new Set(rows.values());
    const missing = dataRows.filter((row) => !taken.has(row));
    const unknown = below.filter(
      (row) => !rows.has(row) && !ambiguous.has(row) && found(row).some((digest) => digest !== ""),
    );
    if (missing.length * unknown.length > mostComparisons) return null;
    const identities = own.flatMap((column, index) =>
      list.columns[column]?.part === "identity" ? [index] : [],
    );
    const pairs = unknown.flatMap((row) => {
      const now = found(row);
      return missing.flatMap((ours) => {
        const then = written(ours);
        const filled = then.filter((digest) => digest !== "").length;
        const same = then.filter((digest, index) => digest !== "" && digest === now[index]).length;
        const named = identities.filter((index) => then[index] === now[index]).length;
        const mayBeSame = identities.length < 2 || named * 2 >= identities.length;
        const isNamed = identities.length > 0 && named === identities.length;
        return isNamed || (mayBeSame && same * 2 > filled) ? [{ row, ours, same }] : [];
      });
    });
    const paired = new Map<number, number>();
    const used = new Set<number>();
    for (const { row, ours } of pairs.sort((one, other) => other.same - one.same)) {
      if (paired.has(row) || used.has(ours)) continue;
      paired.set(row, ours);
      used.add(ours);
    }
    return paired;
  }

  /** What is left of the head and of the foot is looked for where it stood. */
  function pairOverwritten(): void {
    const taken = new Set(rows.values());
    const setAside = new Set(list.setAside.map(({ row }) => row));
    const lastOurs = Math.max(list.header, ...dataRows);
    const last = Math.max(
      header,
      ...[...rows].flatMap(([row, ours]) => (isDataRow(list, ours) ? [row] : [])),
    );
    cells.forEach((line, ours) => {
      if (taken.has(ours) || setAside.has(ours) || (list.keys[ours] ?? "") !== "") return;
      const row = ours < list.header ? header + ours - list.header : last + ours - lastOurs;
      if (rows.has(row) || ambiguous.has(row)) return;
      const isFilled = line.some(
        (digest, column) => digest !== "" && grid.digestAt(row, place(column)) !== "",
      );
      if (isFilled) rows.set(row, ours);
    });
  }
}

/** Beyond so many pairs of changed rows nobody can say which was which. */
const mostComparisons = 250_000;

/** The column of the sheet in which a column of ours stands now; those right of the list keep their distance. */
export function placeOf({ columns }: ColumnMatch, list: LedgerList): (column: number) => number {
  const edge = Math.max(-1, ...columns.map((at) => at ?? -1));
  return (column) =>
    column < list.columns.length
      ? (columns[column] ?? nowhere)
      : edge + 1 + column - list.columns.length;
}

/** A column number that no sheet has: its cells are blank. */
const nowhere = -1;
