import fc from "fast-check";
import type { GridCell, GridSheet } from "../../reading/sheet-from-grid";

/** What people, formulas and imports leave in cells where a sign should be. None of it is one. */
export const oddCell: fc.Arbitrary<GridCell> = fc.oneof(
  fc.constantFrom<GridCell>(
    ...[
      "#N/A",
      "#REF!",
      "#DIV/0!",
      "？",
      "??",
      "待查",
      "见备注",
      "详见附件",
      "看一下",
      "🙂",
      "\u0000",
    ],
    ...[1e300, -7, 0.001, 45_000, 123_456_789_012, true, false],
    ...["2026-03-05", "9:00", "3/4", "=A1", "<b>×</b>", "×".repeat(40), "旷2节", "1", "0"],
    { holds: 46_086, shows: "2026/3/5" },
    { holds: "#VALUE!", formula: '=VLOOKUP("x",A:B,9,0)' },
    "备注".repeat(4000),
  ),
  fc.string({ minLength: 3, maxLength: 12, unit: "grapheme" }).map((text) => `§${text}§`),
);

/** 改一张表: some of what happens to sheets between the school and us. */
export type Damage = (sheet: GridSheet) => GridSheet;

type Rows = readonly (readonly GridCell[])[];
const withRows =
  (change: (rows: Rows) => Rows): Damage =>
  (sheet) => ({
    ...sheet,
    rows: change(sheet.rows),
  });

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const nth = (share: number, count: number) => Math.floor(share * count);
const setCell = (rows: Rows, row: number, column: number, content: GridCell): Rows =>
  rows.map((cells, at) =>
    at === row ? cells.map((cell, across) => (across === column ? content : cell)) : cells,
  );
const width = (rows: Rows) => Math.max(0, ...rows.map((row) => row.length));

/** Anything at all, headers and titles among it. */
export const anyDamage: fc.Arbitrary<Damage> = fc.oneof(
  fc
    .tuple(place, place, oddCell)
    .map(([row, column, content]) =>
      withRows((rows) => setCell(rows, nth(row, rows.length), nth(column, width(rows)), content)),
    ),
  fc
    .tuple(place, place)
    .map(([row, column]) =>
      withRows((rows) =>
        setCell(rows, nth(row, Math.min(4, rows.length)), nth(column, width(rows)), ""),
      ),
    ),
  place.map((row) => withRows((rows) => rows.filter((_, at) => at !== nth(row, rows.length)))),
  fc.tuple(place, place).map(([from, to]) =>
    withRows((rows) => {
      const moved = rows[nth(from, rows.length)] ?? [];
      const others = rows.filter((_, at) => at !== nth(from, rows.length));
      return others.toSpliced(nth(to, rows.length), 0, moved);
    }),
  ),
  fc
    .tuple(place, place)
    .map(([from, to]) =>
      withRows((rows) =>
        rows.toSpliced(nth(to, rows.length), 0, rows[nth(from, rows.length)] ?? []),
      ),
    ),
  place.map((column) =>
    withRows((rows) => rows.map((row) => row.toSpliced(nth(column, width(rows)), 0, ""))),
  ),
  place.map((column) =>
    withRows((rows) => rows.map((row) => row.filter((_, at) => at !== nth(column, width(rows))))),
  ),
  fc
    .tuple(place, oddCell)
    .map(([row, content]) =>
      withRows((rows) =>
        rows.map((cells, at) => (at === nth(row, rows.length) ? cells.map(() => content) : cells)),
      ),
    ),
  fc
    .tuple(place, place, fc.nat(4), fc.nat(4))
    .map(([row, column, down, across]): Damage => (sheet) => {
      const top = nth(row, sheet.rows.length) + 1;
      const left = nth(column, Math.min(20, width(sheet.rows)));
      const letter = (at: number) => String.fromCharCode(65 + at);
      const area = `${letter(left)}${String(top)}:${letter(left + across)}${String(top + down)}`;
      return { ...sheet, merges: [...(sheet.merges ?? []), area] };
    }),
  fc.constantFrom<Damage>(
    withRows((rows) => rows.slice(0, 1)),
    withRows((rows) => rows[0]?.map((_, column) => rows.map((row) => row[column] ?? "")) ?? []),
    withRows((rows) => rows.map((row) => [...row, ...row])),
    withRows((rows) => [...rows, ...rows]),
    withRows((rows) => rows.toReversed()),
  ),
);
