import { subjectStates, type SubjectState } from "../../src/rules";

/** How many subjects of one group stand in each state, in the order of `subjectStates`. */
export type GroupCounts = readonly number[];

/** States in which everything is known; the others have an open mark. */
const settled: readonly SubjectState[] = ["passed", "left-out", "failed-passed", "failed-failed"];

/**
 * Every way in which the subjects of the groups can stand with at most so many open ones: one entry a
 * group, of `sizes[group]` subjects. Pupils with fewer subjects are in it as those with some left out.
 */
export function everyPupil(
  sizes: readonly number[],
  mostOpen: number,
): readonly (readonly GroupCounts[])[] {
  return sizes.reduce<readonly (readonly GroupCounts[])[]>(
    (soFar, size) =>
      soFar.flatMap((pupil) =>
        everyGroup(size, mostOpen - openIn(pupil)).map((group) => [...pupil, group]),
      ),
    [[]],
  );
}

function everyGroup(size: number, mostOpen: number): readonly GroupCounts[] {
  return subjectStates
    .reduce<readonly GroupCounts[]>(
      (soFar, state, index) =>
        soFar.flatMap((counts) => {
          const left = size - sum(counts);
          const isLast = index === subjectStates.length - 1;
          const most = settled.includes(state) ? left : Math.min(left, mostOpen);
          return Array.from({ length: most + 1 }, (_, count) => [...counts, count]).filter(
            (next) => !isLast || sum(next) === size,
          );
        }),
      [[]],
    )
    .filter((counts) => openIn([counts]) <= mostOpen);
}

function openIn(pupil: readonly GroupCounts[]): number {
  return sum(
    pupil.flatMap((counts) => counts.filter((_, at) => !settled.includes(subjectStates[at]!))),
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
