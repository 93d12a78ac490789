/** The members of a policy that say who is listed, as plain data; nothing here knows the evaluator. */
export interface PlainPolicy {
  readonly subjectGroups: readonly { readonly id: string }[];
  readonly clauses: readonly {
    readonly id: string;
    readonly counts: "before-make-up" | "after-make-up";
    readonly atLeast: readonly { readonly group: string; readonly subjects: number }[];
  }[];
}

/** What is known of one result: it passed, it failed, or nobody knows yet. */
export type Known = "pass" | "fail" | "open";

/** So many subjects of one group of which the same is known. */
export interface Lot {
  readonly group: string;
  readonly first: Known;
  /** Of no account where the first result passed. */
  readonly makeUp: Known;
  readonly subjects: number;
}
