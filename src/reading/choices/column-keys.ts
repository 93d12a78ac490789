import type { ColumnKey } from "../../records";
import { normaliseHeader } from "../normalise";

/** A column as far as its key goes. */
export interface HeadedColumn {
  readonly column: number;
  /** The header's own words. */
  readonly header: string;
}

/**
 * The keys of every column of every table of one sheet, table by table in the order given. Tables below
 * one another share a column, and with the same words over it they share its key.
 */
export function columnKeys(
  tables: readonly (readonly HeadedColumn[])[],
): readonly (readonly ColumnKey[])[] {
  const alike = new Map<string, Set<number>>();
  for (const { header, column } of tables.flat()) {
    const words = normaliseHeader(header);
    alike.set(words, (alike.get(words) ?? new Set()).add(column));
  }
  const places = new Map(
    [...alike].map(([words, columns]) => [words, [...columns].sort((one, other) => one - other)]),
  );
  return tables.map((table) =>
    table.map(({ header, column }, index) => {
      const words = normaliseHeader(header);
      if (words === "") return { header: "", nth: index, of: table.length, column };
      const columns = places.get(words) ?? [column];
      return { header: words, nth: columns.indexOf(column), of: columns.length, column };
    }),
  );
}

/** Whether two keys mean the same column; where it stands now does not matter. */
export function isSameColumn(one: ColumnKey, other: ColumnKey): boolean {
  return one.header === other.header && one.nth === other.nth && one.of === other.of;
}
