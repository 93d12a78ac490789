import { cellAt, encodeScoreKind, type Cohort, type ScoreSeries } from "../../records";
import { stateCode, type RepetitionPolicy } from "../../rules";
import type { ScreeningStage } from "../../school";
import type { CellAddress } from "../../sheet";
import { mapInSlices, type Slices } from "../../slices";
import { leavesOf } from "../composition/composed-result";
import { hasCell } from "../has-cell";
import { judgeBy } from "../judge-subject";
import { resultOf, subjectColumns, wasDeferred, type SubjectColumn } from "../subject-column";
import { taughtSubjects } from "../taught-subjects";
import { sharesInUnits } from "./shares-in-units";

/** 首次成绩 of one pupil, over the subjects that count for the pupil. */
export interface FirstMarks {
  readonly failing: readonly SubjectColumn[];
  /** Unknown, or without a number where others have one: such a pupil is not ranked. */
  readonly missing: readonly SubjectColumn[];
  /** Those with a number, in the order in which schools print them. */
  readonly marked: readonly SubjectColumn[];
  /** Sum of mark ÷ full mark over `marked`, as a whole number of one unit that all pupils share. */
  readonly sum: number;
}

/**
 * Goes through every subject of every pupil. What fails is what fails in screening: the same results of the
 * same stage, judged by the same judge, make-up exams left aside.
 */
export function* firstMarks(
  cohort: Cohort,
  policy: RepetitionPolicy,
  stage: ScreeningStage,
): Slices<readonly FirstMarks[]> {
  const columns = subjectColumns(cohort, policy, stage);
  const judge = judgeBy(policy, stage, taughtSubjects(cohort));
  yield;
  const isMarkedIn = yield* gradesWithMarks(cohort, columns);
  const shareOf = yield* sharesInUnits(columns);
  return yield* mapInSlices(cohort.students, ({ grade }, student) => {
    const failing: SubjectColumn[] = [];
    const missing: SubjectColumn[] = [];
    const marked: SubjectColumn[] = [];
    let sum = 0;
    for (const column of columns) {
      const state = judge(column, student);
      if (state === stateCode["left-out"]) continue;
      const isUnknown = unknownStates.has(state);
      if (!isUnknown && state !== stateCode.passed) failing.push(column);
      const first = firstScore(column, student);
      if (!isUnknown && first?.kind === mark && first.fullMark !== null) {
        sum += shareOf(first.mark, first.fullMark);
        marked.push(column);
      } else {
        const isOfLetters = first?.kind === letter && !isMarkedIn(column, grade?.year ?? null);
        if (isUnknown || !isOfLetters) missing.push(column);
      }
    }
    return { failing, missing, marked, sum };
  });
}

/** The cells that a pupil's first result of a subject was read from. */
export function firstCells(column: SubjectColumn, student: number): readonly CellAddress[] {
  const composed = resultOf(column, student)?.composed;
  const cells = composed
    ? leavesOf(composed).map(({ result }) => result && cellAt(result.scores, student))
    : [firstCell(column, student)];
  return cells.filter((at) => at !== null);
}

/** The one cell where it stands, or would; null where no sheet has one. */
export function firstCell(column: SubjectColumn, student: number): CellAddress | null {
  const first = firstScore(column, student);
  return first && cellAt(first.scores, student);
}

interface FirstScore {
  readonly kind: number;
  readonly mark: number;
  /** Null where several are plausible. */
  readonly fullMark: number | null;
  readonly scores: ScoreSeries;
}

/** 缓考的成绩 stands in the make-up column. */
function firstScore(column: SubjectColumn, student: number): FirstScore | null {
  const result = resultOf(column, student);
  if (!result) return null;
  const { makeUp } = column;
  const isMadeGood = makeUp && hasCell(makeUp, student) && wasDeferred(column, student);
  const scores = isMadeGood ? makeUp : result.scores;
  return {
    kind: scores.kinds[student] ?? blank,
    mark: scores.marks[student] ?? Number.NaN,
    fullMark: result.fullMark.kind === "ambiguous" ? null : result.fullMark.value,
    scores,
  };
}

/** Which grades have marks in a subject: where all have letters (体育 优), it is left out of the mean. */
function* gradesWithMarks(
  { students }: Cohort,
  columns: readonly SubjectColumn[],
): Slices<(column: SubjectColumn, year: number | null) => boolean> {
  const grades = new Map<SubjectColumn, Set<number | null>>();
  for (const column of columns) {
    const years = new Set<number | null>();
    for (const { scores } of column.results) {
      yield;
      students.forEach(({ grade }, student) => {
        if (scores.kinds[student] === mark) years.add(grade?.year ?? null);
      });
    }
    grades.set(column, years);
  }
  return (column, year) => grades.get(column)?.has(year) === true;
}

const mark = encodeScoreKind("mark");
const letter = encodeScoreKind("letter");
const blank = encodeScoreKind("blank");
const unknownStates: ReadonlySet<number> = new Set([
  stateCode["unknown-open"],
  stateCode["unknown-passed"],
  stateCode["unknown-failed"],
]);
