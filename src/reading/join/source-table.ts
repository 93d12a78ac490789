import type { CellReading, ColumnKey, PupilChoice, SheetKey } from "../../records";
import type { PupilRow } from "../extract/read-pupils";
import type { RecognisedTable } from "../recognise/table";

/** A table that takes part, with its pupils' rows. */
export interface SourceTable {
  readonly table: RecognisedTable;
  readonly role: "gradebook" | "make-up";
  readonly pupils: readonly PupilRow[];
  readonly sheetKey: SheetKey;
  /** By these choices about cells find their columns again. */
  readonly keys: ReadonlyMap<number, ColumnKey>;
  /** What a person said of this sheet's cells and rows. */
  readonly said: {
    readonly cells: readonly CellReading[];
    readonly pupils: readonly PupilChoice[];
  };
  /** A person said that this sheet is to be read. */
  readonly confirmed: boolean;
}

/** A source whose rows know their pupil: an index into the roll for each row, −1 for none. */
export interface JoinedTable extends SourceTable {
  readonly students: Int32Array;
}
