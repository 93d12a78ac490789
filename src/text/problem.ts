import type { LocalText } from "../rules";
import type { Language } from "./language";
import { mappingFaultSentence, type MappingFault } from "./mapping-fault";

/** Why nothing could be done at all: said in one line, what is the matter and what to do. */
export type Problem =
  | { readonly code: "file-not-found"; readonly file: string }
  | { readonly code: "file-empty" }
  | { readonly code: "file-not-a-spreadsheet" }
  | { readonly code: "file-legacy-xls" }
  | { readonly code: "file-csv-or-text" }
  | { readonly code: "file-password-protected" }
  | { readonly code: "file-damaged" }
  | { readonly code: "file-too-large" }
  | { readonly code: "file-cannot-be-written"; readonly file: string }
  | { readonly code: "output-is-input" }
  | { readonly code: "workbook-empty" }
  | { readonly code: "nothing-recognised"; readonly sheets: readonly string[] }
  | { readonly code: "structure-protected" }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  | { readonly code: "cell-not-found"; readonly sheet: string }
  | { readonly code: "write-undone" }
  | { readonly code: "write-left-half"; readonly sheet: string }
  | { readonly code: "workbook-too-large" }
  | { readonly code: "host-failed" }
  | { readonly code: "typed-entries"; readonly cells: readonly string[] }
  | { readonly code: "nothing-to-undo" }
  | { readonly code: "entries-would-go"; readonly cells: readonly string[] }
  | { readonly code: "source-changed"; readonly sheets: readonly string[] }
  | { readonly code: "writing-stopped" }
  | { readonly code: "input-missing" }
  | { readonly code: "several-inputs" }
  | { readonly code: "option-unknown"; readonly option: string }
  | { readonly code: "option-without-value"; readonly option: string }
  | {
      readonly code: "option-value-unknown";
      readonly option: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly code: "rule-file-not-usable";
      readonly what: "scheme" | "attendance" | "school";
      readonly file: string;
      readonly reasons: readonly string[];
    }
  | {
      readonly code: "policy-not-usable";
      readonly file: string;
      readonly reasons: readonly string[];
    }
  | {
      readonly code: "settings-not-usable";
      readonly file: string;
      readonly reasons: readonly string[];
    }
  /** The workbook keeps none. */
  | { readonly code: "no-settings" }
  | { readonly code: "mapping-not-usable"; readonly file: string; readonly fault: MappingFault };

/** The line for a problem: what, where, what to do. */
export function problemSentence(problem: Problem, language: Language): string {
  return sentence(problem)[language];
}

const mostNamed = 8;

const ruleFiles = {
  scheme: { "zh-CN": "类别方案", en: "a scheme of categories" },
  attendance: { "zh-CN": "考勤预警规则", en: "attendance alert rules" },
  school: { "zh-CN": "学校信息", en: "school settings" },
} as const satisfies Record<string, LocalText>;

function sentence(problem: Problem): LocalText {
  switch (problem.code) {
    case "file-not-found":
      return {
        "zh-CN": `找不到文件“${problem.file}”。请核对路径和文件名。`,
        en: `File “${problem.file}” was not found. Check the path and the name.`,
      };
    case "file-empty":
      return {
        "zh-CN": "这个文件是空的（0 字节）。请换一个 .xlsx 工作簿。",
        en: "This file is empty (0 bytes). Choose another .xlsx workbook.",
      };
    case "file-not-a-spreadsheet":
      return {
        "zh-CN": "这不是 Excel 工作簿。请打开 .xlsx 文件。",
        en: "This is not an Excel workbook. Open an .xlsx file.",
      };
    case "file-legacy-xls":
      return {
        "zh-CN": "这是旧格式 .xls（或 WPS 的 .et）。请在 Excel 或 WPS 里“另存为”.xlsx，再试一次。",
        en: "This is the old .xls (or WPS .et) format. Save it as .xlsx in Excel or WPS and try again.",
      };
    case "file-csv-or-text":
      return {
        "zh-CN": "这是文本或 CSV 文件。请在 Excel 里打开它，“另存为”.xlsx，再试一次。",
        en: "This is a text or CSV file. Open it in Excel, save it as .xlsx and try again.",
      };
    case "file-password-protected":
      return {
        "zh-CN": "这是加密文件。请先在 Excel 里取消打开密码，另存为 .xlsx，再试一次。",
        en: "This file is encrypted. Remove its password in Excel, save it as .xlsx and try again.",
      };
    case "file-damaged":
      return {
        "zh-CN": "文件已损坏，读不出来。请用 Excel 打开并修复，另存后再试一次。",
        en: "The file is damaged and cannot be read. Open and repair it in Excel, save it and try again.",
      };
    case "file-too-large":
      return {
        "zh-CN": "文件太大，读不下。请把用不到的工作表删去，另存一份再试。",
        en: "The file is too large. Save a copy without the sheets you do not need and try again.",
      };
    case "file-cannot-be-written":
      return {
        "zh-CN": `写不进文件“${problem.file}”。请核对文件夹是否存在、文件是否正在使用。`,
        en: `File “${problem.file}” cannot be written. Check that its folder exists and that it is not in use.`,
      };
    case "output-is-input":
      return {
        "zh-CN": "结果不能写回原文件。请换一个输出文件名。",
        en: "The result cannot replace the input. Choose another output file.",
      };
    case "workbook-empty":
      return {
        "zh-CN": "工作簿里没有内容。请打开平时用的成绩册，不用改格式。",
        en: "The workbook is empty. Open the gradebook you use; its layout need not change.",
      };
    case "nothing-recognised":
      return {
        "zh-CN": `没有找到成绩表（看过：${problem.sheets.join("、")}）。表头里要有姓名或学号，以及学科名，如“语文”“数学”。`,
        en: `No gradebook was found (looked at: ${problem.sheets.join(", ")}). A header needs a name or number column and subjects such as 语文, 数学.`,
      };
    case "structure-protected":
      return {
        "zh-CN": "工作簿结构被保护，不能新建工作表。请点“审阅 → 保护工作簿”取消保护，再试一次。",
        en: "The workbook's structure is protected, so no sheet can be added. Choose Review → Protect Workbook to unprotect it and try again.",
      };
    case "sheet-protected":
      return {
        "zh-CN": `工作表“${problem.sheet}”被保护，改不了。请点“审阅 → 撤消工作表保护”，再试一次。`,
        en: `Sheet “${problem.sheet}” is protected. Choose Review → Unprotect Sheet and try again.`,
      };
    case "cell-not-found":
      return {
        "zh-CN": `工作表“${problem.sheet}”不在了，选不到这一格。请重新读取。`,
        en: `Sheet “${problem.sheet}” is gone, so the cell cannot be selected. Read the workbook again.`,
      };
    case "write-undone":
      return {
        "zh-CN": "没有写成，已全部退回。工作簿和写入前一样，什么都没丢。请再试一次。",
        en: "Writing failed and was undone. The workbook is as it was, nothing is lost. Try again.",
      };
    case "write-left-half":
      return {
        "zh-CN": `没有写成，也没能全部退回。原表没有动；请删去没写完的“${problem.sheet}”，再试一次。`,
        en: `Writing failed and could not be undone. Your own sheets are untouched; delete the unfinished “${problem.sheet}” and try again.`,
      };
    case "workbook-too-large":
      return {
        "zh-CN": "内容太多，一次传不下。请先把用不到的工作表移到别的工作簿。",
        en: "There is too much to move at once. Move the sheets you do not need to another workbook.",
      };
    case "host-failed":
      return {
        "zh-CN": "Excel 没有回应。工作簿没有改动。请再试一次。",
        en: "Excel did not answer. The workbook is unchanged. Try again.",
      };
    case "typed-entries":
      return {
        "zh-CN": `结果表里有 ${problem.cells.length} 格是本来写好、您又改过的（${firstOf(problem.cells, "、")}），为免覆盖，没有写入。请先把改动移到“（填）”的栏目或者表外，再更新。`,
        en: `The result sheets hold ${problem.cells.length} cells of ours that you changed (${firstOf(problem.cells, ", ")}). Nothing was written. Move your changes to a column to fill in or beside the list, then update.`,
      };
    case "nothing-to-undo":
      return {
        "zh-CN": "没有可以撤销的写入。",
        en: "There is no writing to take back.",
      };
    case "entries-would-go":
      return {
        "zh-CN": `撤销会拿走上次新写的表，里面有您填过的 ${problem.cells.length} 格（${firstOf(problem.cells, "、")}），没有撤销。请先把填过的移到别处，或者在窗格里确认。`,
        en: `Taking the writing back would remove sheets in which you filled in ${problem.cells.length} cells (${firstOf(problem.cells, ", ")}). Nothing was done. Move them elsewhere first, or confirm in the pane.`,
      };
    case "source-changed":
      return {
        "zh-CN": `写入时原表“${problem.sheets.join("”“")}”被改了，没有写入。请按新的再算一次。`,
        en: `Sheet ${problem.sheets.map((sheet) => `“${sheet}”`).join(", ")} changed meanwhile. Nothing was written. Screen again.`,
      };
    case "writing-stopped":
      return {
        "zh-CN": "写入已停止。工作簿和写入前一样，什么都没丢。",
        en: "The writing was stopped. The workbook is as it was, nothing is lost.",
      };
    case "input-missing":
      return {
        "zh-CN":
          "没有给出文件。用法：npm run --silent screen -- 成绩册.xlsx [--out 结果.xlsx] [--json 报告.json]",
        en: "No file was given. Usage: npm run --silent screen -- GRADEBOOK.xlsx [--out RESULT.xlsx] [--json REPORT.json]",
      };
    case "several-inputs":
      return {
        "zh-CN": "一次只能筛查一个文件。",
        en: "Only one file can be screened at a time.",
      };
    case "option-unknown":
      return {
        "zh-CN": `不认识选项 ${problem.option}。可用的选项见 README 的“命令行”。`,
        en: `Unknown option ${problem.option}. README lists the options under “Command line”.`,
      };
    case "option-without-value":
      return {
        "zh-CN": `选项 ${problem.option} 后面要有一个值。`,
        en: `Option ${problem.option} needs a value.`,
      };
    case "option-value-unknown":
      return {
        "zh-CN": `${problem.option} 不能是“${problem.value}”。可以用：${problem.allowed.join("、")}。`,
        en: `${problem.option} cannot be “${problem.value}”. Use one of: ${problem.allowed.join(", ")}.`,
      };
    case "rule-file-not-usable":
      return {
        "zh-CN": `${ruleFiles[problem.what]["zh-CN"]}文件“${problem.file}”不能用：${problem.reasons.slice(0, mostNamed).join("；")}。请改好后再试。`,
        en: `The file “${problem.file}” cannot be used as ${ruleFiles[problem.what].en}: ${problem.reasons.slice(0, mostNamed).join("; ")}. Mend it and try again.`,
      };
    case "policy-not-usable":
      return {
        "zh-CN": `规则文件“${problem.file}”不能用：${problem.reasons.join("；")}。请改好再试。`,
        en: `Policy file “${problem.file}” cannot be used: ${problem.reasons.join("; ")}. Correct it and try again.`,
      };
    case "settings-not-usable":
      return {
        "zh-CN": `设置文件“${problem.file}”不能用。${problem.reasons.slice(0, mostNamed).join("")}`,
        en: `Settings file “${problem.file}” cannot be used. ${problem.reasons.slice(0, mostNamed).join(" ")}`,
      };
    case "no-settings":
      return {
        "zh-CN": "这本工作簿里还没有设置可以导出。请先在窗格里设好，存盘后再试。",
        en: "This workbook keeps no settings to export. Set them in the pane, save the workbook and try again.",
      };
    case "mapping-not-usable": {
      const fault = mappingFaultSentence(problem.fault);
      return {
        "zh-CN": `对照文件“${problem.file}”不能用：${fault["zh-CN"]}。请改好再试。`,
        en: `Mapping file “${problem.file}” cannot be used: ${fault.en}. Correct it and try again.`,
      };
    }
  }
}

function firstOf(cells: readonly string[], separator: string): string {
  const named = cells.slice(0, mostNamed).join(separator);
  return cells.length > mostNamed ? `${named}…` : named;
}
