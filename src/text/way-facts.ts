import type { RepetitionPolicy } from "../rules";
import type { ScreeningStage, Subject } from "../school";
import type { StudentFinding } from "../screening";

/** 怎样解除 */
export type WayOutFacts =
  /** Passing any one of these is enough. */
  | { readonly kind: "any-one"; readonly subjects: readonly Subject[]; readonly by: WayOutExam }
  | { readonly kind: "all-of"; readonly subjects: readonly Subject[]; readonly by: WayOutExam }
  | {
      readonly kind: "any-set";
      readonly sets: readonly (readonly Subject[])[];
      readonly by: WayOutExam;
    }
  /** A clause that counts what failed before the make-up exams holds. */
  | { readonly kind: "make-up-cannot"; readonly count: number };

/** Passing in the make-up exam; after it only in a review or a last exam; at mid-term by the year's end. */
export type WayOutExam = "make-up" | "review" | "year-end";

/** 怎样会列入: the sets of subjects whose failing would make a candidate. */
export interface WayInFacts {
  readonly kind: "any-one" | "any-set";
  readonly sets: readonly (readonly Subject[])[];
}

/** What would end candidacy; null where nothing is needed. */
export function wayOutFacts(
  { verdict, clauses, failingBefore, waysOut }: StudentFinding,
  policy: RepetitionPolicy,
  stage: ScreeningStage,
): WayOutFacts | null {
  const sets = waysOut.filter((set) => set.length > 0);
  const by = examFor(stage);
  const [first] = sets;
  if (!first) {
    const settledBefore = policy.clauses.some(
      ({ id, counts }) => counts === "before-make-up" && clauses.includes(id),
    );
    return verdict === "candidate" && settledBefore
      ? { kind: "make-up-cannot", count: failingBefore.length }
      : null;
  }
  if (sets.every((set) => set.length === 1)) return { kind: "any-one", subjects: sets.flat(), by };
  if (sets.length === 1) return { kind: "all-of", subjects: first, by };
  return { kind: "any-set", sets, by };
}

/** What would make a candidate; null where no one or two subjects could. */
export function wayInFacts({ wouldTrigger }: StudentFinding): WayInFacts | null {
  const single = wouldTrigger.filter((set) => set.length === 1);
  if (single.length > 0) return { kind: "any-one", sets: single };
  return wouldTrigger.length > 0 ? { kind: "any-set", sets: wouldTrigger } : null;
}

function examFor(stage: ScreeningStage): WayOutExam {
  switch (stage) {
    case "midterm":
      return "year-end";
    case "annual":
      return "make-up";
    case "after-make-up":
      return "review";
  }
}
