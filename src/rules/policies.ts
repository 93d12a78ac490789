import type { Subject } from "../school";
import type { RepetitionPolicy } from "./policy";
import { shanghai2006Primary } from "./presets/shanghai-2006-primary";
import { shanghai2006Secondary } from "./presets/shanghai-2006-secondary";
import { shanghaiOlderPrimary, shanghaiOlderSecondary } from "./presets/shanghai-older";
import { shanghaiVocational2010 } from "./presets/shanghai-vocational-2010";
import { wuheSenior } from "./presets/wuhe-senior";

/** 随产品提供的规定; the first is the one taken where nobody chose. */
export const policies: readonly RepetitionPolicy[] = [
  shanghai2006Secondary,
  shanghai2006Primary,
  shanghaiVocational2010,
  wuheSenior,
  shanghaiOlderSecondary,
  shanghaiOlderPrimary,
];

/** The policy with this id, or null. */
export function findPolicy(id: string): RepetitionPolicy | null {
  return policies.find((policy) => policy.id === id) ?? null;
}

/** Whether the policy applies on this day (ISO date); its last day still counts, and a beginning that no source says is taken as past. */
export function policyInForce(policy: RepetitionPolicy, date: string): boolean {
  return (
    (policy.effectiveFrom === null || policy.effectiveFrom <= date) &&
    (policy.effectiveTo === null || date <= policy.effectiveTo)
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
