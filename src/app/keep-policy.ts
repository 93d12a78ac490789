import {
  encodePolicy,
  findPolicy,
  parsePolicy,
  type PolicyProblem,
  type RepetitionPolicy,
} from "../rules";
import { parseJson } from "./json-text";

/**
 * The policy as the workbook keeps it: in place of the own one that was changed, one version further, or
 * beside all others under an id that is free. Nobody grades what a school sets itself.
 */
export function asOwnPolicy(
  policy: RepetitionPolicy,
  own: readonly RepetitionPolicy[],
  replaces: string | null,
): RepetitionPolicy {
  const replaced = own.find(({ id }) => id === replaces);
  if (!replaced) return { ...policy, id: freeId(policy.id, own), version: "1", trust: null };
  const version = String(Number.parseInt(replaced.version, 10) + 1 || 2);
  return { ...policy, id: replaced.id, version, trust: null };
}

/** What a file of rules holds. */
export type PolicyFile =
  /** `problems` is null where the text is no JSON at all. */
  | { readonly kind: "refused"; readonly problems: readonly PolicyProblem[] | null }
  /** One that is here already, word for word. */
  | { readonly kind: "known"; readonly policy: RepetitionPolicy }
  /** To be kept beside those that are here. */
  | { readonly kind: "new"; readonly policy: RepetitionPolicy };

/** Reads a file that another school shared. Nothing is kept by it. */
export function readPolicyFile(text: string, own: readonly RepetitionPolicy[]): PolicyFile {
  const json = parseJson(text);
  if (json === undefined) return { kind: "refused", problems: null };
  const parsed = parsePolicy(json);
  if ("problems" in parsed) return { kind: "refused", problems: parsed.problems };
  const { policy } = parsed;
  const { id, version } = policy;
  const preset = findPolicy(id);
  const known = preset ?? own.find((one) => one.id === id);
  if (known && isSame(known, policy)) return { kind: "known", policy: known };
  const changed = preset ? { ...policy, id: `own-${id}`, derivedFrom: { id, version } } : policy;
  return { kind: "new", policy: { ...asOwnPolicy(changed, own, null), version } };
}

/** Both as they are read from a file, so that the order of their members is the same. */
function isSame(known: RepetitionPolicy, policy: RepetitionPolicy): boolean {
  const parsed = parsePolicy(known);
  return "policy" in parsed && encodePolicy(parsed.policy) === encodePolicy(policy);
}

function freeId(id: string, own: readonly RepetitionPolicy[]): string {
  const isTaken = (name: string) => findPolicy(name) !== null || own.some((one) => one.id === name);
  let free = id;
  for (let number = 2; isTaken(free); number += 1) free = `${id}-${number}`;
  return free;
}
