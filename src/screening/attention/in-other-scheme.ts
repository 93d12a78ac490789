import {
  circumstancesOf,
  computedAlike,
  isSameSource,
  type Category,
  type CategoryScheme,
  type CategorySource,
  type CircumstanceId,
} from "../../rules";
import { mapInSlices, type Slices } from "../../slices";
import type { AttentionScreening, Tag } from "./attention-finding";

/** 一名学生在另一方案里: the categories there, and the own tags that have no counterpart. */
export interface PupilInOtherScheme {
  /** Index into the register. */
  readonly student: number;
  readonly tags: readonly TagInOtherScheme[];
  /** Ids of categories of the own scheme. */
  readonly withoutCounterpart: readonly string[];
}

export interface TagInOtherScheme {
  /** Id of a category of the other scheme. */
  readonly category: string;
  /** Computed with other parameters there: the pupil may not be one. */
  readonly isCertain: boolean;
}

/**
 * 对照: each pupil with a tag or a circumstance, as another scheme would have them: by circumstances, by
 * categories that are computed alike, and hand tags by the same category.
 */
export function* inOtherScheme(
  { tags, circumstances }: AttentionScreening,
  scheme: CategoryScheme,
  other: CategoryScheme,
): Slices<readonly PupilInOtherScheme[]> {
  const pupils = new Map<number, { tags: Tag[]; circumstances: CircumstanceId[] }>();
  const pupilOf = (student: number) => {
    const pupil = pupils.get(student) ?? { tags: [], circumstances: [] };
    pupils.set(student, pupil);
    return pupil;
  };
  for (const tag of tags) pupilOf(tag.student).tags.push(tag);
  for (const { student, circumstance } of circumstances) {
    pupilOf(student).circumstances.push(circumstance);
  }
  const look = lookUp(scheme, other);
  const inOrder = [...pupils].sort(([one], [another]) => one - another);
  return yield* mapInSlices(inOrder, ([student, pupil]) => {
    const own = pupil.tags.map((tag) => ({ tag, there: look.ofTag(tag) }));
    const found = [
      ...look.ofCircumstances(pupil.circumstances),
      ...own.flatMap((each) => each.there),
    ];
    return {
      student,
      tags: other.categories.flatMap(({ id }) => {
        const same = found.filter(({ category }) => category === id);
        return same.length === 0
          ? []
          : [{ category: id, isCertain: same.some(({ isCertain }) => isCertain) }];
      }),
      withoutCounterpart: own.flatMap(({ tag, there }) =>
        there.length === 0 ? [tag.category] : [],
      ),
    };
  });
}

function lookUp(scheme: CategoryScheme, other: CategoryScheme) {
  const there = other.categories.map((category) => ({
    category,
    circumstances: circumstancesOf(category),
  }));
  const ofCircumstances = (ids: readonly CircumstanceId[]): readonly TagInOtherScheme[] =>
    there
      .filter(({ circumstances }) => ids.some((id) => circumstances.has(id)))
      .map(({ category }) => ({ category: category.id, isCertain: true }));
  const ofTag = ({ category, reasons }: Tag): readonly TagInOtherScheme[] => {
    const own = scheme.categories.find(({ id }) => id === category);
    const isByHand = reasons.some(({ kind }) => kind === "hand");
    const isComputed = reasons.some(({ kind }) => computedReasons.has(kind));
    return [
      ...ofCircumstances(
        reasons.flatMap((reason) => ("circumstance" in reason ? [reason.circumstance] : [])),
      ),
      ...(isByHand ? sameCategory(category, other) : []),
      ...(isComputed && own
        ? own.sources.flatMap((source) => alike(source, other.categories))
        : []),
    ];
  };
  return { ofCircumstances, ofTag };
}

const computedReasons: ReadonlySet<string> = new Set([
  "failing",
  "rank-from-bottom",
  "rank-from-top",
  "no-failing",
]);

function sameCategory(id: string, { categories }: CategoryScheme): readonly TagInOtherScheme[] {
  return categories.some((each) => each.id === id) ? [{ category: id, isCertain: true }] : [];
}

function alike(
  source: CategorySource,
  categories: readonly Category[],
): readonly TagInOtherScheme[] {
  return categories.flatMap((category) => {
    const found = computedAlike(source, category);
    return found ? [{ category: category.id, isCertain: isSameSource(source, found) }] : [];
  });
}
