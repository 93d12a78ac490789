import type { Assessment } from "../../../school";

/** 识别更正 and 数据问题: what is said where a person tells how the sheets are to be read. */
export interface CorrectionText {
  readonly sheet: {
    readonly role: string;
    readonly roleOf: (sheet: string) => string;
    readonly notUsed: string;
    readonly notUsedByPerson: string;
    readonly useAs: string;
    readonly useAsOf: (sheet: string) => string;
    readonly table: (number: number, area: string) => string;
    readonly turned: string;
    readonly noHeader: (first: number, last: number) => string;
    readonly noPupils: string;
    readonly noPupilsHint: string;
    readonly upright: string;
    readonly uprightOf: (sheet: string) => string;
    readonly corrected: string;
    readonly automatic: string;
    readonly automaticOf: (sheet: string) => string;
  };
  readonly header: {
    readonly change: string;
    readonly changeOf: (sheet: string) => string;
    readonly tapFirst: string;
    readonly tapLast: string;
    readonly tapPupil: string;
    readonly none: string;
    readonly cancel: string;
    readonly moreRows: string;
    readonly row: (number: number) => string;
  };
  readonly column: {
    readonly name: (letter: string, meaning: string) => string;
    readonly nameOfRow: (number: number, meaning: string) => string;
    readonly menu: string;
    readonly marks: string;
    readonly exam: string;
    readonly fullMark: string;
    readonly who: string;
    readonly others: string;
    readonly moreSubjects: string;
    readonly exams: Readonly<Record<Assessment, string>>;
    readonly otherFullMark: string;
    readonly fullMarkOf: (subject: string) => string;
    readonly set: string;
    readonly cancel: string;
    readonly outOf: (fullMark: string) => string;
  };
  readonly question: {
    readonly more: (count: number) => string;
    readonly isIt: (sheet: string, role: string) => string;
    readonly because: (reasons: readonly string[]) => string;
    readonly readSo: string;
    readonly isNot: (role: string) => string;
    readonly change: string;
    readonly fullMark: (subject: string) => string;
    readonly fullMarkWhy: (highest: string) => string;
    readonly letter: string;
    readonly letterWhy: (cells: number) => string;
    readonly passes: string;
    readonly fails: string;
  };
  /** What was taken; shown with 撤销 beside it and spoken. */
  readonly taken: {
    readonly undo: string;
    readonly undone: string;
    readonly spoken: (taken: string) => string;
    readonly sheetUsed: (sheet: string) => string;
    readonly sheetAs: (sheet: string, role: string) => string;
    readonly sheetLeftOut: (sheet: string) => string;
    readonly header: (sheet: string, first: number, last: number) => string;
    readonly noHeader: (sheet: string, firstPupil: number) => string;
    readonly column: (letter: string, meaning: string) => string;
    readonly row: (number: number, meaning: string) => string;
    readonly automatic: (sheet: string) => string;
    readonly fullMark: (subject: string, fullMark: string) => string;
    readonly letter: (letter: string, counts: "pass" | "fail") => string;
    readonly fullMarkOpen: (subject: string) => string;
    readonly letterOpen: (letter: string) => string;
    readonly mark: (mark: string) => string;
    readonly marks: (cells: number) => string;
    readonly withdrawn: string;
    readonly pupil: (name: string) => string;
    readonly notKept: string;
    readonly outdated: (time: string) => string;
    readonly update: string;
  };
  readonly said: {
    readonly heading: string;
    readonly letter: (letter: string, counts: "pass" | "fail") => string;
    readonly fullMark: (subject: string, fullMark: string) => string;
    readonly pupil: (sheet: string, row: string, pupil: string) => string;
    readonly cell: (sheet: string, pupil: string, found: string, mark: string) => string;
  };
  readonly issues: {
    readonly suggested: string;
    readonly kinds: Readonly<
      Record<
        | "score-full-width"
        | "score-letter-for-digit"
        | "score-stray-signs"
        | "score-annotated"
        | "other",
        string
      >
    >;
    readonly ofSubject: (subject: string, kind: string) => string;
    readonly readAs: (mark: string) => string;
    readonly readAsBoth: (mark: string, makeUpMark: string) => string;
    readonly agreed: string;
    readonly agreeAll: string;
    readonly undoOf: (what: string) => string;
    readonly places: (count: number) => string;
    readonly pick: string;
    readonly candidates: (name: string) => string;
    readonly nobodyAlike: string;
    readonly find: (name: string) => string;
    readonly findHint: string;
    readonly nobodyFound: string;
    readonly moreFound: (count: number) => string;
    readonly thisOne: string;
    readonly picked: (name: string, classGroup: string) => string;
    readonly update: string;
    readonly note: string;
  };
}
