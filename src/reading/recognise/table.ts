import type { SheetRole, TableShape } from "../../records";
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
  /** The rows of the sheet that hold its titles and information lines, of every page. */
  readonly titleRows: readonly number[];
  readonly shape: TableShape;
  /** Where it stands, page by page: one entry, or one for each time its header is printed again. */
  readonly pages: readonly TablePage[];
  readonly role: SheetRole;
}

/** A table before its use is decided. */
export type TableWithoutRole = Omit<RecognisedTable, "role">;

/** A run of rows under one printing of the header. */
export interface TablePage {
  readonly header: HeaderRows | null;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** The last row that is part of the table in any way. */
  readonly lastRow: number;
}
