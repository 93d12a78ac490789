import type { PupilKey, ReadingChoices } from "../../records";
import { formatMark, type PaneText, type Vocabulary } from "../../text";
import type { Correction } from "./correction";

/** One thing that was said of cells, pupils or letters, and how it is taken back. */
export interface SaidLine {
  readonly key: string;
  readonly words: string;
  readonly takeBack: Correction;
}

/** What holds in this workbook beside what the sheets' own lines show. */
export function saidLines(
  { letters, fullMarks, pupils, cells }: ReadingChoices,
  { correct }: PaneText,
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
