import {
  isConfirmed,
  keepPreferences,
  noPreferences,
  policies as presets,
  preferencesFromEarlierWords,
  preferencesOf,
  type Preferences,
  type RecognisedWorkbook,
} from "../../app";
import type { ScreeningStage } from "../../school";
import { adviseStage } from "../view/stage-advice";
import { keepInTurn } from "./keep-in-turn";
import type { PreferencesState } from "./settings-states";
import type { Preferring, StoreCore } from "./store-core";

export const noPreferencesState: PreferencesState = { kept: noPreferences, areFromHere: false };

export function createPreferring(core: Omit<StoreCore, keyof Preferring>): Preferring {
  const { services, getState, set } = core;
  const keep = keepInTurn<Preferences>(
    core,
    (preferences) => keepPreferences(services.port, preferences),
    "preferences-not-kept",
  );

  /** Words of an earlier version are forgotten only once they are kept as choices of today. */
  async function moveIn(earlier: Preferences): Promise<void> {
    if (await keep(earlier, "quietly")) services.earlier.forget();
  }

  return {
    prefer: async (change) => {
      const kept = { ...getState().preferences.kept, ...change };
      set({ preferences: { kept, areFromHere: true } });
      await keep(kept);
    },
    adoptPreferences: (snapshot) => {
      if (getState().preferences.areFromHere) return false;
      const { preferences, areDamaged } = preferencesOf(snapshot);
      const earlier = preferencesFromEarlierWords(services.earlier.words());
      const kept = snapshot.preferences === null ? (earlier ?? preferences) : preferences;
      const { marking } = getState();
      set({
        preferences: { kept, areFromHere: false },
        marking: marking.isBusy ? marking : { ...marking, isOn: kept.isMarking },
      });
      if (earlier === kept) void moveIn(earlier);
      else if (earlier !== null && !areDamaged) services.earlier.forget();
      return areDamaged;
    },
  };
}

/** The policy that was chosen for this workbook, else the first, with the tick at its statement. */
export function adoptPolicyChoice({ getState, set }: StoreCore): void {
  const { own, choice, preferences } = getState();
  const chosen = preferences.kept.policyId ?? presets[0]?.id;
  const policy = [...own.policies, ...presets].find(({ id }) => id === chosen) ?? choice.policy;
  const confirmed = isConfirmed(preferences.kept, policy);
  set({ choice: { ...choice, policy, confirmed } });
}

/** The stage that was chosen, as long as the workbook suggests what it suggested then. */
export function adoptStageChoice(
  { getState, set }: StoreCore,
  recognised: RecognisedWorkbook,
): void {
  const { choice, preferences } = getState();
  const { stage } = preferences.kept;
  const holds = stage !== null && adviseStage(recognised).stage === stage.insteadOf;
  set({ choice: { ...choice, stage: holds ? stage.stage : null } });
}

/** Chooses a stage against the one that is suggested; null takes that one again. */
export function chooseStage(
  { getState, set, prefer }: StoreCore,
  stage: ScreeningStage | null,
): void {
  const { choice, recognition } = getState();
  set({ choice: { ...choice, stage } });
  if (recognition.step !== "found") return;
  const insteadOf = adviseStage(recognition.recognised).stage;
  void prefer({ stage: stage === null ? null : { stage, insteadOf } });
}
