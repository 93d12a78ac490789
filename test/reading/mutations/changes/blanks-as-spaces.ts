import type { Change } from "../change";
import { mapMarkSheets } from "../draft";

/** Cells that look blank and hold a space. */
export const blanksAsSpaces: Change = {
  name: "blanks-as-spaces",
  stage: "cells",
  apply: (draft, random) =>
    mapMarkSheets(draft, (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.content === "" && random.chance(0.2)
            ? { ...cell, content: random.pick([" ", "\u3000"]) }
            : cell,
        ),
      })),
    })),
};
