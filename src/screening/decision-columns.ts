import type { Cohort } from "../records";
import { tallyTable, type Decision, type RepetitionPolicy } from "../rules";
import type { Grade, ScreeningStage } from "../school";
import { verdictsApart } from "./enrolment";
import type { Verdict } from "./finding";
import { judgeColumns } from "./judge-columns";
import { judgeBy } from "./judge-subject";
import type { Notes } from "./note";
import { subjectColumns, type SubjectColumn } from "./subject-column";
import { taughtSubjects } from "./taught-subjects";

/**
 * 结论成列: what was decided for every pupil, in columns of numbers like the marks themselves, so that a
 * whole school is decided about as quickly as its marks can be gone through. The verdict of a pupil, the
 * clauses behind it and the notes with its subjects and their cells stand in it; findings spell it out.
 */
export interface DecisionColumns {
  readonly subjects: readonly SubjectColumn[];
  /** Index into {@link verdictOrder}, one a pupil. */
  readonly verdicts: Uint8Array;
  /** The counts of each pupil's results: pupils with equal ones share what the clauses say. */
  readonly tallies: Int32Array;
  /**
   * What the clauses say, by tally; null for the tally −1 of pupils of whom no subject counts. Of pupils
   * set apart nobody asks it: their verdict says so.
   */
  readonly decisionFor: (tally: number) => Decision | null;
  readonly notes: Notes;
}

/** What the bytes of `DecisionColumns.verdicts` mean; 0 is none, so that every byte is one of ours. */
export const verdictOrder = [
  null,
  "candidate",
  "make-up-pending",
  "undetermined",
  "not-candidate",
  "exempt",
  "not-covered",
  "at-risk",
  "not-at-risk",
] as const satisfies readonly (Verdict | null)[];

/**
 * Decides every pupil: the marks are gone through subject by subject, which leaves a tally for each
 * pupil, and each tally is decided once.
 */
export function decideInColumns(
  cohort: Cohort,
  policy: RepetitionPolicy,
  stage: ScreeningStage,
  assumedGrade: Grade | null,
): DecisionColumns {
  const subjects = subjectColumns(cohort, policy, stage);
  const judge = judgeBy(policy, stage, taughtSubjects(cohort));
  const table = tallyTable(policy);
  const pupils = cohort.students.length;
  const { notes, tallies, leftOut } = judgeColumns(pupils, subjects, policy, stage, judge, table);

  const decide = table.decisionsAt(stage);
  const verdicts = verdictsApart(cohort, assumedGrade, policy, verdictCode);
  const verdictFor = new Uint8Array(table.size());
  for (let student = 0; student < pupils; student += 1) {
    if (verdicts[student] !== 0) continue;
    const tally = tallies[student] ?? 0;
    let verdict = verdictFor[tally] ?? 0;
    if (verdict === 0) {
      verdict = verdictCode[decide(tally).outcome];
      verdictFor[tally] = verdict;
    }
    verdicts[student] = verdict;
  }
  if (leftOut || subjects.length === 0)
    judgeNobodyWithout(subjects.length, leftOut, verdicts, tallies);
  const decisionFor = (tally: number) => (tally < 0 ? null : decide(tally));
  return { subjects, verdicts, tallies, decisionFor, notes };
}

/** Pupils of whom no subject counts. */
function judgeNobodyWithout(
  subjects: number,
  leftOut: Uint16Array | null,
  verdicts: Uint8Array,
  tallies: Int32Array,
): void {
  for (let student = 0; student < tallies.length; student += 1) {
    if ((leftOut?.[student] ?? 0) < subjects) continue;
    tallies[student] = -1;
    const verdict = verdicts[student];
    if (verdict !== verdictCode.exempt && verdict !== verdictCode["not-covered"]) {
      verdicts[student] = verdictCode.undetermined;
    }
  }
}

/** How many pupils have each verdict. */
export function countVerdicts({ verdicts }: DecisionColumns): Readonly<Record<Verdict, number>> {
  const pupilsWith = new Int32Array(verdictOrder.length);
  for (const verdict of verdicts) pupilsWith[verdict] = (pupilsWith[verdict] ?? 0) + 1;
  return countsFrom(pupilsWith);
}

const verdictCode = {
  candidate: 1,
  "make-up-pending": 2,
  undetermined: 3,
  "not-candidate": 4,
  exempt: 5,
  "not-covered": 6,
  "at-risk": 7,
  "not-at-risk": 8,
} as const satisfies Record<Verdict, number>;

function countsFrom(pupilsWith: Int32Array): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict) => pupilsWith[verdictCode[verdict]] ?? 0;
  return {
    candidate: count("candidate"),
    "make-up-pending": count("make-up-pending"),
    undetermined: count("undetermined"),
    "not-candidate": count("not-candidate"),
    exempt: count("exempt"),
    "not-covered": count("not-covered"),
    "at-risk": count("at-risk"),
    "not-at-risk": count("not-at-risk"),
  };
}
