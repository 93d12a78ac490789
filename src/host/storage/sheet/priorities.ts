/**
 * The numbers under which rules stand in the file, in the order in which they count. `known` is the
 * number that a rule has already (null for a new one) and keeps wherever the order allows; behind the
 * last of those, new ones come after everything `elsewhere`.
 */
export function prioritiesFor(
  known: readonly (number | null)[],
  elsewhere: number,
): readonly number[] {
  const lastKnown = known.findLastIndex((number) => number !== null);
  let previous = 0;
  let previousIsOwn = true;
  return known.map((number, index) => {
    if (number !== null && Number.isFinite(number)) {
      if (number > previous || (number === previous && previousIsOwn)) {
        previous = number;
        previousIsOwn = true;
        return number;
      }
    }
    const floor = index > lastKnown ? Math.max(previous, elsewhere) : previous;
    previous = floor + 1;
    previousIsOwn = false;
    return previous;
  });
}
