import { cellAt, encodeScoreKind, type FullMark, type Issue } from "../../records";
import type { Subject } from "../../school";
import type { CellAddress } from "../../sheet";
import { putScore, type DraftSeries } from "../extract/draft-series";
import type { DraftResult } from "../extract/gradebook";
import { raiseIssue } from "../raise-issue";

/** What the policy says about full marks that no sheet states. */
export interface FullMarkPolicy {
  readonly defaultFullMark: number;
  readonly plausibleFullMarks: readonly number[];
}

export interface StatedFullMark {
  readonly value: number;
  readonly at: CellAddress;
}

/** What is said of a subject's full mark beside its headers. */
export interface SaidFullMark {
  readonly byPerson: number | null;
  readonly fromTable: StatedFullMark | null;
}

/**
 * The full mark of each first result of a subject: as its header states it, else as a person said, else the
 * subject table, else assumed from the marks. Marks above what is possible become unreadable, each with an issue.
 */
export function settleFullMarks(
  subject: Subject,
  firsts: readonly DraftResult[],
  said: SaidFullMark,
  policy: FullMarkPolicy,
  issues: Issue[],
): ReadonlyMap<DraftSeries, FullMark> {
  const settled = new Map<DraftSeries, FullMark>();
  const unstated: DraftSeries[] = [];
  for (const { draft } of firsts) {
    const stated = statedIn(draft, said);
    if (stated === null) unstated.push(draft);
    else settled.set(draft, stated);
  }
  for (const [draft, fullMark] of settled) {
    refuseAbove(subject, draft, highestPossible(fullMark), issues);
    if (fullMark.kind === "ambiguous")
      issues.push(contradictionIn(subject, draft, fullMark.values));
  }
  for (const [draft, fullMark] of assumeFullMarks(subject, unstated, policy, issues)) {
    settled.set(draft, fullMark);
  }
  return settled;
}

/** A make-up mark cannot be above every full mark of its subject either. */
export function refuseMakeUpMarks(
  subject: Subject,
  makeUp: DraftSeries,
  fullMarks: Iterable<FullMark>,
  issues: Issue[],
): void {
  const highest = Math.max(0, ...[...fullMarks].map(highestPossible));
  if (highest > 0) refuseAbove(subject, makeUp, highest, issues);
}

function statedIn(
  { sources }: DraftSeries,
  { byPerson, fromTable }: SaidFullMark,
): FullMark | null {
  const stated = sources.filter(({ fullMark }) => fullMark !== null);
  const values = [...new Set(stated.flatMap(({ fullMark }) => fullMark ?? []))];
  const [value] = values;
  const [first] = stated;
  if (value !== undefined && first && values.length === 1) {
    return { kind: "stated", value, at: first.fullMarkAt };
  }
  const [source] = sources;
  if (byPerson !== null && source) return { kind: "stated", value: byPerson, at: source.at };
  if (value === undefined) return fromTable && { kind: "stated", ...fromTable };
  return { kind: "ambiguous", values: values.sort((low, high) => low - high) };
}

function highestPossible(fullMark: FullMark): number {
  return fullMark.kind === "ambiguous" ? Math.max(...fullMark.values) : fullMark.value;
}

const markCode = encodeScoreKind("mark");

function refuseAbove(
  subject: Subject,
  draft: DraftSeries,
  fullMark: number,
  issues: Issue[],
): void {
  const { kinds, marks } = draft.series;
  for (let student = 0; student < kinds.length; student += 1) {
    const mark = marks[student] ?? Number.NaN;
    if (kinds[student] !== markCode || !(mark > fullMark)) continue;
    const found = String(mark);
    putScore(draft, student, { kind: "unreadable", found });
    issues.push(
      raiseIssue(
        "error",
        { code: "score-above-full-mark", subject, fullMark },
        { at: cellAt(draft.series, student), found, students: [student] },
      ),
    );
  }
}

function highestMark({ series: { kinds, marks } }: DraftSeries): number {
  let highest = 0;
  for (let student = 0; student < kinds.length; student += 1) {
    const mark = marks[student] ?? 0;
    if (kinds[student] === markCode && mark > highest) highest = mark;
  }
  return highest;
}

/** All results of the subject are looked at together: one mark above the usual puts each in doubt. */
function assumeFullMarks(
  subject: Subject,
  drafts: readonly DraftSeries[],
  { defaultFullMark, plausibleFullMarks }: FullMarkPolicy,
  issues: Issue[],
): ReadonlyMap<DraftSeries, FullMark> {
  const possible = [defaultFullMark, ...plausibleFullMarks].sort((low, high) => low - high);
  for (const draft of drafts)
    refuseAbove(subject, draft, possible.at(-1) ?? defaultFullMark, issues);
  const highest = Math.max(0, ...drafts.map(highestMark));
  const settled = new Map<DraftSeries, FullMark>();
  const [first] = drafts;
  if (!first) return settled;
  for (const draft of drafts)
    settled.set(draft, assume(possible, defaultFullMark, highest, highestMark(draft)));
  issues.push(...assumptionIssues(subject, drafts, settled, highest));
  return settled;
}

function assume(
  possible: readonly number[],
  usual: number,
  highestOfSubject: number,
  highestHere: number,
): FullMark {
  if (highestOfSubject <= usual) return { kind: "assumed", value: usual };
  const values = [
    ...(highestHere <= usual ? [usual] : []),
    ...new Set(possible.filter((value) => value > usual && value >= highestOfSubject)),
  ];
  const [only = usual] = values;
  return values.length === 1 ? { kind: "assumed", value: only } : { kind: "ambiguous", values };
}

/** Said once for a subject and full mark, at the first header concerned. */
function assumptionIssues(
  subject: Subject,
  drafts: readonly DraftSeries[],
  settled: ReadonlyMap<DraftSeries, FullMark>,
  highest: number,
): readonly Issue[] {
  const ambiguous = drafts.find((draft) => settled.get(draft)?.kind === "ambiguous");
  const doubt = ambiguous && settled.get(ambiguous);
  if (ambiguous && doubt?.kind === "ambiguous") {
    return [ambiguousIssue(subject, ambiguous, doubt.values, highest)];
  }
  if (highest === 0) return [];
  const [first] = drafts;
  const fullMark = first && settled.get(first);
  if (!first || fullMark?.kind !== "assumed") return [];
  const also = drafts.slice(1).flatMap(({ sources }) => sources.map(({ at }) => at));
  return [
    raiseIssue(
      isDoubtful(highest, fullMark.value) ? "warning" : "info",
      { code: "full-mark-assumed", subject, fullMark: fullMark.value },
      { at: first.sources[0]?.at ?? null, also, found: first.sources[0]?.header ?? "" },
    ),
  ];
}

/** Not one pupil reaches this share of the assumed full mark: it may well be lower. */
const doubtfulShare = 0.6;

function isDoubtful(highest: number, fullMark: number): boolean {
  return highest > 0 && highest < fullMark * doubtfulShare;
}

/** 120 in one header, 100 in another. */
function contradictionIn(
  subject: Subject,
  draft: DraftSeries,
  fullMarks: readonly number[],
): Issue {
  const [first, ...others] = draft.sources.filter(({ fullMark }) => fullMark !== null);
  return raiseIssue(
    "warning",
    {
      code: "full-mark-ambiguous",
      subject,
      fullMarks,
      highest: highestMark(draft),
      areStated: true,
    },
    {
      at: first?.fullMarkAt ?? null,
      also: others.map(({ fullMarkAt }) => fullMarkAt),
      found: first?.header ?? "",
    },
  );
}

function ambiguousIssue(
  subject: Subject,
  draft: DraftSeries,
  fullMarks: readonly number[],
  highest: number,
): Issue {
  const [source] = draft.sources;
  return raiseIssue(
    "warning",
    { code: "full-mark-ambiguous", subject, fullMarks, highest, areStated: false },
    { at: source?.at ?? null, found: source?.header ?? "" },
  );
}
