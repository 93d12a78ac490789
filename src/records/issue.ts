import type { Assessment, Subject } from "../school";
import type { CellAddress } from "../sheet";
import type { AttentionIssueFacts } from "./attention-issue";
import type { CellReading, Suggestion } from "./choices";

/**
 * 数据问题: something in the person's sheets that we could not read, had to assume, or that
 * contradicts itself. A value, never an exception. Its sentence lives in text/.
 */
export type Issue = IssueFacts & {
  readonly severity: "error" | "warning" | "info";
  /** The cell concerned; null where the whole sheet or workbook is meant. */
  readonly at: CellAddress | null;
  /** Further cells it concerns (the other of two duplicates, say). */
  readonly also: readonly CellAddress[];
  /** What stands in the cell; empty where it is blank. */
  readonly found: string;
  /** Pupils concerned, by index into the register (which begins with the cohort). */
  readonly students: readonly number[];
  /** 可以这样读: applied only after a person agreed; left out where nothing is safe to propose. */
  readonly suggestion?: SuggestedReading;
};

/** What the cell most likely means, and what to keep if a person agrees. */
export interface SuggestedReading extends Suggestion {
  readonly choice: CellReading;
}

export type IssueFacts =
  | AttentionIssueFacts
  /** A mark that could change the verdict of a pupil and stands nowhere yet. */
  | {
      readonly code: "mark-missing";
      readonly subject: Subject;
      readonly which: "first" | "make-up";
      /** 缓考 stands there; else nothing does. */
      readonly deferred: boolean;
      /** Of a result composed by weights, the part that is missing. */
      readonly part?: { readonly assessment: Assessment; readonly term: 1 | 2 | null };
    }
  /** 九十, 1O0: not a number, not a known word. */
  | { readonly code: "score-not-a-number"; readonly subject: Subject }
  /** ７８: may be read as 78. */
  | { readonly code: "score-full-width"; readonly subject: Subject; readonly readAs: number }
  /** 9O, l00: letters where digits should be. */
  | { readonly code: "score-letter-for-digit"; readonly subject: Subject; readonly readAs: number }
  /** 8 5, '85, 85、: a number with signs or blanks that do not belong there. */
  | { readonly code: "score-stray-signs"; readonly subject: Subject; readonly readAs: number }
  /** 58补60, 0->12(补交): a mark with a history written beside it. */
  | {
      readonly code: "score-annotated";
      readonly subject: Subject;
      readonly readAs: number;
      readonly makeUpMark: number | null;
    }
  | { readonly code: "score-above-full-mark"; readonly subject: Subject; readonly fullMark: number }
  | { readonly code: "score-negative"; readonly subject: Subject }
  /** The cell shows 60 and holds 59.6: compared as 59.6. */
  | { readonly code: "score-shown-rounded"; readonly subject: Subject; readonly shown: string }
  /** The cell holds 0 and shows nothing: nobody can tell whether it is a mark. */
  | { readonly code: "score-zero-hidden"; readonly subject: Subject }
  /** A date or another non-number format where a score should be. */
  | { readonly code: "score-is-a-date"; readonly subject: Subject; readonly shown: string }
  /** #DIV/0!, #N/A … */
  | { readonly code: "score-error-value"; readonly subject: Subject }
  /** A formula whose result was never stored. */
  | { readonly code: "formula-without-value"; readonly subject: Subject | null }
  /** A letter grade that the policy's table does not decide. */
  | { readonly code: "letter-not-decided"; readonly subject: Subject }
  /** A dash in a subject that is no elective: unknown. */
  | { readonly code: "dash-in-required-subject"; readonly subject: Subject }
  | { readonly code: "full-mark-assumed"; readonly subject: Subject; readonly fullMark: number }
  | {
      readonly code: "full-mark-ambiguous";
      /** Headers state different ones; else none states any. */
      readonly areStated: boolean;
      readonly subject: Subject;
      readonly fullMarks: readonly number[];
      readonly highest: number;
    }
  /** No 学年总评: another result stands for it. */
  | {
      readonly code: "annual-result-assumed";
      readonly takenFrom: "term" | "final" | "midterm" | "monthly" | "coursework" | "unstated";
    }
  /** No 学年总评: it was composed by the policy's weights. */
  | {
      readonly code: "annual-result-composed";
      readonly term: {
        readonly coursework: number;
        readonly midterm: number;
        readonly final: number;
      } | null;
      readonly annual: { readonly first: number; readonly second: number } | null;
      readonly subjects: readonly Subject[];
    }
  /** The weights ask for a result that no sheet has: what is composed of it is unknown. */
  | {
      readonly code: "result-part-not-found";
      readonly assessment: Assessment;
      readonly term: 1 | 2 | null;
      readonly subjects: readonly Subject[];
    }
  /** 优, 良 where the weights need a mark. */
  | {
      readonly code: "result-part-not-a-mark";
      readonly subject: Subject;
      readonly assessment: Assessment;
      readonly term: 1 | 2 | null;
    }
  /** 总评 is not what the weights make of its parts; `at` is the 总评, which is used, `also` its parts. */
  | {
      readonly code: "composed-result-differs";
      readonly subject: Subject;
      /** The term whose result it is; null for the year. */
      readonly term: 1 | 2 | null;
      readonly stated: number;
      readonly recomputed: number;
      /** How many pupils; where one issue stands for many, the numbers are those of the first. */
      readonly pupils: number;
    }
  /** The grade is not known: the policy is applied all the same. */
  | { readonly code: "grade-assumed" }
  /** Only some of the grade's subjects are in the workbook. */
  | { readonly code: "few-subjects"; readonly subjects: readonly Subject[] }
  | { readonly code: "header-not-understood"; readonly header: string }
  /** Two columns claim the same subject and exam; the first is used. */
  | { readonly code: "duplicate-column"; readonly subject: Subject }
  /** A row inside the table without name and number. */
  | { readonly code: "row-without-student" }
  /** 平均分, 及格率 …: left out. */
  | { readonly code: "statistics-rows-left-out"; readonly rows: number }
  /** Rows below the table that were not read. */
  | { readonly code: "rows-below-table"; readonly rows: number }
  | { readonly code: "duplicate-student-number" }
  | { readonly code: "duplicate-student" }
  /** The same pupil on two sheets with different scores. */
  | { readonly code: "contradictory-score"; readonly subject: Subject }
  /** Pupils of a workbook with one unnamed class were joined by name. */
  | { readonly code: "joined-by-name" }
  /** A make-up row whose pupil is in no gradebook. */
  | { readonly code: "make-up-student-unknown"; readonly name: string }
  /** A make-up row that fits several pupils. */
  | { readonly code: "make-up-student-ambiguous"; readonly name: string }
  | { readonly code: "make-up-subject-unknown"; readonly name: string }
  /** A make-up mark for a subject that was passed; it changes nothing. */
  | { readonly code: "make-up-not-needed"; readonly subject: Subject }
  /** One pupil stands on two sheets, or twice on one; read once. `at` and `also` are the two cells. */
  | {
      readonly code: "student-on-two-sheets";
      readonly name: string;
      readonly sheets: readonly string[];
      /** How many pupils stand on both; `name` is the first. */
      readonly pupils: number;
    }
  /** Class and name are the same on two sheets and the numbers are not: never joined. */
  | {
      readonly code: "same-name-other-number";
      readonly name: string;
      readonly sheets: readonly string[];
      /** How many pupils; `name` is the first. */
      readonly pupils: number;
    }
  /** 第一次月考 beside 第二次月考: of exams of one kind only the latest is used. */
  | { readonly code: "further-exam-left-out"; readonly exam: string; readonly used: string }
  /** 上学期补考, where the result that counts is of another term (null: of the whole year). */
  | {
      readonly code: "make-up-of-other-term";
      readonly term: 1 | 2;
      readonly counted: 1 | 2 | null;
    }
  /** Two pupils of one class have one name and no number tells them apart: never joined. */
  | { readonly code: "homonyms"; readonly name: string }
  /** 留级次数 is no count. */
  | { readonly code: "repetitions-not-understood" }
  /** A row of a 学籍表 that fits several pupils, or one of another name. */
  | { readonly code: "list-row-not-joined"; readonly name: string }
  /** Names differ under one number: never joined. */
  | { readonly code: "number-with-two-names"; readonly names: readonly string[] }
  /** A long number was stored as a number and has lost its last digits. */
  | { readonly code: "number-lost-digits" }
  /** The meaning of a column that may hold marks is unsure; it was not used. */
  | { readonly code: "column-unsure"; readonly header: string }
  /** Cells outside every table that we know. */
  | { readonly code: "cells-not-read"; readonly cells: number }
  /** 例 … 此行不录 */
  | { readonly code: "example-rows-left-out"; readonly rows: number }
  /** A part of the sheet that looks like a table and was not understood. */
  | { readonly code: "table-not-read" }
  | { readonly code: "guess-accepted"; readonly percent: number }
  /** A correction that a person made finds its sheet, header, column or cell no more. */
  | {
      readonly code: "choice-not-found";
      readonly what: "sheet" | "header" | "column" | "cell";
      readonly name: string;
    }
  /** Two columns were chosen as the same thing: the one chosen later is used. */
  | { readonly code: "column-chosen-twice"; readonly header: string; readonly used: string }
  /** The corrections kept in the workbook cannot be read; they were set aside. */
  | { readonly code: "choices-damaged" }
  /** A person said what the sheet is, and no pupil with a mark could be read from it. */
  | { readonly code: "chosen-sheet-not-read" }
  | { readonly code: "sheet-needs-confirmation" }
  | { readonly code: "sheet-not-used" };

export type IssueCode = IssueFacts["code"];
