import type { Issue } from "../../records";
import type { Assessment, Subject } from "../../school";
import type { CellAddress } from "../../sheet";
import type { Roll } from "../join/roll";
import { isSameExam, type ExamName } from "../words/exam-names";
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
  readonly draft: DraftSeries;
}

/** An issue about a cell of one draft, or about none. */
export interface RaisedIssue {
  readonly issue: Issue;
  readonly draft: DraftSeries | null;
}

/** First results of one exam and term. */
export interface DraftResult {
  readonly assessment: Exclude<Assessment, "make-up">;
  readonly term: 1 | 2 | null;
  /** 第一次月考: which of several exams of its kind; null where nothing says. */
  readonly exam: ExamName | null;
  readonly draft: DraftSeries;
}

/** Make-up marks for the results of one term, or of a term that nobody says. */
export interface DraftMakeUp {
  readonly term: 1 | 2 | null;
  readonly draft: DraftSeries;
}

/** Everything met of one subject so far. */
export interface SubjectDrafts {
  readonly firsts: readonly DraftResult[];
  readonly makeUps: readonly DraftMakeUp[];
}

/** 成绩册 in the making: the drafts of all subjects, filled table by table. */
export interface Gradebook {
  readonly raised: readonly RaisedIssue[];
  readonly rounded: RoundedCell[];
  readonly repeated: RepeatedCell[];
  /** As they were met. */
  readonly subjects: ReadonlyMap<Subject, SubjectDrafts>;
  /** The draft of a subject and of one exam in one term; a new one the first time. */
  draft(
    subject: Subject,
    assessment: Assessment,
    term: 1 | 2 | null,
    exam: ExamName | null,
  ): DraftSeries;
  /** Notes an issue; with the draft it is about, it is dropped where that draft is not used. */
  raise(issue: Issue, draft?: DraftSeries): void;
  has(subject: Subject): boolean;
  sheetIndex(name: string): number;
  /** 休学 where a mark should be: noted with the pupil unless the sheet says more elsewhere. */
  leftSchool(student: number, word: string, at: CellAddress): void;
}

interface OpenSubject extends SubjectDrafts {
  readonly firsts: DraftResult[];
  readonly makeUps: DraftMakeUp[];
}

export function openGradebook(roll: Roll): Gradebook {
  const subjects = new Map<Subject, OpenSubject>();
  const sheets: string[] = [];
  const raised: RaisedIssue[] = [];
  const start = () => startSeries(roll.pupils.length, sheets);
  return {
    raised,
    rounded: [],
    repeated: [],
    subjects,
    draft(subject, assessment, term, exam) {
      const drafts = subjects.get(subject) ?? { firsts: [], makeUps: [] };
      subjects.set(subject, drafts);
      const known =
        assessment === "make-up"
          ? drafts.makeUps.find((makeUp) => makeUp.term === term)
          : drafts.firsts.find(
              (first) =>
                first.assessment === assessment &&
                first.term === term &&
                isSameExam(first.exam, exam),
            );
      if (known) return known.draft;
      const draft = start();
      if (assessment === "make-up") drafts.makeUps.push({ term, draft });
      else drafts.firsts.push({ assessment, term, exam, draft });
      return draft;
    },
    raise(issue, draft) {
      raised.push({ issue, draft: draft ?? null });
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
