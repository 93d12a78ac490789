import type { SheetGrid } from "../grid";
import type { HeaderRows } from "../header/find-header";
import type { OnePupil } from "../recognise/surroundings";

/** One table's place in its sheet, before anybody asks what its columns mean. */
export interface TableRegion {
  /** Header and rows, cut out and, where pupils stand side by side, turned. */
  readonly grid: SheetGrid;
  /** Null where the table has no header. */
  readonly header: HeaderRows | null;
  readonly firstRow: number;
  /** What the lines above say of the whole table, top to bottom. */
  readonly titles: readonly string[];
  /** The rows of the sheet in which those lines stand. */
  readonly titleRows: readonly number[];
  /** 一人一表: the pupil whom all rows are about; null where rows name their pupils. */
  readonly pupil: OnePupil | null;
  /** The same table printed on: its header again at the top of a page, without a title of its own. */
  readonly pages: readonly TablePage[];
}

/** A further page of a table. */
export interface TablePage {
  readonly grid: SheetGrid;
  readonly header: HeaderRows;
  readonly titleRows: readonly number[];
}
