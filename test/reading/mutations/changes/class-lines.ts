import { textRow } from "../draft";
import type { Change } from "../change";
import { headerRows, plainSheet, pupilRows } from "../lay-out";
import { withoutClass } from "./class-sheets";

/** One header for all; a line 七（1）班 before the pupils of each class. */
export const classLines: Change = {
  name: "class-lines",
  stage: "arrangement",
  family: "arrangement",
  mayAsk: { atMost: 0.05 },
  fits: ({ book }) => book.classCount > 1,
  apply(draft) {
    const tables = draft.tables.map(withoutClass);
    const rows = [
      ...headerRows(tables[0]?.columns ?? [], draft.headerStyle),
      ...tables.flatMap((table) => [
        textRow("title", draft.book.className(table.classNth)),
        ...pupilRows(table),
      ]),
    ];
    return { ...draft, sheets: [{ ...plainSheet, name: "成绩", shape: "several", rows }] };
  },
};
