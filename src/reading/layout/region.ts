import type { SheetGrid } from "../grid";
import type { HeaderRows } from "../header/find-header";
import type { OnePupil } from "../recognise/table";

/** One table's place in its sheet, before anybody asks what its columns mean. */
export interface TableRegion {
  /** Header and rows, cut out and, where pupils stand side by side, turned. */
  readonly grid: SheetGrid;
  /** Null where the table has no header. */
  readonly header: HeaderRows | null;
  readonly firstRow: number;
  /** The lines that speak of the whole table, top to bottom. */
  readonly titles: readonly string[];
  /** 一人一表: the pupil whom all rows are about. */
  readonly pupil: OnePupil | null;
}
