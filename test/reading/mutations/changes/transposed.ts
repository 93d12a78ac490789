import type { Change } from "../change";
import { blank, type Row } from "../draft";
import { joinTables, plainSheet, rowsOf } from "../lay-out";

/**
 * 转置: pupils side by side, subjects below one another. A note below stands where a further subject
 * would, so that it may be named as a header that is not understood.
 */
export const transposed: Change = {
  name: "transposed",
  stage: "arrangement",
  family: "arrangement",
  mayAsk: { atMost: 0.05 },
  allows: ["header-not-understood"],
  apply(draft) {
    const rows = rowsOf(joinTables(draft.tables), "one-row");
    const width = Math.max(...rows.map(({ cells }) => cells.length));
    const turned = Array.from({ length: width }, (_, column): Row => ({
      kind: "other",
      cells: rows.map(({ cells }) => cells[column] ?? blank),
    }));
    return { ...draft, sheets: [{ ...plainSheet, name: "成绩", shape: "turned", rows: turned }] };
  },
};
