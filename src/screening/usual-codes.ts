import { stateCode, type Counting, type RepetitionPolicy } from "../rules";
import { scoreKinds, type ScreeningStage } from "../school";
import { mayNotSit } from "./judge-subject";

/**
 * The codes of states that usual cells lead to, so that they can be added up without asking the judge:
 * states that differ by the make-up exam alone follow one another in `subjectStates`.
 */
export interface UsualCodes {
  /** By kind of score: the state of a first result without a make-up exam. */
  readonly first: readonly number[];
  /** What a make-up mark adds to it. */
  readonly makeUpPassed: number;
  readonly makeUpFailed: number;
  readonly makeUpBlank: number;
  /** Stands for what is not usual; below 0 whatever is added to it. */
  readonly toBeJudged: number;
}

const toBeJudged = -100;
const makeUpFailed = stateCode["failed-failed"] - stateCode["failed-open"];

export function usualCodes(policy: RepetitionPolicy, stage: ScreeningStage): UsualCodes {
  return {
    first: scoreKinds.map((kind, code) =>
      kind === "mark" || kind === "letter" || kind === "deferred" || mayNotSit(code, policy)
        ? toBeJudged
        : codeOf[policy.countsAs[kind]],
    ),
    makeUpPassed: stateCode["failed-passed"] - stateCode["failed-open"],
    makeUpFailed,
    makeUpBlank: blankAdds(policy, stage),
    toBeJudged,
  };
}

/** At mid-term a failing subject counts as if it stayed failing. */
function blankAdds({ makeUpCountsAs }: RepetitionPolicy, stage: ScreeningStage): number {
  if (stage === "midterm") return makeUpFailed;
  return makeUpCountsAs.blank === "not-yet" ? 0 : toBeJudged;
}

const codeOf: Readonly<Record<Counting, number>> = {
  fail: stateCode["failed-open"],
  unknown: stateCode["unknown-open"],
  "left-out": stateCode["left-out"],
};
