import type { Assessment, Grade, Subject } from "../school";
import type { CellAddress } from "../sheet";
import type { ScoreSeries } from "./score-series";

/** 这本工作簿里的学生和成绩, joined over all sheets, in sheet order. */
export interface Cohort {
  readonly students: readonly StudentRecord[];
  readonly subjects: readonly SubjectRecord[];
}

export interface StudentRecord {
  readonly name: string;
  /** 学号 (or what serves as such); text, never a number. */
  readonly studentNumber: string | null;
  /** 班级 as the sheet writes it. */
  readonly classGroup: string | null;
  readonly grade: Grade | null;
  /** 转出, 休学 …: the word found and where, if the sheet says so. */
  readonly enrolmentStatus: { readonly word: string; readonly at: CellAddress } | null;
  /** 留级次数 and where it stands; null or left out where no sheet says. */
  readonly repetitions?: { readonly count: number; readonly at: CellAddress } | null;
  /** The cell with the pupil's name (or number, where there is no name). */
  readonly at: CellAddress;
}

/** Everything read about one subject. */
export interface SubjectRecord {
  readonly subject: Subject;
  /** 选考科目: a 选科 column says so, or at least a fifth of the pupils have a dash there. */
  readonly elective: boolean;
  /** First results, one entry for each kind of exam found (never make-up). */
  readonly results: readonly SubjectResult[];
  /** 补考成绩; null where no sheet has a make-up column or row for the subject. */
  readonly makeUp: ScoreSeries | null;
}

export interface SubjectResult {
  readonly assessment: Exclude<Assessment, "make-up">;
  /** 第几学期; null where it counts for the year or nobody says. */
  readonly term: 1 | 2 | null;
  readonly fullMark: FullMark;
  readonly scores: ScoreSeries;
}

/** 满分, and how we know it. */
export type FullMark =
  /** Stands in the header or in a subject table. */
  | { readonly kind: "stated"; readonly value: number; readonly at: CellAddress }
  /** No mark is above it and no other is plausible. */
  | { readonly kind: "assumed"; readonly value: number }
  /** Several are plausible; a mark that passes under some and fails under others is unknown. */
  | { readonly kind: "ambiguous"; readonly values: readonly number[] };
