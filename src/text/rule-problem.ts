import type { AttendancePolicyProblem, SchemeProblem } from "../rules";
import type { Language } from "./language";

/** What is wrong in a file of categories or of alert rules: where, and what was expected. */
export function ruleProblemSentence(
  { path, problem }: SchemeProblem | AttendancePolicyProblem,
  language: Language,
): string {
  const place = path === "" ? wholeFile[language] : path;
  return `${place}${language === "en" ? " " : ""}${expected[language][problem]}`;
}

const wholeFile: Readonly<Record<Language, string>> = { "zh-CN": "整个文件", en: "the file" };

const expected: Readonly<
  Record<Language, Readonly<Record<(SchemeProblem | AttendancePolicyProblem)["problem"], string>>>
> = {
  "zh-CN": {
    missing: "缺少",
    "not-text": "应当是文字",
    "not-a-number": "应当是数字",
    "not-a-list": "应当是列表",
    "unknown-value": "不认识",
    empty: "不能为空",
    twice: "重复了",
    "out-of-range": "超出范围",
    "not-rising": "应当比前一级大",
  },
  en: {
    missing: "is missing",
    "not-text": "should be text",
    "not-a-number": "should be a number",
    "not-a-list": "should be a list",
    "unknown-value": "is not known",
    empty: "is empty",
    twice: "stands there twice",
    "out-of-range": "is out of range",
    "not-rising": "should be more than the level before",
  },
};
