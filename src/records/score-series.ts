import { scoreKinds, type Score, type ScoreKind } from "../school";
import type { CellAddress } from "../sheet";

/**
 * 一科成绩: one score for each pupil of the cohort, in the cohort's order, kept in columns so that
 * tens of thousands of pupils are read and judged quickly. Use {@link scoreAt} and {@link cellAt} to
 * look at one pupil.
 */
export interface ScoreSeries {
  /** Index into `scoreKinds`. */
  readonly kinds: Uint8Array;
  /** The mark; NaN where the kind is not `mark`. */
  readonly marks: Float64Array;
  /** The words of letters and of what could not be read, by pupil. */
  readonly words: ReadonlyMap<number, string>;
  /** Names of the sheets that the cells stand in; `sheetIndexes` points here. */
  readonly sheets: readonly string[];
  readonly sheetIndexes: Uint16Array;
  /** Row and column of the source cell; row −1 where no sheet has a cell for this pupil. */
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

const kindCode = Object.fromEntries(scoreKinds.map((kind, code) => [kind, code])) as Readonly<
  Record<ScoreKind, number>
>;

/** The byte that stands for a kind in `ScoreSeries.kinds`. */
export function encodeScoreKind(kind: ScoreKind): number {
  return kindCode[kind];
}

/** One pupil's score; a pupil without a cell has a blank. */
export function scoreAt(series: ScoreSeries, student: number): Score {
  const kind = scoreKinds[series.kinds[student] ?? encodeScoreKind("blank")] ?? "blank";
  switch (kind) {
    case "mark":
      return { kind, value: series.marks[student] ?? Number.NaN };
    case "letter":
      return { kind, letter: series.words.get(student) ?? "" };
    case "unreadable":
      return { kind, found: series.words.get(student) ?? "" };
    case "absent":
    case "misconduct":
    case "deferred":
    case "exempt":
    case "not-taken":
    case "blank":
      return { kind };
  }
}

/** The cell that one pupil's score was read from, or null where there is none. */
export function cellAt(series: ScoreSeries, student: number): CellAddress | null {
  const row = series.rows[student] ?? -1;
  if (row < 0) return null;
  return {
    sheet: series.sheets[series.sheetIndexes[student] ?? 0] ?? "",
    row,
    column: series.columns[student] ?? 0,
  };
}

/** Makes a series from one entry a pupil; a null entry is a pupil without a cell. */
export function toScoreSeries(
  entries: readonly ({ readonly score: Score; readonly at: CellAddress } | null)[],
): ScoreSeries {
  const sheets: string[] = [];
  const words = new Map<number, string>();
  const series = emptySeries(entries.length, sheets, words);
  entries.forEach((entry, student) => {
    if (!entry) return;
    const { score, at } = entry;
    if (!sheets.includes(at.sheet)) sheets.push(at.sheet);
    series.sheetIndexes[student] = sheets.indexOf(at.sheet);
    series.rows[student] = at.row;
    series.columns[student] = at.column;
    series.kinds[student] = encodeScoreKind(score.kind);
    if (score.kind === "mark") series.marks[student] = score.value;
    if (score.kind === "letter") words.set(student, score.letter);
    if (score.kind === "unreadable") words.set(student, score.found);
  });
  return series;
}

/** A series of blanks without cells, to be filled in place by a reader. */
export function emptySeries(
  students: number,
  sheets: readonly string[],
  words: ReadonlyMap<number, string>,
): ScoreSeries {
  return {
    kinds: new Uint8Array(students).fill(encodeScoreKind("blank")),
    marks: new Float64Array(students).fill(Number.NaN),
    words,
    sheets,
    sheetIndexes: new Uint16Array(students),
    rows: new Int32Array(students).fill(-1),
    columns: new Int32Array(students).fill(-1),
  };
}
