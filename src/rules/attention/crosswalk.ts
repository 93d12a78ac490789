import { withKinds } from "./circumstances";
import type { Category, CategoryScheme, CategorySource, CircumstanceId } from "./scheme";

/** 对照: what one category is in another scheme; `counterparts` is empty where it has none there. */
export interface CategoryCrosswalk {
  /** Id of the category in the one scheme. */
  readonly category: string;
  readonly counterparts: readonly CategoryCounterpart[];
}

export interface CategoryCounterpart {
  /** Id of the category in the other scheme. */
  readonly category: string;
  /** Whoever is in the one is in the other as well; else only some of them are. */
  readonly isWhole: boolean;
}

/** Which categories of another scheme each category has something in common with. */
export function crosswalkOf(
  scheme: CategoryScheme,
  other: CategoryScheme,
): readonly CategoryCrosswalk[] {
  return scheme.categories.map((category) => ({
    category: category.id,
    counterparts: other.categories.flatMap((candidate) => {
      const common = inCommon(category, candidate);
      return common === "nothing"
        ? []
        : [{ category: candidate.id, isWhole: common === "everything" }];
    }),
  }));
}

/** The circumstances that make a pupil one of the category, every kind of them named. */
export function circumstancesOf({ sources }: Category): ReadonlySet<CircumstanceId> {
  return withKinds(
    sources.flatMap((source) => (source.kind === "circumstance" ? source.circumstances : [])),
  );
}

/** The first source by which a category is computed in the same way, whatever its parameters; null where none is. */
export function computedAlike(
  source: CategorySource,
  { sources }: Category,
): CategorySource | null {
  if (source.kind === "circumstance") return null;
  return sources.find(({ kind }) => kind === source.kind) ?? null;
}

/** Whether two computed categories hold the same pupils: all parameters are equal. */
export function isSameSource(one: CategorySource, other: CategorySource): boolean {
  return JSON.stringify(entriesOf(one)) === JSON.stringify(entriesOf(other));
}

function entriesOf(source: CategorySource) {
  return Object.entries(source).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** By hand only: the same id is the same category. */
function inCommon(one: Category, other: Category): "everything" | "something" | "nothing" {
  if (one.sources.length === 0) return one.id === other.id ? "everything" : "nothing";
  const there = circumstancesOf(other);
  const circumstances = [...circumstancesOf(one)];
  const shared = circumstances.filter((each) => there.has(each)).length;
  const computed = one.sources.filter(({ kind }) => kind !== "circumstance");
  const alike = computed.map((source) => ({ source, found: computedAlike(source, other) }));
  const found = alike.filter((each) => each.found !== null);
  if (shared === 0 && found.length === 0) return "nothing";
  const isWhole =
    shared === circumstances.length &&
    alike.every((each) => each.found !== null && isSameSource(each.source, each.found));
  return isWhole ? "everything" : "something";
}
