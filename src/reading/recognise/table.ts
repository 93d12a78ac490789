import type { SheetRole, TableShape } from "../../records";
import type { CellAddress } from "../../sheet";
import type { SheetGrid } from "../grid";
import type { HeaderRows } from "../header/find-header";
import type { TableColumn } from "./columns";
import type { TableRows } from "./rows";
import type { Surroundings } from "./surroundings";

/**
 * A table as recognised: what extraction works on. Its grid may be cut out of the sheet or turned;
 * rows and columns here are the grid's, and only `addressOf` tells where a cell stands in the sheet.
 */
export interface RecognisedTable {
  readonly grid: SheetGrid;
  /** Null where the table has no header. */
  readonly header: HeaderRows | null;
  /** The first row that may be a pupil's. */
  readonly firstRow: number;
  readonly columns: readonly TableColumn[];
  readonly rows: TableRows;
  readonly surroundings: Surroundings;
  readonly shape: TableShape;
  /** 一人一表: whose every row is; null where rows name their pupils. */
  readonly pupil: OnePupil | null;
  readonly role: SheetRole;
}

/** A table before its use is decided. */
export type TableWithoutRole = Omit<RecognisedTable, "role">;

/** The pupil whom title, information line or sheet name tell; "" for what they do not say. */
export interface OnePupil {
  readonly name: string;
  readonly studentNumber: string;
  readonly classGroup: string;
  /** Where the name stands; the table's first cell where only the sheet is named after the pupil. */
  readonly at: CellAddress;
}
