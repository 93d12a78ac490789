import { columnName } from "../../sheet";
import { formatMark, type PaneText, type Vocabulary } from "../../text";
import type { ColumnChoice, Suggestion } from "../../records";
import { columnWords } from "./column-words";
import type { Correction } from "./correction";

/** What was taken, said in a few words: C 列已按语文读. */
export function correctionWords(
  correction: Correction,
  text: PaneText,
  words: Vocabulary,
  nameOf: (student: number) => string,
): string {
  const { taken } = text.correct;
  switch (correction.kind) {
    case "confirm":
      return taken.sheetUsed(correction.sheet.sheet);
    case "role":
      return correction.role === "other"
        ? taken.sheetLeftOut(correction.sheet.sheet)
        : taken.sheetAs(correction.sheet.sheet, words.roles[correction.role]);
    case "header": {
      const { sheet, header } = correction;
      return header.kind === "rows"
        ? taken.header(sheet.sheet, header.first + 1, header.last + 1)
        : taken.noHeader(sheet.sheet, header.firstDataRow + 1);
    }
    case "column": {
      const { choice, column, turned } = correction.column;
      const meaning = meaningWords(choice, text, words);
      return turned ? taken.row(column + 1, meaning) : taken.column(columnName(column), meaning);
    }
    case "automatic":
      return taken.automatic(correction.sheet.sheet);
    case "full-mark":
      return correction.fullMark === null
        ? taken.fullMarkOpen(words.subject(correction.subject))
        : taken.fullMark(words.subject(correction.subject), formatMark(correction.fullMark));
    case "letter":
      return correction.counts === null
        ? taken.letterOpen(correction.letter)
        : taken.letter(correction.letter, correction.counts);
    case "accept": {
      const [only, ...more] = correction.readings;
      if (!only) return "";
      return more.length > 0
        ? taken.marks(correction.readings.length)
        : taken.mark(suggestedMarks(only.readAs));
    }
    case "withdraw":
    case "withdraw-pupil":
      return taken.withdrawn;
    case "pupil":
      return taken.pupil(nameOf(correction.student));
    case "symbol": {
      const { symbol, means, sheet } = correction;
      const { question, taken: ofAttendance } = text.attendance;
      return means === null
        ? ofAttendance.symbolOpen(symbol)
        : ofAttendance.symbol(symbol, question.answer[means], sheet?.name ?? null);
    }
    case "dates": {
      const { sheet, said } = correction;
      const { taken: ofAttendance } = text.attendance;
      return said === null
        ? ofAttendance.datesOpen(sheet.name)
        : ofAttendance.dates(sheet.name, said.year, said.month);
    }
  }
}

function meaningWords(choice: ColumnChoice, text: PaneText, words: Vocabulary): string {
  const meaning = columnWords(choice, choice.assessment !== null, text, words);
  return choice.fullMark === null
    ? meaning
    : text.recognise.withFullMark(meaning, formatMark(choice.fullMark));
}

function suggestedMarks({ mark, makeUpMark }: Suggestion): string {
  return [mark, ...(makeUpMark === null ? [] : [makeUpMark])].map(formatMark).join(" / ");
}
