import type { Subject } from "../school";
import type { RepetitionPolicy } from "./policy";
import { shanghai2006Secondary } from "./shanghai-2006-secondary";

/** 随产品提供的规定; the first is the one taken where nobody chose. */
export const policies: readonly RepetitionPolicy[] = [shanghai2006Secondary];

/** The policy with this id, or null. */
export function findPolicy(id: string): RepetitionPolicy | null {
  return policies.find((policy) => policy.id === id) ?? null;
}

/** Whether the policy applies on this day (ISO date); its last day still counts. */
export function policyInForce(policy: RepetitionPolicy, date: string): boolean {
  return (
    policy.effectiveFrom <= date && (policy.effectiveTo === null || date <= policy.effectiveTo)
  );
}

/** The subject's group, as an index into `policy.subjectGroups`. */
export function groupOf(policy: RepetitionPolicy, subject: Subject): number {
  const groups = policy.subjectGroups;
  const named = groups.findIndex(
    ({ subjects }) => subjects !== "others" && subjects.includes(subject),
  );
  return named >= 0 ? named : groups.findIndex(({ subjects }) => subjects === "others");
}
