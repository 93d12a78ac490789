import type { Change } from "../change";
import { mapColumns } from "../draft";

/** 数 学, 姓  名: spread over the width of the column. */
export const headerBlanks: Change = {
  name: "header-blanks",
  stage: "header",
  family: "header-spacing",
  apply(draft, random) {
    const between = random.pick([" ", "  ", "\u3000", "\u00a0"]);
    const after = random.pick(["", " ", "\u3000"]);
    return mapColumns(draft, (column) => ({
      ...column,
      words: column.words === "" ? "" : Array.from(column.words).join(between) + after,
    }));
  },
};
