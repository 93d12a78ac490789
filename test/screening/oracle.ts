import type { RepetitionPolicy, SubjectState } from "../../src/rules";
import type { ScreeningStage, Subject } from "../../src/school";

/** One subject of a pupil: its group and how its two results stand. */
export interface OracleSubject {
  readonly subject: Subject;
  readonly group: string;
  readonly state: SubjectState;
}

/** Whether the first result and the make-up exam of each subject fail, in one completion. */
type Completion = readonly { readonly first: boolean; readonly makeUp: boolean }[];

/**
 * The settled definitions, spelled out over every completion: slow, and of another build than the
 * evaluator under test.
 */
export function decideByEnumeration(
  policy: RepetitionPolicy,
  stage: ScreeningStage,
  pupil: readonly OracleSubject[],
) {
  const subjects = stage === "midterm" ? pupil.map(asAtMidterm) : pupil;
  const counted = subjects.filter(({ state }) => state !== "left-out");
  const all = completionsOf(subjects);
  const isCandidate = (completion: Completion) =>
    clausesIn(policy, subjects, completion).length > 0;
  const firstMatters = mattering(subjects, all, isCandidate, "first");
  const makeUpMatters = mattering(subjects, all, isCandidate, "makeUp");
  return {
    verdict: verdict(),
    clauses: policy.clauses
      .map(({ id }) => id)
      .filter((id) =>
        all.every((completion) => clausesIn(policy, subjects, completion).includes(id)),
      ),
    missing: subjects.flatMap(({ subject }, i) => [
      ...(firstMatters[i] ? [`${subject} first`] : []),
      ...(makeUpMatters[i] && subjects[i]!.state === "failed-open" ? [`${subject} make-up`] : []),
    ]),
    waysOut: smallestSets(
      subjects,
      (i) => !["passed", "left-out", "failed-passed"].includes(subjects[i]!.state),
      subjects.length,
      (chosen) =>
        !all.some((completion) =>
          isCandidate(completion.map((marks, i) => (chosen.includes(i) ? improved(i) : marks))),
        ),
    ),
    wouldTrigger: smallestSets(
      subjects,
      (i) => !["left-out", "failed-failed"].includes(subjects[i]!.state),
      2,
      (chosen) =>
        all.every((completion) =>
          isCandidate(
            completion.map((marks, i) =>
              chosen.includes(i) ? { first: true, makeUp: true } : marks,
            ),
          ),
        ),
    ),
  };

  function verdict(): string {
    const outcomes = new Set(all.map(isCandidate));
    if (counted.length === 0) return "undetermined";
    if (outcomes.size === 1) {
      if (stage === "midterm") return outcomes.has(true) ? "at-risk" : "not-at-risk";
      return outcomes.has(true) ? "candidate" : "not-candidate";
    }
    if (firstMatters.some(Boolean) || stage !== "annual") return "undetermined";
    return "make-up-pending";
  }

  /** A failing subject passes its make-up exam; an unknown one passes at once. */
  function improved(i: number) {
    return { first: subjects[i]!.state.startsWith("failed"), makeUp: false };
  }
}

function asAtMidterm(subject: OracleSubject): OracleSubject {
  if (subject.state.startsWith("failed")) return { ...subject, state: "failed-failed" };
  if (subject.state.startsWith("unknown")) return { ...subject, state: "unknown-failed" };
  return subject;
}

function completionsOf(subjects: readonly OracleSubject[]): readonly Completion[] {
  return subjects.reduce<readonly Completion[]>(
    (soFar, { state }) =>
      soFar.flatMap((marks) => fillings(state).map((filled): Completion => [...marks, filled])),
    [[]],
  );
}

function fillings(state: SubjectState): Completion {
  if (state === "passed" || state === "left-out") return [{ first: false, makeUp: false }];
  const firsts = state.startsWith("unknown") ? [false, true] : [true];
  const makeUps = state.endsWith("open") ? [false, true] : [state.endsWith("failed")];
  return firsts.flatMap((first) => makeUps.map((makeUp) => ({ first, makeUp })));
}

function clausesIn(
  policy: RepetitionPolicy,
  subjects: readonly OracleSubject[],
  completion: Completion,
): readonly string[] {
  return policy.clauses
    .filter(({ counts, atLeast }) =>
      atLeast.every(
        ({ group, subjects: least }) =>
          completion.filter(
            ({ first, makeUp }, i) =>
              first &&
              (counts === "before-make-up" || makeUp) &&
              (group === "all" || subjects[i]!.group === group),
          ).length >= least,
      ),
    )
    .map(({ id }) => id);
}

/** For each subject, whether two completions that differ in this mark alone have different outcomes. */
function mattering(
  subjects: readonly OracleSubject[],
  all: readonly Completion[],
  isCandidate: (completion: Completion) => boolean,
  which: "first" | "makeUp",
): readonly boolean[] {
  return subjects.map(({ state }, i) => {
    const isFree = which === "first" ? state.startsWith("unknown") : state.endsWith("open");
    return (
      isFree &&
      all.some((completion) => {
        const other = completion.map((marks, j) =>
          j === i ? { ...marks, [which]: !marks[which] } : marks,
        );
        return isCandidate(completion) !== isCandidate(other);
      })
    );
  });
}

function smallestSets(
  subjects: readonly OracleSubject[],
  canBeChosen: (index: number) => boolean,
  largest: number,
  works: (chosen: readonly number[]) => boolean,
): readonly (readonly Subject[])[] {
  if (works([])) return [];
  const found: (readonly number[])[] = [];
  const eligible = [...subjects.keys()].filter(canBeChosen);
  for (let size = 1; size <= largest; size += 1) {
    for (const chosen of setsOf(eligible, size)) {
      if (found.some((smaller) => smaller.every((i) => chosen.includes(i)))) continue;
      if (works(chosen)) found.push(chosen);
    }
  }
  return found.map((chosen) => chosen.map((i) => subjects[i]!.subject));
}

function setsOf(from: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return from.flatMap((first, index) =>
    setsOf(from.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  );
}
