import type { RecognitionEvidence } from "../../records";
import { columnName } from "../../sheet";
import type { RecognitionFacts } from "../vocabulary";

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
    case "nothing-recognised":
      return "没有认出成绩、考勤或学生信息的表头";
  }
}

export function recognition(facts: RecognitionFacts): string {
  const students = facts.students > 0 ? `，${facts.students} 人` : "";
  const sure = `把握 ${facts.percent}%${facts.needsConfirmation ? "，待确认" : ""}`;
  return `${facts.sheet}：${facts.role}${students}，${sure}。依据：${facts.evidence.join("；")}`;
}
