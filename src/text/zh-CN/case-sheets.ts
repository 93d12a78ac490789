import type { CaseSheetWords } from "../case-sheet-words";

export const caseSheets: CaseSheetWords = {
  nobody: "本班没有需关注的学生。",
};
