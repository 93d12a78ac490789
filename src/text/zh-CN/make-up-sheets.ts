import type { MakeUpSheetWords } from "../make-up-sheet-words";

export const makeUpSheets: MakeUpSheetWords = {
  nobody: "没有要补考的学生。",
};
