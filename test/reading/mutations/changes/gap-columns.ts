import type { Change } from "../change";
import { blank, mapTables, type Column } from "../draft";
import { extraColumn } from "./column-edits";

/** A blank column before some subjects, as room to write. */
export const gapColumns: Change = {
  name: "gap-columns",
  stage: "columns",
  apply(draft, random) {
    const before = new Set(
      random.shuffle(draft.book.subjects.map(({ name }) => name)).slice(0, random.int(1, 2)),
    );
    return mapTables(draft, (table) => ({
      ...table,
      columns: table.columns.flatMap((column, place): readonly Column[] => {
        const isFirst = table.columns[place - 1]?.subject !== column.subject;
        if (!isFirst || column.subject === null || !before.has(column.subject)) return [column];
        const gap: Column = {
          ...extraColumn(
            "",
            table.pupils.map(() => blank),
          ),
          role: "gap",
        };
        return [gap, column];
      }),
    }));
  },
};
