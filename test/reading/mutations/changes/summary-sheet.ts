import type { Change } from "../change";
import { textRow } from "../draft";
import { addBeside } from "./beside";

/** 各班平均分 on a sheet of its own. */
export const summarySheet: Change = {
  name: "summary-sheet",
  stage: "workbook",
  apply(draft, random) {
    const { book } = draft;
    const classes = Array.from({ length: Math.max(2, book.classCount) }, (_, index) => index + 1);
    const average = (): number => random.int(600, 850) / 10;
    return addBeside(draft, random, random.pick(["各班平均分", "汇总", "成绩分析"]), [
      textRow("title", "各班平均分对比表"),
      textRow("header", "班级", ...book.subjects.map(({ name }) => name), "人数"),
      ...classes.map((nth) =>
        textRow("other", book.classInColumn(nth), ...book.subjects.map(average), 45),
      ),
      textRow("other", "年级", ...book.subjects.map(average), 90),
    ]);
  },
};
