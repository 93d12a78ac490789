import type { Change } from "../change";
import type { Table } from "../draft";
import { joinTables, wideSheet } from "../lay-out";

/** One sheet an exam, named so; the columns say only which subject. */
export const examSheets: Change = {
  name: "exam-sheets",
  stage: "arrangement",
  family: "arrangement",
  fits: ({ book }) => book.exams.length > 1,
  apply(draft) {
    const table = joinTables(draft.tables);
    const sheets = draft.book.exams.map(({ assessment, words }) => {
      const columns = table.columns.flatMap((column) => {
        if (column.role === "extra") return [];
        if (column.role === "score" && column.assessment !== assessment) return [];
        return [{ ...column, part: "" }];
      });
      const own =
        assessment === "make-up" ? onlyWithMarks({ ...table, columns }) : { ...table, columns };
      return wideSheet(words, own, draft.headerStyle);
    });
    return {
      ...draft,
      sheets: sheets.filter(({ rows }) => rows.some(({ kind }) => kind === "pupil")),
    };
  },
};

function onlyWithMarks(table: Table): Table {
  const stays = table.pupils.map((_, place) =>
    table.columns.some(({ cells }) => cells[place]?.mark !== undefined),
  );
  return {
    ...table,
    pupils: table.pupils.filter((_, place) => stays[place]),
    columns: table.columns.map((column) => ({
      ...column,
      cells: column.cells.filter((_, place) => stays[place]),
    })),
  };
}
