import type { Change } from "../change";
import { mapSheets, textRow } from "../draft";
import { addBeside } from "./beside";

/** Last year's marks of the same pupils on a hidden sheet: never used unasked. */
export const hiddenSheet: Change = {
  name: "hidden-sheet",
  stage: "workbook",
  apply(draft, random) {
    const { book } = draft;
    const rows = book.pupils.map(({ name, number, classNth }) =>
      textRow(
        "other",
        ...[number ?? "", name, book.classInColumn(classNth)],
        ...book.subjects.map(() => random.int(40, 99)),
      ),
    );
    const header = textRow(
      "header",
      "学号",
      "姓名",
      "班级",
      ...book.subjects.map(({ name }) => name),
    );
    const added = addBeside(draft, random, "旧成绩", [header, ...rows]);
    return mapSheets(added, (sheet) =>
      sheet.name === "旧成绩" ? { ...sheet, visible: false } : sheet,
    );
  },
};
