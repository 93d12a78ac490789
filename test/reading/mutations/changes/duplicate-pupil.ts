import type { Change } from "../change";
import { hasWideSheet } from "../draft";
import { endOfPupils, hasTallMerges, insertAt, mapWideRows } from "./row-edits";

/** One pupil's row stands a second time at the end, with the same marks. */
export const duplicatePupil: Change = {
  name: "duplicate-pupil",
  stage: "around",
  allows: ["duplicate-student", "duplicate-student-number", "student-on-two-sheets", "homonyms"],
  fits: (draft) =>
    hasWideSheet(draft) &&
    draft.book.pupils.every(({ number }) => number !== null) &&
    !draft.sheets.some(({ rows }) => hasTallMerges(rows)),
  apply: (draft, random) =>
    mapWideRows(draft, (rows) => {
      const pupils = rows.filter(({ kind }) => kind === "pupil");
      return pupils.length < 2 ? rows : insertAt(rows, endOfPupils(rows), random.pick(pupils));
    }),
};
