/** A range or several, as far as they can be let go. */
interface Tracked {
  untrack(): unknown;
}

/**
 * Uses a range within the batch alone. Office.js has Excel keep every other range until the run ends, and then
 * gives them back one by one, in a time that grows with the square of their number.
 */
export function brieflyWith<Range extends Tracked>(
  range: Range,
  use: (range: Range) => void,
): void {
  use(range);
  range.untrack();
}
