import { pupilChoiceFor, type ScreenedWorkbook } from "../../app";
import type { Issue, PupilChoice, ReadingChoices } from "../../records";
import type { CellAddress } from "../../sheet";

/** 是哪一位: the pupils whom a row fits, and who was chosen. */
export interface CandidateQuestion {
  readonly name: string;
  readonly at: CellAddress;
  readonly candidates: readonly Candidate[];
  /** Chosen already: by this it is taken back. */
  readonly chosen: { readonly candidate: Candidate; readonly choice: PupilChoice } | null;
}

export interface Candidate {
  readonly student: number;
  readonly name: string;
  readonly classGroup: string | null;
  readonly studentNumber: string | null;
  readonly at: CellAddress;
}

/** For a make-up row that fits several pupils; null for any other issue. */
export function candidatesOf(
  issue: Issue,
  { recognised }: ScreenedWorkbook,
  choices: ReadingChoices,
): CandidateQuestion | null {
  if (issue.code !== "make-up-student-ambiguous" || issue.at === null) return null;
  const { at, name } = issue;
  const { students } = recognised.reading.cohort;
  const fitting = issue.students.length > 0 ? issue.students : [...students.keys()].filter(named);
  const candidates = fitting.flatMap((student): readonly Candidate[] => {
    const record = students[student];
    if (!record) return [];
    const { classGroup, studentNumber } = record;
    return [{ student, name: record.name, classGroup, studentNumber, at: record.at }];
  });
  if (candidates.length === 0) return null;
  const chosen = candidates
    .map((candidate) => ({ candidate, choice: pupilChoiceFor(recognised, at, candidate.student) }))
    .flatMap(({ candidate, choice }) => (choice ? [{ candidate, choice }] : []))
    .find(({ choice }) => choices.pupils.some((said) => isSame(said, choice)));
  return { name, at, candidates, chosen: chosen ?? null };

  function named(student: number): boolean {
    return students[student]?.name === name;
  }
}

function isSame(one: PupilChoice, other: PupilChoice): boolean {
  return (
    one.sheet.name === other.sheet.name &&
    one.row.name === other.row.name &&
    one.row.number === other.row.number &&
    one.row.classGroup === other.row.classGroup &&
    one.is.name === other.is.name &&
    one.is.number === other.is.number &&
    one.is.classGroup === other.is.classGroup
  );
}
