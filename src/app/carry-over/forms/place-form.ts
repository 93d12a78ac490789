import {
  digestCell,
  digestKey,
  type PlannedCell,
  type SheetPlan,
  type TypedContent,
} from "../../../sheet";
import { contains, isFree } from "../free-cell";
import { awayFromPlace, formulaText } from "../homeless-entries";
import { moveFormula, type CellPlace } from "../move-formula";
import type { Placed } from "../place-entries";
import { shown, type Entry } from "../read-entries";
import type { MatchedForm } from "./match-form";
import { rowsInPlan } from "./plan-rows";
import type { FormEntries, Remark } from "./read-form";

/**
 * Puts every entry into the box with its key. What was typed beside our words stays beside them, if the
 * next form leaves room there; words of ours to which a person added something stay as they left them.
 */
export function placeInForm(plan: SheetPlan, match: MatchedForm, read: FormEntries): Placed {
  const fields = new Map((plan.form?.fields ?? []).map((field) => [digestKey(field.key), field]));
  const rowOf = lazily(() => rowsInPlan(plan, match));
  const lastRow = lastRowOf(plan);
  const cells = new Map<number, Map<number, PlannedCell>>();
  const homeless: Entry[] = [];
  let kept = 0;

  for (const entry of [...read.entries, ...read.waiting]) placeEntry(entry);
  for (const ours of read.filledIn) keepFirst(ours);
  for (const remark of read.remarks) placeRemark(remark);
  for (const stray of read.strays) setAside(stray);
  return { cells, kept, homeless, ownColumns: [] };

  function placeEntry(entry: Entry): void {
    const field = fields.get(entry.key);
    const there = field && cells.get(field.row)?.get(field.column)?.theirs;
    if (!field) setAside(entry);
    else if (!there) put(entry, field.row, field.column);
    else if (digestOf(there) !== digestOf(entry.content)) setAside({ ...entry, key: "" });
  }

  /** What we filled in once and leave to the person from then on. */
  function keepFirst(ours: Entry): void {
    const field = fields.get(ours.key);
    if (!field || cells.get(field.row)?.get(field.column)) return;
    if ((plan.rows[field.row]?.cells[field.column]?.value ?? "") === "") {
      put(ours, field.row, field.column);
    }
  }

  function placeRemark(remark: Remark): void {
    const { content } = remark;
    const row = rowOf().get(remark.to.row) ?? rowBelow(remark.to.row);
    const column =
      remark.to.column < match.form.columns
        ? remark.to.column
        : plan.columnWidths.length + remark.to.column - match.form.columns;
    const ours = plan.rows[row ?? -1]?.cells[column]?.value ?? "";
    if (row === null || cells.get(row)?.get(column)) setAside(remark);
    else if (ours === "") {
      const isTheirs = isFree(plan, { row, column }) && !isToFillIn(row, column);
      if (isTheirs && plan.rows[row]?.isFiller !== true) put(remark, row, column);
      else setAside(remark);
    } else if (digestCell(ours) === digestOf(content)) return;
    else if (content.formula === null && addsTo(ours, shown(content))) put(remark, row, column);
    else setAside(remark);
  }

  /** What stands below the form keeps its distance to it. */
  function rowBelow(ours: number): number | null {
    return ours > match.lastRow ? lastRow + ours - match.lastRow : null;
  }

  function isToFillIn(row: number, column: number): boolean {
    return plan.fillIn.some((area) => contains(area, { row, column }));
  }

  function setAside(entry: Entry): void {
    homeless.push(...awayFromPlace(entry));
  }

  function put(entry: Entry, row: number, column: number): void {
    const { content } = entry;
    const formula = content.formula === null ? null : moveFormula(content.formula, cellAfter);
    const theirs = { ...content, formula };
    const line = cells.get(row) ?? new Map<number, PlannedCell>();
    line.set(column, {
      value: typeof theirs.value === "boolean" ? shown(theirs) : theirs.value,
      format: plan.rows[row]?.cells[column]?.format ?? "note",
      theirs,
    });
    cells.set(row, line);
    kept += 1;
    if (content.formula !== null && formula === null)
      homeless.push(formulaText(entry, content.formula));
  }

  function cellAfter({ row, column }: CellPlace): CellPlace | null {
    const ours = match.rows.get(row);
    const at = match.columnAt.get(column);
    if (ours === undefined || at === undefined) return null;
    const field = match.fieldAt(ours, at);
    if (!field) {
      const to = rowOf().get(ours);
      return to === undefined ? null : { row: to, column: at };
    }
    const to = fields.get(field.key);
    const isFirst = field.row === ours && field.column === at;
    return to && isFirst ? { row: to.row, column: to.column } : null;
  }
}

function lastRowOf({ rows, form }: SheetPlan): number {
  const last = rows.findLastIndex(({ cells }) => cells.some((cell) => cell && cell.value !== ""));
  return Math.max(last, ...(form?.fields ?? []).map(({ row }) => row));
}

/** Most forms hold nothing beside their boxes: then nobody asks. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Whether a person's text holds our words and something more. */
function addsTo(ours: string | number, text: string): boolean {
  return text.includes(String(ours));
}

function digestOf({ value, formula }: TypedContent): string {
  return digestCell(value, formula ?? value);
}
