import fc from "fast-check";
import type { CellValue } from "../../../src/sheet";
import type { Line } from "./a-list";

/** A sheet in a person's hands: whose each row is and what each column is, as far as we wrote them. */
export interface HandledSheet {
  readonly grid: readonly (readonly CellValue[])[];
  readonly rows: readonly (string | null)[];
  readonly columns: readonly (string | null)[];
}

/** One thing that a person does; places are shares of what the sheet has then. */
export type Edit =
  | { readonly kind: "type" | "type-formula"; readonly row: number; readonly column: number }
  | { readonly kind: "fill-in"; readonly row: number }
  | { readonly kind: "sort"; readonly column: number }
  | { readonly kind: "insert-row" | "delete-row" | "copy-row"; readonly row: number }
  | { readonly kind: "add-row"; readonly row: number }
  | { readonly kind: "insert-column" | "delete-column"; readonly column: number }
  | { readonly kind: "own-column"; readonly column: number }
  | { readonly kind: "move-column"; readonly column: number; readonly to: number };

/** Evenly spread, as random doubles are not. */
const share = fc.integer({ min: 0, max: 999 }).map((part) => part / 1000);

export const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("fill-in" as const), row: share }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("type" as const, "type-formula" as const),
      row: share,
      column: share,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("sort" as const), column: share }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "insert-row" as const,
        "delete-row" as const,
        "copy-row" as const,
        "add-row" as const,
      ),
      row: share,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("insert-column" as const, "own-column" as const),
      column: share,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("delete-column" as const), column: share }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("move-column" as const), column: share, to: share }),
  },
);

/** Pupils of a later run: some gone, some new, marks changed, in another order. */
export const laterLines: fc.Arbitrary<readonly Line[]> = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: 1, max: 9 }).map((number) => `007000${String(number)}`),
    fc.constantFrom("欧阳若溪", "令狐远", "上官云"),
    fc.integer({ min: 20, max: 59 }),
  ),
  { selector: ([number]) => number, minLength: 2, maxLength: 8 },
);

export function apply(sheet: HandledSheet, edit: Edit, token: string): HandledSheet {
  const { grid, rows, columns } = sheet;
  const at = (part: number, of: number) => Math.floor(part * Math.max(1, of));
  const height = grid.length;
  const width = columns.length;
  const put = (row: number, column: number, value: CellValue) => typeAt(sheet, row, column, value);
  switch (edit.kind) {
    case "type":
      return put(at(edit.row, height + 4), at(edit.column, width + 3), token);
    case "type-formula": {
      const [row, column] = [at(edit.row, height + 4), at(edit.column, width + 3)];
      return put(row, column, `=LEN("${token}")+$B$3+C${String(row + 1)}`);
    }
    case "fill-in": {
      const listed = rows.flatMap((pupil, row) => (pupil === null ? [] : [row]));
      const row = listed[at(edit.row, listed.length)];
      const column = columns.indexOf("remark");
      return row === undefined || column < 0 ? sheet : put(row, column, token);
    }
    case "own-column": {
      const column = at(edit.column, width + 2);
      if (columns[column] != null) return sheet;
      const first = rows.findIndex((pupil) => pupil !== null);
      return first < 0 ? sheet : put(first, column, token);
    }
    case "sort": {
      const listed = rows.flatMap((pupil, row) => (pupil === null ? [] : [row]));
      const column = at(edit.column, width);
      const sorted = [...listed].sort((one, other) =>
        String(grid[one]?.[column]) < String(grid[other]?.[column]) ? 1 : -1,
      );
      const order = grid.map((_, row) => sorted[listed.indexOf(row)] ?? row);
      return {
        ...sheet,
        grid: order.map((row) => grid[row] ?? []),
        rows: order.map((row) => rows[row] ?? null),
      };
    }
    case "insert-row":
      return withRow(
        sheet,
        at(edit.row, height),
        columns.map(() => ""),
        null,
      );
    case "delete-row": {
      const row = at(edit.row, height);
      return { ...sheet, grid: grid.toSpliced(row, 1), rows: rows.toSpliced(row, 1) };
    }
    case "copy-row": {
      const row = at(edit.row, height);
      return withRow(sheet, row, grid[row] ?? [], rows[row] ?? null);
    }
    case "add-row": {
      const line = columns.map((id) =>
        id === "name" || id === "studentNumber" || id === "remark" ? `${token}${id}` : "",
      );
      return withRow(sheet, at(edit.row, height), line, null);
    }
    case "insert-column": {
      const column = at(edit.column, width);
      return {
        ...sheet,
        grid: grid.map((line) => line.toSpliced(column, 0, "")),
        columns: columns.toSpliced(column, 0, null),
      };
    }
    case "delete-column": {
      const column = at(edit.column, width);
      return {
        ...sheet,
        grid: grid.map((line) => line.toSpliced(column, 1)),
        columns: columns.toSpliced(column, 1),
      };
    }
    case "move-column": {
      const [column, to] = [at(edit.column, width), at(edit.to, width)];
      const move = <Item>(line: readonly Item[]) =>
        line.toSpliced(column, 1).toSpliced(to, 0, ...line.slice(column, column + 1));
      return { ...sheet, grid: grid.map(move), columns: move(columns) };
    }
  }
}

function withRow(
  { grid, rows, columns }: HandledSheet,
  row: number,
  line: readonly CellValue[],
  pupil: string | null,
): HandledSheet {
  return { columns, grid: grid.toSpliced(row, 0, line), rows: rows.toSpliced(row, 0, pupil) };
}

function typeAt(
  { grid, rows, columns }: HandledSheet,
  row: number,
  column: number,
  value: CellValue,
): HandledSheet {
  const width = Math.max(columns.length, column + 1);
  const height = Math.max(grid.length, row + 1);
  return {
    grid: Array.from({ length: height }, (_, line) =>
      Array.from({ length: width }, (__, place) =>
        line === row && place === column ? value : (grid[line]?.[place] ?? ""),
      ),
    ),
    rows: Array.from({ length: height }, (_, line) => rows[line] ?? null),
    columns: Array.from({ length: width }, (_, place) => columns[place] ?? null),
  };
}
