import type { SheetGrid } from "../grid";
import type { HeaderRows } from "../header/find-header";
import type { TableColumn } from "./columns";
import type { TableRows } from "./rows";
import type { Surroundings } from "./surroundings";

/** A table as recognised: what extraction works on. */
export interface RecognisedTable {
  readonly grid: SheetGrid;
  readonly header: HeaderRows;
  readonly columns: readonly TableColumn[];
  readonly rows: TableRows;
  readonly surroundings: Surroundings;
  /** One row a pupil, or one row for each pupil and subject. */
  readonly shape: "wide" | "long";
}
