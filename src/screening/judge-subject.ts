import { encodeScoreKind, type ScoreSeries } from "../records";
import { stateCode, type Counting, type MakeUpCounting, type RepetitionPolicy } from "../rules";
import { scoreKinds, type ScreeningStage } from "../school";
import { hasCell } from "./has-cell";
import type { PassBounds } from "./pass-mark";
import { resultOf, wasDeferred, type SubjectColumn } from "./subject-column";

/** Says how one subject stands for one pupil, by the code of its state. */
export type Judge = (column: SubjectColumn, student: number) => number;

/**
 * 判定一科. The first result that counts gives the first word of the state, the make-up exam the second.
 * Where the first exam was deferred (缓考), what stands in the make-up column is the first result.
 * `isTaught` says whether a subject without a cell for the pupil is one that the pupil's class has.
 */
export function judgeBy(
  policy: RepetitionPolicy,
  stage: ScreeningStage,
  isTaught: (column: SubjectColumn, student: number) => boolean,
): Judge {
  const counting = countingOf(policy);

  return (column, student) => {
    const result = resultOf(column, student);
    const makeUp = column.makeUp && hasCell(column.makeUp, student) ? column.makeUp : null;
    if (!result && !makeUp && !isTaught(column, student)) return stateCode["left-out"];
    const first = result
      ? judgeScore(result.scores, student, result.bounds, counting.first)
      : policy.countsAs.blank;
    if (stage === "midterm") return stateAtMidterm(first);
    if (result && first === "fail" && mayNotSit(result.scores.kinds[student] ?? blank, policy)) {
      return stateOf(first, "failed");
    }

    const bounds = result?.bounds ?? column.results[0]?.bounds ?? null;
    if (!makeUp || !bounds) return stateOf(first, "open");
    if (first === "unknown" && wasDeferred(column, student)) {
      return stateOf(judgeScore(makeUp, student, bounds, counting.makeUp), "open");
    }
    return stateOf(first, makeUpCounts(makeUp, student, bounds));
  };

  function makeUpCounts(makeUp: ScoreSeries, student: number, bounds: PassBounds): MakeUpJudged {
    switch (judgeScore(makeUp, student, bounds, counting.makeUp)) {
      case "pass":
        return "passed";
      case "fail":
        return "failed";
      case "unknown":
      case "left-out":
        return "open";
    }
  }

  function judgeScore(
    scores: ScoreSeries,
    student: number,
    bounds: PassBounds,
    stateCounts: readonly Judged[],
  ): Judged {
    const kind = scores.kinds[student] ?? blank;
    if (kind === markKind) return judgeMark(scores.marks[student] ?? Number.NaN, bounds);
    if (kind === letterKind) return judgeLetter(policy, scores.words.get(student) ?? "");
    return stateCounts[kind] ?? "unknown";
  }
}

/** 不得补考: whoever was absent or cheated in the first exam, where the policy says so. */
export function mayNotSit(kind: number, { makeUpEligibility }: RepetitionPolicy): boolean {
  if (kind === absent) return makeUpEligibility.absent === "may-not-sit";
  return kind === misconduct && makeUpEligibility.misconduct === "may-not-sit";
}

/** Whether a letter passes under the policy; `unknown` where its table does not say. */
export function judgeLetter(
  { letters }: RepetitionPolicy,
  letter: string,
): Exclude<Judged, "left-out"> {
  const plain = letter.trim().toUpperCase();
  if (letters.pass.includes(plain)) return "pass";
  return letters.fail.includes(plain) ? "fail" : "unknown";
}

type Judged = "pass" | Counting;
type MakeUpJudged = "passed" | "failed" | "open";

const markKind = encodeScoreKind("mark");
const letterKind = encodeScoreKind("letter");
const blank = encodeScoreKind("blank");
const absent = encodeScoreKind("absent");
const misconduct = encodeScoreKind("misconduct");

/** A mark that cannot be (negative, above every full mark) tells nothing about the pupil. */
function judgeMark(mark: number, { passesFrom, failsBelow, highest }: PassBounds): Judged {
  if (mark >= passesFrom) return mark <= highest ? "pass" : "unknown";
  return mark < failsBelow && mark >= 0 ? "fail" : "unknown";
}

function stateOf(first: Judged, makeUp: MakeUpJudged): number {
  switch (first) {
    case "pass":
      return stateCode.passed;
    case "left-out":
      return stateCode["left-out"];
    case "fail":
      return afterFailing[makeUp];
    case "unknown":
      return afterUnknown[makeUp];
  }
}

const afterFailing: Readonly<Record<MakeUpJudged, number>> = {
  open: stateCode["failed-open"],
  passed: stateCode["failed-passed"],
  failed: stateCode["failed-failed"],
};
const afterUnknown: Readonly<Record<MakeUpJudged, number>> = {
  open: stateCode["unknown-open"],
  passed: stateCode["unknown-passed"],
  failed: stateCode["unknown-failed"],
};

/** At mid-term a failing subject counts as if it stayed failing. */
function stateAtMidterm(first: Judged): number {
  return stateOf(first, "failed");
}

/** What each kind of score counts as, by its byte in a series: as a first result, in a make-up exam. */
function countingOf(
  policy: RepetitionPolicy,
): Readonly<Record<"first" | "makeUp", readonly Judged[]>> {
  const first: Judged[] = [];
  const makeUp: Judged[] = [];
  for (const kind of scoreKinds) {
    const isState = kind !== "mark" && kind !== "letter";
    first.push(isState ? policy.countsAs[kind] : "unknown");
    makeUp.push(isState ? ofMakeUp(policy.makeUpCountsAs[kind]) : "unknown");
  }
  return { first, makeUp };
}

function ofMakeUp(counting: MakeUpCounting): Judged {
  return counting === "fail" ? "fail" : "unknown";
}
