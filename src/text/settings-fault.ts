import type { AttendancePolicyProblem, PolicyProblem, SchemeProblem } from "../rules";
import type { Language } from "./language";
import { mappingFaultSentence, type MappingFault } from "./mapping-fault";
import { policyProblemSentence } from "./policy-problem";
import { ruleProblemSentence } from "./rule-problem";
import { schoolFileFaultSentence } from "./school-file-fault";

/** Why one part of a file of settings is not taken; the other parts are, all the same. */
export type SettingsFault =
  | { readonly part: "school"; readonly faults: readonly SchoolFault[] }
  /** Which of the list, counted from 0. */
  | { readonly part: "policies"; readonly at: number; readonly problems: readonly PolicyProblem[] }
  | { readonly part: "schemes"; readonly at: number; readonly problems: readonly SchemeProblem[] }
  | { readonly part: "attendance"; readonly problems: readonly AttendancePolicyProblem[] }
  | { readonly part: "mapping"; readonly fault: MappingFault }
  | { readonly part: "output" }
  | { readonly part: "list"; readonly member: string }
  /** A policy or scheme is chosen that is neither in the file nor here. */
  | { readonly part: "choice"; readonly member: "policy" | "scheme"; readonly id: string }
  | { readonly part: "unknown"; readonly member: string };

type SchoolFault = Parameters<typeof schoolFileFaultSentence>[0];

/** Why a file of settings cannot be used at all. */
export type SettingsFileRefusal =
  { readonly kind: "not-json" } | { readonly kind: "not-ours" } | { readonly kind: "newer" };

/** What is not taken, where in the file it stands, what to do. */
export function settingsFaultSentence(fault: SettingsFault, language: Language): string {
  const { place, reasons } = describe(fault, language);
  const [first = "", ...others] = reasons;
  return language === "en"
    ? `${place} is left out: ${first}${others.length === 0 ? "" : ` (and ${others.length} more)`}. Put it right in the file and import it again.`
    : `${place}没有读入：${first}${others.length === 0 ? "" : `（另有 ${others.length} 处）`}。在文件里改好，再导入一次。`;
}

export function settingsRefusalSentence({ kind }: SettingsFileRefusal, language: Language): string {
  return refusals[kind][language];
}

const refusals = {
  "not-json": {
    "zh-CN": "文件内容不完整，或者不是设置文件。换一个用“导出设置”存下的文件。",
    en: "The file is incomplete, or no settings file. Choose one that was saved by “Export settings”.",
  },
  "not-ours": {
    "zh-CN": "里面没有学情助手的设置。换一个用“导出设置”存下的文件。",
    en: "There are no settings of ours in it. Choose a file that was saved by “Export settings”.",
  },
  newer: {
    "zh-CN": "这是更新的版本存的，这里读不懂。先更新学情助手，再导入。",
    en: "A newer version saved it, which this one cannot read. Update the add-in, then import it.",
  },
} as const;

function describe(
  fault: SettingsFault,
  language: Language,
): { readonly place: string; readonly reasons: readonly string[] } {
  const isEnglish = language === "en";
  switch (fault.part) {
    case "school":
      return {
        place: isEnglish ? "School information (school)" : "学校信息（school）",
        reasons: fault.faults.map((each) => schoolFileFaultSentence(each, language)),
      };
    case "policies":
      return {
        place: isEnglish
          ? `Own policy ${fault.at + 1} (policies[${fault.at}])`
          : `第 ${fault.at + 1} 条本校规定（policies[${fault.at}]）`,
        reasons: fault.problems.map((each) => policyProblemSentence(each, language)),
      };
    case "schemes":
      return {
        place: isEnglish
          ? `Scheme ${fault.at + 1} (schemes[${fault.at}])`
          : `第 ${fault.at + 1} 个类别方案（schemes[${fault.at}]）`,
        reasons: fault.problems.map((each) => ruleProblemSentence(each, language)),
      };
    case "attendance":
      return {
        place: isEnglish ? "Attendance alerts (attendance)" : "旷课预警（attendance）",
        reasons: fault.problems.map((each) => ruleProblemSentence(each, language)),
      };
    case "mapping":
      return {
        place: isEnglish ? "Corrections (mapping)" : "识别更正（mapping）",
        reasons: [mappingFaultSentence(fault.fault)[language]],
      };
    case "output":
      return {
        place: isEnglish ? "Output (output)" : "输出（output）",
        reasons: [
          isEnglish
            ? "it holds a version or a sheet that is not known here"
            : "里面有这里不认识的版本或结果表",
        ],
      };
    case "list":
      return {
        place: isEnglish ? `“${fault.member}”` : `“${fault.member}”这一项`,
        reasons: [isEnglish ? "it should be a list […]" : "应为列表 […]"],
      };
    case "choice":
      return {
        place: isEnglish ? `“${fault.member}”` : `“${fault.member}”这一项`,
        reasons: [
          isEnglish
            ? `“${fault.id}” is neither in the file nor here`
            : `“${fault.id}”文件里没有，这里也没有`,
        ],
      };
    case "unknown":
      return {
        place: isEnglish ? `“${fault.member}”` : `“${fault.member}”这一项`,
        reasons: [isEnglish ? "this version does not know it" : "这个版本不认识"],
      };
  }
}
