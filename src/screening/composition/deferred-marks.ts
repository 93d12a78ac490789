import { cellAt, encodeScoreKind, type ScoreSeries, type SubjectResult } from "../../records";

/** Results and make-up column after the marks of deferred exams went where they belong. */
export interface DeferredMarksTaken {
  readonly results: readonly SubjectResult[];
  readonly makeUp: ScoreSeries;
}

/**
 * 缓考的成绩: where the last 期末 was deferred, what stands in the make-up column is its mark and no
 * make-up exam. Only pupils whose result is composed are concerned; null where there is nobody.
 */
export function takeDeferredMarks(
  results: readonly SubjectResult[],
  makeUp: ScoreSeries,
  isComposed: (student: number) => boolean,
): DeferredMarksTaken | null {
  const last = [2, null, 1]
    .map((term) => results.find((one) => one.assessment === "final" && one.term === term))
    .find((one) => one !== undefined);
  if (!last) return null;
  const students = [...last.scores.kinds.keys()].filter(
    (student) =>
      last.scores.kinds[student] === deferred &&
      marks.has(makeUp.kinds[student] ?? blank) &&
      isComposed(student),
  );
  if (students.length === 0) return null;

  const scores = copyOf(last.scores, [...new Set([...last.scores.sheets, ...makeUp.sheets])]);
  const without = copyOf(makeUp, makeUp.sheets);
  for (const student of students) {
    const at = cellAt(makeUp, student);
    scores.kinds[student] = makeUp.kinds[student] ?? blank;
    scores.marks[student] = makeUp.marks[student] ?? Number.NaN;
    scores.sheetIndexes[student] = at ? scores.sheets.indexOf(at.sheet) : 0;
    scores.rows[student] = at ? at.row : -1;
    scores.columns[student] = at ? at.column : -1;
    without.kinds[student] = blank;
    without.marks[student] = Number.NaN;
    without.rows[student] = -1;
    without.columns[student] = -1;
  }
  return {
    results: results.map((one) => (one === last ? { ...last, scores } : one)),
    makeUp: without,
  };
}

function copyOf(series: ScoreSeries, sheets: readonly string[]): ScoreSeries {
  return {
    ...series,
    kinds: series.kinds.slice(),
    marks: series.marks.slice(),
    sheets,
    sheetIndexes: series.sheetIndexes.slice(),
    rows: series.rows.slice(),
    columns: series.columns.slice(),
  };
}

const deferred = encodeScoreKind("deferred");
const blank = encodeScoreKind("blank");
const marks: ReadonlySet<number> = new Set([
  encodeScoreKind("mark"),
  encodeScoreKind("absent"),
  encodeScoreKind("misconduct"),
]);
