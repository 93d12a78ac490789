import {
  either,
  isoDate,
  listOf,
  numberFrom,
  objectOf,
  oneOf,
  orNull,
  text,
  wholeNumberFromOne,
  type Shape,
} from "./json-shape";
import type { RepetitionPolicy } from "./policy";

export type ParsedPolicy =
  | { readonly policy: RepetitionPolicy }
  /** Every reason why it cannot be used, each with its place in the file. */
  | { readonly problems: readonly string[] };

/** Reads a school's own policy, as JSON with the members of {@link RepetitionPolicy}. */
export function parsePolicy(json: unknown): ParsedPolicy {
  const problems = policyShape(json, "");
  if (problems.length > 0 || !isPolicy(json)) return { problems };
  const contradictions = contradictionsIn(json);
  return contradictions.length > 0 ? { problems: contradictions } : { policy: json };
}

const localText = objectOf({ "zh-CN": text, en: text });
const subjectCount = objectOf({ group: text, subjects: wholeNumberFromOne });
const counting = oneOf("fail", "unknown", "left-out");
const makeUpCounting = oneOf("fail", "not-yet");

function everyScoreState(shape: Shape): Shape {
  return objectOf({
    absent: shape,
    misconduct: shape,
    deferred: shape,
    exempt: shape,
    "not-taken": shape,
    blank: shape,
    unreadable: shape,
  });
}

const policyShape = objectOf({
  id: text,
  title: localText,
  shortTitle: localText,
  version: text,
  jurisdiction: text,
  effectiveFrom: isoDate,
  effectiveTo: orNull(isoDate),
  schoolStages: listOf(oneOf("primary", "junior", "senior"), 1),
  exemptGradeYears: listOf(numberFrom(1, 12)),
  subjectGroups: listOf(
    objectOf({ id: text, label: localText, subjects: either(oneOf("others"), listOf(text, 1)) }),
    1,
  ),
  passPercent: numberFrom(1, 100),
  defaultFullMark: numberFrom(1),
  plausibleFullMarks: listOf(numberFrom(1)),
  countsAs: everyScoreState(counting),
  makeUpCountsAs: everyScoreState(makeUpCounting),
  letters: objectOf({ pass: listOf(text), fail: listOf(text) }),
  clauses: listOf(
    objectOf({
      id: text,
      label: localText,
      counts: oneOf("before-make-up", "after-make-up"),
      atLeast: listOf(subjectCount, 1),
      sentence: localText,
      cites: listOf(text),
      quote: text,
    }),
    1,
  ),
  cites: listOf(text),
  interpretations: listOf(
    objectOf(
      { id: text, text: localText, decidedIn: text },
      { silentFrom: listOf(subjectCount, 1) },
    ),
  ),
});

function isPolicy(json: unknown): json is RepetitionPolicy {
  return policyShape(json, "").length === 0;
}

function contradictionsIn(policy: RepetitionPolicy): readonly string[] {
  const groups = policy.subjectGroups.map(({ id }) => id);
  const known = new Set(["all", ...groups]);
  const rest = policy.subjectGroups.filter(({ subjects }) => subjects === "others").length;
  const { letters } = policy;
  const counts = [
    ...policy.clauses.map(({ id, atLeast }) => ({ id, atLeast })),
    ...policy.interpretations.map(({ id, silentFrom }) => ({ id, atLeast: silentFrom ?? [] })),
  ];
  return [
    ...repeated(groups).map((id) => `subjectGroups：“${id}”出现了两次`),
    ...repeated(policy.clauses.map(({ id }) => id)).map((id) => `clauses：“${id}”出现了两次`),
    ...(groups.includes("all") ? ["subjectGroups：“all”已用来指全部学科，请换一个名字"] : []),
    ...(rest === 1 ? [] : [`subjectGroups：要有且只有一组 "subjects": "others"，现有 ${rest} 组`]),
    ...counts.flatMap(({ id, atLeast }) =>
      atLeast
        .filter(({ group }) => !known.has(group))
        .map(({ group }) => `${id}：没有叫“${group}”的学科组`),
    ),
    ...letters.pass
      .filter((letter) => letters.fail.includes(letter))
      .map((letter) => `letters：“${letter}”既算及格又算不及格`),
    ...(policy.effectiveTo !== null &&
    policy.effectiveFrom !== null &&
    policy.effectiveTo < policy.effectiveFrom
      ? ["effectiveTo：早于 effectiveFrom"]
      : []),
  ];
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
