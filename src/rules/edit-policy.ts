import type { Subject } from "../school";
import type { Clause, SubjectCount } from "./clause";
import { findPolicy } from "./policies";
import type { PolicyDraft } from "./policy";
import type { ClauseFacts, PolicyWords } from "./policy-words";

/** What a person sets a clause to; its words follow. */
export type ClauseCounts = Pick<Clause, "counts" | "atLeast">;

/**
 * 改规定: one change that a person makes in the form. Each yields a draft of the school's own, with a new
 * version and `derivedFrom` what it began as; `parsePolicy` says whether it can be used.
 */
export type PolicyChange =
  /** What it is called for short; its title goes on to say what it was made of. */
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "pass-percent"; readonly percent: number }
  | { readonly kind: "exempt-grades"; readonly years: readonly number[] }
  | { readonly kind: "counts-as"; readonly states: Partial<PolicyDraft["countsAs"]> }
  | { readonly kind: "make-up-counts-as"; readonly states: Partial<PolicyDraft["makeUpCountsAs"]> }
  | { readonly kind: "letters"; readonly letters: PolicyDraft["letters"] }
  | { readonly kind: "composition"; readonly composition: PolicyDraft["composition"] }
  | {
      readonly kind: "group-subjects";
      readonly group: string;
      readonly subjects: readonly Subject[];
    }
  | { readonly kind: "clause"; readonly id: string; readonly counts: ClauseCounts }
  | { readonly kind: "add-clause"; readonly counts: ClauseCounts }
  | { readonly kind: "remove-clause"; readonly id: string };

/** The policy with one change. What the change makes untrue of the source (its words, our readings) goes. */
export function changePolicy(
  policy: PolicyDraft,
  change: PolicyChange,
  words: PolicyWords,
): PolicyDraft {
  const own = asOwn(policy, words);
  switch (change.kind) {
    case "name":
      return { ...own, shortTitle: { "zh-CN": change.name, en: change.name } };
    case "pass-percent":
      return withPassPercent(own, change.percent);
    case "exempt-grades":
      return { ...own, exemptGradeYears: [...change.years].sort((one, other) => one - other) };
    case "counts-as":
      return { ...own, countsAs: { ...own.countsAs, ...change.states } };
    case "make-up-counts-as":
      return { ...own, makeUpCountsAs: { ...own.makeUpCountsAs, ...change.states } };
    case "letters":
      return { ...own, letters: change.letters };
    case "composition":
      return { ...own, composition: change.composition };
    case "group-subjects":
      return withGroupSubjects(own, change.group, change.subjects, words);
    case "clause":
      return withOwnClause(own, change.id, change.counts, words);
    case "add-clause":
      return withClauses(own, [...own.clauses, ownClause(own, null, change.counts, words)], null);
    case "remove-clause":
      return withClauses(
        own,
        own.clauses.filter(({ id }) => id !== change.id),
        change.id,
      );
  }
}

/** What a clause asks, with its groups' names. */
function clauseFacts(
  { subjectGroups }: Pick<PolicyDraft, "subjectGroups">,
  { counts, atLeast }: ClauseCounts,
): ClauseFacts {
  const labelOf = ({ group }: SubjectCount) =>
    subjectGroups.find(({ id }) => id === group)?.label ?? null;
  return {
    counts,
    atLeast: atLeast.map((count) => ({ group: labelOf(count), subjects: count.subjects })),
  };
}

/** A preset becomes the school's own at its first change; one that is own already counts its versions on. */
function asOwn(policy: PolicyDraft, words: PolicyWords): PolicyDraft {
  if (findPolicy(policy.id) === null) {
    return { ...policy, version: String(Number.parseInt(policy.version, 10) + 1 || 1) };
  }
  return {
    ...policy,
    id: `own-${policy.id}`,
    version: "1",
    derivedFrom: { id: policy.id, version: policy.version },
    title: words.ownTitle(policy.title),
    shortTitle: words.ownShortTitle(policy.shortTitle),
    trust: null,
    effectiveFrom: null,
    effectiveTo: null,
  };
}

/** A make-up pass that was credited with the pass mark still is, even while there is none (NaN). */
function withPassPercent(policy: PolicyDraft, passPercent: number): PolicyDraft {
  const creditOfMakeUpPass = Object.is(policy.creditOfMakeUpPass, policy.passPercent)
    ? passPercent
    : policy.creditOfMakeUpPass;
  return { ...policy, passPercent, creditOfMakeUpPass };
}

function withGroupSubjects(
  policy: PolicyDraft,
  group: string,
  subjects: readonly Subject[],
  words: PolicyWords,
): PolicyDraft {
  const regrouped = {
    ...policy,
    subjectGroups: policy.subjectGroups.map((each) =>
      each.id === group && each.subjects !== "others"
        ? { ...each, subjects, label: words.group(subjects) }
        : each,
    ),
  };
  return policy.clauses
    .filter(({ atLeast }) => atLeast.some((count) => count.group === group))
    .reduce<PolicyDraft>(
      (soFar, clause) => withOwnClause(soFar, clause.id, clause, words),
      regrouped,
    );
}

function withOwnClause(
  policy: PolicyDraft,
  changed: string,
  counts: ClauseCounts,
  words: PolicyWords,
): PolicyDraft {
  const clauses = policy.clauses.map((clause) =>
    clause.id === changed ? ownClause(policy, changed, counts, words) : clause,
  );
  return withClauses(policy, clauses, changed);
}

/**
 * Readings of a changed clause go, and so do those of the source's silence, which other clauses have
 * another of, and the sources that nothing cites any more.
 */
function withClauses(
  policy: PolicyDraft,
  clauses: readonly Clause[],
  changed: string | null,
): PolicyDraft {
  const cited = new Set([
    ...clauses.flatMap(({ cites }) => cites),
    ...policy.untested.flatMap(({ cites }) => cites),
    ...(policy.repetitionLimit?.cites ?? []),
  ]);
  return {
    ...policy,
    clauses,
    cites: policy.cites.filter((id) => cited.has(id)),
    interpretations: policy.interpretations.filter(
      ({ clauses: about, silentFrom }) =>
        silentFrom === undefined && (changed === null || about?.includes(changed) !== true),
    ),
  };
}

/** A clause in the school's own words, under the first number that is free; it cites nobody. */
function ownClause(
  policy: PolicyDraft,
  replaced: string | null,
  counts: ClauseCounts,
  words: PolicyWords,
): Clause {
  const sentence = words.clause(clauseFacts(policy, counts));
  const known = policy.clauses.find(({ id, wording }) => id === replaced && wording === "own");
  const number = firstFree(policy);
  return {
    id: known?.id ?? `${policy.id}/${number}`,
    label: known?.label ?? words.clauseLabel(number),
    counts: counts.counts,
    atLeast: counts.atLeast,
    sentence,
    cites: [],
    quote: sentence["zh-CN"],
    wording: "own",
  };
}

function firstFree({ id, clauses }: PolicyDraft): number {
  const taken = new Set(clauses.map((clause) => clause.id));
  let number = 1;
  while (taken.has(`${id}/${number}`)) number += 1;
  return number;
}
