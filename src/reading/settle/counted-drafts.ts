import type { DraftSeries } from "../extract/draft-series";
import type { DraftResult } from "../extract/gradebook";

/** What is kept of one subject: one exam of each kind and term, and the make-up exam that belongs to them. */
export interface CountedDrafts {
  readonly firsts: readonly DraftResult[];
  readonly makeUp: DraftSeries | null;
}
