import type { WorkbookSnapshot } from "../../sheet";
import type { KeptSettings } from "../../text";
import { adoptAttention } from "./attention-settings";
import { adoptOwnPolicies } from "./own-policies";
import { adoptPolicyChoice } from "./preferences";
import { adoptSchool } from "./school-info";
import type { StoreCore } from "./store-core";

/**
 * Takes over everything that the workbook keeps; answers what of it cannot be read. What 特别关注 keeps has
 * an issue of its own.
 */
export function adoptSettings(
  core: StoreCore,
  snapshot: WorkbookSnapshot,
): readonly KeptSettings[] {
  const arePreferencesDamaged = core.adoptPreferences(snapshot);
  const arePoliciesDamaged = adoptOwnPolicies(core, snapshot);
  adoptPolicyChoice(core);
  const isSchoolDamaged = adoptSchool(core, snapshot);
  adoptAttention(core, snapshot);
  return [
    ...(arePoliciesDamaged ? (["policies"] as const) : []),
    ...(isSchoolDamaged ? (["school"] as const) : []),
    ...(arePreferencesDamaged ? (["preferences"] as const) : []),
  ];
}
