import type { WorkbookSnapshot } from "../sheet";
import { encodePolicy, parsePolicy, type RepetitionPolicy } from "../rules";
import { parseJson } from "./json-text";
import type { WorkbookPort } from "./workbook-port";

/** 本校规定 of one workbook. */
export interface OwnPolicies {
  readonly policies: readonly RepetitionPolicy[];
  /** Something is kept there that cannot be read; it stays in the workbook. */
  readonly areDamaged: boolean;
}

/** The school's own policies that are kept in the workbook, in the order in which they were made. */
export function ownPoliciesOf({ policies: kept }: Pick<WorkbookSnapshot, "policies">): OwnPolicies {
  if (kept === null) return { policies: [], areDamaged: false };
  const policies = readAll(kept);
  return { policies: policies ?? [], areDamaged: policies === null };
}

/** Keeps the policies in the workbook in place of those kept before; none at all takes them out. */
export function keepOwnPolicies(
  port: WorkbookPort,
  policies: readonly RepetitionPolicy[],
): Promise<void> {
  const text = policies.length === 0 ? null : `[${policies.map(encodePolicy).join(",")}]`;
  return port.keepPolicies(text, (kept) => readAll(kept) !== null);
}

/** The list with this policy in it: in place of the one with its id, else at the end. */
export function withOwnPolicy(
  policies: readonly RepetitionPolicy[],
  policy: RepetitionPolicy,
): readonly RepetitionPolicy[] {
  return policies.some(({ id }) => id === policy.id)
    ? policies.map((other) => (other.id === policy.id ? policy : other))
    : [...policies, policy];
}

function readAll(kept: string): readonly RepetitionPolicy[] | null {
  const list = parseJson(kept);
  if (!Array.isArray(list)) return null;
  const policies = list.map((entry) => parsePolicy(entry));
  return policies.every((parsed) => "policy" in parsed)
    ? policies.map(({ policy }) => policy)
    : null;
}
