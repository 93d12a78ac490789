import type { CategoryScheme } from "./scheme";

/** Why a scheme out of a file cannot be used: where (a path of members) and what was expected. */
export interface SchemeProblem {
  readonly path: string;
  readonly problem:
    "missing" | "not-text" | "not-a-number" | "not-a-list" | "unknown-value" | "empty" | "twice";
}

export type ParsedScheme =
  { readonly scheme: CategoryScheme } | { readonly problems: readonly SchemeProblem[] };

/** A scheme out of a file or the workbook, checked member by member; members that are not ours are dropped. */
export function parseScheme(value: unknown): ParsedScheme {
  return { problems: [{ path: typeof value, problem: "missing" }] };
}

export function encodeScheme(scheme: CategoryScheme): string {
  return JSON.stringify(scheme);
}
