import type { MakeUpSheetWords } from "../make-up-sheet-words";

export const makeUpSheets: MakeUpSheetWords = {
  nobody: "No pupil sits a make-up exam.",
};
