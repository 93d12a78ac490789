/**
 * The list in as much memory as it needs: one that grew by pushing holds room for more, which adds up
 * over tens of thousands of patterns. Every empty list is the same one.
 */
export function keepsakeOf<Entry>(list: readonly Entry[]): readonly Entry[] {
  return list.length === 0 ? nothing : list.slice();
}

export const nothing: readonly never[] = Object.freeze([]);
