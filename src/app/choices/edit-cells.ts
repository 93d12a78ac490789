import type { CellReading, ReadingChoices, Suggestion } from "../../records";
import { cellReadingAt } from "../../reading";
import type { CellAddress } from "../../sheet";
import type { RecognisedWorkbook } from "../recognise-workbook";
import { isSameCell } from "./same-key";

/** 按 78 读: the cell is read so from now on, as long as the same text stands in it. */
export function acceptReading(choices: ReadingChoices, reading: CellReading): ReadingChoices {
  return { ...choices, cells: [...withdrawReading(choices, reading).cells, reading] };
}

/** The cell is read as it stands again. */
export function withdrawReading(choices: ReadingChoices, reading: CellReading): ReadingChoices {
  return { ...choices, cells: choices.cells.filter((said) => !isSameCell(said, reading)) };
}

/** Whether this very reading was agreed to: of this cell, with this text in it. */
export function isAccepted(choices: ReadingChoices, reading: CellReading): boolean {
  return choices.cells.some(
    (said) =>
      isSameCell(said, reading) &&
      said.found === reading.found &&
      said.readAs.mark === reading.readAs.mark &&
      said.readAs.makeUpMark === reading.readAs.makeUpMark,
  );
}

/** “This cell is to be read so”, to accept; null where it stands in no column of a recognised table. */
export function cellReadingFor(
  { snapshot, reading }: RecognisedWorkbook,
  at: CellAddress,
  readAs: Suggestion,
): CellReading | null {
  const sheet = reading.sheets.find((candidate) => candidate.sheet === at.sheet);
  return sheet ? cellReadingAt(snapshot, sheet, at, readAs) : null;
}
