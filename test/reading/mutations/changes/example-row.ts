import type { Change } from "../change";
import { hasWideSheet, type Cell, type Row } from "../draft";
import { insertAt, mapWideRows } from "./row-edits";

/** 例 … a made-up first row that shows how to fill in the form. */
export const exampleRow: Change = {
  name: "example-row",
  stage: "around",
  fits: (draft) => hasWideSheet(draft) && draft.book.numbersAre !== "none",
  allows: ["example-rows-left-out"],
  apply: (draft) =>
    mapWideRows(draft, (rows) => {
      const first = rows.findIndex(({ kind }) => kind === "pupil");
      const cells = (rows[first]?.cells ?? []).map((cell, column): Cell => {
        if (column === 0) return { content: "例" };
        if (cell.pupil) return { content: "张三" };
        return { content: cell.mark ? 88 : "" };
      });
      const example: Row = { kind: "other", cells };
      return first < 0 ? rows : insertAt(rows, first, example);
    }),
};
