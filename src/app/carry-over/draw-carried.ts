import { carriedLooks, widthFor } from "../../reports";
import type { Area, PlannedCell, PlannedRow, SheetPlan } from "../../sheet";
import { drawSetAside } from "./draw-set-aside";
import { heightOf, narrowest, noteHeight } from "./entry-sizes";
import { widthOf, type Placed } from "./place-entries";
import { setAsideColumns } from "./read-entries";
import { from } from "./sheet-grid";

/** The plan with the entries in their places and 待处理 below. */
export function drawCarried(plan: SheetPlan, placed: Placed): SheetPlan {
  const { homeless, ownColumns } = placed;
  const columnWidths = widthsWith(plan, placed);
  const rows = rowsWith(plan, placed, columnWidths);
  const block =
    plan.list && homeless.length > 0
      ? drawSetAside(
          plan.list.words,
          { starts: setAsideColumns(plan.list.columns.length), end: plan.list.columns.length },
          homeless,
          columnWidths,
        )
      : null;
  const all = block ? [...rows, ...block.rows] : rows;
  return {
    ...plan,
    columnWidths,
    rows: all,
    formats: { ...looksOf(all), ...plan.formats },
    merges: block
      ? [...plan.merges, ...block.merges.map((area) => ({ ...area, row: area.row + rows.length }))]
      : plan.merges,
    filter: plan.filter && {
      ...plan.filter,
      columns: filterColumns(plan, plan.filter, ownColumns),
    },
  };
}

/** A column beside ours is sorted and filtered with them. */
function filterColumns(plan: SheetPlan, { columns }: Area, ownColumns: readonly number[]): number {
  if (columns !== widthOf(plan)) return columns;
  let wider = columns;
  while (ownColumns.includes(wider)) wider += 1;
  return wider;
}

const widest = 30;

function widthsWith(plan: SheetPlan, { cells, ownColumns }: Placed): readonly number[] {
  const ours = plan.columnWidths;
  const end = Math.max(ours.length, ...ownColumns.map((column) => column + 1));
  return from(0, end).map((column) => {
    const known = ours[column];
    if (known !== undefined) return known;
    if (!ownColumns.includes(column)) return narrowest;
    const widths = [...cells.values()].map((line) =>
      widthFor(String(line.get(column)?.value ?? "")),
    );
    return Math.min(widest, Math.max(narrowest, ...widths));
  });
}

function rowsWith(
  plan: SheetPlan,
  { cells, ownColumns }: Placed,
  widths: readonly number[],
): readonly PlannedRow[] {
  const end = Math.max(plan.rows.length, ...[...cells.keys()].map((row) => row + 1));
  return from(0, end).map((row): PlannedRow => {
    const planned = plan.rows[row] ?? { height: noteHeight, cells: [] };
    const line = cells.get(row);
    const isListed = planned.key !== undefined || planned.isOpen === true;
    if (!line && !(isListed && ownColumns.length > 0)) return planned;
    const width = Math.max(
      planned.cells.length,
      ...[...(line?.keys() ?? [])].map((column) => column + 1),
      ...(isListed ? ownColumns.map((column) => column + 1) : []),
    );
    const blank = (column: number): PlannedCell | null =>
      isListed && ownColumns.includes(column) ? { value: "", format: "fillIn" } : null;
    const texts = [...(line ?? [])].map(([column, { value }]) =>
      heightOf(String(value), widths[column] ?? narrowest),
    );
    return {
      ...planned,
      height: Math.max(planned.height, ...(isListed ? texts : [])),
      cells: from(0, width).map(
        (column) => line?.get(column) ?? planned.cells[column] ?? blank(column),
      ),
    };
  });
}

function looksOf(rows: readonly PlannedRow[]): SheetPlan["formats"] {
  const used = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell?.format)));
  return Object.fromEntries(Object.entries(carriedLooks).filter(([name]) => used.has(name)));
}
