import { digestCell, digestKey, type SheetPlan } from "../../../sheet";
import { from } from "../sheet-grid";
import { alignRows } from "./align-rows";
import { rowMarks } from "./anchors";
import { asItStands, type MatchedForm } from "./match-form";

/** Row as written → row of the next plan, told by the keys of the boxes in it, or by our words where it has none. */
export function rowsInPlan(plan: SheetPlan, match: MatchedForm): ReadonlyMap<number, number> {
  const { ledger, form, height } = match;
  const then = from(0, height).map((row) =>
    wordsOf((ledger.cells[row] ?? []).map((digest) => asItStands(digest))),
  );
  const planned = plan.rows.map(({ cells }) =>
    wordsOf(cells.map((cell) => (cell ? digestCell(cell.value) : ""))),
  );
  const fields = (plan.form?.fields ?? []).map(({ row, key }) => ({ row, key: digestKey(key) }));
  const thenMarks = withKeys(then, form.fields);
  const words = new Set(thenMarks.flat());
  const found = alignRows(
    thenMarks.map((marks) => rowMarks(marks, marks.length === 0)),
    withKeys(planned, fields).map((marks) => {
      const known = marks.filter((mark) => words.has(mark));
      return rowMarks(known.length < marks.length ? [...known, isNew] : known, marks.length === 0);
    }),
    true,
  );
  const rows = new Map<number, number>();
  for (const [row, ours] of found) {
    if (!rows.has(ours) && !plan.rows[row]?.isFiller) rows.set(ours, row);
  }
  return rows;
}

/** Stands for words and boxes that were not there before. */
const isNew = "new";

function wordsOf(digests: readonly string[]): readonly string[] {
  return digests.flatMap((digest, column) =>
    digest === "" ? [] : [`${String(column)} ${digest}`],
  );
}

/** A row with boxes is told by them alone: the words in it may be those of every pupil. */
function withKeys(
  words: readonly (readonly string[])[],
  fields: readonly { readonly row: number; readonly key: string }[],
): readonly (readonly string[])[] {
  const keys = new Map<number, string[]>();
  for (const { row, key } of fields) keys.set(row, [...(keys.get(row) ?? []), key]);
  return words.map((marks, row) => keys.get(row) ?? marks);
}
