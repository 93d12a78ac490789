import type { Change } from "../change";
import { joinTables, wideSheet } from "../lay-out";

/** The whole grade on one sheet beside the sheets of its classes: the same pupils and marks twice. */
export const wholeGradeSheet: Change = {
  name: "whole-grade-sheet",
  stage: "arrangement",
  family: "arrangement",
  allows: ["student-on-two-sheets"],
  apply(draft) {
    const classes = draft.tables.map((table) =>
      wideSheet(draft.book.className(table.classNth), table, draft.headerStyle),
    );
    const whole = wideSheet("全年级", joinTables(draft.tables), draft.headerStyle);
    return { ...draft, sheets: [whole, ...classes] };
  },
};
