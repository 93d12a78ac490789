import type { Issue } from "../records";
import type { RepetitionPolicy } from "../rules";
import type { Grade, ScreeningStage } from "../school";
import {
  explainSubjects,
  missingMarkIssues,
  screenCohort,
  suggestStage,
  withLetterChoices,
  type Screening,
  type SubjectFinding,
} from "../screening";
import type { CellAddress, WorkbookSnapshot } from "../sheet";
import type { RecognisedWorkbook } from "./recognise-workbook";

/** 筛查 of a recognised workbook under one policy. */
export interface ScreenedWorkbook {
  readonly recognised: RecognisedWorkbook;
  /** With what a person said of letters that its table leaves open. */
  readonly policy: RepetitionPolicy;
  /** The grade that was taken for pupils whose sheets do not say. */
  readonly assumedGrade: Grade | null;
  readonly screening: Screening;
  /** Issues of reading, then those of screening, then the marks that open verdicts wait for. */
  readonly issues: readonly Issue[];
  /** Every subject of one pupil, looked at closely. */
  readonly subjectsOf: (student: number) => readonly SubjectFinding[];
}

export interface ScreeningRequest {
  readonly policy: RepetitionPolicy;
  /** Null takes the stage that the workbook is in. */
  readonly stage: ScreeningStage | null;
  /** ISO date of the screening. */
  readonly date: string;
  readonly grade: Grade | null;
}

/** Decides for every pupil, with reasons and cells. Pure: reads and writes no workbook. */
export function screenWorkbook(
  recognised: RecognisedWorkbook,
  { policy: chosen, stage, date, grade }: ScreeningRequest,
): ScreenedWorkbook {
  const { cohort, issues, choices } = recognised.reading;
  const policy = withLetterChoices(chosen, choices.letters);
  const at = stage ?? suggestStage(cohort).stage;
  const { screening, issues: screeningIssues } = screenCohort(cohort, policy, {
    stage: at,
    date,
    assumedGrade: grade,
  });
  const known = [...issues, ...screeningIssues];
  const subjectsOf = (student: number) => explainSubjects(cohort, policy, at, student);
  return {
    recognised,
    policy,
    assumedGrade: grade,
    screening,
    issues: [
      ...known,
      ...missingMarkIssues(screening.findings, known, {
        subjectsOf,
        textAt: (cell) => shownText(recognised.snapshot, cell),
      }),
    ],
    subjectsOf,
  };
}

function shownText({ sheets }: WorkbookSnapshot, { sheet, row, column }: CellAddress): string {
  const found = sheets.find(({ name }) => name === sheet);
  return found?.texts[row - found.origin.row]?.[column - found.origin.column] ?? "";
}
