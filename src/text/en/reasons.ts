import type { ScoreKind, Subject } from "../../school";
import { formatMark } from "../format-mark";
import type { ReasonFacts } from "../reason-facts";
import type { WayInFacts, WayOutFacts } from "../way-facts";
import { eitherSubject, subject, subjects as list } from "./names";

export function reason(facts: ReasonFacts): string {
  switch (facts.kind) {
    case "left-school":
      return `Not considered: enrolment says “${facts.word}”`;
    case "exempt-grade":
      return "Graduating grade: nobody repeats it";
    case "repetition-limit":
      return facts.reason.en;
    case "grade-not-covered":
      return "The chosen rule does not cover this grade";
    case "failing-before":
      return `${counted(facts.count)} failing before the make-up exams`;
    case "still-failing":
      return `Still failing after make-up: ${list(facts.subjects)}`;
    case "still-failing-count":
      return `${counted(facts.count)} still failing after make-up`;
    case "failing-by-group":
      return facts.groups.map((group) => `${group.length} (${list(group)})`).join(" plus ");
    case "failing-now":
      return `Failing: ${list(facts.subjects)}`;
    case "failing-now-count":
      return `${counted(facts.count)} failing`;
    case "make-up-open":
      return makeUpOpen(facts);
    case "mark-missing":
      return facts.bearing === "decides"
        ? `${named(facts.subjects)} ${stateOfMissing(facts.state)}: the result would decide`
        : `${named(facts.subjects)} ${stateOfMissing(facts.state)}: changes nothing`;
    case "make-up-passed":
      return facts.mark === null
        ? `Passed in make-up: ${list(facts.subjects)}`
        : `Passed in make-up: ${list(facts.subjects)} ${formatMark(facts.mark)}`;
    case "clause-silent":
      return `${facts.count} other: no clause says; academic office to decide`;
    case "below-clauses":
      return `Failing ${named(facts.subjects)}: below every clause`;
    case "all-pass":
      return "Passed every subject";
    case "no-marks":
      return "No marks to judge";
  }
}

function makeUpOpen({
  subjects,
  bearing,
}: Extract<ReasonFacts, { readonly kind: "make-up-open" }>): string {
  switch (bearing) {
    case "pending":
      return `Make-up not entered: ${named(subjects)}`;
    case "decides":
      return `Make-up not entered, would decide: ${named(subjects)}`;
    case "changes-nothing":
      return `Make-up not entered, changes nothing: ${named(subjects)}`;
  }
}

function stateOfMissing(state: ScoreKind | null): string {
  switch (state) {
    case "deferred":
      return "deferred";
    case "blank":
      return "without a mark";
    case "unreadable":
      return "unreadable";
    case "letter":
      return "with a letter that does not say pass or fail";
    case "not-taken":
      return "with a dash";
    case "mark":
      return "without a known full mark";
    case "absent":
    case "misconduct":
    case "exempt":
    case null:
      return "incomplete";
  }
}

function named(subjects: readonly Subject[]): string {
  return subjects.length > 3
    ? `${subjects.slice(0, 2).map(subject).join(", ")} and ${subjects.length - 2} more`
    : list(subjects);
}

function counted(subjects: number): string {
  return subjects === 1 ? "1 subject" : `${subjects} subjects`;
}

export function wayOut(facts: WayOutFacts): string {
  switch (facts.kind) {
    case "make-up-cannot":
      return `Make-up exams cannot end it (${facts.count} were failing before them)`;
    case "any-one":
      return anyOne(facts);
    case "all-of":
      return allOf(facts);
    case "any-set":
      return anySet(facts);
  }
}

function anyOne({ subjects, by }: Extract<WayOutFacts, { readonly kind: "any-one" }>): string {
  switch (by) {
    case "make-up":
      return `Ends if the make-up exam in ${eitherSubject(subjects)} is passed`;
    case "review":
      return `Ends if ${eitherSubject(subjects)} is passed on review or in a last exam`;
    case "year-end":
      return `Not listed if the annual result in ${eitherSubject(subjects)} passes`;
  }
}

function allOf({ subjects, by }: Extract<WayOutFacts, { readonly kind: "all-of" }>): string {
  switch (by) {
    case "make-up":
      return `Ends only if ${list(subjects)} are all passed`;
    case "review":
      return `Ends only if ${list(subjects)} are all passed on review or in a last exam`;
    case "year-end":
      return `Not listed only if the annual results in ${list(subjects)} all pass`;
  }
}

const mostSets = 4;

function anySet({ sets, by }: Extract<WayOutFacts, { readonly kind: "any-set" }>): string {
  const shown = sets
    .slice(0, mostSets)
    .map((set) => set.map(subject).join(" + "))
    .join("; ");
  const groups = sets.length > mostSets ? `${shown}; ${sets.length} sets in all` : shown;
  switch (by) {
    case "make-up":
      return `Ends if one set is passed in the make-up exams: ${groups}`;
    case "review":
      return `Ends if one set is passed on review or in a last exam: ${groups}`;
    case "year-end":
      return `Not listed if the annual results of one set pass: ${groups}`;
  }
}

export function wayIn({ kind, sets }: WayInFacts): string {
  switch (kind) {
    case "any-one":
      return `Would be listed if ${eitherSubject(sets.flat())} failed too`;
    case "any-set": {
      const shown = sets.slice(0, mostSets).map((set) => set.map(subject).join(" + "));
      return sets.length > mostSets
        ? `Would be listed if one set failed too: ${shown.join("; ")}; ${sets.length} sets in all`
        : `Would be listed if ${shown.join(", or ")} failed too`;
    }
  }
}
