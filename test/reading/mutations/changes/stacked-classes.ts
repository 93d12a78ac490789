import type { Change } from "../change";
import { textRow } from "../draft";
import { plainSheet, rowsOf } from "../lay-out";
import { withoutClass } from "./class-sheets";

/** The classes below one another on one sheet, each under its own title and header. */
export const stackedClasses: Change = {
  name: "stacked-classes",
  stage: "arrangement",
  family: "arrangement",
  fits: ({ book }) => book.classCount > 1,
  apply: (draft, random) => {
    const keepsColumn = random.chance(0.3);
    const blanks = random.int(0, 2);
    const rows = draft.tables.flatMap((table) => [
      textRow("title", `${draft.book.className(table.classNth)}成绩表`),
      ...rowsOf(keepsColumn ? table : withoutClass(table), draft.headerStyle),
      ...Array.from({ length: blanks }, () => textRow("blank", "")),
    ]);
    return { ...draft, sheets: [{ ...plainSheet, name: "成绩", shape: "several", rows }] };
  },
};
