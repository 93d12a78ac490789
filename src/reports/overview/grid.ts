import type { Area, PlannedCell, PlannedChart, PlannedRow, PlannedSeries } from "../../sheet";
import { formats, lineCount, rowHeight, type Cell, type FormatName } from "../visual-language";

/** The overview stands on twelve equal columns; cells span as many as they need. */
export const gridColumns = 12;
export const gridWidth = 7.4;
/** A merged cell gains the padding of each column it takes in. */
const gained = 0.71;

export interface Span {
  readonly columns: number;
  readonly cell: Cell | null;
  /** Rows that the cell spans downwards, itself included. */
  readonly rows?: number;
}

/** One row of the grid before it has a place on a page. */
export interface GridRow {
  readonly height: number;
  readonly spans: readonly Span[];
}

/** Puts the number of its section before a title. */
export type Numbered = (title: string) => string;

/** Rows that belong together. A splittable block may go on over the page, under its heading rows. */
export interface Block {
  /** Finds the table that a chart elsewhere draws. */
  readonly id?: string;
  readonly heading: readonly GridRow[];
  /** Heading of the block's later pages. */
  readonly continued: readonly GridRow[];
  readonly rows: readonly GridRow[];
  /** Note or total that must not stand alone. */
  readonly closing: readonly GridRow[];
  /** Moves to the next page whole where it does not fit, if a page can hold it. */
  readonly keepTogether: boolean;
  /** The last row is repeated at most so many times more, as far as the page has room. */
  readonly stretch?: number;
  readonly chart?: BlockChart;
}

/** A chart of a table's figures. */
export interface BlockChart extends Pick<
  PlannedChart,
  "id" | "kind" | "title" | "valueAxis" | "legend"
> {
  /** Right of the table's first so many columns, or over the rows of a block of its own. */
  readonly place:
    | {
        readonly kind: "beside";
        readonly columns: number;
        /** Closing rows that the chart covers too, where the table is low. */
        readonly below: number;
      }
    | { readonly kind: "rows"; readonly of: string };
  /** Column of the names. */
  readonly categories: number;
  readonly series: readonly (Omit<PlannedSeries, "values"> & { readonly column: number })[];
}

export function spanWidth(columns: number): number {
  return gridWidth * columns + gained * (columns - 1);
}

/** One line of a table of counts. */
const lineHeight = 17;

/** A row as high as its longest cell needs. */
export function gridRow(spans: readonly Span[], lowest = lineHeight): GridRow {
  const heights = spans.map(({ columns, cell, rows = 1 }) => {
    if (cell === null || typeof cell.value === "number" || rows > 1) return 0;
    const { indent, font, wrap } = formats[cell.format];
    const room = { width: spanWidth(columns), indent, size: font.size };
    const lines = wrap ? lineCount(cell.value, room) : 1;
    return lines > 1 ? rowHeight(lines, font.size) : 0;
  });
  return { height: Math.max(lowest, ...heights), spans };
}

export function span(columns: number, value: string | number, format: FormatName): Span {
  return { columns, cell: { value, format } };
}

export function spacer(height = 6): GridRow {
  return { height, spans: [{ columns: gridColumns, cell: null }] };
}

/** A blank row where rows are lower than a chart beside them must be. */
export function roomBelow(rows: readonly GridRow[], least: number): readonly GridRow[] {
  const missing = least - totalHeight(rows);
  return missing > 0 ? [spacer(missing)] : [];
}

export interface PlacedGrid {
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly Area[];
  readonly pageBreaksBefore: readonly number[];
  readonly blocks: ReadonlyMap<Block, readonly PlacedRows[]>;
}

/** Rows of a block that stand on one page, without its heading and closing rows. */
export interface PlacedRows {
  readonly first: number;
  readonly count: number;
}

/** The fewest rows of a splittable block that may stand at the foot of a page. */
const fewestRows = 3;

/** Lays the blocks on pages of this height, one after the other. */
export function placeBlocks(blocks: readonly Block[], page: number): PlacedGrid {
  const placed: GridRow[] = [];
  const breaks: number[] = [];
  const parts = new Map<Block, PlacedRows[]>();
  let filled = 0;
  const put = (rows: readonly GridRow[]) => {
    placed.push(...rows);
    filled += totalHeight(rows);
  };
  const turnPage = () => {
    if (filled > 0) breaks.push(placed.length);
    filled = 0;
  };
  for (const block of blocks) {
    const { heading, continued, rows, closing, keepTogether } = block;
    const runs: { first: number; count: number }[] = [];
    parts.set(block, runs);
    const whole = [...heading, ...rows, ...closing];
    const begin =
      keepTogether && totalHeight(whole) <= page
        ? whole
        : [...heading, ...rows.slice(0, fewestRows)];
    const room = page - filled - totalHeight(whole);
    if (filled + totalHeight(begin) > page) turnPage();
    put(heading);
    rows.forEach((row, index) => {
      const last = index === rows.length - 1 ? totalHeight(closing) : 0;
      if (filled + row.height + last > page) {
        turnPage();
        put(continued);
      }
      const run = runs.at(-1);
      if (run && run.first + run.count === placed.length) run.count += 1;
      else runs.push({ first: placed.length, count: 1 });
      put([row]);
    });
    const [run, last] = [runs.at(-1), rows.at(-1)];
    if (block.stretch !== undefined && run && last && room > 0) {
      const more = Math.min(block.stretch, Math.floor(room / last.height));
      run.count += more;
      put(Array.from({ length: more }, () => last));
    }
    put(closing);
  }
  return { ...draw(placed), pageBreaksBefore: breaks, blocks: parts };
}

export function totalHeight(rows: readonly GridRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function draw(rows: readonly GridRow[]): Pick<PlacedGrid, "rows" | "merges"> {
  const merges: Area[] = [];
  const drawn = rows.map(({ height, spans }, row): PlannedRow => {
    const cells: (PlannedCell | null)[] = [];
    for (const { columns, cell, rows: down = 1 } of spans) {
      if (cell && (columns > 1 || down > 1)) {
        merges.push({ row, column: cells.length, rows: down, columns });
      }
      for (let each = 0; each < columns; each += 1) {
        cells.push(cell && { value: each === 0 ? cell.value : "", format: cell.format });
      }
    }
    return { height, cells };
  });
  return { rows: drawn, merges };
}
