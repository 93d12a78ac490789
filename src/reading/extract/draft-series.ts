import { emptySeries, encodeScoreKind, type ScoreSeries } from "../../records";
import type { Score } from "../../school";
import type { CellAddress } from "../../sheet";

/** A score series while it is being filled, cell by cell. */
export interface DraftSeries {
  readonly series: ScoreSeries;
  readonly words: Map<number, string>;
  /** Pupils with a dash, as it stands: not taken or unknown, once the whole subject is known. */
  readonly dashes: Map<number, string>;
  /** Header cell of each column it was filled from, with the full mark stated there. */
  readonly sources: DraftSource[];
}

export interface DraftSource {
  readonly at: CellAddress;
  readonly header: string;
  readonly fullMark: number | null;
  /** Where the full mark stands: the header, or a cell of a 满分 row. */
  readonly fullMarkAt: CellAddress;
}

const markCode = encodeScoreKind("mark");
const blankCode = encodeScoreKind("blank");

export function startSeries(students: number, sheets: readonly string[]): DraftSeries {
  const words = new Map<number, string>();
  return {
    series: emptySeries(students, sheets, words),
    words,
    dashes: new Map(),
    sources: [],
  };
}

/** Whether a cell was already read for this pupil. */
export function hasCell({ series }: DraftSeries, student: number): boolean {
  return (series.rows[student] ?? -1) >= 0;
}

export function isBlankIn({ series, dashes }: DraftSeries, student: number): boolean {
  return series.kinds[student] === blankCode && !dashes.has(student);
}

/** Whether no pupil has anything in both. */
export function areApart(one: DraftSeries, other: DraftSeries): boolean {
  return one.series.kinds.every(
    (_, student) => isBlankIn(one, student) || isBlankIn(other, student),
  );
}

/** Takes what stands in `other` into a draft that has nothing of the same pupils. */
export function takeIn(draft: DraftSeries, other: DraftSeries): void {
  const { series } = draft;
  for (let student = 0; student < series.kinds.length; student += 1) {
    if (!hasCell(other, student)) continue;
    if (isBlankIn(other, student) && hasCell(draft, student)) continue;
    series.kinds[student] = other.series.kinds[student] ?? blankCode;
    series.marks[student] = other.series.marks[student] ?? Number.NaN;
    series.sheetIndexes[student] = other.series.sheetIndexes[student] ?? 0;
    series.rows[student] = other.series.rows[student] ?? -1;
    series.columns[student] = other.series.columns[student] ?? -1;
  }
  for (const [student, word] of other.words) draft.words.set(student, word);
  for (const [student, dash] of other.dashes) draft.dashes.set(student, dash);
  draft.sources.push(...other.sources);
}

/** A plain number; the quick way for nearly every cell. */
export function putMark(draft: DraftSeries, student: number, mark: number): void {
  const { series } = draft;
  series.kinds[student] = markCode;
  series.marks[student] = mark;
}

export function putScore(draft: DraftSeries, student: number, score: Score): void {
  const { series, words } = draft;
  words.delete(student);
  draft.dashes.delete(student);
  series.kinds[student] = encodeScoreKind(score.kind);
  series.marks[student] = score.kind === "mark" ? score.value : Number.NaN;
  if (score.kind === "letter") words.set(student, score.letter);
  if (score.kind === "unreadable") words.set(student, score.found);
}

export function putCell(
  { series }: DraftSeries,
  student: number,
  sheetIndex: number,
  row: number,
  column: number,
): void {
  series.sheetIndexes[student] = sheetIndex;
  series.rows[student] = row;
  series.columns[student] = column;
}
