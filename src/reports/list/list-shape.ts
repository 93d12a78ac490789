import type { CellAddress, TakenRow } from "../../sheet";
import type { ResultSheet } from "../../text";
import { widthFor, type Cell, type Orientation, type PrintHeads } from "../visual-language";

/** 表: one flat table under a head, to be sorted and filtered. */
export interface ListSheet<Item> {
  readonly report: ResultSheet;
  /** Of a sheet of one class, as `reportKey` makes it; the report alone where left out. */
  readonly reportKey?: string;
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
  /** Begins a page; printed at a fixed scale where it stays readable, for Excel passes over breaks where it fits. */
  readonly beginsPage?: (item: Item, index: number) => boolean;
  /** Printed smaller, as long as it stays readable, where it would just not stand on one page. */
  readonly onOnePage?: true;
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

/** 序号: counts the rows for the eye alone. */
export function ordinalColumn<Item>(title: string): ListColumn<Item> {
  return column({
    id: "ordinal",
    ordinal: true,
    title,
    width: 4.6,
    cell: (_, index) => ({ value: index + 1, format: "number" }),
  });
}

/** A column, as wide as its header's longest line at least. */
export function column<Item>(drawn: ListColumn<Item>): ListColumn<Item> {
  const header = Math.max(...drawn.title.split("\n").map((line) => widthFor(line)));
  return { ...drawn, width: Math.max(drawn.width, header) };
}
