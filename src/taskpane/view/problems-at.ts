import type { PolicyDraft, PolicyProblem } from "../../rules";
import { paneText, policyProblemWords, type Language } from "../../text";

/** What is to be mended in a form, place by place, in words; each place may be asked for once. */
export interface FormProblems {
  /** Problems at one of these places of the policy, or inside of it. */
  readonly at: (...places: readonly string[]) => readonly string[];
  /** Those of none of these places. */
  readonly elsewhere: (places: readonly string[]) => readonly string[];
}

export function problemsIn(
  problems: readonly PolicyProblem[],
  { lowPercent: low, excellentPercent: excellent }: PolicyDraft,
  language: Language,
): FormProblems {
  const { problem: ofForm } = paneText(language).rulesForm.form;
  const said = (found: readonly PolicyProblem[]) => [
    ...new Set(
      found.map(
        (problem) => ofForm(problem, { low, excellent }) ?? policyProblemWords(problem, language),
      ),
    ),
  ];
  return {
    at: (...places) => said(problems.filter(({ place }) => isInside(place, places))),
    elsewhere: (places) => said(problems.filter(({ place }) => !isInside(place, places))),
  };
}

function isInside(place: string, places: readonly string[]): boolean {
  return places.some(
    (outer) => place === outer || place.startsWith(`${outer}.`) || place.startsWith(`${outer}[`),
  );
}
