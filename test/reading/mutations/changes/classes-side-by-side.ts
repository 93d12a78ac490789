import type { Change } from "../change";
import { blank, textRow, type Row, type Table } from "../draft";
import { plainSheet, rowsOf } from "../lay-out";

/** Two or three classes beside one another, each with a header of its own. */
export const classesSideBySide: Change = {
  name: "classes-side-by-side",
  stage: "arrangement",
  family: "arrangement",
  mayAsk: { atMost: 0.05 },
  fits: ({ book }) => book.classCount > 1,
  apply(draft, random) {
    const gap = random.int(1, 2);
    const blocks = draft.tables.map((table) =>
      blockOf(table, rowsOf(table, draft.headerStyle), gap),
    );
    const height = Math.max(...blocks.map(({ rows }) => rows.length));
    const rows = Array.from({ length: height }, (_, row): Row => {
      const kind = blocks.map(({ rows: inBlock }) => inBlock[row]?.kind).find(Boolean) ?? "blank";
      const cells = blocks.flatMap(({ rows: inBlock, width }) => {
        const own = inBlock[row]?.cells ?? [];
        return Array.from({ length: width }, (__, column) => own[column] ?? blank);
      });
      return { kind, cells };
    });
    return { ...draft, sheets: [{ ...plainSheet, name: "成绩", shape: "several", rows }] };
  },
};

function blockOf({ columns }: Table, rows: readonly Row[], gap: number) {
  return { rows: rows.length > 0 ? rows : [textRow("blank", "")], width: columns.length + gap };
}
