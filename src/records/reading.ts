import type { Grade } from "../school";
import type { ReadingChoices } from "./choices";
import type { AttendanceBook } from "./attendance";
import type { Cohort, StudentRecord } from "./cohort";
import type { EnrolmentChange } from "./enrolment-change";
import type { Issue } from "./issue";
import type { FactColumn } from "./pupil-facts";
import type { SheetRecognition } from "./recognition";

/** 读表结果: everything that reading made of one workbook. */
export interface Reading {
  /** One entry a sheet, in tab order. */
  readonly sheets: readonly SheetRecognition[];
  /** Pupils with marks. */
  readonly cohort: Cohort;
  /**
   * 全部学生: those of the cohort, with the same indexes, then pupils whom only attendance sheets and lists
   * of pupils know.
   */
  readonly register: readonly StudentRecord[];
  readonly attendance: AttendanceBook;
  /** 学生信息表, column by column. */
  readonly facts: readonly FactColumn[];
  readonly changes: readonly EnrolmentChange[];
  readonly issues: readonly Issue[];
  /** School, year and grade as titles and sheet names state them; null where they do not. */
  readonly heading: WorkbookHeading;
  /** 识别更正 that were in force. */
  readonly choices: ReadingChoices;
}

export interface WorkbookHeading {
  readonly school: string | null;
  /** 2025—2026 学年 */
  readonly schoolYear: string | null;
  /** The grade that all pupils share, if they do. */
  readonly grade: Grade | null;
}
