import {
  formatAddress,
  formatCell,
  type Area,
  type CellAddress,
  type PlannedLink,
  type PlannedRow,
  type PrintPlan,
  type SheetPlan,
  type TakenRow,
} from "../sheet";
import type { ResultSheet, ResultSheetWords } from "../text";
import { placeLegend } from "./legend";
import { plannedColumns, rowIdentities } from "./row-identity";
import {
  fitWidths,
  fixedScale,
  formats,
  lineCount,
  pageHeight,
  printPlan,
  printScale,
  rowHeight,
  lineColor,
  strongLineColor,
  widthFor,
  type Cell,
  type FormatName,
  type Orientation,
  type PrintHeads,
} from "./visual-language";

/** 表: one flat table under a head, to be sorted and filtered. */
export interface ListSheet<Item> {
  readonly report: ResultSheet;
  /** The sheet's name, where it is not the report's own. */
  readonly name?: string;
  readonly tabColor: string;
  readonly orientation: Orientation;
  readonly title: string;
  /** 内部资料: stands in a box below the title. */
  readonly bar?: string;
  readonly subtitle: readonly string[];
  readonly notes: readonly string[];
  readonly legend: readonly Cell[];
  readonly columns: readonly ListColumn<Item>[];
  readonly items: readonly Item[];
  /** Points; more where a cell needs more lines. */
  readonly lowestRow: number;
  /** Frozen at the left. */
  readonly frozenColumns: number;
  /** A dark line is drawn below the last row of each run of equal values of this column. */
  readonly groupColumn: number | null;
  /** Stands in the table where there is no row. */
  readonly emptyLine: string;
  /** Begins a page; the sheet is then printed at a fixed scale, for Excel passes over breaks where it fits. */
  readonly beginsPage?: (item: Item, index: number) => boolean;
  readonly signOff: string | null;
  readonly heads: PrintHeads;
  readonly pages: string;
  /** Whose row it is, the same in every run and language; without it nothing typed is carried over. */
  readonly key?: (item: Item) => string;
  /** A blank row that a person may fill in as a whole. */
  readonly isOpen?: (item: Item) => boolean;
  /** The rows of a person's own that this one stands for. */
  readonly takes?: (item: Item) => readonly TakenRow[];
}

export interface ListColumn<Item> {
  /** The same in every language; the title, where left out. */
  readonly id?: string;
  readonly title: string;
  /** Characters. */
  readonly width: number;
  /** How narrow it may become where the sheet is too wide; `width` if left out. */
  readonly least?: number;
  readonly fillIn?: boolean;
  /** Says whose row it is. */
  readonly identifies?: boolean;
  /** Counts the rows for the eye alone: a person may number them anew. */
  readonly ordinal?: boolean;
  /** Null leaves a ruled blank. `width` is what the column has got. */
  readonly cell?: (item: Item, index: number, width: number) => Cell | null;
  /** The cell of a person's own sheet that this one leads to. */
  readonly leadsTo?: (item: Item) => CellAddress | null;
}

/** A column, as wide as its header's longest line at least. */
export function column<Item>(drawn: ListColumn<Item>): ListColumn<Item> {
  const header = Math.max(...drawn.title.split("\n").map((line) => widthFor(line)));
  return { ...drawn, width: Math.max(drawn.width, header) };
}

/** Head, legend, header row, data, sign-off. */
export function planList<Item>(sheet: ListSheet<Item>, words: ResultSheetWords): SheetPlan {
  const widths = fitWidths(
    sheet.columns.map(({ width, least = width }) => ({ width, least })),
    sheet.orientation,
    sheet.beginsPage !== undefined,
  );
  const head = drawHead(sheet, widths, words);
  const header = head.rows.length;
  const first = header + 1;
  const data = drawRows(sheet, widths);
  const rows = [...head.rows, drawHeader(sheet, widths), ...data];
  const lastData = rows.length - 1;
  const isEmpty = sheet.items.length === 0;
  const across = (row: number): Area => ({ row, column: 0, rows: 1, columns: widths.length });
  const merges = [...head.merges];
  if (isEmpty) merges.push(across(first));
  if (sheet.signOff !== null) {
    rows.push({ height: 6, cells: blanks(widths) });
    merges.push(across(rows.length));
    rows.push({
      height: 34,
      cells: firstCell({ value: sheet.signOff, format: "signOff" }, widths),
    });
  }
  return {
    report: sheet.report,
    name: sheet.name ?? words.names[sheet.report],
    tabColor: sheet.tabColor,
    columnWidths: widths,
    rows,
    formats: usedFormats(rows),
    merges,
    freeze: { rows: first, columns: sheet.frozenColumns },
    filter: isEmpty
      ? null
      : { row: header, column: 0, rows: sheet.items.length + 1, columns: widths.length },
    conditionalFormats: isEmpty ? [] : groupLines(sheet, first),
    links: drawLinks(sheet, first, words),
    fillIn: isEmpty ? [] : fillInAreas(sheet, first),
    print: planPrint(sheet, widths, rows, { header, lastData }),
    ...(sheet.key
      ? { list: { header, columns: plannedColumns(sheet.columns), words: words.setAside } }
      : {}),
  };
}

/** The looks that a sheet's cells refer to, and no others. */
export function usedFormats(rows: readonly PlannedRow[]): SheetPlan["formats"] {
  const names = new Set<string>();
  for (const { cells } of rows) for (const cell of cells) if (cell) names.add(cell.format);
  return Object.fromEntries(Object.entries(formats).filter(([name]) => names.has(name)));
}

function drawHead<Item>(
  { title, bar, subtitle, notes, legend }: ListSheet<Item>,
  widths: readonly number[],
  words: ResultSheetWords,
): { readonly rows: readonly PlannedRow[]; readonly merges: readonly Area[] } {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const rows: PlannedRow[] = [];
  const merges: Area[] = [];
  const line = (value: string, format: FormatName, height: number) => {
    merges.push({ row: rows.length, column: 0, rows: 1, columns: widths.length });
    const cells = widths.map((_, at) => ({ value: at === 0 ? value : "", format }));
    rows.push({
      height,
      cells: format === "internalBar" ? cells : firstCell({ value, format }, widths),
    });
  };
  const measured = (value: string, format: FormatName) => {
    const { indent, font } = formats[format];
    const lines = lineCount(value, { width: total, indent, size: font.size });
    line(value, format, rowHeight(lines, font.size) - 1);
  };
  line(title, "title", 30);
  if (bar !== undefined) line(bar, "internalBar", 22);
  measured(subtitle.join(words.gap), "subtitle");
  for (const note of notes) measured(note, "note");
  const placed = placeLegend(legend, widths, words.legend, rows.length);
  return { rows: [...rows, ...placed.rows], merges: [...merges, ...placed.merges] };
}

function drawHeader<Item>({ columns }: ListSheet<Item>, widths: readonly number[]): PlannedRow {
  const lines = columns.map(({ title }, index) =>
    lineCount(title, { width: widths[index] ?? 0, indent: 0, size: 10 }),
  );
  return {
    height: Math.max(36, rowHeight(Math.max(...lines), 10)),
    cells: columns.map(({ title, fillIn }) => ({
      value: title,
      format: fillIn ? "fillInHeader" : "header",
    })),
  };
}

function drawRows<Item>(sheet: ListSheet<Item>, widths: readonly number[]): readonly PlannedRow[] {
  const { columns, items, lowestRow, emptyLine } = sheet;
  if (items.length === 0) {
    const cells = widths.map((_, index) => ({
      value: index === 0 ? emptyLine : "",
      format: "empty",
    }));
    return [{ height: 40, cells }];
  }
  const measure = heightMeasure();
  const identities = rowIdentities(sheet);
  return items.map((item, index) => {
    let height = lowestRow;
    const cells = columns.map(({ cell, fillIn }, at): Cell => {
      const width = widths[at] ?? 0;
      const drawn = cell?.(item, index, width) ?? {
        value: "",
        format: fillIn ? "fillIn" : "blank",
      };
      if (typeof drawn.value === "string" && !standsOnOneLine(drawn.value, width)) {
        height = Math.max(height, measure(drawn.value, drawn.format, width));
      }
      return drawn;
    });
    return { height, cells, ...identities[index] };
  });
}

/** Most texts are short, and even the lowest row holds one line: they need no measuring. */
function standsOnOneLine(text: string, width: number): boolean {
  return text.length * 2 + 2 <= width && !text.includes("\n");
}

/** The height that a text needs; the same text is measured once. */
function heightMeasure(): (text: string, format: FormatName, width: number) => number {
  const known = new Map<string, number>();
  return (text, format, width) => {
    const { font, indent, wrap } = formats[format];
    const key = `${font.size}|${indent}|${width}|${text}`;
    const height =
      known.get(key) ??
      rowHeight(wrap ? lineCount(text, { width, indent, size: font.size }) : 1, font.size);
    known.set(key, height);
    return height;
  };
}

function groupLines<Item>(
  { columns, items, groupColumn }: ListSheet<Item>,
  first: number,
): SheetPlan["conditionalFormats"] {
  if (groupColumn === null) return [];
  const cell = formatCell(first, groupColumn).replace(/^([A-Z]+)/, "$$$1");
  const below = formatCell(first + 1, groupColumn).replace(/^([A-Z]+)/, "$$$1");
  return [
    {
      kind: "line",
      area: { row: first, column: 0, rows: items.length, columns: columns.length },
      formula: `=${cell}<>${below}`,
      line: { side: "bottom", color: strongLineColor },
      besideColor: lineColor,
    },
  ];
}

function drawLinks<Item>(
  { columns, items }: ListSheet<Item>,
  first: number,
  words: ResultSheetWords,
): readonly PlannedLink[] {
  return columns.flatMap(({ leadsTo }, at) =>
    leadsTo === undefined
      ? []
      : items.flatMap((item, index): readonly PlannedLink[] => {
          const cell = leadsTo(item);
          if (cell === null) return [];
          const area = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
          const tip = words.issues.goTo(formatAddress(cell));
          return [{ row: first + index, column: at, target: { sheet: cell.sheet, area }, tip }];
        }),
  );
}

function fillInAreas<Item>({ columns, items }: ListSheet<Item>, row: number): readonly Area[] {
  return columns.flatMap(({ fillIn }, index) =>
    fillIn ? [{ row, column: index, rows: items.length, columns: 1 }] : [],
  );
}

function planPrint<Item>(
  { orientation, heads, pages, signOff, items, beginsPage }: ListSheet<Item>,
  widths: readonly number[],
  rows: readonly PlannedRow[],
  { header, lastData }: { readonly header: number; readonly lastData: number },
): PrintPlan {
  const print = {
    ...printPlan(orientation, heads, pages),
    repeatRows: { first: header, last: header },
  };
  if (beginsPage) {
    const pageBreaksBefore = items.flatMap((item, index) =>
      index > 0 && beginsPage(item, index) ? [header + 1 + index] : [],
    );
    return { ...print, pageBreaksBefore, scale: fixedScale(widths, orientation) };
  }
  if (signOff === null || items.length < 2) return print;
  const scale = printScale(widths, orientation);
  const alone = startsPage(rows, header, lastData + 1, pageHeight(orientation, scale));
  return alone ? { ...print, pageBreaksBefore: [lastData] } : print;
}

/** Whether the rows from `from` on would fall onto a page that holds no data row. */
function startsPage(
  rows: readonly PlannedRow[],
  header: number,
  from: number,
  page: number,
): boolean {
  const repeated = rows[header]?.height ?? 0;
  let filled = 0;
  for (const [index, { height }] of rows.entries()) {
    if (index >= from) break;
    filled = filled + height <= page ? filled + height : repeated + height;
  }
  const closing = rows.slice(from).reduce((sum, { height }) => sum + height, 0);
  return filled + closing > page;
}

function firstCell(cell: Cell, widths: readonly number[]): PlannedRow["cells"] {
  return widths.map((_, index) => (index === 0 ? cell : null));
}

function blanks(widths: readonly number[]): PlannedRow["cells"] {
  return widths.map(() => null);
}
