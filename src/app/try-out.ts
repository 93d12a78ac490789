import {
  emptySeries,
  encodeScoreKind,
  type Cohort,
  type FullMark,
  type ScoreSeries,
  type SubjectRecord,
  type SubjectResult,
} from "../records";
import type { RepetitionPolicy } from "../rules";
import type { Score, ScreeningStage, Subject } from "../school";
import {
  explainSubjects,
  screenCohort,
  verdictOrder,
  withLetterChoices,
  type DecisionColumns,
  type Screening,
  type SubjectFinding,
  type Verdict,
} from "../screening";
import type { ScreenedWorkbook } from "./screen-workbook";

/** 试算: what a person wants to see without writing it anywhere. */
export interface Trial {
  readonly marks: readonly TrialMark[];
  /** Another policy, or the same with other parameters; null keeps the one of the screening. */
  readonly policy: RepetitionPolicy | null;
}

/** 假如这一格是这个成绩. */
export interface TrialMark {
  readonly student: number;
  readonly subject: Subject;
  readonly which: "first" | "make-up";
  readonly score: Score;
}

/** What would be decided, and whose verdict moves. */
export interface TrialOutcome {
  readonly policy: RepetitionPolicy;
  readonly screening: Screening;
  readonly moves: readonly VerdictMove[];
  readonly subjectsOf: (student: number) => readonly SubjectFinding[];
}

export interface VerdictMove {
  readonly student: number;
  readonly from: Verdict;
  readonly to: Verdict;
}

/** Screens the same cohort anew under the trial. The screening itself and the workbook stay as they are. */
export function tryOut(screened: ScreenedWorkbook, { marks, policy }: Trial): TrialOutcome {
  const { screening, assumedGrade } = screened;
  const { stage, date } = screening;
  const { letters } = screened.recognised.reading.choices;
  const used = policy === null ? screened.policy : withLetterChoices(policy, letters);
  const cohort = marks.reduce(
    (sofar, mark) => withTrialMark(sofar, mark, stage),
    screened.recognised.reading.cohort,
  );
  const { screening: tried, columns } = screenCohort(cohort, used, { stage, date, assumedGrade });
  return {
    policy: used,
    screening: tried,
    moves: movesBetween(screening, columns),
    subjectsOf: (student) => explainSubjects(cohort, used, stage, student),
  };
}

/** From the columns alone: findings with their reasons are spelled out only if somebody looks at them. */
function movesBetween(before: Screening, { verdicts }: DecisionColumns): readonly VerdictMove[] {
  return before.findings.flatMap(({ student, verdict: from }) => {
    const to = verdictOrder[verdicts[student] ?? 0] ?? from;
    return from === to ? [] : [{ student, from, to }];
  });
}

function withTrialMark(cohort: Cohort, mark: TrialMark, stage: ScreeningStage): Cohort {
  return {
    ...cohort,
    subjects: cohort.subjects.map((record) =>
      record.subject === mark.subject
        ? withScore(record, mark, stage, cohort.students.length)
        : record,
    ),
  };
}

function withScore(
  record: SubjectRecord,
  { student, which, score }: TrialMark,
  stage: ScreeningStage,
  students: number,
): SubjectRecord {
  if (which === "make-up") {
    const makeUp = record.makeUp ?? emptySeries(students, [], new Map());
    return { ...record, makeUp: replaceScore(makeUp, student, score) };
  }
  const assessment = stage === "midterm" ? "midterm" : "annual";
  const isCounted = (result: SubjectResult) =>
    result.assessment === assessment && result.term === null;
  const counted = record.results.find(isCounted);
  const [first] = record.results;
  const result: SubjectResult = {
    assessment,
    term: null,
    fullMark: (counted ?? first)?.fullMark ?? usualFullMark,
    scores: replaceScore(counted?.scores ?? emptySeries(students, [], new Map()), student, score),
  };
  return { ...record, results: [result, ...record.results.filter((other) => !isCounted(other))] };
}

const usualFullMark: FullMark = { kind: "assumed", value: 100 };

/** The same series but for one pupil; the cell it stands in stays known. */
function replaceScore(series: ScoreSeries, student: number, score: Score): ScoreSeries {
  const words = new Map(series.words);
  words.delete(student);
  if (score.kind === "letter") words.set(student, score.letter);
  if (score.kind === "unreadable") words.set(student, score.found);
  const kinds = series.kinds.slice();
  const marks = series.marks.slice();
  kinds[student] = encodeScoreKind(score.kind);
  marks[student] = score.kind === "mark" ? score.value : Number.NaN;
  return { ...series, words, kinds, marks };
}
