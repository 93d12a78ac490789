import { digestCell, digestKey, type SheetPlan } from "../../../sheet";
import { from } from "../sheet-grid";
import { alignRows } from "./align-rows";
import { rowMarks } from "./anchors";
import { asItStands, type MatchedForm } from "./match-form";

/** Row as written → row of the next plan, told by the keys of the boxes in it, or by our words where it has none. */
export function rowsInPlan(plan: SheetPlan, match: MatchedForm): ReadonlyMap<number, number> {
  const { ledger, form, height } = match;
  const keys = firstKeys(form.fields, (key) => key);
  const thenMarks = from(0, height).map((row) => {
    const key = keys.get(row);
    if (key !== undefined) return [key];
    return wordsOf(ledger.cells[row] ?? [], (digest) => asItStands(digest));
  });
  const plannedKeys = firstKeys(plan.form?.fields ?? [], digestKey);
  const plannedMarks = plan.rows.map(({ cells }, row) => {
    const key = plannedKeys.get(row);
    return key === undefined
      ? wordsOf(cells, (cell) => (cell ? digestCell(cell.value) : ""))
      : [key];
  });
  const words = new Set(thenMarks.flat());
  const found = alignRows(
    thenMarks.map((marks) => rowMarks(marks, marks.length === 0)),
    plannedMarks.map((marks) => {
      const known = marks.filter((mark) => words.has(mark));
      return rowMarks(known.length < marks.length ? [...known, isNew] : known, marks.length === 0);
    }),
    null,
  );
  const rows = new Map<number, number>();
  for (const [row, ours] of found) {
    if (!rows.has(ours) && !plan.rows[row]?.isFiller) rows.set(ours, row);
  }
  return rows;
}

/** Stands for words and boxes that were not there before. */
const isNew = "new";

function wordsOf<Cell>(
  cells: readonly Cell[],
  digestOf: (cell: Cell) => string,
): readonly string[] {
  const words: string[] = [];
  cells.forEach((cell, column) => {
    const digest = digestOf(cell);
    if (digest !== "") words.push(`${String(column)} ${digest}`);
  });
  return words;
}

/** A row with boxes is told by the first of them: the words in it may be those of every pupil. */
function firstKeys(
  fields: readonly { readonly row: number; readonly key: string }[],
  digestOf: (key: string) => string,
): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  for (const { row, key } of fields) if (!keys.has(row)) keys.set(row, digestOf(key));
  return keys;
}
