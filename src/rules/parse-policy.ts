import { completePolicy } from "./complete-policy";
import { contradictionsIn } from "./contradictions";
import { isObject } from "./json-shape";
import type { PolicyDraft, RepetitionPolicy } from "./policy";
import type { PolicyProblem } from "./policy-problem";
import { policyShape } from "./policy-shape";

export type ParsedPolicy =
  | { readonly policy: RepetitionPolicy }
  /** Every reason why it cannot be used, each with its place in the file. */
  | { readonly problems: readonly PolicyProblem[] };

/**
 * Reads a school's own policy: JSON with the members of {@link RepetitionPolicy}, or a draft that
 * somebody has been filling in. What a file leaves unsaid is as usual; what it says must be right.
 */
export function parsePolicy(json: unknown): ParsedPolicy {
  if (!isObject(json)) return { problems: [{ code: "not-an-object", place: "" }] };
  const found = completePolicy(json);
  const problems = policyShape(found, "");
  if (problems.length > 0 || !isPolicy(found)) return { problems };
  const contradictions = contradictionsIn(found);
  return contradictions.length > 0 ? { problems: contradictions } : { policy: found };
}

/** The text of a policy file, as {@link parsePolicy} reads it back. */
export function encodePolicy(policy: PolicyDraft): string {
  return `${JSON.stringify(policy, null, 2)}\n`;
}

function isPolicy(found: unknown): found is RepetitionPolicy {
  return policyShape(found, "").length === 0;
}
