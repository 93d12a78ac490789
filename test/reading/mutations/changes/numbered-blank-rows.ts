import type { Change } from "../change";
import { blank, type Row } from "../draft";
import { endOfPupils, insertAt, mapWideRows } from "./row-edits";

/** A form for sixty pupils that holds fewer: the rows that are left bear only 序号 or a seat. */
export const numberedBlankRows: Change = {
  name: "numbered-blank-rows",
  stage: "around",
  fits: ({ sheets, tables, book }) => {
    const first = tables[0]?.columns[0]?.role;
    const isNumbered = first === "row-number" || (first === "number" && book.numbersAre === "seat");
    return isNumbered && sheets.some(({ shape }) => shape === "wide");
  },
  apply(draft, random) {
    const more = random.int(2, 8);
    return mapWideRows(draft, (rows) => {
      const end = endOfPupils(rows);
      const last = Number(rows[end - 1]?.cells[0]?.content ?? 0);
      const added = Array.from({ length: more }, (_, place): Row => ({
        kind: "other",
        cells: [{ content: last + place + 1 }, blank, blank],
      }));
      return insertAt(rows, end, ...added);
    });
  },
};
