import type { CaseSheetWords } from "../case-sheet-words";

export const caseSheets: CaseSheetWords = {
  nobody: "No pupil of concern in this class.",
};
