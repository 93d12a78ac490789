/** 界面和结果表的语言 */
export type Language = "zh-CN" | "en";

export const languages: readonly Language[] = ["zh-CN", "en"];
