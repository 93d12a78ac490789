import type { Change } from "../change";
import { mapColumns } from "../draft";

/** ＊姓名＊, 数学（１２０分）: full-width signs and digits. */
export const headerFullWidth: Change = {
  name: "header-full-width",
  stage: "header",
  apply: (draft) =>
    mapColumns(draft, (column) => ({
      ...column,
      full: column.full.replace(/[0-9]/gu, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      ),
      words: column.words === "" ? "" : `＊${column.words}`,
    })),
};
