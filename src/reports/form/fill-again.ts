import type { Area, PlannedRow, SheetPlan } from "../../sheet";
import { highestRow, lineCount, rowHeight } from "../visual-language";
import { fillPages } from "./fill-pages";

/** Rows to stand below a form; their merged areas are counted from the first of them. */
export interface RowsBelow {
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly Area[];
}

/**
 * 重新分页: a form in whose boxes a person's entries stand now, with rows put below it. Rows grow with what was
 * typed, so that nothing is cut in print; pages are filled anew, and all that refers to a row moves along.
 */
export function fillFormAgain(plan: SheetPlan, below: RowsBelow): SheetPlan {
  const { form, print } = plan;
  if (!form) return plan;
  const heights = grownHeights(plan);
  const placeBefore = new Map<PlannedRow, number>();
  const all = [...plan.rows, ...below.rows].flatMap((row, at) => {
    if (row.isFiller) return [];
    const grown = { ...row, height: heights[at] ?? row.height };
    placeBefore.set(grown, at);
    return [grown];
  });
  const repeated = print.repeatRows && plan.rows[print.repeatRows.first];
  const { rows, breaks } = fillPages<PlannedRow>(
    all,
    form.room,
    repeated ? plan.rows.filter(({ isFiller }) => !isFiller).indexOf(repeated) : null,
    (height) => ({ height, cells: [], isFiller: true }),
  );
  const places = new Map(rows.map((row, at) => [placeBefore.get(row), at]));
  const place = (row: number) => places.get(row) ?? row;
  const moved = <Moving extends Area>(area: Moving): Moving => {
    const row = place(area.row);
    return { ...area, row, rows: place(area.row + area.rows - 1) - row + 1 };
  };
  const movedBelow = below.merges.map((area) => ({ ...area, row: area.row + plan.rows.length }));
  return {
    ...plan,
    rows,
    merges: [...plan.merges, ...movedBelow].map(moved),
    freeze: plan.freeze && {
      ...plan.freeze,
      rows: plan.freeze.rows === 0 ? 0 : place(plan.freeze.rows - 1) + 1,
    },
    links: plan.links.map((link) => ({ ...link, row: place(link.row) })),
    fillIn: plan.fillIn.map(moved),
    form: {
      ...form,
      fields: form.fields.map((field) => ({ ...field, row: place(field.row) })),
    },
    ...(plan.validations && {
      validations: plan.validations.map((one) => ({ ...one, area: moved(one.area) })),
    }),
    print: {
      ...print,
      repeatRows: print.repeatRows && {
        first: place(print.repeatRows.first),
        last: place(print.repeatRows.last),
      },
      pageBreaksBefore: breaks,
    },
  };
}

/** By row: a box that reaches over several rows grows in its last one. */
function grownHeights({ rows, merges, columnWidths, formats }: SheetPlan): readonly number[] {
  const heights = rows.map(({ height }) => height);
  const areas = new Map(merges.map((area) => [`${area.row} ${area.column}`, area]));
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      const look = cell?.theirs && formats[cell.format];
      if (!look || typeof cell.value !== "string" || cell.value === "") return;
      const area = areas.get(`${row} ${column}`) ?? { row, column, rows: 1, columns: 1 };
      const width = columnWidths
        .slice(column, column + area.columns)
        .reduce((sum, each) => sum + each, (area.columns - 1) * mergedPadding);
      const { indent, font } = look;
      const lines = lineCount(cell.value, { width, indent, size: font.size });
      const last = row + area.rows - 1;
      const above = heights.slice(row, last).reduce((sum, each) => sum + each, 0);
      const needed = rowHeight(lines, font.size) - above;
      heights[last] = Math.max(heights[last] ?? 0, Math.min(highestRow, needed));
    });
  });
  return heights;
}

/** A merged box takes one padding less than its columns. */
const mergedPadding = 0.7;
