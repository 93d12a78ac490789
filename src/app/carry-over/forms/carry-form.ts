import { carriedLooks, fillFormAgain } from "../../../reports";
import { digestKey, type PlannedCell, type PlannedRow, type SheetPlan } from "../../../sheet";
import type { CarriedSheet } from "../carried-sheet";
import { drawSetAside } from "../draw-set-aside";
import { noteHeight } from "../entry-sizes";
import type { Placed } from "../place-entries";
import { from } from "../sheet-grid";
import type { MatchedForm } from "./match-form";
import { placeInForm } from "./place-form";
import { readForm } from "./read-form";
import { setAsideStarts } from "./set-aside-starts";

/**
 * 簿册的带过去: the form as it stands → what a person typed into its boxes and beside them → the boxes with the
 * same keys in the next form. What has no box there any more, and what nobody can say whose it is, stands
 * below it under 待处理. Nothing is refused: there is a place for everything.
 */
export function carryForm(plan: SheetPlan, match: MatchedForm): CarriedSheet {
  const read = readForm(match);
  const placed = placeInForm(plan, match, read);
  return {
    plan: drawForm(withoutEmptied(plan, read.emptied), placed),
    kept: placed.kept,
    setAside: placed.homeless.map(({ at }) => at),
    blocked: [],
  };
}

/** What we fill in and a person took out is left out. */
function withoutEmptied(plan: SheetPlan, emptied: ReadonlySet<string>): SheetPlan {
  const { form } = plan;
  if (!form || emptied.size === 0) return plan;
  const fields = form.fields.map((field) =>
    emptied.has(digestKey(field.key)) ? { ...field, isEmptied: true as const } : field,
  );
  const blank = new Set(
    fields.flatMap(({ row, column, isEmptied }) => (isEmptied ? [`${row} ${column}`] : [])),
  );
  return {
    ...plan,
    form: { ...form, fields },
    rows: plan.rows.map((row, at) => ({
      ...row,
      cells: row.cells.map((cell, column) =>
        cell && blank.has(`${at} ${column}`) ? { ...cell, value: "" } : cell,
      ),
    })),
  };
}

function drawForm(plan: SheetPlan, { cells, homeless }: Placed): SheetPlan {
  if (cells.size === 0 && homeless.length === 0) return plan;
  const { form, columnWidths } = plan;
  const end = Math.max(plan.rows.length, ...[...cells.keys()].map((row) => row + 1));
  const rows = from(0, end).map((row) => withEntries(plan.rows[row], cells.get(row)));
  const block =
    form && homeless.length > 0
      ? drawSetAside(
          form.words,
          { starts: setAsideStarts(columnWidths.length), end: columnWidths.length },
          homeless,
          columnWidths,
        )
      : { rows: [], merges: [] };
  const below = {
    merges: block.merges,
    rows: block.rows.map((row, index): PlannedRow => ({
      ...row,
      ...(index === 0 ? { beginsPage: true } : {}),
      ...(index < 3 ? { keepWithNext: true } : {}),
    })),
  };
  const formats = { ...looksOf([...rows, ...below.rows]), ...plan.formats };
  return fillFormAgain({ ...plan, rows, formats }, below);
}

function withEntries(
  planned: PlannedRow = { height: noteHeight, cells: [] },
  entries: ReadonlyMap<number, PlannedCell> | undefined,
): PlannedRow {
  if (!entries) return planned;
  const width = Math.max(planned.cells.length, ...[...entries.keys()].map((column) => column + 1));
  return {
    ...planned,
    cells: from(0, width).map((column) => entries.get(column) ?? planned.cells[column] ?? null),
  };
}

function looksOf(rows: readonly PlannedRow[]): SheetPlan["formats"] {
  const used = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell?.format)));
  return Object.fromEntries(Object.entries(carriedLooks).filter(([name]) => used.has(name)));
}
