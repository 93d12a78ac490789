import { cellAt, scoreAt, type Issue } from "../../records";
import type { Subject } from "../../school";
import type { DraftSeries } from "../extract/draft-series";
import { putCellScore } from "../extract/fill-cell";
import type { DraftMakeUp, DraftResult, Gradebook } from "../extract/gradebook";
import { raiseIssue } from "../raise-issue";

type Term = 1 | 2 | null;

/** A make-up exam that is not used, and the term whose result counts. */
export interface OtherTerm {
  readonly makeUp: DraftMakeUp;
  readonly counted: Term;
}

export interface SettledMakeUp {
  readonly makeUp: DraftSeries | null;
  readonly leftOut: readonly OtherTerm[];
}

/**
 * 上学期补考, 下学期补考: the make-up exam of the term whose result counts. One of another term is left out
 * and said; so are both where the year's own result counts, for nobody can tell which of them it was for.
 * Make-up marks of a term that nobody says belong to the exam that is used.
 */
export function settleMakeUp(
  book: Gradebook,
  subject: Subject,
  makeUps: readonly DraftMakeUp[],
  firsts: readonly DraftResult[],
): SettledMakeUp {
  const ofTerms = makeUps.filter(({ term }) => term !== null);
  const unsaid = makeUps.find(({ term }) => term === null)?.draft ?? null;
  const counted = countedTerm(firsts);
  const isTold = ofTerms.length < 2 && counted === null;
  const used = isTold ? ofTerms[0] : ofTerms.find(({ term }) => term === counted);
  const leftOut = ofTerms
    .filter((makeUp) => makeUp !== used)
    .map((makeUp) => ({ makeUp, counted }));
  if (used && unsaid) addMarks(book, subject, used.draft, unsaid);
  return { makeUp: used?.draft ?? unsaid, leftOut };
}

/** 第几学期 of the result that counts for the year; null where it is the year's own or nobody says. */
function countedTerm(firsts: readonly DraftResult[]): Term {
  const terms = firsts.map(({ assessment, term }) => ({ isOfYear: assessment === "annual", term }));
  if (terms.some(({ isOfYear, term }) => isOfYear && term === null)) return null;
  if (terms.some(({ term }) => term === 2)) return 2;
  return terms.length > 0 && terms.every(({ term }) => term === 1) ? 1 : null;
}

function addMarks(book: Gradebook, subject: Subject, draft: DraftSeries, from: DraftSeries): void {
  draft.sources.push(...from.sources);
  for (const student of from.series.kinds.keys()) {
    const at = cellAt(from.series, student);
    if (!at) continue;
    const shown = from.dashes.get(student) ?? "";
    const isDash = from.dashes.has(student);
    const score = scoreAt(from.series, student);
    putCellScore({ book, draft, subject }, student, { isDash, score, at, shown });
  }
}

/** Once for each term that was left out, over all subjects. */
export function otherTermIssues(leftOut: readonly OtherTerm[]): readonly Issue[] {
  const groups = new Map<string, OtherTerm[]>();
  for (const one of leftOut) {
    const key = `${String(one.makeUp.term)} ${String(one.counted)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || first.makeUp.term === null) return [];
    const [at = null, ...also] = group.flatMap(({ makeUp }) =>
      makeUp.draft.sources.map((source) => source.at),
    );
    const facts = { code: "make-up-of-other-term", term: first.makeUp.term } as const;
    return [raiseIssue("warning", { ...facts, counted: first.counted }, { at, also })];
  });
}
