import type { Score } from "../../school";
import type { CellAddress } from "../../sheet";

/** What a cell says, and where it stands. */
export interface ReadCell {
  readonly isDash: boolean;
  readonly score: Score;
  readonly at: CellAddress;
  readonly shown: string;
}
