import { noChoices, type ReadingChoices } from "../../records";
import { parseChoices } from "../../reading";
import type { RepetitionPolicy } from "../../rules";
import type { WorkbookSnapshot } from "../../sheet";
import type { KeptSettings } from "../../text";
import { attentionSettingsOf, type AttentionSettings } from "../attention";
import { ownPoliciesOf } from "../own-policies";
import { preferencesOf, type Preferences } from "../preferences";
import { schoolSettingsOf, type SchoolSettings } from "../school";

/** 设置: everything that a person set in one workbook. */
export interface AllSettings {
  readonly school: SchoolSettings;
  readonly policies: readonly RepetitionPolicy[];
  readonly attention: AttentionSettings;
  readonly choices: ReadingChoices;
  readonly preferences: Preferences;
}

type Kept = Pick<WorkbookSnapshot, "school" | "policies" | "attention" | "choices" | "preferences">;

/** As the workbook keeps them; what cannot be read counts as not set. */
export function settingsOf(kept: Kept): AllSettings {
  return {
    school: schoolSettingsOf(kept).settings,
    policies: ownPoliciesOf(kept).policies,
    attention: attentionSettingsOf(kept).settings,
    choices: choicesOf(kept) ?? noChoices,
    preferences: preferencesOf(kept).preferences,
  };
}

/** What is kept there and cannot be read; it stays in the workbook. */
export function damagedSettings(kept: Kept): readonly KeptSettings[] {
  const areDamaged: Readonly<Record<KeptSettings, boolean>> = {
    policies: ownPoliciesOf(kept).areDamaged,
    school: schoolSettingsOf(kept).areDamaged,
    attention: attentionSettingsOf(kept).areDamaged,
    choices: choicesOf(kept) === null,
    preferences: preferencesOf(kept).areDamaged,
  };
  const all = ["school", "policies", "attention", "choices", "preferences"] as const;
  return all.filter((part) => areDamaged[part]);
}

function choicesOf({ choices }: Kept): ReadingChoices | null {
  return choices === null ? noChoices : parseChoices(choices);
}
