/** 设置: what holds in this workbook, carried from one workbook to another in a file. */
export interface SettingsText {
  readonly title: string;
  readonly under: string;
  readonly rows: Readonly<Record<SettingsRow, string>>;
  /** What a row says. */
  readonly ownPolicies: (title: string, more: number) => string;
  readonly symbols: (count: number) => string;
  readonly sheets: (count: number) => string;
  readonly letters: (count: number) => string;
  readonly fullMarks: (count: number) => string;
  readonly cells: (count: number) => string;
  readonly pupils: (count: number) => string;
  readonly teachers: (count: number) => string;
  readonly without: (sheets: number) => string;
  readonly also: (kinds: number) => string;
  readonly classes: (count: number) => string;
  readonly nothing: string;
  readonly damaged: (which: readonly KeptSettings[]) => string;
  readonly exporting: {
    readonly action: string;
    readonly note: string;
    readonly nothing: string;
    /** 东湖初级中学-学情设置.json */
    readonly file: (school: string) => string;
    readonly done: (file: string) => string;
    /** Stands in the file itself. */
    readonly inFile: (leftOut: number) => string;
  };
  readonly importing: {
    readonly heading: string;
    readonly why: string;
    readonly action: string;
    readonly choose: string;
    readonly title: string;
    readonly replaces: (what: string) => string;
    readonly missing: (sheets: readonly string[]) => string;
    readonly notTaken: string;
    readonly take: (count: number) => string;
    readonly nothingToTake: string;
    readonly leave: string;
    readonly taken: (count: number, file: string) => string;
    readonly undone: string;
    readonly refused: (file: string) => string;
    readonly nothingKept: string;
  };
  readonly notKept: string;
}

/** Lines of the screen, and parts of a file. */
export type SettingsRow =
  "school" | "policy" | "policies" | "scheme" | "attendance" | "legend" | "mapping" | "output";

/** What the workbook keeps, each in a part of its own. */
export type KeptSettings = "policies" | "school" | "attention" | "choices" | "preferences";
