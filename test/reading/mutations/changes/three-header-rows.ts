import type { Change } from "../change";

/** A row more above the groups, over all subjects. */
export const threeHeaderRows: Change = {
  name: "three-header-rows",
  stage: "header",
  family: "header-rows",
  apply: (draft) => ({ ...draft, headerStyle: "three-rows" }),
};
