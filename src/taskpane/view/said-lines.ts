import type { PupilKey, ReadingChoices } from "../../records";
import { formatMark, type PaneText, type Vocabulary } from "../../text";
import type { Correction } from "./correction";

/** One thing that was said of cells, pupils, letters, signs or months, and how it is taken back. */
export interface SaidLine {
  readonly key: string;
  readonly words: string;
  readonly takeBack: Correction;
}

/** What holds in this workbook beside what the sheets' own lines show. */
export function saidLines(
  { letters, fullMarks, pupils, cells, symbols, dates }: ReadingChoices,
  { correct, attendance }: PaneText,
  { subject: subjectWords }: Pick<Vocabulary, "subject">,
): readonly SaidLine[] {
  return [
    ...letters.map(({ letter, counts }): SaidLine => ({
      key: `letter ${letter}`,
      words: correct.said.letter(letter, counts),
      takeBack: { kind: "letter", letter, counts: null },
    })),
    ...fullMarks.map(({ subject, fullMark }): SaidLine => ({
      key: `full mark ${subject}`,
      words: correct.said.fullMark(subjectWords(subject), formatMark(fullMark)),
      takeBack: { kind: "full-mark", subject, fullMark: null },
    })),
    ...symbols.map(({ sheet, symbol, parts }): SaidLine => ({
      key: `symbol ${sheet?.name ?? ""} ${symbol}`,
      words: attendance.said.symbol(
        symbol,
        parts.map((kind) => attendance.question.answer[kind]).join(" / "),
        sheet?.name ?? null,
      ),
      takeBack: { kind: "symbol", sheet, symbol, means: null },
    })),
    ...dates.map(({ sheet, year, month }): SaidLine => ({
      key: `dates ${sheet.name}`,
      words: attendance.said.dates(sheet.name, year, month),
      takeBack: { kind: "dates", sheet, said: null },
    })),
    ...pupils.map((choice, index): SaidLine => ({
      key: `pupil ${index}`,
      words: correct.said.pupil(choice.sheet.name, whoIs(choice.row), whoIs(choice.is)),
      takeBack: { kind: "withdraw-pupil", choice },
    })),
    ...cells.map((reading, index): SaidLine => {
      const { mark, makeUpMark } = reading.readAs;
      const marks = [mark, ...(makeUpMark === null ? [] : [makeUpMark])].map(formatMark);
      return {
        key: `cell ${index}`,
        words: correct.said.cell(
          reading.sheet.name,
          whoIs(reading.pupil),
          reading.found,
          marks.join(" / "),
        ),
        takeBack: { kind: "withdraw", reading },
      };
    }),
  ];
}

function whoIs({ name, classGroup, number }: PupilKey): string {
  return [classGroup, name === "" ? number : name].filter((part) => part !== "").join(" ");
}
