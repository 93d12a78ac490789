import type { PupilChoice, PupilKey, ReadingChoices, StudentRecord } from "../../records";
import { pupilKeyAt } from "../../reading";
import type { CellAddress } from "../../sheet";
import type { RecognisedWorkbook } from "../recognise-workbook";
import { isSamePupil, isSameSheet } from "./same-key";

/** 就是这一位: the row belongs to that pupil, whatever it was taken for. */
export function choosePupil(choices: ReadingChoices, choice: PupilChoice): ReadingChoices {
  return { ...choices, pupils: [...withdrawPupil(choices, choice).pupils, choice] };
}

/** The row is joined as recognised again. */
export function withdrawPupil(choices: ReadingChoices, choice: PupilChoice): ReadingChoices {
  const pupils = choices.pupils.filter(
    (said) => !(isSameSheet(said.sheet, choice.sheet) && isSamePupil(said.row, choice.row)),
  );
  return { ...choices, pupils };
}

/** “The row of this cell is that student”; null where the cell is in no row of a recognised table. */
export function pupilChoiceFor(
  recognised: RecognisedWorkbook,
  at: CellAddress,
  student: number,
): PupilChoice | null {
  const is = recognised.reading.cohort.students[student];
  const row = rowKeyAt(recognised, at);
  return is && row ? { ...row, is: keyOfStudent(is) } : null;
}

/** Whose row a cell stands in, as its sheet says. */
export function rowKeyAt(
  { snapshot, reading }: RecognisedWorkbook,
  at: CellAddress,
): Pick<PupilChoice, "sheet" | "row"> | null {
  const sheet = reading.sheets.find((candidate) => candidate.sheet === at.sheet);
  const row = sheet ? pupilKeyAt(snapshot, sheet, at) : null;
  return sheet && row ? { sheet: { id: sheet.sheetId, name: sheet.sheet }, row } : null;
}

function keyOfStudent({ name, studentNumber, classGroup }: StudentRecord): PupilKey {
  return { name, number: studentNumber ?? "", classGroup: classGroup ?? "" };
}
