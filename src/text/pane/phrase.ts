/** A sentence in pieces: what is `strong` is what the eye should land on. */
export type Phrase = readonly (string | { readonly strong: string })[];

/** The words alone, for screen readers and tests. */
export function plainText(phrase: Phrase): string {
  return phrase.map((piece) => (typeof piece === "string" ? piece : piece.strong)).join("");
}
