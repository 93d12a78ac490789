import type { Change } from "../change";
import type { Table } from "../draft";
import { wideSheet } from "../lay-out";

/** One sheet a class, named so, and mostly without a column for it. */
export const classSheets: Change = {
  name: "class-sheets",
  stage: "arrangement",
  family: "arrangement",
  apply(draft, random) {
    const keepsColumn = random.chance(0.3);
    return {
      ...draft,
      sheets: draft.tables.map((table) =>
        wideSheet(
          draft.book.className(table.classNth),
          keepsColumn ? table : withoutClass(table),
          draft.headerStyle,
        ),
      ),
    };
  },
};

export function withoutClass(table: Table): Table {
  return { ...table, columns: table.columns.filter(({ role }) => role !== "class") };
}
