import type { Issue } from "../../records";
import type { Assessment, Subject } from "../../school";
import type { CellAddress } from "../../sheet";
import type { Roll } from "../join/roll";
import { startSeries, type DraftSeries } from "./draft-series";

/** A cell that shows another number than it holds. */
export interface RoundedCell {
  readonly student: number;
  readonly at: CellAddress;
  readonly shown: string;
  readonly mark: number;
  readonly draft: DraftSeries;
  readonly subject: Subject;
}

/** 成绩册 in the making: the drafts of all subjects, filled table by table. */
export interface Gradebook {
  readonly issues: Issue[];
  readonly rounded: RoundedCell[];
  /** First results and make-up marks, by subject, as they were met. */
  readonly subjects: ReadonlyMap<Subject, ReadonlyMap<Assessment, DraftSeries>>;
  /** The draft of a subject and exam; a new one the first time. */
  draft(subject: Subject, assessment: Assessment): DraftSeries;
  has(subject: Subject): boolean;
  sheetIndex(name: string): number;
  /** 休学 where a mark should be: noted with the pupil unless the sheet says more elsewhere. */
  leftSchool(student: number, word: string, at: CellAddress): void;
}

export function openGradebook(roll: Roll): Gradebook {
  const subjects = new Map<Subject, Map<Assessment, DraftSeries>>();
  const sheets: string[] = [];
  return {
    issues: [],
    rounded: [],
    subjects,
    draft(subject, assessment) {
      const drafts = subjects.get(subject) ?? new Map<Assessment, DraftSeries>();
      subjects.set(subject, drafts);
      const draft = drafts.get(assessment) ?? startSeries(roll.pupils.length, sheets);
      drafts.set(assessment, draft);
      return draft;
    },
    has: (subject) => subjects.has(subject),
    sheetIndex(name) {
      const known = sheets.lastIndexOf(name);
      return known >= 0 ? known : sheets.push(name) - 1;
    },
    leftSchool(student, word, at) {
      const pupil = roll.pupils[student];
      if (pupil) pupil.enrolmentStatus ??= { word, at };
    },
  };
}
