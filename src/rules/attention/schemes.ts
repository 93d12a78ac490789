import type { CategoryScheme } from "./scheme";

/** 八类: 潍坊, and what a run takes where nobody chose. */
export const eightCategories: CategoryScheme = {
  id: "weifang-eight",
  version: "1",
  title: { "zh-CN": "八类特别关注学生", en: "The eight categories" },
  shortTitle: { "zh-CN": "八类", en: "Eight categories" },
  derivedFrom: null,
  effectiveFrom: null,
  trust: "B",
  cites: [],
  categories: [],
};

/** Every scheme that comes with the product, the default first. */
export const categorySchemes: readonly CategoryScheme[] = [eightCategories];

export function findScheme(id: string): CategoryScheme | null {
  return categorySchemes.find((scheme) => scheme.id === id) ?? null;
}
