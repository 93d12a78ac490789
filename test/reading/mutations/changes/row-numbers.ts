import type { Change } from "../change";
import { mapTables } from "../draft";
import { extraColumn } from "./column-edits";

/** 序号 in front. */
export const rowNumbers: Change = {
  name: "row-numbers",
  stage: "columns",
  apply: (draft) =>
    mapTables(draft, (table) => {
      const numbers = table.pupils.map((_, place) => ({ content: place + 1 }));
      return {
        ...table,
        columns: [{ ...extraColumn("序号", numbers), role: "row-number" }, ...table.columns],
      };
    }),
};
