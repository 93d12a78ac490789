import { isoDay } from "../view/clock";
import { emptyList } from "../view/roster";
import { policies } from "../../app";
import { paneText } from "../../text";
import type { PaneServices } from "../services";
import { createAlertForm, type AlertForm } from "./alert-form";
import {
  createAttentionSettings,
  noAttentionState,
  type AttentionActions,
} from "./attention-settings";
import { createCommands, type Commands } from "./commands";
import { createCorrecting, type Correcting } from "./correcting";
import { createNavigation, type Navigation } from "./navigation";
import type { PaneState } from "./pane-state";
import { asksConfirmation } from "./confirmation";
import { createOwnPolicies, type OwnPolicies } from "./own-policies";
import { createPolicyForm, type PolicyForm } from "./policy-form";
import { createRecognition, type Recognition } from "./recognition";
import { createSchemeForm, type SchemeForm } from "./scheme-form";
import { createScreeningRun, type ScreeningRun } from "./screening-run";
import { createLive } from "./live";
import { noLive } from "./live-state";
import { createMarking, type Marking } from "./marking";
import { createPreferring, noPreferencesState } from "./preferences";
import { createOffering } from "./offering";
import { createRecovery } from "./recovery";
import { createRemoval, type Removal } from "./removal";
import { createRequesting, type Requesting } from "./requesting";
import { createSchoolInfo, noSchoolState, type SchoolInfo } from "./school-info";
import { createSettings, noSettingsState, type SettingsActions } from "./settings";
import type { Preferring, StoreCore } from "./store-core";
import { createStarting, type Starting } from "./starting";
import { createTrials, type Trials } from "./trial";
import { createUndoing, type Undoing } from "./undoing";
import { createWriting, type Writing } from "./writing";

/** The pane's state and all that can be done in it, outside React: the ribbon's command works on it too. */
export interface PaneStore
  extends
    Recognition,
    Correcting,
    ScreeningRun,
    Writing,
    Commands,
    Requesting,
    SchoolInfo,
    SettingsActions,
    Marking,
    Undoing,
    Removal,
    Starting,
    Navigation,
    Trials,
    OwnPolicies,
    PolicyForm,
    AttentionActions,
    SchemeForm,
    AlertForm {
  /** Reads the workbook and opens on the first step that is not done; on a screened one, on 结果. */
  readonly open: () => Promise<void>;
  readonly getState: () => PaneState;
  /** Says something politely to screen readers. */
  readonly say: (words: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes the pane's store; nothing is read until `open` is called. */
export function createPaneStore(services: PaneServices): PaneStore {
  let state = initialState(services);
  const listeners = new Set<() => void>();
  const base: Omit<StoreCore, keyof Preferring> = {
    services,
    getState: () => state,
    set: (change) => {
      state = { ...state, ...change };
      listeners.forEach((listener) => {
        listener();
      });
    },
    say: (words) => {
      base.set({ spoken: { words, turn: state.spoken.turn + 1 } });
    },
  };
  const core: StoreCore = { ...base, ...createPreferring(base) };
  const recovery = createRecovery(core);
  const recognition = createRecognition(core, recovery);
  const screening = createScreeningRun(core, recovery);
  const marking = createMarking(core);
  const undoing = createUndoing(core);
  const offering = createOffering(core);
  const writing = createWriting(core, { screening, offering, marking, undoing });
  const trials = createTrials(core);
  const ownPolicies = createOwnPolicies(core);
  const school = createSchoolInfo(core);
  const correcting = createCorrecting(core);
  const policyForm = createPolicyForm(core, trials, ownPolicies);
  const attention = createAttentionSettings(core);
  listeners.add(createLive(core, trials).follow);
  const commands = createCommands(core, { screening, offering, writing, marking });
  let opening: Promise<void> | null = null;
  const open = () => (opening = openOnFirstOpenStep(core, recognition, screening));
  return {
    open,
    press: async (command) => {
      await (opening ?? open());
      await commands.press(command);
    },
    getState: core.getState,
    say: core.say,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...recognition,
    ...correcting,
    ...screening,
    ...writing,
    ...createRequesting(core),
    ...school,
    ...createSettings(core, { own: ownPolicies, attention, school, correcting }),
    ...marking,
    ...undoing,
    ...createRemoval(core, async () => {
      core.set({ ...initialState(services), spoken: state.spoken });
      await recognition.reread();
    }),
    ...createStarting(core),
    ...createNavigation(core, writing, policyForm),
    ...trials,
    ...ownPolicies,
    ...policyForm,
    ...attention,
    ...createSchemeForm(core, attention),
    ...createAlertForm(core, attention),
  };
}

/**
 * A workbook that holds our result sheets was screened before: what it says now is worked out anew, but
 * never by another policy than the one that was chosen for it.
 */
async function openOnFirstOpenStep(
  { getState }: StoreCore,
  { reread }: Recognition,
  { startScreening }: ScreeningRun,
): Promise<void> {
  await reread();
  const { recognition, choice, preferences } = getState();
  if (recognition.step !== "found" || recognition.recognised.snapshot.ledger === null) return;
  const { policy, confirmed } = choice;
  if ((preferences.kept.policyId ?? policy.id) !== policy.id) return;
  if (confirmed || !asksConfirmation(recognition.recognised, policy)) await startScreening();
}

/** What was chosen is known once the workbook has been read; until then the first policy stands. */
function initialState({ language, now }: PaneServices): PaneState {
  const [policy] = policies;
  if (!policy) throw new Error(paneText(language).frame.appName);
  return {
    screen: { at: "recognise" },
    today: isoDay(now()),
    recognition: { step: "reading" },
    choice: { policy, stage: null, confirmed: false },
    own: { policies: [], areFromHere: false },
    form: null,
    refusedFile: null,
    attention: noAttentionState,
    schemeForm: null,
    alertForm: null,
    screening: { step: "idle" },
    live: noLive,
    trial: null,
    list: emptyList,
    output: { step: "unplanned" },
    preferences: noPreferencesState,
    school: noSchoolState,
    settings: noSettingsState,
    marking: { isOn: false, isBusy: false, outcome: null },
    undo: { step: "none" },
    removal: { step: "idle" },
    notice: null,
    correcting: { choices: null, last: null },
    spoken: { words: "", turn: 0 },
  };
}
