import fc from "fast-check";
import type { CellValue, SheetPlan } from "../../../src/sheet";
import type { Category } from "./a-form";

/** A form in a person's hands: whose each row is, as far as one can see it on the sheet. */
export interface HandledForm {
  readonly grid: readonly (readonly CellValue[])[];
  /** The pupil in whose block a row stands; null outside, and where a person put rows together. */
  readonly pupils: readonly (string | null)[];
  /** Tokens that a person spread to other blocks, so that they are nobody's for sure. */
  readonly spread: ReadonlySet<string>;
}

/** One thing that a person does; places are shares of what the form has then. */
export type FormEdit =
  | {
      readonly kind: "type" | "type-formula" | "add-to";
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: "clear"; readonly row: number; readonly column: number }
  | { readonly kind: "insert-row" | "delete-row" | "copy-row" | "own-line"; readonly row: number }
  | { readonly kind: "insert-column" | "delete-column"; readonly column: number }
  | { readonly kind: "clear-block" | "delete-block" | "copy-block"; readonly row: number }
  | { readonly kind: "move-block"; readonly row: number; readonly to: number }
  | { readonly kind: "sort"; readonly column: number };

/** Evenly spread, as random doubles are not. */
const share = fc.integer({ min: 0, max: 999 }).map((part) => part / 1000);
const inCell = (...kinds: readonly ("type" | "type-formula" | "add-to" | "clear")[]) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    row: share,
    column: share,
  }) as fc.Arbitrary<FormEdit>;

export const aFormEdit: fc.Arbitrary<FormEdit> = fc.oneof(
  { weight: 12, arbitrary: inCell("type") },
  { weight: 3, arbitrary: inCell("type-formula", "add-to", "clear") },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "insert-row" as const,
        "delete-row" as const,
        "copy-row" as const,
        "own-line" as const,
        "clear-block" as const,
        "delete-block" as const,
        "copy-block" as const,
      ),
      row: share,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.record({
        kind: fc.constantFrom("insert-column" as const, "delete-column" as const),
        column: share,
      }),
      fc.record({ kind: fc.constant("move-block" as const), row: share, to: share }),
    ),
  },
);

export const aSort: fc.Arbitrary<FormEdit> = fc.record({
  kind: fc.constant("sort" as const),
  column: share,
});

const names = ["欧阳若溪", "令狐远", "上官云", "东方白", "南宫雪", "令狐远"];

/** Blocks of a later run: other pupils, other categories, another order, more or fewer lines each. */
export const laterBlocks: fc.Arbitrary<readonly Category[]> = fc
  .uniqueArray(
    fc.record({
      at: fc.integer({ min: 0, max: names.length - 1 }),
      lines: fc.integer({ min: 1, max: 2 }),
      category: fc.integer({ min: 0, max: 2 }),
    }),
    { selector: ({ at }) => at, minLength: 3, maxLength: names.length },
  )
  .map((pupils) =>
    ["一、学习困难学生", "二、家庭贫困学生", "三、单亲家庭学生"].map((title, index) => ({
      title,
      blocks: pupils
        .filter(({ category }) => category === index)
        .map(({ at, lines }) => ({ number: `007000${at + 1}`, name: names[at] ?? "", lines })),
    })),
  );

/** Whose each row of a plan is: that of the boxes in it. */
export function pupilsOf({ rows, form }: SheetPlan): readonly (string | null)[] {
  const pupils = rows.map((): string | null => null);
  for (const { key, row } of form?.fields ?? []) {
    if (key.startsWith("#")) pupils[row] = key.split("|")[0] ?? null;
  }
  return pupils;
}

/** As `pupilsOf`, and of the lines of 待处理, whose they say they are. */
export function ownersOf(plan: SheetPlan): readonly (string | null)[] {
  const pupils = pupilsOf(plan);
  return plan.rows.map(({ setAside, cells }, row) => {
    const number = /^\d{7}(?= )/.exec(String(cells[0]?.value ?? ""))?.[0];
    return setAside && number !== undefined ? `#${number}` : (pupils[row] ?? null);
  });
}

const tokenShape = /t\d+_\d+_/g;

export function tokensIn(content: unknown): readonly string[] {
  return String(content).match(tokenShape) ?? [];
}

export function applyToForm(form: HandledForm, edit: FormEdit, token: string): HandledForm {
  const { grid, pupils } = form;
  const height = grid.length;
  const width = Math.max(1, ...grid.map((line) => line.length));
  const at = (part: number, of: number) => Math.floor(part * Math.max(1, of));
  switch (edit.kind) {
    case "type":
    case "type-formula":
    case "add-to":
    case "clear": {
      const [row, column] = [at(edit.row, height + 2), at(edit.column, width + 1)];
      const before = grid[row]?.[column] ?? "";
      const content = {
        type: token,
        "type-formula": `=LEN("${token}")+$B$3+C${row + 1}`,
        "add-to": `${String(before)}${token}`,
        clear: "",
      }[edit.kind];
      return put(form, row, column, content);
    }
    case "own-line": {
      const row = at(edit.row, height);
      const inserted = withRows(form, row, [blank(width)], [pupils[row - 1] ?? null]);
      return put(inserted, row, 1, token);
    }
    case "insert-row":
      return withRows(form, at(edit.row, height), [blank(width)], [null]);
    case "delete-row":
      return without(form, at(edit.row, height), 1);
    case "copy-row": {
      const row = at(edit.row, height);
      const copied = spreading(form, row, 1);
      return withRows(copied, row, grid.slice(row, row + 1), pupils.slice(row, row + 1));
    }
    case "insert-column":
    case "delete-column": {
      const column = at(edit.column, width);
      const change = (line: readonly CellValue[]) =>
        edit.kind === "insert-column" ? line.toSpliced(column, 0, "") : line.toSpliced(column, 1);
      return { ...form, grid: grid.map(change) };
    }
    case "clear-block": {
      const [first, end] = blockAt(form, at(edit.row, height));
      return {
        ...form,
        grid: grid.map((line, row) => (row >= first && row < end ? blank(width) : line)),
      };
    }
    case "delete-block": {
      const [first, end] = blockAt(form, at(edit.row, height));
      return without(form, first, end - first);
    }
    case "copy-block": {
      const [first, end] = blockAt(form, at(edit.row, height));
      return withRows(form, end, grid.slice(first, end), pupils.slice(first, end));
    }
    case "move-block": {
      const [first, end] = blockAt(form, at(edit.row, height));
      const rest = without(form, first, end - first);
      const [, to] = blockAt(rest, at(edit.to, rest.grid.length));
      return withRows(rest, to, grid.slice(first, end), pupils.slice(first, end));
    }
    case "sort": {
      const column = at(edit.column, width);
      const order = grid
        .map((_, row) => row)
        .sort((one, other) =>
          String(grid[one]?.[column]) < String(grid[other]?.[column]) ? 1 : -1,
        );
      return {
        grid: order.map((row) => grid[row] ?? []),
        pupils: order.map((row) => pupils[row] ?? null),
        spread: new Set(grid.flat().flatMap(tokensIn)),
      };
    }
  }
}

function blank(width: number): readonly CellValue[] {
  return Array.from({ length: width }, () => "");
}

/** The rows round one that are the same pupil's. */
function blockAt({ pupils }: HandledForm, row: number): readonly [number, number] {
  const pupil = pupils[row] ?? null;
  if (pupil === null) return [row, row + 1];
  let [first, end] = [row, row + 1];
  while (first > 0 && pupils[first - 1] === pupil) first -= 1;
  while (end < pupils.length && pupils[end] === pupil) end += 1;
  return [first, end];
}

/** A row that is copied by itself may be meant for whoever stands there. */
function spreading(form: HandledForm, row: number, rows: number): HandledForm {
  const tokens = form.grid
    .slice(row, row + rows)
    .flat()
    .flatMap(tokensIn);
  return { ...form, spread: new Set([...form.spread, ...tokens]) };
}

function withRows(
  form: HandledForm,
  row: number,
  lines: readonly (readonly CellValue[])[],
  pupils: readonly (string | null)[],
): HandledForm {
  return {
    ...form,
    grid: form.grid.toSpliced(row, 0, ...lines),
    pupils: form.pupils.toSpliced(row, 0, ...pupils),
  };
}

function without(form: HandledForm, row: number, rows: number): HandledForm {
  return {
    ...form,
    grid: form.grid.toSpliced(row, rows),
    pupils: form.pupils.toSpliced(row, rows),
  };
}

function put(form: HandledForm, row: number, column: number, value: CellValue): HandledForm {
  const height = Math.max(form.grid.length, row + 1);
  const width = Math.max(column + 1, ...form.grid.map((line) => line.length));
  return {
    ...form,
    grid: Array.from({ length: height }, (_, line) =>
      Array.from({ length: width }, (__, place) =>
        line === row && place === column ? value : (form.grid[line]?.[place] ?? ""),
      ),
    ),
    pupils: Array.from({ length: height }, (_, line) => form.pupils[line] ?? null),
  };
}
