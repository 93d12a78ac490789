/** 可信程度. A: official copy or law database; B: school or bureau document; C: unsigned page. */
export type Trust = "A" | "B" | "C";

/**
 * Whose words a quote holds: those of the source (原文), ours after it (转述, where the source itself
 * was not at hand), or the school's own (自定).
 */
export type Wording = "verbatim" | "paraphrase" | "own";

/** 出处 */
export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly article: string;
  /** ISO date; null where no source says. */
  readonly effectiveFrom: string | null;
  /** The sentence we implement. A paraphrase begins with “（转述）”, wherever it is shown. */
  readonly quote: string;
  readonly wording: Wording;
  /** Where the text was read. */
  readonly where: string;
  readonly trust: Trust;
}
