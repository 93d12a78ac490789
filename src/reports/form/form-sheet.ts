import {
  formatAddress,
  type Area,
  type PlannedCell,
  type PlannedField,
  type PlannedLink,
  type PlannedRow,
  type SheetPlan,
} from "../../sheet";
import { mapInSlices, type Slices } from "../../slices";
import type { ResultSheetWords } from "../../text";
import {
  formPage,
  formPrintPlan,
  formats,
  highestRow,
  lineCount,
  rowHeight,
  type PrintHeads,
} from "../visual-language";
import { fillPages } from "./fill-pages";
import type { FormBox, FormRow } from "./form-row";

/** 簿册: boxes for print, pen and typing. Cells may be merged; it is not to be sorted. */
export interface FormSheet {
  /** As `reportKey` makes it. */
  readonly report: string;
  readonly name: string;
  readonly tabColor: string;
  /** Characters; all columns together must stand on one page at full size. */
  readonly widths: readonly number[];
  readonly rows: readonly FormRow[];
  /** Stands on each page again. */
  readonly repeatedRow?: number;
  /** Rows that stay in view. */
  readonly frozenRows?: number;
  readonly heads: PrintHeads;
  readonly pages: string;
}

/** Boxes → cells, merges, fields and links; rows → pages. */
export function* planForm(sheet: FormSheet, words: ResultSheetWords): Slices<SheetPlan> {
  const { widths } = sheet;
  const { room } = formPage(widths);
  const measured = yield* mapInSlices(sheet.rows, (row): FormRow => ({
    ...row,
    height: formRowHeight(row, widths),
  }));
  const { rows: formRows, breaks } = fillPages<FormRow | FillerRow>(
    measured,
    room,
    sheet.repeatedRow ?? null,
    (height): FillerRow => ({ height, boxes: [], isFiller: true }),
  );
  const grid: (PlannedCell | null)[][] = formRows.map(() => widths.map(() => null));
  const taken = formRows.map(() => widths.map(() => false));
  const merges: Area[] = [];
  const fields: PlannedField[] = [];
  const fillIn: Area[] = [];
  const links: PlannedLink[] = [];
  for (const [row, { boxes }] of formRows.entries()) {
    yield;
    let column = 0;
    for (const box of boxes) {
      while (taken[row]?.[column] === true) column += 1;
      const area = { row, column, rows: box.rows ?? 1, columns: box.columns };
      place(box, area);
      column += box.columns;
    }
  }
  const rows = formRows.map((row, at): PlannedRow => pageRow(row, grid[at] ?? []));
  return {
    report: sheet.report,
    name: sheet.name,
    tabColor: sheet.tabColor,
    columnWidths: widths,
    rows,
    formats: usedFormats(rows),
    merges,
    freeze: sheet.frozenRows === undefined ? null : { rows: sheet.frozenRows, columns: 0 },
    filter: null,
    conditionalFormats: [],
    links,
    fillIn,
    form: { fields, words: words.setAside, room },
    print: {
      ...formPrintPlan(sheet.heads, sheet.pages),
      repeatRows:
        sheet.repeatedRow === undefined
          ? null
          : { first: sheet.repeatedRow, last: sheet.repeatedRow },
      pageBreaksBefore: breaks,
    },
  };

  /** Every cell of a merged box bears its look, or its lines would end half-way. */
  function place(box: FormBox, area: Area): void {
    const { row, column } = area;
    if (column + area.columns > widths.length || row + area.rows > formRows.length) {
      throw new Error(`${sheet.report}: a box of row ${row + 1} reaches beyond the form.`);
    }
    for (let down = row; down < row + area.rows; down += 1) {
      for (let right = column; right < column + area.columns; right += 1) {
        const isFirst = down === row && right === column;
        const cells = grid[down];
        const filled = taken[down];
        if (!cells || !filled) continue;
        cells[right] = { value: isFirst ? (box.value ?? "") : "", format: box.format };
        filled[right] = true;
      }
    }
    if (area.rows > 1 || area.columns > 1) merges.push(area);
    if (box.field) {
      fields.push({ ...box.field, row, column });
      fillIn.push(area);
    }
    if (box.leadsTo) {
      links.push({
        row,
        column,
        target: {
          sheet: box.leadsTo.sheet,
          area: { row: box.leadsTo.row, column: box.leadsTo.column, rows: 1, columns: 1 },
        },
        tip: words.issues.goTo(formatAddress(box.leadsTo)),
      });
    }
  }
}

function pageRow(
  { height, beginsPage, keepWithNext, isFiller }: FormRow & Partial<FillerRow>,
  cells: PlannedRow["cells"],
): PlannedRow {
  return {
    ...{ height, cells },
    ...(beginsPage ? { beginsPage } : {}),
    ...(keepWithNext ? { keepWithNext } : {}),
    ...(isFiller ? { isFiller } : {}),
  };
}

/** A blank row that fills up a page. */
interface FillerRow extends FormRow {
  readonly isFiller: true;
}

/** The looks that a sheet's cells refer to, and no others. */
function usedFormats(rows: readonly PlannedRow[]): SheetPlan["formats"] {
  const names = new Set<string>();
  for (const { cells } of rows) for (const cell of cells) if (cell) names.add(cell.format);
  return Object.fromEntries(Object.entries(formats).filter(([name]) => names.has(name)));
}

/** As high as the row asks for, or as its texts need. */
export function formRowHeight({ height, boxes }: FormRow, widths: readonly number[]): number {
  let column = 0;
  let needed = height;
  for (const { columns, rows = 1, value = "", format } of boxes) {
    const { font, indent, wrap } = formats[format];
    const width = widths
      .slice(column, column + columns)
      .reduce((sum, each) => sum + each, (columns - 1) * mergedPadding);
    column += columns;
    if (rows > 1 || !wrap || typeof value !== "string" || value === "") continue;
    const lines = lineCount(value, { width, indent, size: font.size });
    needed = Math.max(needed, rowHeight(lines, font.size));
  }
  return Math.min(needed, highestRow);
}

/** A merged box takes one padding less than its columns. */
const mergedPadding = 0.7;
