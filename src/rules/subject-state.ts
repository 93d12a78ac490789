/**
 * 一科在规定里的状态: how the first result and the make-up exam of one subject stand together.
 * The first word is about the first result, the second about the make-up exam.
 */
export const subjectStates = [
  "passed",
  "left-out",
  "failed-open",
  "failed-passed",
  "failed-failed",
  "unknown-open",
  "unknown-passed",
  "unknown-failed",
] as const;

export type SubjectState = (typeof subjectStates)[number];

/** The number of a state, for columns of numbers: its place in `subjectStates`. */
export const stateCode: Readonly<Record<SubjectState, number>> = {
  passed: 0,
  "left-out": 1,
  "failed-open": 2,
  "failed-passed": 3,
  "failed-failed": 4,
  "unknown-open": 5,
  "unknown-passed": 6,
  "unknown-failed": 7,
};

/** What one subject adds to the failing results before the make-up exams, and to those after them. */
export type Effect = readonly [before: number, after: number];

/** Every way a state can turn out, the best first, the worst last. */
export const waysToTurnOut: Readonly<Record<SubjectState, readonly [Effect, ...Effect[]]>> = {
  passed: [[0, 0]],
  "left-out": [[0, 0]],
  "failed-open": [
    [1, 0],
    [1, 1],
  ],
  "failed-passed": [[1, 0]],
  "failed-failed": [[1, 1]],
  "unknown-open": [
    [0, 0],
    [1, 0],
    [1, 1],
  ],
  "unknown-passed": [
    [0, 0],
    [1, 0],
  ],
  "unknown-failed": [
    [0, 0],
    [1, 1],
  ],
};

export function bestEffect(state: SubjectState): Effect {
  return waysToTurnOut[state][0];
}

export function worstEffect(state: SubjectState): Effect {
  return waysToTurnOut[state].at(-1) ?? waysToTurnOut[state][0];
}

/** Whether the first result is still unknown. */
export function isFirstUnknown(state: SubjectState): boolean {
  return state === "unknown-open" || state === "unknown-passed" || state === "unknown-failed";
}

/**
 * How many subjects of each group stand in each state: one entry a subject group of the policy.
 * All that the clauses of a policy need to know about a pupil.
 */
export type Tally = readonly Readonly<Record<SubjectState, number>>[];

/** A tally of nothing, to be counted up in place. */
export function emptyTally(groups: number): Record<SubjectState, number>[] {
  return Array.from({ length: groups }, () => ({
    passed: 0,
    "left-out": 0,
    "failed-open": 0,
    "failed-passed": 0,
    "failed-failed": 0,
    "unknown-open": 0,
    "unknown-passed": 0,
    "unknown-failed": 0,
  }));
}
