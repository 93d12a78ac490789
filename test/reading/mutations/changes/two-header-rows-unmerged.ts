import type { Change } from "../change";

/** The same two rows after the merges were lost: each group's word in its first cell only. */
export const twoHeaderRowsUnmerged: Change = {
  name: "two-header-rows-unmerged",
  stage: "header",
  family: "header-rows",
  apply: (draft) => ({ ...draft, headerStyle: "two-rows-unmerged" }),
};
