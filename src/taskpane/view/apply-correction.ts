import {
  acceptReading,
  chooseColumn,
  chooseDates,
  chooseFullMark,
  chooseHeader,
  chooseLetter,
  choosePupil,
  chooseRole,
  chooseSymbol,
  confirmSheet,
  forgetSheet,
  pupilChoiceFor,
  withdrawPupil,
  withdrawReading,
  type RecognisedWorkbook,
} from "../../app";
import type {
  ColumnChoice,
  ColumnRecognition,
  ReadingChoices,
  SheetRecognition,
} from "../../records";
import type { Correction } from "./correction";

/** What holds of the workbook once a person has said one thing more. */
export function applyCorrection(
  recognised: RecognisedWorkbook,
  correction: Correction,
): ReadingChoices {
  const { snapshot } = recognised;
  const { choices } = recognised.reading;
  switch (correction.kind) {
    case "confirm":
      return confirmSheet(choices, keyOf(correction.sheet));
    case "role":
      return chooseRole(
        confirmedUnless(correction.role === "other", choices, correction.sheet),
        keyOf(correction.sheet),
        correction.role,
      );
    case "header":
      return chooseHeader(choices, snapshot, keyOf(correction.sheet), correction.header);
    case "column":
      return chooseColumn(choices, keyOf(correction.sheet), correction.column.choice);
    case "automatic":
      return forgetSheet(choices, keyOf(correction.sheet));
    case "full-mark":
      return chooseFullMark(choices, correction.subject, correction.fullMark);
    case "letter":
      return chooseLetter(choices, correction.letter, correction.counts);
    case "accept":
      return correction.readings.reduce(acceptReading, choices);
    case "withdraw":
      return withdrawReading(choices, correction.reading);
    case "pupil": {
      const choice = pupilChoiceFor(recognised, correction.at, correction.student);
      return choice === null ? choices : choosePupil(choices, choice);
    }
    case "withdraw-pupil":
      return withdrawPupil(choices, correction.choice);
    case "symbol":
      return chooseSymbol(choices, correction, correction.means && [correction.means]);
    case "dates":
      return chooseDates(choices, correction.sheet, correction.said);
  }
}

/** What a column means now, as a person would say it. */
export function choiceOf(column: ColumnRecognition): ColumnChoice {
  const { key, means, subject, assessment, term, fullMark } = column;
  return { key, means, subject, assessment, term, fullMark };
}

/** Who gives an unsure sheet its role has looked at it, and means it to be read. */
function confirmedUnless(
  isLeftOut: boolean,
  choices: ReadingChoices,
  sheet: SheetRecognition,
): ReadingChoices {
  return isLeftOut ? choices : confirmSheet(choices, keyOf(sheet));
}

function keyOf({ sheet, sheetId }: SheetRecognition) {
  return { id: sheetId, name: sheet };
}
