import { encodeScoreKind, type SubjectRecord } from "../../records";
import type { Subject } from "../../school";
import type { StudentFinding } from "../../screening";
import { outcomeOf } from "../make-up-sittings";
import type { RunContext } from "../run-context";
import { subjectsInOrder } from "../subjects-in-order";

/** 一科的不及格人次 */
export interface SubjectCounts {
  readonly subject: Subject;
  /** Pupils who take the subject: exempt and not taken are left out. */
  readonly taken: number;
  readonly failing: number;
  readonly passed: number;
  readonly stillFailing: number;
  readonly open: number;
  /** By how many points the failing marks are below the pass mark, on average; null where none is a mark. */
  readonly shortBy: number | null;
}

/** Failing first results by subject and what became of them; pupils who left are not counted. */
export function countBySubject({ input }: RunContext): readonly SubjectCounts[] {
  const { cohort, screening, policy, subjects } = input;
  const present = screening.findings.filter(isPresent);
  const failing = new Map<Subject, { passed: number; failed: number; open: number }>();
  const shortBy = new Map<Subject, number[]>();
  for (const finding of present) {
    if (finding.failingBefore.length === 0) continue;
    for (const subject of subjects(finding.student)) {
      if (!finding.failingBefore.includes(subject.subject)) continue;
      const counts = failing.get(subject.subject) ?? { passed: 0, failed: 0, open: 0 };
      counts[outcomeOf(finding, subject, policy)] += 1;
      failing.set(subject.subject, counts);
      const { before, passMark } = subject;
      if (before.kind !== "mark" || passMark === null) continue;
      const found = shortBy.get(subject.subject) ?? [];
      found.push(passMark - before.value);
      shortBy.set(subject.subject, found);
    }
  }
  const students = present.map(({ student }) => student);
  const bySubject = new Map(cohort.subjects.map((record) => [record.subject, record]));
  return subjectsInOrder(cohort.subjects).map((subject) => {
    const { passed, failed, open } = failing.get(subject) ?? { passed: 0, failed: 0, open: 0 };
    const record = bySubject.get(subject);
    return {
      subject,
      taken: record ? countTaken(record, students) : 0,
      failing: passed + failed + open,
      passed,
      stillFailing: failed,
      open,
      shortBy: meanOf(shortBy.get(subject) ?? []),
    };
  });
}

function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0
    ? null
    : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function isPresent({ reasons }: StudentFinding): boolean {
  return !reasons.some(({ kind }) => kind === "left-school");
}

function countTaken({ results }: SubjectRecord, students: readonly number[]): number {
  const leftOut = [encodeScoreKind("exempt"), encodeScoreKind("not-taken")];
  return students.filter((student) =>
    results.some(
      ({ scores }) =>
        (scores.rows[student] ?? -1) >= 0 && !leftOut.includes(scores.kinds[student] ?? -1),
    ),
  ).length;
}
