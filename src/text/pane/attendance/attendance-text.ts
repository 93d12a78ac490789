import type { AttendanceKind } from "../../../school";

/** 考勤 in the pane: a pupil's strip of weeks, the list of alerts, the alert rules, what 识别 asks. */
export interface AttendancePaneText {
  readonly pupil: {
    readonly heading: string;
    readonly expected: (days: string, rate: string | null) => string;
    readonly totalsOnly: string;
    /** Monday first. */
    readonly weekdays: readonly string[];
    readonly month: (month: number) => string;
    readonly weekOf: (month: number, day: number) => string;
    /** What the strip shows, in one sentence. */
    readonly shows: (facts: readonly string[]) => string;
    readonly nothing: string;
    readonly table: string;
    readonly week: string;
    readonly noSchool: string;
    readonly days: (kind: string, days: string) => string;
    readonly times: (kind: string, times: string) => string;
    readonly unknownEntries: (cells: number) => string;
    readonly notCertain: string;
    readonly stillAway: string;
    /** The pupil has been seen since. */
    readonly back: string;
    readonly wasDue: (month: number, day: number) => string;
    /** 4月25日前，剩 2 天 */
    readonly due: (month: number, day: number, left: string) => string;
    readonly moreDuties: (duties: number) => string;
  };
  readonly results: {
    readonly tab: (alerts: number) => string;
    readonly title: (pupils: number) => string;
    readonly nobodyTitle: string;
    readonly nobody: string;
    readonly span: (from: readonly [number, number], to: readonly [number, number]) => string;
    readonly levelFilter: string;
    readonly more: (alerts: number) => string;
    readonly alertOf: (level: string) => string;
    readonly standing: string;
  };
  readonly rules: {
    readonly row: string;
    readonly sameDay: string;
    readonly days: (count: number) => string;
    readonly week: string;
    readonly month: string;
    readonly none: string;
    readonly title: string;
    readonly streaks: string;
    readonly streak: Readonly<Record<"school-days" | "calendar-days", readonly [string, string]>>;
    readonly streakLabel: (level: string) => string;
    /** No days where the duty's own words say by when. */
    readonly within: (duty: string, responsible: string, days: number) => string;
    readonly counting: string;
    readonly blank: string;
    readonly blankMeans: Readonly<Record<"present" | "unknown", string>>;
    readonly absent: string;
    readonly absentMeans: Readonly<Record<"unexcused" | "unknown", string>>;
    readonly late: string;
    readonly latePer: readonly [string, string];
    readonly lateLabel: string;
    readonly further: string;
    readonly cumulative: string;
    readonly cumulativeAt: readonly [string, string];
    readonly cumulativeLabel: string;
    readonly unit: Readonly<Record<"days" | "lessons", string>>;
    readonly unitLabel: string;
    readonly chronic: string;
    readonly chronicAt: readonly [string, string];
    readonly chronicLabel: string;
    readonly source: string;
    readonly usual: string;
    readonly save: string;
    readonly saved: string;
    readonly left: string;
    readonly unchanged: string;
    readonly willBeOwn: string;
    readonly toMend: (places: number) => string;
    readonly wrong: Readonly<Record<"not-a-number" | "out-of-range" | "not-rising", string>>;
    readonly back: string;
  };
  readonly recognise: {
    readonly days: (days: number) => string;
    readonly span: (from: readonly [number, number], to: readonly [number, number]) => string;
    readonly undated: (sessions: number) => string;
    readonly totals: string;
    readonly changes: (changes: number) => string;
  };
  readonly question: {
    readonly symbol: string;
    readonly symbolWhy: (cells: number, sheets: number) => string;
    readonly scope: string;
    readonly thisSheet: string;
    readonly everySheet: string;
    readonly answer: Readonly<Record<AttendanceKind, string>>;
    readonly year: (sheet: string) => string;
    readonly month: (sheet: string) => string;
    readonly yearWhy: string;
    readonly monthWhy: string;
    readonly yearLabel: string;
    readonly yearAnswer: (year: number) => string;
    readonly monthAnswer: (month: number) => string;
    readonly change: string;
    readonly changeOf: (symbol: string) => string;
    readonly keep: string;
  };
  readonly taken: {
    readonly symbol: (symbol: string, kind: string, sheet: string | null) => string;
    readonly symbolOpen: (symbol: string) => string;
    readonly dates: (sheet: string, year: number, month: number | null) => string;
    readonly datesOpen: (sheet: string) => string;
  };
  readonly said: {
    readonly symbol: (symbol: string, kind: string, sheet: string | null) => string;
    readonly dates: (sheet: string, year: number, month: number | null) => string;
  };
}
