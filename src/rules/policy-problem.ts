/** Why a policy cannot be used. The sentence for each code is in text/. */
export type PolicyProblem = PolicyProblemFacts & {
  /** Where in the file: `clauses[1].atLeast[0].subjects`; empty for the file as a whole. */
  readonly place: string;
};

export type PolicyProblemFacts =
  | { readonly code: "not-an-object" }
  | { readonly code: "member-missing" }
  | { readonly code: "member-unknown" }
  | { readonly code: "not-text" }
  /** `most` is null where any larger number will do. */
  | {
      readonly code: "not-a-number" | "not-a-whole-number";
      readonly least: number;
      readonly most: number | null;
    }
  | { readonly code: "not-a-date" }
  | { readonly code: "not-one-of"; readonly allowed: readonly string[] }
  | { readonly code: "not-a-list" }
  | { readonly code: "list-too-short"; readonly least: number }
  | { readonly code: "named-twice"; readonly name: string }
  /** “all” stands for every subject and cannot name a group. */
  | { readonly code: "group-called-all" }
  | { readonly code: "groups-for-the-rest"; readonly found: number }
  | { readonly code: "group-unknown"; readonly group: string }
  | { readonly code: "subject-in-two-groups"; readonly subject: string }
  /** Asks for no failing subject, so that everybody would be listed. */
  | { readonly code: "clause-always-holds" }
  /** Asks for more subjects of a group than there are, so that nobody would. */
  | { readonly code: "clause-never-holds"; readonly asked: number; readonly subjects: number }
  | { readonly code: "letter-passes-and-fails"; readonly letter: string }
  | { readonly code: "weights-not-hundred"; readonly sum: number }
  | { readonly code: "ends-before-it-begins" }
  | { readonly code: "grade-outside-stages"; readonly year: number }
  | { readonly code: "every-grade-exempt" }
  | { readonly code: "stage-outside-stages" }
  /** Compulsory education is covered, and nobody would be asked to confirm it. */
  | { readonly code: "confirmation-incomplete" }
  | { readonly code: "pass-mark-out-of-order" }
  | { readonly code: "credit-below-pass-mark"; readonly passPercent: number }
  /** Pupils are refused the make-up exam whom no clause reaches before it. */
  | { readonly code: "refused-but-not-listed"; readonly failing: number }
  | { readonly code: "citation-unknown"; readonly id: string };
