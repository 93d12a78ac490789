import {
  isSamePupil,
  isSameSheet,
  pupilChoiceFor,
  rowKeyAt,
  type ScreenedWorkbook,
} from "../../app";
import type { Issue, PupilChoice, ReadingChoices } from "../../records";
import type { CellAddress } from "../../sheet";
import { isNearName } from "./near-name";

/** 是哪一位: the pupils whom a row fits, and who was chosen. */
export interface CandidateQuestion {
  readonly name: string;
  readonly at: CellAddress;
  /** By name the same, else nearly so; may be none. */
  readonly candidates: readonly Candidate[];
  /** Anybody in the gradebooks, by a part of name or number; null where one of the candidates it must be. */
  readonly find: ((typed: string) => readonly Candidate[]) | null;
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

/** For a make-up row that fits several pupils, or none; null for any other issue. */
export function candidatesOf(
  issue: Issue,
  { recognised }: ScreenedWorkbook,
  choices: ReadingChoices,
): CandidateQuestion | null {
  if (issue.at === null) return null;
  if (issue.code !== "make-up-student-ambiguous" && issue.code !== "make-up-student-unknown") {
    return null;
  }
  const { at, name, code } = issue;
  const { students } = recognised.reading.cohort;
  const everybody = students.map(({ name, classGroup, studentNumber, at }, student) => ({
    ...{ student, name, classGroup, studentNumber, at },
  }));
  const isUnknown = code === "make-up-student-unknown";
  const fits = ({ student, name: other }: Candidate) =>
    isUnknown ? isNearName(name, other) : issue.students.includes(student);
  return {
    ...{ name, at, candidates: everybody.filter(fits) },
    find: isUnknown ? (typed) => everybody.filter((one) => isMeant(one, typed)) : null,
    chosen: chosenFor(at),
  };

  function chosenFor(cell: CellAddress): CandidateQuestion["chosen"] {
    const place = rowKeyAt(recognised, cell);
    const choice =
      place &&
      choices.pupils.find(
        ({ sheet, row }) => isSameSheet(sheet, place.sheet) && isSamePupil(row, place.row),
      );
    if (!choice) return null;
    const candidate = everybody.find(({ student }) => {
      const own = pupilChoiceFor(recognised, cell, student);
      return own !== null && isSamePupil(own.is, choice.is);
    });
    return candidate ? { candidate, choice } : null;
  }
}

function isMeant({ name, studentNumber }: Candidate, typed: string): boolean {
  const part = typed.normalize("NFKC").trim();
  return part !== "" && (name.includes(part) || (studentNumber ?? "").includes(part));
}
