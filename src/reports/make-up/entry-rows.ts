import type { FullMark } from "../../records";
import type { Subject } from "../../school";
import type { SubjectFinding } from "../../screening";
import { byClassAndNumber, type RunContext } from "../run-context";
import { subjectsInOrder } from "../subjects-in-order";

/** One make-up exam of one pupil. */
export interface EntryRow {
  readonly student: number;
  readonly exam: SubjectFinding;
}

/** The rows of one subject, one below the other. */
export interface EntryBlock {
  readonly subject: Subject;
  readonly rows: number;
  /** The highest mark that may be entered; null where the subject is marked by letters. */
  readonly fullMark: number | null;
}

/** Who sits what: by subject, class and 学号. */
export function entryRows(context: RunContext): readonly EntryRow[] {
  const inOrder = byClassAndNumber(context);
  return subjectsInOrder(context.input.cohort.subjects).flatMap((subject) =>
    context.sittings
      .flatMap(({ finding: { student }, exams }): readonly EntryRow[] => {
        const exam = exams.find((one) => one.subject.subject === subject)?.subject;
        return exam ? [{ student, exam }] : [];
      })
      .sort((one, other) => inOrder(one.student, other.student)),
  );
}

export function entryBlocks(rows: readonly EntryRow[]): readonly EntryBlock[] {
  const subjects = [...new Set(rows.map(({ exam }) => exam.subject))];
  return subjects.map((subject) => {
    const exams = rows.map(({ exam }) => exam).filter((exam) => exam.subject === subject);
    const byLetters = exams.some(({ before }) => before.kind === "letter");
    const highest = Math.max(...exams.map(({ fullMark }) => highestOf(fullMark)));
    return { subject, rows: exams.length, fullMark: byLetters ? null : highest };
  });
}

function highestOf(fullMark: FullMark): number {
  return fullMark.kind === "ambiguous" ? Math.max(...fullMark.values) : fullMark.value;
}
