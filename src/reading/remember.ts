/** Enough for every name, number and sign of a large school. */
const mostTexts = 20_000;

/** Longer texts are remarks and stand once. */
const longestText = 40;

/**
 * The same names, numbers, words and signs stand in row after row and sheet after sheet: what one text says is
 * worked out once. `work` must depend on nothing else; beyond the limit it starts anew.
 */
export function rememberTexts<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (text.length > longestText) return result;
    if (known.size >= mostTexts) known.clear();
    known.set(text, result);
    return result;
  };
}
