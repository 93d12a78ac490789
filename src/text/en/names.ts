import type { Assessment, Grade, Score, Subject } from "../../school";
import { formatMark } from "../format-mark";
import { words } from "./words";

const names: Readonly<Record<Subject, readonly [name: string, short: string]>> = {
  语文: ["Chinese", "Chin"],
  数学: ["Mathematics", "Math"],
  英语: ["English", "Eng"],
  外语: ["Foreign language", "Lang"],
  日语: ["Japanese", "Jpn"],
  俄语: ["Russian", "Rus"],
  物理: ["Physics", "Phys"],
  化学: ["Chemistry", "Chem"],
  生物: ["Biology", "Bio"],
  道德与法治: ["Morality and law", "Mor"],
  政治: ["Politics", "Pol"],
  历史: ["History", "Hist"],
  地理: ["Geography", "Geo"],
  科学: ["Science", "Sci"],
  历史与社会: ["History and society", "Soc"],
  信息科技: ["Information technology", "IT"],
  通用技术: ["Technology", "Tech"],
  体育: ["Physical education", "PE"],
  音乐: ["Music", "Mus"],
  美术: ["Fine arts", "Art"],
  艺术: ["Arts", "Arts"],
  劳动: ["Labour", "Lab"],
  综合实践活动: ["Integrated practice", "Prac"],
  心理: ["Psychology", "Psy"],
  书法: ["Calligraphy", "Call"],
  校本课程: ["School course", "Sch"],
  地方课程: ["Local course", "Loc"],
};

export function subject(name: Subject): string {
  return names[name]?.[0] ?? name;
}

export function shortSubject(name: Subject): string {
  return names[name]?.[1] ?? name;
}

/** Mathematics, English and Physics */
export function subjects(all: readonly Subject[]): string {
  return joined(all, "and");
}

export function eitherSubject(all: readonly Subject[]): string {
  return joined(all, "or");
}

function joined(all: readonly Subject[], word: "and" | "or"): string {
  const last = all.at(-1);
  if (last === undefined) return "";
  const rest = all.slice(0, -1).map(subject).join(", ");
  return rest === "" ? subject(last) : `${rest} ${word} ${subject(last)}`;
}

export function grade({ year }: Grade): string {
  return `Grade ${year}`;
}

export function score(found: Score): string {
  switch (found.kind) {
    case "mark":
      return formatMark(found.value);
    case "letter":
      return found.letter;
    case "absent":
      return "absent";
    case "misconduct":
      return "misconduct";
    case "deferred":
      return "deferred";
    case "exempt":
      return "exempt";
    case "not-taken":
      return "not taken";
    case "blank":
      return "blank";
    case "unreadable":
      return `“${found.found}”`;
  }
}

/** Final exam of the second term, term result of the first term, annual result. */
export function resultPart(assessment: Assessment, term: 1 | 2 | null): string {
  if (term === null) return words.assessments[assessment];
  const exam = assessment === "annual" ? "term result" : words.assessments[assessment];
  return `${exam} of the ${term === 1 ? "first" : "second"} term`;
}
