import type { SheetRecognition, SheetRole, TableShape } from "../records";
import type { AlertLevel } from "../rules";
import type { AttendanceKind, IsoDate } from "../school";
import type { KindCount, Standing, Tag, Verdict } from "../screening";

/**
 * The report of one run, `xueqing-report/1`: what the command line prints and what every caller of the
 * same use case gets alike (but for `cost`). Rows are 1-based, cells in A1 notation with the sheet's
 * name. Members are added over time, never renamed.
 */
export interface XueqingReport {
  readonly schema: "xueqing-report/1";
  readonly stage: "midterm" | "annual" | "after-make-up";
  readonly date: string;
  readonly sheets: readonly ReportSheet[];
  readonly policy: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    /** The policy that a school changed to make this one. */
    readonly derivedFrom: { readonly id: string; readonly version: string } | null;
    readonly parameters: Readonly<Record<string, unknown>>;
    readonly cites: readonly string[];
  };
  /** 类别方案 */
  readonly scheme: { readonly id: string; readonly title: string; readonly version: string };
  /** 考勤预警规则 */
  readonly attendancePolicy: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
  };
  /**
   * Pupils with marks in sheet order, then those of whom only attendance sheets and lists say anything.
   * Empty in 公示版, as are the issues.
   */
  readonly students: readonly ReportStudent[];
  readonly summary: ReportSummary;
  readonly issues: readonly ReportIssue[];
  readonly written: readonly string[];
  readonly cost: ReportCost | null;
}

export interface ReportSheet {
  readonly name: string;
  readonly role: SheetRole;
  readonly headerRows: readonly [number, number] | null;
  readonly firstDataRow: number | null;
  readonly lastDataRow: number | null;
  readonly confidence: number;
  readonly needsConfirmation: boolean;
  readonly decidedBy: SheetRecognition["decidedBy"];
  /** Why, one sentence each. */
  readonly evidence: readonly string[];
  /** Those of the first table that takes part. */
  readonly columns: readonly ReportColumn[];
  readonly tables: readonly ReportTable[];
}

export interface ReportTable {
  /** `A2:H48` */
  readonly area: string;
  /** Pupils stand side by side: `column` is then a row's number. */
  readonly turned: boolean;
  readonly shape: TableShape;
  readonly headerRows: readonly [number, number] | null;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly confidence: number;
  readonly columns: readonly ReportColumn[];
}

export interface ReportColumn {
  readonly column: string;
  readonly header: string;
  readonly means: string;
  readonly subject?: string;
  readonly assessment?: string;
  readonly term?: 1 | 2;
  readonly fullMark?: number;
  readonly confidence: number;
}

export interface ReportStudent {
  readonly name: string;
  readonly studentNumber: string | null;
  readonly classGroup: string | null;
  readonly subjects: readonly {
    readonly subject: string;
    readonly before: ReportScore;
    readonly makeUp: ReportScore | null;
    readonly standing: Standing;
    readonly cells: readonly string[];
  }[];
  readonly repetition: {
    readonly verdict: Verdict;
    readonly clauses: readonly string[];
    readonly failingBefore: readonly string[];
    readonly failingAfter: readonly string[];
    readonly missing: readonly { readonly subject: string; readonly cell: string | null }[];
    readonly waysOut: readonly (readonly string[])[];
    readonly wouldTrigger: readonly (readonly string[])[];
    readonly reason: string;
    /** Where it stands that the pupil has left, or has repeated as often as the policy allows. */
    readonly exemptBy: readonly string[];
  };
  /** 特别关注 under the scheme in force. */
  readonly tags: readonly {
    readonly category: string;
    readonly source: Tag["source"];
    readonly cells: readonly string[];
    readonly reason: string;
  }[];
  /** Null where no sheet records the pupil's attendance. */
  readonly attendance: ReportAttendance | null;
}

export interface ReportAttendance {
  readonly from: "sessions" | "totals";
  readonly sessions: number;
  readonly days: number;
  readonly counts: Readonly<Partial<Record<AttendanceKind, KindCount>>>;
  readonly unexcusedDays: number;
  readonly rate: number | null;
  readonly longestStreak: {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly schoolDays: number;
    readonly isCertain: boolean;
  } | null;
  readonly alerts: readonly {
    readonly level: AlertLevel;
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly reachedOn: IsoDate;
    readonly isOpen: boolean;
    readonly isCertain: boolean;
    readonly cells: readonly string[];
    readonly duties: readonly {
      readonly duty: string;
      readonly dueOn: IsoDate;
      readonly daysLeft: number;
    }[];
  }[];
}

export type ReportScore =
  | { readonly kind: "mark"; readonly value: number; readonly fullMark: number | null }
  | { readonly kind: string; readonly found?: string };

export interface ReportSummary {
  readonly students: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly byClass: readonly {
    readonly classGroup: string | null;
    readonly students: number;
    readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  }[];
  readonly issues: { readonly error: number; readonly warning: number; readonly info: number };
  readonly attention: {
    readonly entries: number;
    readonly heads: number;
    readonly byCategory: Readonly<Record<string, number>>;
    readonly unranked: number;
  };
  readonly attendance: {
    readonly pupils: number;
    readonly alerts: Readonly<Record<AlertLevel, number>>;
  };
}

export interface ReportIssue {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly found: string;
  readonly message: string;
  /** What the cell most likely means; used only when a person agrees. */
  readonly suggestion?: { readonly readAs: number; readonly makeUp: number | null };
}

export interface ReportCost {
  readonly syncs: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  readonly largestMessage: number;
  readonly milliseconds: { readonly read: number; readonly decide: number; readonly write: number };
}
