import type { LocalText } from "../rules";

/** What a 对照文件 should hold at one place and does not. */
export interface MappingFault {
  /** `sheets[0].columns[2].means`; empty for the file as a whole. */
  readonly place: string;
  readonly expected:
    | { readonly kind: "json" }
    | { readonly kind: "schema"; readonly schema: string }
    | { readonly kind: "text" | "number" | "yes-or-no" | "list" | "object" }
    /** [2, 3]: first and last row, from 1. */
    | { readonly kind: "row" | "rows" }
    /** 期末!D7 */
    | { readonly kind: "cell" }
    | { readonly kind: "one-of"; readonly allowed: readonly string[] }
    | { readonly kind: "member"; readonly name: string }
    | { readonly kind: "known-member"; readonly name: string; readonly allowed: readonly string[] };
}

/** What is wrong, without a full stop. */
export function mappingFaultSentence({ place, expected }: MappingFault): LocalText {
  const at = { "zh-CN": place || "文件", en: place || "the file" };
  switch (expected.kind) {
    case "json":
      return { "zh-CN": "不是 JSON 文件", en: "it is no JSON" };
    case "schema":
      return {
        "zh-CN": `${at["zh-CN"]} 应为 ${expected.schema}`,
        en: `${at.en} must be ${expected.schema}`,
      };
    case "text":
      return { "zh-CN": `${at["zh-CN"]} 应为文字`, en: `${at.en} must be a text` };
    case "number":
      return { "zh-CN": `${at["zh-CN"]} 应为数`, en: `${at.en} must be a number` };
    case "yes-or-no":
      return {
        "zh-CN": `${at["zh-CN"]} 应为 true 或 false`,
        en: `${at.en} must be true or false`,
      };
    case "list":
      return { "zh-CN": `${at["zh-CN"]} 应为列表 […]`, en: `${at.en} must be a list […]` };
    case "object":
      return { "zh-CN": `${at["zh-CN"]} 应为对象 {…}`, en: `${at.en} must be an object {…}` };
    case "row":
      return {
        "zh-CN": `${at["zh-CN"]} 应为行号，从 1 数起`,
        en: `${at.en} must be a row number, counted from 1`,
      };
    case "rows":
      return {
        "zh-CN": `${at["zh-CN"]} 应为 [首行, 末行]，从 1 数起；没有表头写 null`,
        en: `${at.en} must be [first row, last row], counted from 1, or null for no header`,
      };
    case "cell":
      return {
        "zh-CN": `${at["zh-CN"]} 应为单元格，如 期末!D7`,
        en: `${at.en} must be a cell, such as 期末!D7`,
      };
    case "one-of":
      return {
        "zh-CN": `${at["zh-CN"]} 应为 ${expected.allowed.join("、")} 之一`,
        en: `${at.en} must be one of ${expected.allowed.join(", ")}`,
      };
    case "member":
      return {
        "zh-CN": `${at["zh-CN"]} 缺少 ${expected.name}`,
        en: `${at.en} lacks ${expected.name}`,
      };
    case "known-member":
      return {
        "zh-CN": `${at["zh-CN"]} 里的 ${expected.name} 不认识；可以写 ${expected.allowed.join("、")}`,
        en: `${at.en} has an unknown member ${expected.name}; known are ${expected.allowed.join(", ")}`,
      };
  }
}
