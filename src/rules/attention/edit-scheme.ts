import type { LocalText } from "../local-text";
import { findScheme } from "./schemes";
import type { Category, CategoryScheme, CategorySource, CircumstanceId } from "./scheme";

/**
 * 改类别方案: one change that a person makes in the form. Each yields a scheme of the school's own, with a
 * new version and `derivedFrom` what it began as; `parseScheme` says whether it can be used.
 */
export type SchemeChange =
  | { readonly kind: "name"; readonly name: string }
  /** By hand only, until somebody says otherwise. */
  | { readonly kind: "add-category"; readonly name: string }
  | { readonly kind: "category-name"; readonly category: string; readonly name: string }
  | { readonly kind: "remove-category"; readonly category: string }
  | { readonly kind: "move-category"; readonly category: string; readonly by: -1 | 1 }
  /** Whether it is kept away from marks. */
  | { readonly kind: "sensitive"; readonly category: string; readonly isSensitive: boolean }
  /** Parameters of a computed one; `at` says which of its sources. */
  | {
      readonly kind: "source";
      readonly category: string;
      readonly at: number;
      readonly source: CategorySource;
    }
  /** None makes it one by hand only, where it is not computed. */
  | {
      readonly kind: "circumstances";
      readonly category: string;
      readonly circumstances: readonly CircumstanceId[];
    };

export function changeScheme(scheme: CategoryScheme, change: SchemeChange): CategoryScheme {
  const own = asOwn(scheme);
  switch (change.kind) {
    case "name":
      return { ...own, shortTitle: sameWords(change.name) };
    case "add-category":
      return { ...own, categories: [...own.categories, newCategory(own, change.name)] };
    case "category-name":
      return withCategory(own, change.category, (category) => ({
        ...category,
        label: sameWords(change.name),
        neutralLabel: null,
      }));
    case "remove-category":
      return { ...own, categories: own.categories.filter(({ id }) => id !== change.category) };
    case "move-category":
      return { ...own, categories: moved(own.categories, change.category, change.by) };
    case "sensitive":
      return withCategory(own, change.category, (category) => ({
        ...category,
        isSensitive: change.isSensitive,
      }));
    case "source":
      return withCategory(own, change.category, (category) => ({
        ...category,
        sources: category.sources.map((source, at) => (at === change.at ? change.source : source)),
      }));
    case "circumstances":
      return withCategory(own, change.category, (category) => ({
        ...category,
        sources: withCircumstances(category.sources, change.circumstances),
      }));
  }
}

/**
 * The scheme as the workbook keeps it: in place of the own one that was changed, one version further, or
 * beside all others under an id that is free. Nobody grades what a school sets itself.
 */
export function asOwnScheme(
  scheme: CategoryScheme,
  own: readonly CategoryScheme[],
  replaces: string | null = null,
): CategoryScheme {
  const replaced = own.find(({ id }) => id === replaces);
  if (!replaced) return { ...asOwn(scheme), id: freeId(asOwn(scheme).id, own), version: "1" };
  return { ...asOwn(scheme), id: replaced.id, version: nextVersion(replaced.version) };
}

/** One that comes with the product becomes the school's own at its first change, and cites nobody then. */
function asOwn(scheme: CategoryScheme): CategoryScheme {
  const { id, version, title, shortTitle } = scheme;
  if (findScheme(id) === null) return { ...scheme, version: nextVersion(version), trust: null };
  return {
    ...scheme,
    id: `own-${id}`,
    version: "1",
    derivedFrom: { id, version },
    title: {
      "zh-CN": `本校类别方案（改自${title["zh-CN"]}）`,
      en: `The school's own categories (from: ${title.en})`,
    },
    shortTitle: { "zh-CN": `本校${shortTitle["zh-CN"]}`, en: `Own ${shortTitle.en}` },
    trust: null,
    effectiveFrom: null,
    cites: [],
  };
}

function nextVersion(version: string): string {
  return String(Number.parseInt(version, 10) + 1 || 2);
}

function freeId(id: string, own: readonly CategoryScheme[]): string {
  const isTaken = (name: string) => findScheme(name) !== null || own.some((one) => one.id === name);
  let free = id;
  for (let number = 2; isTaken(free); number += 1) free = `${id}-${number}`;
  return free;
}

function withCategory(
  scheme: CategoryScheme,
  changed: string,
  change: (category: Category) => Category,
): CategoryScheme {
  return {
    ...scheme,
    categories: scheme.categories.map((category) =>
      category.id === changed ? change(category) : category,
    ),
  };
}

/** Taken for sensitive until somebody says that it is not. */
function newCategory({ categories }: CategoryScheme, name: string): Category {
  const taken = new Set(categories.map(({ id }) => id));
  let number = 1;
  while (taken.has(`own-${number}`)) number += 1;
  return {
    id: `own-${number}`,
    label: sameWords(name),
    neutralLabel: null,
    isSensitive: true,
    sources: [],
  };
}

function moved(categories: readonly Category[], id: string, by: -1 | 1): readonly Category[] {
  const from = categories.findIndex((category) => category.id === id);
  const category = categories[from];
  if (!category || from + by < 0 || from + by >= categories.length) return categories;
  return categories.toSpliced(from, 1).toSpliced(from + by, 0, category);
}

function withCircumstances(
  sources: readonly CategorySource[],
  circumstances: readonly CircumstanceId[],
): readonly CategorySource[] {
  const computed = sources.filter(({ kind }) => kind !== "circumstance");
  return circumstances.length === 0
    ? computed
    : [...computed, { kind: "circumstance", circumstances }];
}

function sameWords(name: string): LocalText {
  return { "zh-CN": name, en: name };
}
