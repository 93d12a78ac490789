import type { Change } from "../change";
import { hasWideSheet, textRow } from "../draft";
import { hasTallMerges, mapWideRows } from "./row-edits";

/** The header printed again every n pupils, mostly after 第1页 at the page's foot. */
export const repeatedHeader: Change = {
  name: "repeated-header",
  stage: "around",
  fits: (draft) => hasWideSheet(draft) && !draft.sheets.some(({ rows }) => hasTallMerges(rows)),
  apply(draft, random) {
    const every = random.int(2, 6);
    const hasFoot = random.chance(0.6);
    return mapWideRows(draft, (rows) => {
      const header = rows.filter(({ kind }) => kind === "header");
      const pages = Math.ceil(rows.filter(({ kind }) => kind === "pupil").length / every);
      let pupils = 0;
      return rows.flatMap((row) => {
        if (row.kind !== "pupil") return [row];
        pupils += 1;
        if (pupils === 1 || (pupils - 1) % every !== 0) return [row];
        const foot = textRow("other", `第${(pupils - 1) / every}页，共${pages}页`);
        return [...(hasFoot ? [foot] : []), ...header, row];
      });
    });
  },
};
