import type { Change } from "../change";

/** Subjects merged over their exams, or one merged word over all subjects. */
export const twoHeaderRows: Change = {
  name: "two-header-rows",
  stage: "header",
  family: "header-rows",
  apply: (draft) => ({ ...draft, headerStyle: "two-rows" }),
};
