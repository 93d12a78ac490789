import type { LocalText } from "../rules";
import type { Language } from "./language";

/** What is wrong with a file of school settings, in words. */
export function schoolFileFaultSentence(fault: keyof typeof faults, language: Language): string {
  return faults[fault][language];
}

const faults = {
  "not-json": {
    "zh-CN": "不是 JSON 对象",
    en: "it is no JSON object",
  },
  school: { "zh-CN": "“school”应为文字（学校名称）", en: "“school” must be a text" },
  schoolYear: {
    "zh-CN": "“schoolYear”应为文字，如“2025—2026 学年”",
    en: "“schoolYear” must be a text such as “2025–2026”",
  },
  term: {
    "zh-CN": "“term”应为“first”（第一学期）或“second”（第二学期）",
    en: "“term” must be “first” or “second”",
  },
  headTeachers: {
    "zh-CN": '“headTeachers”应为班级和班主任的对照，如 {"七（1）班": "周敏"}',
    en: '“headTeachers” must give a name for each class, such as {"Class 1": "Zhou"}',
  },
  "unknown-member": {
    "zh-CN": "只能有 school、schoolYear、term、headTeachers 四项",
    en: "only school, schoolYear, term and headTeachers are known",
  },
} as const satisfies Readonly<Record<string, LocalText>>;
