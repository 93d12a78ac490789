import type { Reading, ReadingChoices } from "../records";
import { readWorkbookInSlices } from "../reading";
import type { RepetitionPolicy } from "../rules";
import type { Grade } from "../school";
import type { WorkbookSnapshot } from "../sheet";
import { allAtOnce, type Slices } from "../slices";
import type { WorkbookPort } from "./workbook-port";

/** 识别: the open workbook as it stood, and what was made of it. */
export interface RecognisedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: Reading;
}

export interface RecognitionOptions {
  /** Gives the full marks that are plausible where the workbook states none. */
  readonly policy: RepetitionPolicy;
  /** The grade of all pupils whose sheets do not say; null where nobody said. */
  readonly grade: Grade | null;
  /** 识别更正 to go by; those kept in the workbook where left out. */
  readonly choices?: ReadingChoices;
  /** Sheets below the threshold take part all the same; each is said in an issue. */
  readonly acceptGuesses?: boolean;
}

/** Reads the open workbook and recognises its sheets. Changes nothing in it. */
export async function recogniseWorkbook(
  port: WorkbookPort,
  options: RecognitionOptions,
): Promise<RecognisedWorkbook> {
  return recogniseSnapshot(await port.read(), options);
}

/** The same of a workbook that has been read. Pure. */
export function recogniseSnapshot(
  snapshot: WorkbookSnapshot,
  options: RecognitionOptions,
): RecognisedWorkbook {
  return allAtOnce(recogniseSnapshotInSlices(snapshot, options));
}

/** As {@link recogniseSnapshot}, with pauses. */
export function* recogniseSnapshotInSlices(
  snapshot: WorkbookSnapshot,
  options: RecognitionOptions,
): Slices<RecognisedWorkbook> {
  return { snapshot, reading: yield* readWorkbookInSlices(snapshot, options) };
}

/** The same workbook as it stood, read anew under other choices. Pure: the workbook is not asked again. */
export function rereadWith(
  { snapshot }: RecognisedWorkbook,
  choices: ReadingChoices,
  options: RecognitionOptions,
): RecognisedWorkbook {
  return recogniseSnapshot(snapshot, { ...options, choices });
}

/** As {@link rereadWith}, with pauses. */
export function* rereadInSlices(
  { snapshot }: RecognisedWorkbook,
  choices: ReadingChoices,
  options: RecognitionOptions,
): Slices<RecognisedWorkbook> {
  return yield* recogniseSnapshotInSlices(snapshot, { ...options, choices });
}

/** Whether any sheet is one of a school's that we know, even if this version makes nothing of it yet. */
export function isRecognised({ reading }: RecognisedWorkbook): boolean {
  return reading.sheets.some(
    ({ role, needsConfirmation }) => needsConfirmation || (role !== "other" && role !== "result"),
  );
}

/** Whether anything in the workbook can be screened (marks, attendance, lists of pupils), or is asked about. */
export function isUsable({ reading }: RecognisedWorkbook): boolean {
  const { register, attendance, changes, sheets } = reading;
  return (
    register.length > 0 ||
    attendance.totals.length > 0 ||
    changes.length > 0 ||
    sheets.some((sheet) => sheet.needsConfirmation)
  );
}
