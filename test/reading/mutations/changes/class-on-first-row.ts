import type { Change } from "../change";
import { blank, type Column } from "../draft";
import { joinTables, wideSheet } from "../lay-out";

/**
 * The class stands only on the first row of its pupils, merged over them or not. Below a header printed
 * again it is said no more, so that two pupils of one name may be asked about.
 */
export const classOnFirstRow: Change = {
  name: "class-on-first-row",
  stage: "arrangement",
  family: "arrangement",
  allows: ["homonyms"],
  apply(draft, random) {
    const isMerged = random.chance(0.5);
    const tables = draft.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column): Column => {
        if (column.role !== "class") return column;
        const rows = table.pupils.length;
        const cells = column.cells.map((cell, place) => {
          if (place > 0) return blank;
          return isMerged && rows > 1 ? { ...cell, spans: { rows, columns: 1 } } : cell;
        });
        return { ...column, cells };
      }),
    }));
    return { ...draft, sheets: [wideSheet("成绩", joinTables(tables), draft.headerStyle)] };
  },
};
