import type { Language } from "./language";

/** Words of ours that are looked for in sheets written before, in whichever language that was. */
export const wordsFoundAgain = {
  byRoster: { "zh-CN": "人工填写", en: "by hand" },
  unnamedClass: { "zh-CN": "未注明班级", en: "class not stated" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
