/** A mark without the noise of binary fractions: 59.6, never 59.599999999999994. */
export function formatMark(mark: number): string {
  return String(Math.round(mark * 1e6) / 1e6);
}
