import type { Change } from "../change";
import { mapColumns } from "../draft";

/** 数学(120), 数学/120, 数学【满分120】: other ways to state what （120分） states. */
export const fullMarksBracketed: Change = {
  name: "full-marks-bracketed",
  stage: "header",
  fits: ({ book }) => book.statesFullMarks,
  apply(draft, random) {
    const pattern = random.pick(["(#)", "（满分#）", "(#分)", "【#】", "/#分", "（满分：#分）"]);
    return mapColumns(draft, (column) => ({
      ...column,
      full: column.full.replace(/^（(\d+)分）$/u, (_, digits: string) =>
        pattern.replace("#", digits),
      ),
    }));
  },
};
