import { digestCell, digestKey, type SheetPlan } from "../../../sheet";
import { from } from "../sheet-grid";
import { alignRows } from "./align-rows";
import { rowMarks } from "./anchors";
import { asItStands, type MatchedForm } from "./match-form";

/** Row as written → row of the next plan, told by our words and by the keys of the boxes in it. */
export function rowsInPlan(plan: SheetPlan, match: MatchedForm): ReadonlyMap<number, number> {
  const { ledger, form, height } = match;
  const then = from(0, height).map((row) => {
    const cells = ledger.cells[row] ?? [];
    const marks = cells.flatMap((digest, column) =>
      digest === "" || match.fieldAt(row, column)
        ? []
        : [`${String(column)} ${asItStands(digest)}`],
    );
    return { marks, isBlank: cells.every((digest) => digest === "") };
  });
  for (const { row, key } of form.fields) then[row]?.marks.push(key);
  const planned = plan.rows.map(({ cells, isFiller }) => {
    const marks = cells.flatMap((cell, column) =>
      cell && cell.value !== "" ? [`${String(column)} ${digestCell(cell.value)}`] : [],
    );
    return { marks, isBlank: isFiller === true };
  });
  for (const { row, key } of plan.form?.fields ?? []) planned[row]?.marks.push(digestKey(key));
  const words = new Set(then.flatMap(({ marks }) => marks));
  const found = alignRows(
    then.map(({ marks, isBlank }) => rowMarks(marks, isBlank)),
    planned.map(({ marks, isBlank }) =>
      rowMarks(
        marks.filter((mark) => words.has(mark)),
        isBlank,
      ),
    ),
  );
  const rows = new Map<number, number>();
  for (const [row, ours] of found)
    if (!rows.has(ours) && !plan.rows[row]?.isFiller) rows.set(ours, row);
  return rows;
}
