import type { FullMark, FullMarkChoice, Issue, SubjectRecord, SubjectResult } from "../../records";
import { subjectOrder, type Subject } from "../../school";
import { mapInSlices, type Slices } from "../../slices";
import type { DraftSeries } from "../extract/draft-series";
import type { DraftResult, Gradebook } from "../extract/gradebook";
import type { Roll } from "../join/roll";
import { raiseIssue } from "../raise-issue";
import type { RecognisedTable } from "../recognise/table";
import { settleElective } from "./electives";
import { refuseMakeUpMarks, settleFullMarks, type FullMarkPolicy } from "./full-marks";
import { withoutImpossible } from "./impossible-suggestions";
import { settleLatestExams } from "./latest-exams";
import { otherTermIssues, settleMakeUp, type OtherTerm } from "./make-up-terms";
import { settleNotTaught } from "./not-taught";
import { repeatedPupilIssues } from "./repeated-pupils";
import { reportRounded } from "./rounded-cells";
import { readSubjectTables } from "./subject-tables";

export interface SettledSubjects {
  /** In the order in which schools print them. */
  readonly subjects: readonly SubjectRecord[];
  readonly issues: readonly Issue[];
}

/**
 * Settles what only the whole book tells: which of several exams counts, dashes and electives, subjects that
 * a grade does not have, full marks, cells that show another number than they hold, pupils who stand on two
 * sheets.
 */
export function* settleSubjects(
  book: Gradebook,
  roll: Roll,
  subjectTables: readonly RecognisedTable[],
  said: readonly FullMarkChoice[],
  policy: FullMarkPolicy & { readonly passPercent?: number },
): Slices<SettledSubjects> {
  const issues: Issue[] = [];
  const latest = settleLatestExams(book.subjects);
  const otherTerms: OtherTerm[] = [];
  const possible = new Map<DraftSeries, readonly FullMark[]>();
  const fromTables = readSubjectTables(subjectTables);
  const allFullMarks = new Map<DraftSeries, FullMark>();
  const subjects: SubjectRecord[] = [];
  for (const [subject, { makeUps }] of book.subjects) {
    yield;
    const firsts = latest.firsts.get(subject) ?? [];
    const { makeUp, leftOut } = settleMakeUp(book, subject, makeUps, firsts);
    otherTerms.push(...leftOut);
    const drafts = { firsts, makeUp };
    const elective = settleElective(subject, drafts, roll, issues);
    if (firsts.length === 0) {
      issues.push(...withoutFirstResult(subject, makeUp));
      continue;
    }
    settleNotTaught(subject, drafts, roll);
    const byPerson = said.findLast((choice) => choice.subject === subject)?.fullMark ?? null;
    const fromTable = fromTables.get(subject) ?? null;
    const fullMarks = settleFullMarks(subject, firsts, { byPerson, fromTable }, policy, issues);
    for (const [draft, fullMark] of fullMarks) {
      allFullMarks.set(draft, fullMark);
      possible.set(draft, [fullMark]);
    }
    if (makeUp) possible.set(makeUp, [...fullMarks.values()]);
    if (makeUp) refuseMakeUpMarks(subject, makeUp, fullMarks.values(), issues);
    const results = inOrderOfTerms(firsts).flatMap((first) => toResult(first, fullMarks));
    subjects.push({ subject, elective, results, makeUp: makeUp?.series ?? null });
  }
  for (const [draft, kept] of latest.joined) {
    const fullMark = allFullMarks.get(kept);
    if (fullMark) allFullMarks.set(draft, fullMark);
    possible.set(draft, possible.get(kept) ?? []);
  }
  const unused = new Set([...latest.leftOut, ...otherTerms.map(({ makeUp }) => makeUp.draft)]);
  const isUsed = ({ draft }: { readonly draft: DraftSeries | null }) =>
    draft === null || !unused.has(draft);
  yield;
  const rounded = book.rounded.filter(isUsed);
  issues.push(...reportRounded(rounded, allFullMarks, policy.passPercent ?? null));
  issues.push(...repeatedPupilIssues(book.repeated.filter(isUsed), roll));
  const raised = yield* mapInSlices(book.raised.filter(isUsed), (one) =>
    withoutImpossible(one, possible),
  );
  return {
    subjects: subjects.sort((first, second) => placeOf(first.subject) - placeOf(second.subject)),
    issues: [...raised, ...latest.issues, ...otherTermIssues(otherTerms), ...issues],
  };
}

/** A make-up column without a column of first results decides nothing. */
function withoutFirstResult(subject: Subject, makeUp: DraftSeries | null): readonly Issue[] {
  const [source] = makeUp?.sources ?? [];
  if (!source) return [];
  const facts = { code: "make-up-subject-unknown", name: subject } as const;
  return [raiseIssue("error", facts, { at: source.at, found: source.header })];
}

/** Of one exam the second term's result before one of an unsaid term, that before the first term's. */
function inOrderOfTerms(firsts: readonly DraftResult[]): readonly DraftResult[] {
  const kinds = [...new Set(firsts.map(({ assessment }) => assessment))];
  const place = ({ assessment, term }: DraftResult) => {
    if (term === null) return assessment === "annual" ? 0 : 2;
    return term === 2 ? 1 : 3;
  };
  return firsts.toSorted(
    (one, other) =>
      kinds.indexOf(one.assessment) - kinds.indexOf(other.assessment) || place(one) - place(other),
  );
}

function toResult(
  { assessment, term, draft }: DraftResult,
  fullMarks: ReadonlyMap<DraftSeries, FullMark>,
): readonly SubjectResult[] {
  const fullMark = fullMarks.get(draft);
  return fullMark ? [{ assessment, term, fullMark, scores: draft.series }] : [];
}

function placeOf(subject: Subject): number {
  const place = subjectOrder.indexOf(subject);
  return place < 0 ? subjectOrder.length : place;
}
