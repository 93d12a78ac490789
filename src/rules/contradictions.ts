import type { SchoolStage } from "../school";
import { findCitation } from "./citations";
import type { SubjectCount } from "./clause";
import type { RepetitionPolicy } from "./policy";
import type { SubjectGroup } from "./policy-members";
import type { PolicyProblem } from "./policy-problem";
import { subjectsTaken } from "./subjects-taken";

/** What cannot all be meant at once in a policy whose members each look right. */
export function contradictionsIn(policy: RepetitionPolicy): readonly PolicyProblem[] {
  return [
    ...contradictionsInGroups(policy.subjectGroups),
    ...contradictionsInClauses(policy),
    ...contradictionsInMarks(policy),
    ...contradictionsInGrades(policy),
    ...unknownCitations(policy),
  ];
}

function contradictionsInGroups(groups: readonly SubjectGroup[]): readonly PolicyProblem[] {
  const place = "subjectGroups";
  const ids = groups.map(({ id }) => id);
  const named = groups.flatMap(({ subjects }) => (subjects === "others" ? [] : [subjects]));
  const found = groups.length - named.length;
  return [
    ...twice(ids, place),
    ...(ids.includes("all") ? [{ code: "group-called-all" as const, place }] : []),
    ...(found === 1 ? [] : [{ code: "groups-for-the-rest" as const, found, place }]),
    ...named.flatMap((subjects) => twice(subjects, place)),
    ...repeated(named.flatMap((subjects) => [...new Set(subjects)])).map((subject) => ({
      code: "subject-in-two-groups" as const,
      subject,
      place,
    })),
  ];
}

function contradictionsInClauses(policy: RepetitionPolicy): readonly PolicyProblem[] {
  const { clauses, interpretations, makeUpEligibility, subjectGroups } = policy;
  const counts = [
    ...clauses.map(({ atLeast }, index) => ({ atLeast, place: `clauses[${index}].atLeast` })),
    ...interpretations.map(({ silentFrom }, index) => ({
      atLeast: silentFrom ?? [],
      place: `interpretations[${index}].silentFrom`,
    })),
  ];
  const ids = clauses.map(({ id }) => id);
  const known = new Set(["all", ...subjectGroups.map(({ id }) => id)]);
  const { failingAtMost } = makeUpEligibility;
  const isListedBefore = (failing: number) =>
    clauses.some(
      ({ counts: when, atLeast }) =>
        when === "before-make-up" &&
        atLeast.every(({ group, subjects }) => group === "all" && subjects <= failing),
    );
  return [
    ...twice(ids, "clauses"),
    ...twice(
      interpretations.map(({ id }) => id),
      "interpretations",
    ),
    ...counts.flatMap(({ atLeast, place }) =>
      atLeast.flatMap((count, index) =>
        known.has(count.group)
          ? neverReached(count, subjectGroups, `${place}[${index}]`)
          : [{ code: "group-unknown" as const, group: count.group, place: `${place}[${index}]` }],
      ),
    ),
    ...(failingAtMost === null || isListedBefore(failingAtMost + 1)
      ? []
      : [
          {
            code: "refused-but-not-listed" as const,
            failing: failingAtMost + 1,
            place: "makeUpEligibility.failingAtMost",
          },
        ]),
  ];
}

function neverReached(
  { group, subjects: asked }: SubjectCount,
  groups: readonly SubjectGroup[],
  place: string,
): readonly PolicyProblem[] {
  const named = groups.find(({ id }) => id === group);
  const subjects = named ? subjectsTaken(named) : null;
  if (subjects === null || asked <= subjects) return [];
  return [{ code: "clause-never-holds", asked, subjects, place }];
}

function contradictionsInMarks(policy: RepetitionPolicy): readonly PolicyProblem[] {
  const { passPercent, excellentPercent, lowPercent, creditOfMakeUpPass, letters } = policy;
  const { term, annual } = policy.composition;
  return [
    ...(lowPercent < passPercent && passPercent <= excellentPercent
      ? []
      : [{ code: "pass-mark-out-of-order" as const, place: "passPercent" }]),
    ...(creditOfMakeUpPass === null || creditOfMakeUpPass >= passPercent
      ? []
      : [{ code: "credit-below-pass-mark" as const, passPercent, place: "creditOfMakeUpPass" }]),
    ...weights(term && [term.coursework, term.midterm, term.final], "composition.term"),
    ...weights(annual && [annual.first, annual.second], "composition.annual"),
    ...letters.pass
      .filter((letter) => letters.fail.includes(letter))
      .map((letter) => ({ code: "letter-passes-and-fails" as const, letter, place: "letters" })),
  ];
}

function weights(parts: readonly number[] | null, place: string): readonly PolicyProblem[] {
  const sum = (parts ?? [100]).reduce((total, part) => total + part, 0);
  return sum === 100 ? [] : [{ code: "weights-not-hundred", sum, place }];
}

const yearsOf: Readonly<Record<SchoolStage, readonly number[]>> = {
  primary: [1, 2, 3, 4, 5, 6],
  junior: [7, 8, 9],
  senior: [10, 11, 12],
};

function contradictionsInGrades(policy: RepetitionPolicy): readonly PolicyProblem[] {
  const { effectiveFrom, effectiveTo, schoolStages, exemptGradeYears, confirmation } = policy;
  const years = schoolStages.flatMap((stage) => yearsOf[stage]);
  const confirmed = confirmation?.schoolStages ?? [];
  const compulsory = schoolStages.filter((stage) => stage !== "senior");
  const isReversed = effectiveFrom !== null && effectiveTo !== null && effectiveTo < effectiveFrom;
  return [
    ...(isReversed ? [{ code: "ends-before-it-begins" as const, place: "effectiveTo" }] : []),
    ...exemptGradeYears
      .filter((year) => !years.includes(year))
      .map((year) => ({ code: "grade-outside-stages" as const, year, place: "exemptGradeYears" })),
    ...(years.every((year) => exemptGradeYears.includes(year))
      ? [{ code: "every-grade-exempt" as const, place: "exemptGradeYears" }]
      : []),
    ...(confirmed.every((stage) => schoolStages.includes(stage))
      ? []
      : [{ code: "stage-outside-stages" as const, place: "confirmation.schoolStages" }]),
    ...(compulsory.every((stage) => confirmed.includes(stage))
      ? []
      : [{ code: "confirmation-incomplete" as const, place: "confirmation" }]),
  ];
}

function unknownCitations(policy: RepetitionPolicy): readonly PolicyProblem[] {
  const cited = [
    { cites: policy.cites, place: "cites" },
    { cites: policy.repetitionLimit?.cites ?? [], place: "repetitionLimit.cites" },
    ...policy.clauses.map(({ cites }, index) => ({ cites, place: `clauses[${index}].cites` })),
    ...policy.untested.map(({ cites }, index) => ({ cites, place: `untested[${index}].cites` })),
  ];
  return cited.flatMap(({ cites, place }) =>
    cites
      .filter((id) => findCitation(id) === null)
      .map((id) => ({ code: "citation-unknown" as const, id, place })),
  );
}

function twice(names: readonly string[], place: string): readonly PolicyProblem[] {
  return repeated(names).map((name) => ({ code: "named-twice", name, place }));
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
