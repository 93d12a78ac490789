import type { Doubt, RecognitionEvidence } from "../../records";
import { columnName } from "../../sheet";

export function evidence(found: RecognitionEvidence): string {
  switch (found.kind) {
    case "header-words":
      return `表头里有${found.words.map((word) => `“${word}”`).join("")}`;
    case "title-word":
      return `标题里有“${found.word}”`;
    case "sheet-name-word":
      return `表名里有“${found.word}”`;
    case "content":
      return `${columnName(found.column)} 列有 ${Math.round(found.share * 100)}% 的格符合`;
    case "doubt":
      return doubts[found.doubt];
    case "chosen":
      return "是您选定的";
    case "nothing-recognised":
      return "没有认出成绩、考勤或学生信息的表头";
  }
}

const doubts: Readonly<Record<Doubt, string>> = {
  "pupils-unclear": "看不准哪一列是姓名或学号",
  "subjects-unclear": "看不准是哪些学科",
  "marks-unreadable": "成绩列里有不少不像成绩的内容",
  "marks-unlikely": "这些数字不大像成绩，都一样或者都不超过 10",
  "columns-unexplained": "有几列数字看不懂表头",
  "pupils-repeated": "同一名学生占了好几行",
  "no-header": "没有表头",
  "header-split": "表头不完整",
  "hidden-sheet": "这张表是隐藏的",
  "exam-unclear": "标题和表名说的不是同一次考试",
  "unusual-layout": "排法少见，容易看错",
};
