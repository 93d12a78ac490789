import type { Cohort } from "../src/records";
import { stateCode, subjectStates, type RepetitionPolicy } from "../src/rules";
import {
  explainSubjects,
  noted,
  stateOfStanding,
  subjectOfStanding,
  verdictOrder,
  type DecisionColumns,
  type ScreenedCohort,
  type StudentFinding,
  type SubjectFinding,
} from "../src/screening";
import { loopVerdicts } from "./baseline-loop";

/**
 * A bound is one only if it decides the same: the loop, the columns and the findings agree on every
 * pupil's verdict, and columns and findings on every clause, every failing subject and every cell.
 */
export function agreeOrThrow(
  cohort: Cohort,
  policy: RepetitionPolicy,
  { screening, columns }: ScreenedCohort,
  byLoop: Uint8Array,
): void {
  for (const finding of screening.findings) {
    const { student, verdict } = finding;
    const subjects = explainSubjects(cohort, policy, screening.stage, student);
    const found = JSON.stringify(saidInColumns(columns, student));
    const expected = JSON.stringify(saidInFinding(finding, subjects));
    if (loopVerdicts[byLoop[student] ?? 0] !== verdict || found !== expected) {
      throw new Error(`pupil ${String(student)}: no agreement on ${expected}, ${found}`);
    }
  }
}

function saidInColumns(
  { subjects, verdicts, tallies, decisionFor, notes }: DecisionColumns,
  student: number,
) {
  const failingBefore: string[] = [];
  const failingAfter: string[] = [];
  const cells: string[] = [];
  const { firstOf, lines } = notes;
  const numberAt = (at: number) => String(lines[at] ?? -1);
  for (let line = firstOf[student] ?? 0; line > 0; line = lines[line] ?? 0) {
    const standing = lines[line + noted.standing] ?? 0;
    const subject = subjects[subjectOfStanding(standing)]?.subject ?? "";
    const state = stateOfStanding(standing);
    if (subjectStates[state]?.startsWith("failed")) failingBefore.push(subject);
    if (state === stateCode["failed-failed"]) failingAfter.push(subject);
    const first = `${numberAt(line + noted.firstRow)},${numberAt(line + noted.firstColumn)}`;
    const makeUp = `${numberAt(line + noted.makeUpRow)},${numberAt(line + noted.makeUpColumn)}`;
    cells.push(`${subject} ${first} ${makeUp}`);
  }
  const verdict = verdictOrder[verdicts[student] ?? 0];
  const clauses = decisionFor(tallies[student] ?? 0)?.clauses;
  return { verdict, clauses, failingBefore, failingAfter, cells };
}

function saidInFinding(
  { verdict, clauses, failingBefore, failingAfter }: StudentFinding,
  subjects: readonly SubjectFinding[],
) {
  const cells = subjects.flatMap(({ subject, before, passMark, beforeAt, makeUpAt }) =>
    before.kind === "mark" && before.value >= (passMark ?? 0)
      ? []
      : `${subject} ${placeOf(beforeAt)} ${placeOf(makeUpAt)}`,
  );
  return { verdict, clauses, failingBefore, failingAfter, cells };
}

function placeOf(at: SubjectFinding["beforeAt"]): string {
  return at ? `${String(at.row)},${String(at.column)}` : "-1,-1";
}
