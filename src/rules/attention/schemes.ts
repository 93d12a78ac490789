import { moe2024 } from "./presets/moe-2024";
import { eightCategories } from "./presets/weifang-eight";
import { xijiaoTen } from "./presets/xijiao-ten";
import { zhuyangSeven } from "./presets/zhuyang-seven";
import type { CategoryScheme } from "./scheme";

/** Every scheme that comes with the product, the default first. */
export const categorySchemes: readonly CategoryScheme[] = [
  eightCategories,
  xijiaoTen,
  zhuyangSeven,
  moe2024,
];

export function findScheme(id: string): CategoryScheme | null {
  return categorySchemes.find((scheme) => scheme.id === id) ?? null;
}

/** 自定义: no category yet, until somebody adds one. */
export const blankScheme: CategoryScheme = {
  id: "own",
  version: "1",
  title: { "zh-CN": "本校类别方案", en: "The school's own categories" },
  shortTitle: { "zh-CN": "本校类别", en: "The school's own" },
  derivedFrom: null,
  effectiveFrom: null,
  trust: null,
  cites: [],
  categories: [],
};
