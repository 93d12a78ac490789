import { from } from "../sheet-grid";
import { findAnchors, type RowMarks } from "./anchors";

/**
 * Which row now is which row then, where there is no doubt. Rows with marks that no other row bears are
 * certain wherever they stand (a row that was copied leads to the same one). The rows from such an anchor
 * to the next belong to it: those with marks that many rows bear are found if there are as many of them
 * as there were (and where there were several, if no row was added or taken away), those without marks if their number between two found ones is the same. Where an anchor
 * is gone, the rows behind it count for nobody unless all stand as they stood: `stillMeans` says whether a
 * row in its place may be taken for it. Null where the form was drawn anew, and no such row may be.
 */
export function alignRows(
  then: readonly RowMarks[],
  now: readonly RowMarks[],
  stillMeans: ((row: number, ours: number) => boolean) | null,
): ReadonlyMap<number, number> {
  const anchors = findAnchors(then, now);
  const rows = new Map(anchors.found);
  const starts = [-1, ...anchors.found.keys()].sort((one, other) => one - other);
  let before: Segment | null = null;
  for (const [index, start] of starts.entries()) {
    const anchor = start < 0 ? -1 : (anchors.found.get(start) ?? -1);
    const following = anchors.found.get(starts[index + 1] ?? -1) ?? then.length;
    const segment: Segment = {
      now: from(start + 1, starts[index + 1] ?? now.length),
      then: from(anchor + 1, anchors.nextFound(anchor)),
      next: anchors.nextFound(anchor),
      isLast: index === starts.length - 1,
      isClosed: following === anchors.nextFound(anchor),
    };
    const inOrder = before === null || before.next === anchor;
    const isCopied = anchors.timesFound(anchor) > 1;
    const doubted = before && (!inOrder || isCopied) ? missingKinds(before) : noKinds;
    for (const [row, ours] of pairSegment(segment, doubted)) rows.set(row, ours);
    before = segment;
  }
  return rows;

  /** Marks of rows that a segment should hold and does not: a later row might be one of them. */
  function missingKinds(segment: Segment): ReadonlySet<string> {
    const held = countKinds(segment.now, (row) => kindNow(row, segment));
    const wanted = countKinds(segment.then, (row) => then[row]?.kind ?? "");
    return new Set(
      [...wanted].flatMap(([kind, count]) => ((held.get(kind) ?? 0) < count ? [kind] : [])),
    );
  }

  function pairSegment(
    segment: Segment,
    doubted: ReadonlySet<string>,
  ): readonly (readonly [number, number])[] {
    const lost = segment.then.filter((row) => anchors.isAnchor(row));
    if (lost.length > 0 && (stillMeans === null || !segment.isClosed)) return [];
    if (lost.length > 0 && standsAsItStood(segment, doubted)) {
      return pairInPlace(segment);
    }
    const paired: (readonly [number, number])[] = [];
    const ofKind = groupRows(segment.now, (row) => kindNow(row, segment));
    const kinds = groupRows(segment.then, (row) => then[row]?.kind ?? "");
    const isWhole = [...kinds].every(([kind, { length }]) => ofKind.get(kind)?.length === length);
    for (const [kind, ours] of kinds) {
      const found = ofKind.get(kind) ?? [];
      if (kind === "" || doubted.has(kind) || found.length !== ours.length) continue;
      if (!isOfOneAnchor(ours, lost) || (ours.length > 1 && !isWhole)) continue;
      found.forEach((row, index) => paired.push([row, ours[index] ?? -1]));
    }
    paired.sort(([one], [other]) => one - other);
    const isInOrder = paired.every(([, ours], index) => ours > (paired[index - 1]?.[1] ?? -1));
    if (!isInOrder || !segment.isClosed || doubted.has("")) return paired;
    return [...paired, ...pairUnmarked(segment, paired, lost)];
  }

  /** Rows without marks, by their place between two rows that are found. */
  function pairUnmarked(
    { now: rowsNow, then: rowsThen, isLast }: Segment,
    paired: readonly (readonly [number, number])[],
    lost: readonly number[],
  ): readonly (readonly [number, number])[] {
    const first = [(rowsNow[0] ?? 0) - 1, (rowsThen[0] ?? 0) - 1] as const;
    const end = [first[0] + rowsNow.length + 1, first[1] + rowsThen.length + 1] as const;
    const bounds = [first, ...paired, end];
    return bounds.slice(1).flatMap(([row, ours], index) => {
      const [rowBefore, oursBefore] = bounds[index] ?? first;
      const [gapNow, gapThen] = [row - rowBefore - 1, ours - oursBefore - 1];
      const isOpenEnd = isLast && index === bounds.length - 2 && gapNow < gapThen;
      const between = from(oursBefore + 1, ours);
      const isPlain = between.every((at) => then[at]?.kind === "" && !lost.includes(at));
      const isPlainNow = from(rowBefore + 1, row).every((at) => now[at]?.marks.length === 0);
      if (!isPlain || !isPlainNow || (gapNow !== gapThen && !isOpenEnd)) return [];
      return from(0, gapNow).map((at) => [rowBefore + 1 + at, oursBefore + 1 + at] as const);
    });
  }

  /** An anchor was written over or cleared, and nothing else happened to the rows round it. */
  function standsAsItStood(segment: Segment, doubted: ReadonlySet<string>): boolean {
    if (segment.now.length !== segment.then.length || doubted.size > 0) return false;
    return segment.now.every((row, index) => {
      const [found, wanted] = [now[row], then[segment.then[index] ?? -1]];
      if (!found || !wanted) return false;
      if (found.marks.some((mark) => !wanted.marks.includes(mark))) return false;
      const isLost = anchors.isAnchor(segment.then[index] ?? -1);
      return isLost || found.isBlank || wanted.marks.length === 0 || found.marks.length > 0;
    });
  }

  /** Of an anchor that might mean somebody else now, nothing is taken for what it was. */
  function pairInPlace(segment: Segment): readonly (readonly [number, number])[] {
    let means = true;
    return segment.now.flatMap((row, index) => {
      const ours = segment.then[index] ?? -1;
      if (anchors.isAnchor(ours)) means = stillMeans?.(row, ours) === true;
      return means ? [[row, ours] as const] : [];
    });
  }

  /** Whether no anchor that is gone stood between rows of one kind. */
  function isOfOneAnchor(ours: readonly number[], lost: readonly number[]): boolean {
    const first = ours[0] ?? 0;
    const last = ours.at(-1) ?? first;
    return !lost.some((row) => row > first && row <= last);
  }

  /** The kind of row that this one is, of those that its segment held: the one it shares most marks with. */
  function kindNow(row: number, segment: Segment): string {
    const marks = now[row]?.marks ?? [];
    if (marks.length === 0) return "";
    let best = "";
    let most = 0;
    for (const ours of segment.then) {
      const candidate = then[ours];
      if (!candidate || candidate.kind === "") continue;
      const shared = candidate.marks.filter((mark) => marks.includes(mark)).length;
      const share = shared / candidate.marks.length;
      if (share >= 0.5 && share > most) [best, most] = [candidate.kind, share];
    }
    return best;
  }
}

/** The rows from an anchor to the next one that is found. */
interface Segment {
  readonly now: readonly number[];
  readonly then: readonly number[];
  /** The anchor that came next. */
  readonly next: number;
  readonly isLast: boolean;
  /** Whether that one still comes next. */
  readonly isClosed: boolean;
}

const noKinds: ReadonlySet<string> = new Set();

function countKinds(
  rows: readonly number[],
  kindOf: (row: number) => string,
): ReadonlyMap<string, number> {
  return new Map([...groupRows(rows, kindOf)].map(([kind, { length }]) => [kind, length]));
}

function groupRows(
  rows: readonly number[],
  kindOf: (row: number) => string,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const kind = kindOf(row);
    const group = groups.get(kind);
    if (group) group.push(row);
    else groups.set(kind, [row]);
  }
  return groups;
}
