import type { Change } from "../change";
import { mapMarkSheets, textRow, widthOf, type Sheet } from "../draft";

/** 2025—2026学年第二学期学生成绩登记表, merged over the table or not; now and then it names the exam. */
export const titleRow: Change = {
  name: "title-row",
  stage: "around",
  apply(draft, random) {
    const [exam] = draft.book.exams;
    const saysExam = draft.book.exams.length === 1 && exam?.words === "" && random.chance(0.5);
    const words = saysExam
      ? "期末考试成绩表"
      : random.pick(["学生成绩登记表", "学生成绩册", "各科成绩汇总"]);
    const isMerged = random.chance(0.6);
    const school = random.pick(["", "明德学校", "启明中学"]);
    return mapMarkSheets(draft, (sheet): Sheet => {
      const row = textRow("title", `${school}2025—2026学年第二学期${words}`);
      const spans = { rows: 1, columns: widthOf(sheet) };
      const title = isMerged
        ? { ...row, cells: row.cells.map((cell) => ({ ...cell, spans })) }
        : row;
      return { ...sheet, rows: [title, ...sheet.rows], says: saysExam ? "final" : sheet.says };
    });
  },
};
