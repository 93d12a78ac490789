import type { SubjectRecord, SubjectResult } from "../../records";
import type { Composition, RepetitionPolicy } from "../../rules";
import type { Assessment, ScreeningStage } from "../../school";
import { hasCell } from "../has-cell";
import {
  composeResult,
  isComposed,
  type ComposedPart,
  type ComposedResult,
  type Recipe,
} from "./composed-result";
import { takeDeferredMarks } from "./deferred-marks";

/** What counts of a subject: its first results in the order in which they count, and the make-up exam. */
export interface CountedSubject {
  readonly results: readonly (SubjectResult | ComposedResult)[];
  readonly makeUp: SubjectRecord["makeUp"];
}

/**
 * 哪个成绩算数. At mid-term the latest exam; later 学年总评, and where none stands what the policy's weights
 * make of 平时, 期中, 期末 and of the two terms. Where they make nothing, the exam that comes nearest stands
 * for it, but never one of the first term beside results of the second.
 */
export function countedResults(
  { results, makeUp }: SubjectRecord,
  { composition, defaultFullMark }: Pick<RepetitionPolicy, "composition" | "defaultFullMark">,
  stage: ScreeningStage,
  pupils: number,
): CountedSubject {
  if (stage === "midterm") return { results: inOrder(results, orderAtMidterm), makeUp };
  const stated = results.filter(isOfTheYear);
  if (results.length === stated.length) return { results: stated, makeUp };
  const terms = { composition, defaultFullMark, pupils };
  const composed = composeYear(results, terms);
  if (composed === null) return { results: inOrder(latestTerm(results), orderOfTheYear), makeUp };
  const taken =
    makeUp &&
    takeDeferredMarks(results, makeUp, (student) =>
      stated.every(({ scores }) => !hasCell(scores, student)),
    );
  return taken
    ? {
        results: [...stated, composeYear(taken.results, terms) ?? composed],
        makeUp: taken.makeUp,
      }
    : { results: [...stated, composed], makeUp };
}

/** 学年总评: whatever else the sheet holds, this is used. */
export function isOfTheYear({ assessment, term }: SubjectResult): boolean {
  return assessment === "annual" && term === null;
}

interface Terms {
  readonly composition: Composition;
  readonly defaultFullMark: number;
  readonly pupils: number;
}

/** The annual result by the policy's weights; null where it has none for what the workbook holds. */
export function composeYear(
  results: readonly SubjectResult[],
  { composition, defaultFullMark, pupils }: Terms,
): ComposedResult | null {
  const { term, annual, absentPart } = composition;
  const make = (parts: readonly ComposedPart[], of: Recipe["term"]) =>
    parts.some(({ result }) => result !== null)
      ? composeResult({ term: of, parts, absentPart, defaultFullMark }, pupils)
      : null;
  const last = results.some((result) => result.term === 2) ? 2 : null;
  const secondTerm = () => termResult(results, last, term, make);
  if (annual === null) {
    const found = secondTerm() ?? termResult(results, 1, term, make);
    return found && isComposed(found) ? found : null;
  }
  const part = (of: 1 | 2, percent: number, result: SubjectResult | null): ComposedPart => ({
    assessment: "annual",
    term: of,
    percent,
    result,
  });
  const parts = [
    part(1, annual.first, termResult(results, 1, term, make)),
    part(2, annual.second, secondTerm()),
  ];
  return make(
    parts.filter(({ percent }) => percent > 0),
    null,
  );
}

/** 学期总评: the one that stands, else the composed one, else 期末 where the policy has no weights. */
function termResult(
  results: readonly SubjectResult[],
  term: SubjectResult["term"],
  weights: Composition["term"],
  make: (parts: readonly ComposedPart[], term: SubjectResult["term"]) => ComposedResult | null,
): SubjectResult | null {
  const ofTerm = results.filter((result) => result.term === term && !isOfTheYear(result));
  const find = (assessment: Assessment) =>
    ofTerm.find((result) => result.assessment === assessment) ?? null;
  const stated = find("annual");
  if (stated) return stated;
  if (weights === null) return find("final");
  const part = (assessment: keyof typeof weights): ComposedPart => ({
    assessment,
    term,
    percent: weights[assessment],
    result: find(assessment),
  });
  const parts = [part("coursework"), part("midterm"), part("final")];
  return make(
    parts.filter(({ percent }) => percent > 0),
    term,
  );
}

/** Without results of the first term where the workbook has any of a later one. */
function latestTerm(results: readonly SubjectResult[]): readonly SubjectResult[] {
  const later = results.filter(({ term }) => term !== 1);
  return later.length > 0 ? later : results;
}

const orderAtMidterm: readonly Assessment[] = [
  "midterm",
  "monthly",
  "unstated",
  "coursework",
  "final",
  "annual",
];
const orderOfTheYear: readonly Assessment[] = [
  "annual",
  "final",
  "unstated",
  "midterm",
  "monthly",
  "coursework",
];

/** By kind of exam, the later term first; a 学年总评 before every 学期总评. */
function inOrder(
  results: readonly SubjectResult[],
  order: readonly Assessment[],
): readonly SubjectResult[] {
  if (results.length === 1) return results;
  return results.toSorted(
    (one, other) =>
      order.indexOf(one.assessment) - order.indexOf(other.assessment) ||
      lateness(other) - lateness(one),
  );
}

function lateness(result: SubjectResult): number {
  return isOfTheYear(result) ? 3 : (result.term ?? 1.5);
}
