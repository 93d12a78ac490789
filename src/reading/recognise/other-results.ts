import { normaliseText } from "../normalise";
import { otherResultWord } from "../words/sheet-words";
import type { RecognisedSheet } from "./recognise-sheet";

/**
 * 体测, 竞赛, 量化 beside a gradebook that is sure: results of the pupils, but of no school subject. Nobody is
 * asked about them; they are not used, and said so. Alone in a workbook, or pointed at by a person, they ask.
 */
export function leaveOtherResults(sheets: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const hasGradebook = sheets.some(
    ({ recognition: { role, needsConfirmation, tables } }) =>
      role === "gradebook" && !needsConfirmation && tables.length > 0,
  );
  if (!hasGradebook) return sheets;
  return sheets.map((sheet) => {
    const { recognition } = sheet;
    const isAsked = recognition.needsConfirmation && recognition.decidedBy === "recognition";
    if (!isAsked || !isOtherResult(sheet)) return sheet;
    return {
      tables: sheet.tables.map((table) => ({ ...table, role: "other" })),
      recognition: { ...recognition, role: "other", needsConfirmation: false },
    };
  });
}

function isOtherResult({ recognition: { sheet }, tables }: RecognisedSheet): boolean {
  const titles = tables.flatMap(({ surroundings }) => surroundings.titles);
  return otherResultWord.test(normaliseText([sheet, ...titles].join(" ")));
}
