import { localText, trust, wording } from "./common-shapes";
import {
  either,
  isoDate,
  listOf,
  numberFrom,
  objectOf,
  oneOf,
  orNull,
  text,
  wholeNumberFrom,
  type Shape,
} from "./json-shape";

/** No school counts more subjects than these. */
const mostSubjects = 40;

const stages = listOf(oneOf("primary", "junior", "senior"), 1);
const percent = numberFrom(1, 100);
const weight = wholeNumberFrom(0, 100);
const admission = oneOf("may-sit", "may-not-sit");
const cites = listOf(text);

const wholeCount = wholeNumberFrom(1, mostSubjects);
const count: Shape = (value, place) =>
  typeof value === "number" && value <= 0
    ? [{ code: "clause-always-holds", place }]
    : wholeCount(value, place);
const counts = listOf(objectOf({ group: text, subjects: count }));
const atLeast: Shape = (value, place) =>
  Array.isArray(value) && value.length === 0
    ? [{ code: "clause-always-holds", place }]
    : counts(value, place);

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

/** What a policy looks like in a file, every member filled in. */
export const policyShape = objectOf({
  id: text,
  title: localText,
  shortTitle: localText,
  version: text,
  derivedFrom: orNull(objectOf({ id: text, version: text })),
  jurisdiction: text,
  trust: orNull(trust),
  effectiveFrom: orNull(isoDate),
  effectiveTo: orNull(isoDate),
  schoolStages: stages,
  exemptGradeYears: listOf(wholeNumberFrom(1, 12)),
  subjectGroups: listOf(
    objectOf({ id: text, label: localText, subjects: either(oneOf("others"), listOf(text, 1)) }),
    1,
  ),
  composition: objectOf({
    term: orNull(objectOf({ coursework: weight, midterm: weight, final: weight })),
    annual: orNull(objectOf({ first: weight, second: weight })),
    absentPart: oneOf("zero", "whole", "missing"),
  }),
  passPercent: percent,
  excellentPercent: percent,
  lowPercent: percent,
  defaultFullMark: numberFrom(1),
  plausibleFullMarks: listOf(numberFrom(1)),
  countsAs: everyScoreState(oneOf("fail", "unknown", "left-out")),
  makeUpCountsAs: everyScoreState(oneOf("fail", "not-yet")),
  letters: objectOf({ id: text, label: localText, pass: listOf(text), fail: listOf(text) }),
  makeUpEligibility: objectOf({
    failingAtMost: orNull(wholeNumberFrom(0, mostSubjects)),
    absent: admission,
    misconduct: admission,
  }),
  creditOfMakeUpPass: orNull(percent),
  repetitionLimit: orNull(objectOf({ times: wholeNumberFrom(1, 12), reason: localText, cites })),
  confirmation: orNull(objectOf({ schoolStages: stages, statement: localText })),
  resultWord: oneOf("candidate", "may-apply"),
  clauses: listOf(
    objectOf({
      id: text,
      label: localText,
      counts: oneOf("before-make-up", "after-make-up"),
      atLeast,
      sentence: localText,
      cites,
      quote: text,
      wording,
    }),
    1,
  ),
  untested: listOf(
    objectOf({
      id: text,
      sentence: localText,
      why: localText,
      schoolStages: stages,
      cites,
      quote: text,
      wording,
    }),
  ),
  cites,
  interpretations: listOf(
    objectOf(
      { id: text, text: localText, decidedIn: text },
      { clauses: listOf(text), silentFrom: atLeast },
    ),
  ),
});
