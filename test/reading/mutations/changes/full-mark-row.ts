import type { Change } from "../change";
import { blank, hasWideSheet, type Cell, type Row } from "../draft";
import { insertAt, mapWideRows, nameColumnOf } from "./row-edits";

/** 满分 in a row of its own under the header. */
export const fullMarkRow: Change = {
  name: "full-mark-row",
  stage: "around",
  fits: hasWideSheet,
  apply(draft) {
    const fullMarks = new Map(draft.book.subjects.map(({ name, fullMark }) => [name, fullMark]));
    return mapWideRows(draft, (rows) => {
      const first = rows.findIndex(({ kind }) => kind === "pupil");
      const pupils = rows.filter(({ kind }) => kind === "pupil");
      const name = nameColumnOf(rows);
      const cells = (pupils[0]?.cells ?? []).map((_, column): Cell => {
        if (column === name) return { content: "满分" };
        const mark = pupils.map((row) => row.cells[column]?.mark).find(Boolean);
        return mark && mark.assessment !== "make-up"
          ? { content: fullMarks.get(mark.subject) ?? "" }
          : blank;
      });
      const row: Row = { kind: "other", cells };
      return first < 0 ? rows : insertAt(rows, first, row);
    });
  },
};
