import {
  encodeSettingsFile,
  planImport,
  readSettingsFile,
  sayingsOfPupils,
  type AllSettings,
} from "../../app";
import { noChoices } from "../../records";
import { paneText } from "../../text";
import { isoDay } from "../view/clock";
import type { AttentionActions } from "./attention-settings";
import type { Correcting } from "./correcting";
import type { OwnPolicies } from "./own-policies";
import type { PaneState } from "./pane-state";
import type { SettingsState } from "./settings-states";
import { adoptPolicyChoice } from "./preferences";
import { recognitionOptions } from "./recognition";
import type { SchoolInfo } from "./school-info";
import type { StoreCore } from "./store-core";

export interface SettingsActions {
  /** 导出设置 */
  readonly exportSettings: () => void;
  /** 导入设置: shows what the file holds and what it would replace; nothing changes yet. */
  readonly readSettings: (file: { readonly name: string; readonly text: string }) => void;
  /** 读入 n 项 */
  readonly takeSettings: () => Promise<void>;
  readonly leaveImport: () => void;
  /** 撤销: as it was before the file was read in. */
  readonly undoImport: () => Promise<void>;
}

export const noSettingsState: SettingsState = { step: "idle" };

interface Holders {
  readonly own: Pick<OwnPolicies, "holdPolicies">;
  readonly attention: Pick<AttentionActions, "holdSettings">;
  readonly school: Pick<SchoolInfo, "holdSchool">;
  readonly correcting: Pick<Correcting, "holdChoices">;
}

export function createSettings(
  core: StoreCore,
  { own, attention, school, correcting }: Holders,
): SettingsActions {
  const { services, getState, set, say, prefer } = core;
  const { language } = services;
  const text = paneText(language).settings;

  /** Each part is kept only where it is another. */
  async function hold(all: AllSettings): Promise<void> {
    const now = settingsIn(getState());
    const keeping: Promise<void>[] = [];
    if (all.policies !== now.policies) keeping.push(own.holdPolicies(all.policies));
    if (all.attention !== now.attention) keeping.push(attention.holdSettings(all.attention));
    if (all.school !== now.school) keeping.push(school.holdSchool(all.school));
    if (all.preferences !== now.preferences) keeping.push(prefer(all.preferences));
    adoptPolicyChoice(core);
    if (all.choices !== now.choices) keeping.push(correcting.holdChoices(all.choices));
    set({ output: { step: "unplanned" } });
    await Promise.all(keeping);
  }

  return {
    exportSettings: () => {
      const all = settingsIn(getState());
      const content = encodeSettingsFile(all, {
        savedOn: isoDay(services.now()),
        note: text.exporting.inFile(sayingsOfPupils(all)),
      });
      if (content === null) {
        set({ settings: { step: "nothing" } });
        say(text.exporting.nothing);
        return;
      }
      const file = text.exporting.file(schoolIn(getState()));
      services.saveFile(file, content);
      set({ settings: { step: "exported", file } });
      say(text.exporting.done(file));
    },
    readSettings: ({ name, text: content }) => {
      const state = getState();
      const { recognition } = state;
      if (recognition.step !== "found") return;
      const found = readSettingsFile(content);
      if (found.kind === "refused") {
        set({ settings: { step: "refused", file: name, refusal: found.refusal } });
        return;
      }
      const options = recognitionOptions(state);
      const plan = planImport(found.file, settingsIn(state), recognition.recognised, options);
      const faults = [...found.faults, ...plan.faults];
      set({ settings: { step: "asks", file: name, plan, faults } });
    },
    takeSettings: async () => {
      const { settings } = getState();
      if (settings.step !== "asks" || settings.plan.parts.length === 0) return;
      const { file, plan } = settings;
      const before = settingsIn(getState());
      const count = plan.parts.length;
      const holding = hold(plan.after);
      set({ settings: { step: "taken", file, count, before } });
      say(text.importing.taken(count, file));
      await holding;
    },
    leaveImport: () => {
      set({ settings: noSettingsState });
    },
    undoImport: async () => {
      const { settings } = getState();
      if (settings.step !== "taken") return;
      const holding = hold(settings.before);
      set({ settings: noSettingsState });
      say(text.importing.undone);
      await holding;
    },
  };
}

/** Everything that is set, as it holds now. */
export function settingsIn(state: PaneState): AllSettings {
  const { recognition, school, own, attention, preferences } = state;
  const reading =
    recognition.step === "found" || recognition.step === "empty"
      ? recognition.recognised.reading
      : null;
  return {
    school: school.settings,
    policies: own.policies,
    attention: attention.settings,
    choices: reading?.choices ?? noChoices,
    preferences: preferences.kept,
  };
}

function schoolIn({ school, recognition }: PaneState): string {
  const title = recognition.step === "found" ? recognition.recognised.reading.heading.school : null;
  return (school.settings.school || (title ?? "")).replace(/[\\/:*?"<>|]/g, "");
}
