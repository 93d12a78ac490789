import type { PupilRow } from "../extract/read-pupils";
import type { RecognisedTable } from "../recognise/table";

/** A table that takes part, with its pupils' rows. */
export interface SourceTable {
  readonly table: RecognisedTable;
  readonly role: "gradebook" | "make-up";
  readonly pupils: readonly PupilRow[];
}

/** A source whose rows know their pupil: an index into the roll for each row, −1 for none. */
export interface JoinedTable extends SourceTable {
  readonly students: Int32Array;
}
