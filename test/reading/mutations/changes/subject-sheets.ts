import type { Change } from "../change";
import { joinTables, wideSheet } from "../lay-out";

/** One sheet a subject, named so; the columns say only which exam. */
export const subjectSheets: Change = {
  name: "subject-sheets",
  stage: "arrangement",
  family: "arrangement",
  allows: ["few-subjects"],
  apply(draft) {
    const table = joinTables(draft.tables);
    const sheets = draft.book.subjects.map(({ name }) =>
      wideSheet(
        name,
        {
          ...table,
          columns: table.columns.flatMap((column) => {
            if (column.subject === null) return column.role === "extra" ? [] : [column];
            if (column.subject !== name) return [];
            return [{ ...column, words: column.part === "" ? "成绩" : "" }];
          }),
        },
        "one-row",
      ),
    );
    return { ...draft, sheets };
  },
};
