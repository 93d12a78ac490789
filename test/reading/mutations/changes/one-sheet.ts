import type { Change } from "../change";
import { joinTables, wideSheet } from "../lay-out";

/** All classes in one table: how a book is laid out where nothing else is drawn. */
export const oneSheet: Change = {
  name: "one-sheet",
  stage: "arrangement",
  family: "arrangement",
  apply: (draft) => ({
    ...draft,
    sheets: [wideSheet("成绩", joinTables(draft.tables), draft.headerStyle)],
  }),
};
