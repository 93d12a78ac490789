import type { Change } from "../change";
import { textRow } from "../draft";
import { addBeside } from "./beside";

/** 科目, 满分, 及格线 on a sheet of its own. */
export const subjectTableSheet: Change = {
  name: "subject-table-sheet",
  stage: "workbook",
  apply: (draft, random) =>
    addBeside(draft, random, "科目设置", [
      textRow("header", "科目", "满分", "及格线"),
      ...draft.book.subjects.map(({ name, fullMark }) =>
        textRow("other", name, fullMark, fullMark * 0.6),
      ),
    ]),
};
