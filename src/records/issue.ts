import type { Subject } from "../school";
import type { CellAddress } from "../sheet";

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
  /** Pupils concerned, by index into the cohort. */
  readonly students: readonly number[];
};

export type IssueFacts =
  /** A mark that could change the verdict of a pupil and stands nowhere yet. */
  | {
      readonly code: "mark-missing";
      readonly subject: Subject;
      readonly which: "first" | "make-up";
      /** 缓考 stands there; else nothing does. */
      readonly deferred: boolean;
    }
  /** 九十, 1O0: not a number, not a known word. */
  | { readonly code: "score-not-a-number"; readonly subject: Subject }
  /** ７８: read as 78. */
  | { readonly code: "score-full-width"; readonly subject: Subject; readonly readAs: number }
  | { readonly code: "score-above-full-mark"; readonly subject: Subject; readonly fullMark: number }
  | { readonly code: "score-negative"; readonly subject: Subject }
  /** The cell shows 60 and holds 59.6: compared as 59.6. */
  | { readonly code: "score-shown-rounded"; readonly subject: Subject; readonly shown: string }
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
      readonly subject: Subject;
      readonly fullMarks: readonly number[];
      readonly highest: number;
    }
  /** No 学年总评: another result stands for it. */
  | {
      readonly code: "annual-result-assumed";
      readonly takenFrom: "final" | "midterm" | "monthly" | "coursework" | "unstated";
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
  | { readonly code: "sheet-needs-confirmation" }
  | { readonly code: "sheet-not-used" };

export type IssueCode = IssueFacts["code"];
