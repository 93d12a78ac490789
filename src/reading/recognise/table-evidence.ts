import type { RecognitionEvidence } from "../../records";
import { normaliseText } from "../normalise";
import { findSheetWord } from "../words/sheet-words";
import { shareOf } from "./column-content";
import type { RecognisedTable } from "./table";

/** What speaks for a table: its header's words, its title's or sheet name's, and the cells of its marks. */
export function tableEvidence({
  columns,
  surroundings,
  grid,
}: RecognisedTable): readonly RecognitionEvidence[] {
  const evidence: RecognitionEvidence[] = [];
  const words = columns.filter(({ understood, header }) => understood && header !== "");
  if (words.length > 0) {
    evidence.push({ kind: "header-words", words: words.map(({ header }) => header) });
  }
  const ofTitle = findWord(surroundings.titles.join(" "), surroundings.makeUp === "title");
  const ofName = findWord(grid.sheet.name, surroundings.makeUp === "sheet-name");
  if (ofTitle !== null) evidence.push({ kind: "title-word", word: ofTitle });
  else if (ofName !== null) evidence.push({ kind: "sheet-name-word", word: ofName });
  for (const { column, content, means } of columns) {
    if (means !== "score" || content.filled === 0) continue;
    const share = Math.round(shareOf(content.numeric, content) * 100) / 100;
    evidence.push({ kind: "content", column, share });
  }
  return evidence.length === 0 ? [{ kind: "nothing-recognised" }] : evidence;
}

function findWord(text: string, isMakeUp: boolean): string | null {
  return isMakeUp ? "补考" : (findSheetWord(normaliseText(text))?.word ?? null);
}
