import type { Change } from "../change";
import { mapMarkSheets, textRow } from "../draft";

/** Blank rows before the header. */
export const blankRowsAbove: Change = {
  name: "blank-rows-above",
  stage: "around",
  apply(draft, random) {
    const blanks = Array.from({ length: random.int(1, 3) }, () => textRow("blank", ""));
    return mapMarkSheets(draft, (sheet) => {
      const at = Math.max(
        0,
        sheet.rows.findIndex(({ kind }) => kind !== "title" && kind !== "other"),
      );
      return { ...sheet, rows: [...sheet.rows.slice(0, at), ...blanks, ...sheet.rows.slice(at)] };
    });
  },
};
