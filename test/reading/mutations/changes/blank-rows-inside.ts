import type { Change } from "../change";
import { hasWideSheet, textRow } from "../draft";
import { hasTallMerges, mapWideRows } from "./row-edits";

/** A blank row between some pupils. */
export const blankRowsInside: Change = {
  name: "blank-rows-inside",
  stage: "around",
  fits: (draft) => hasWideSheet(draft) && !draft.sheets.some(({ rows }) => hasTallMerges(rows)),
  apply: (draft, random) =>
    mapWideRows(draft, (rows) =>
      rows.flatMap((row) =>
        row.kind === "pupil" && random.chance(0.25) ? [row, textRow("blank", "")] : [row],
      ),
    ),
};
