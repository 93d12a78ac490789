import type { Assessment, Grade, Score, Subject } from "../../school";
import { formatMark } from "../format-mark";
import { words } from "./words";

export function subject(name: Subject): string {
  return name;
}

const shortNames: Readonly<Record<Subject, string>> = {
  道德与法治: "道法",
  信息科技: "信息",
  信息技术: "信息",
  通用技术: "通用",
  历史与社会: "史社",
  综合实践活动: "综合",
  校本课程: "校本",
  地方课程: "地方",
};

export function shortSubject(name: Subject): string {
  return shortNames[name] ?? name;
}

export function subjects(names: readonly Subject[]): string {
  return names.join("、");
}

const numerals = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

export function grade({ stage, year }: Grade): string {
  return stage === "senior" ? `高${numerals[year - 9] ?? year}` : `${numerals[year] ?? year}年级`;
}

export function score(found: Score): string {
  switch (found.kind) {
    case "mark":
      return formatMark(found.value);
    case "letter":
      return found.letter;
    case "absent":
      return "缺考";
    case "misconduct":
      return "作弊";
    case "deferred":
      return "缓考";
    case "exempt":
      return "免修";
    case "not-taken":
      return "未选";
    case "blank":
      return "空白";
    case "unreadable":
      return `“${found.found}”`;
  }
}

/** 下学期期末, 上学期总评, 学年总评 */
export function resultPart(assessment: Assessment, term: 1 | 2 | null): string {
  const ofTerm = term === null ? "" : term === 1 ? "上学期" : "下学期";
  return assessment === "annual" && term !== null
    ? `${ofTerm}总评`
    : ofTerm + words.assessments[assessment];
}
