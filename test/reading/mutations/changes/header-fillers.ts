import type { Change } from "../change";
import { mapColumns } from "../draft";

/** 姓名：, 数学成绩 — words that add nothing. */
export const headerFillers: Change = {
  name: "header-fillers",
  stage: "header",
  family: "header-signs",
  apply(draft, random) {
    const filler = random.pick(["成绩", "分数", "得分"]);
    return mapColumns(draft, (column) =>
      column.role === "score" && column.part === "" ? { ...column, part: filler } : column,
    );
  },
};
