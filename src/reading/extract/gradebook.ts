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

/** The same score of one pupil in a second cell. */
export interface RepeatedCell {
  readonly student: number;
  readonly at: CellAddress;
  readonly first: CellAddress;
}

/** First results of one exam and term. */
export interface DraftResult {
  readonly assessment: Exclude<Assessment, "make-up">;
  readonly term: 1 | 2 | null;
  readonly draft: DraftSeries;
}

/** Everything met of one subject so far. */
export interface SubjectDrafts {
  readonly firsts: readonly DraftResult[];
  readonly makeUp: DraftSeries | null;
}

/** 成绩册 in the making: the drafts of all subjects, filled table by table. */
export interface Gradebook {
  readonly issues: Issue[];
  readonly rounded: RoundedCell[];
  readonly repeated: RepeatedCell[];
  /** As they were met. */
  readonly subjects: ReadonlyMap<Subject, SubjectDrafts>;
  /** The draft of a subject, exam and term; a new one the first time. Make-up marks know no term. */
  draft(subject: Subject, assessment: Assessment, term: 1 | 2 | null): DraftSeries;
  has(subject: Subject): boolean;
  sheetIndex(name: string): number;
  /** 休学 where a mark should be: noted with the pupil unless the sheet says more elsewhere. */
  leftSchool(student: number, word: string, at: CellAddress): void;
}

interface OpenSubject extends SubjectDrafts {
  readonly firsts: DraftResult[];
  makeUp: DraftSeries | null;
}

export function openGradebook(roll: Roll): Gradebook {
  const subjects = new Map<Subject, OpenSubject>();
  const sheets: string[] = [];
  const start = () => startSeries(roll.pupils.length, sheets);
  return {
    issues: [],
    rounded: [],
    repeated: [],
    subjects,
    draft(subject, assessment, term) {
      const drafts = subjects.get(subject) ?? { firsts: [], makeUp: null };
      subjects.set(subject, drafts);
      if (assessment === "make-up") return (drafts.makeUp ??= start());
      const known = drafts.firsts.find(
        (first) => first.assessment === assessment && first.term === term,
      );
      if (known) return known.draft;
      const draft = start();
      drafts.firsts.push({ assessment, term, draft });
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
