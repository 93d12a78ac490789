/** What tells a row from others: our words in it, each with its column. */
export interface RowMarks {
  readonly marks: readonly string[];
  /** All marks together; `""` for a row without any. */
  readonly kind: string;
  readonly isBlank: boolean;
}

export function rowMarks(marks: readonly string[], isBlank: boolean): RowMarks {
  return { marks, kind: [...marks].sort().join(" "), isBlank };
}

/** 锚: rows that cannot be taken for others. */
export interface Anchors {
  /** Row now → row then. */
  readonly found: ReadonlyMap<number, number>;
  readonly isAnchor: (row: number) => boolean;
  readonly timesFound: (row: number) => number;
  /** The first anchor behind a row that is still there, or the end. */
  readonly nextFound: (row: number) => number;
}

export function findAnchors(then: readonly RowMarks[], now: readonly RowMarks[]): Anchors {
  const byMark = onlyOnes(then, ({ marks }) => marks);
  const byKind = onlyOnes(then, ({ kind }) => (kind === "" ? [] : [kind]));
  const all = [...new Set([...byMark.values(), ...byKind.values()])].sort(
    (one, other) => one - other,
  );
  const anchorRows = new Set(all);
  const found = new Map<number, number>();
  const times = new Map<number, number>();
  now.forEach((row, at) => {
    const ours = anchorOf(row);
    if (ours === null) return;
    found.set(at, ours);
    times.set(ours, (times.get(ours) ?? 0) + 1);
  });
  const nextFound = (row: number) =>
    all.find((ours) => ours > row && times.has(ours)) ?? then.length;
  return {
    found,
    isAnchor: (row) => anchorRows.has(row),
    timesFound: (row) => times.get(row) ?? 0,
    nextFound,
  };

  /** A single word among many others may stand there by chance: half of a row's must. */
  function anchorOf({ marks, kind }: RowMarks): number | null {
    const exact = byKind.get(kind);
    if (exact !== undefined) return exact;
    let best: number | null = null;
    let most = 0;
    let isSure = true;
    for (const ours of new Set(marks.flatMap((mark) => byMark.get(mark) ?? []))) {
      const wanted = then[ours]?.marks ?? [];
      const shared = wanted.filter((mark) => marks.includes(mark)).length;
      if (shared * 2 < wanted.length || shared < most) continue;
      isSure = shared > most;
      [best, most] = [ours, shared];
    }
    return isSure ? best : null;
  }
}

/** By what stands in one row only, that row. */
function onlyOnes(
  rows: readonly RowMarks[],
  wordsOf: (row: RowMarks) => readonly string[],
): ReadonlyMap<string, number> {
  const rowOf = new Map<string, number | null>();
  rows.forEach((row, at) => {
    for (const word of new Set(wordsOf(row))) rowOf.set(word, rowOf.has(word) ? null : at);
  });
  return new Map([...rowOf].flatMap(([word, row]) => (row === null ? [] : [[word, row] as const])));
}
