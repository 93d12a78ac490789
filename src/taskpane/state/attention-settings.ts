import {
  addHandTag,
  attentionSettingsOf,
  keepAttentionSettings,
  noAttentionSettings,
  removeHandTag,
  schemeInForce,
  screenWorkbook,
  usualAttendancePolicy,
  type AttentionSettings,
  type ScreeningRequest,
} from "../../app";
import type { WorkbookSnapshot } from "../../sheet";
import { paneText } from "../../text";
import { rosterOf } from "../view/roster";
import { keepInTurn } from "./keep-in-turn";
import type { AttentionState } from "./rules-states";
import type { StoreCore } from "./store-core";

export interface AttentionActions {
  /** 加一类: the results follow at once, for nothing in the sheets was changed. */
  readonly addTag: (student: number, category: string, note: string) => Promise<void>;
  readonly removeTag: (student: number, category: string) => Promise<void>;
  readonly undoTag: () => Promise<void>;
  /** Holds from now on and is kept in the workbook. */
  readonly holdSettings: (settings: AttentionSettings) => Promise<void>;
}

export const noAttentionState: AttentionState = {
  settings: noAttentionSettings,
  areFromHere: false,
  lastTag: null,
};

export function createAttentionSettings(core: StoreCore): AttentionActions {
  const { services, getState, set, say } = core;
  const { language } = services;
  const text = paneText(language).attention.pupil;
  const keep = keepInTurn<AttentionSettings>(
    core,
    (settings) => keepAttentionSettings(services.port, settings),
    "attention-not-kept",
  );

  async function hold(
    settings: AttentionSettings,
    lastTag: AttentionState["lastTag"],
  ): Promise<void> {
    set({ attention: { settings, areFromHere: true, lastTag } });
    await keep(settings);
  }

  async function change(
    student: number,
    category: string,
    changed: (settings: AttentionSettings) => AttentionSettings,
    said: (pupil: string, category: string) => string,
  ): Promise<void> {
    const { attention, screening } = getState();
    if (screening.step !== "done") return;
    const { scheme, recognised } = screening.screened;
    const label = scheme.categories.find(({ id }) => id === category)?.label[language] ?? category;
    const words = said(recognised.reading.register[student]?.name ?? "", label);
    const holding = hold(changed(attention.settings), {
      student,
      words,
      before: attention.settings,
    });
    retag(core);
    say(words);
    await holding;
  }

  const pupilAt = (student: number) => {
    const { screening } = getState();
    return screening.step === "done"
      ? screening.screened.recognised.reading.register[student]
      : undefined;
  };

  return {
    addTag: async (student, category, note) => {
      const pupil = pupilAt(student);
      if (!pupil) return;
      await change(
        student,
        category,
        (settings) => addHandTag(settings, pupil, category, note),
        text.added,
      );
    },
    removeTag: async (student, category) => {
      const pupil = pupilAt(student);
      if (!pupil) return;
      await change(
        student,
        category,
        (settings) => removeHandTag(settings, pupil, category),
        text.removed,
      );
    },
    undoTag: async () => {
      const { lastTag } = getState().attention;
      if (lastTag === null) return;
      const holding = hold(lastTag.before, null);
      retag(core);
      say(text.undone);
      await holding;
    },
    holdSettings: (settings) => hold(settings, null),
  };
}

/** What a screening goes by beside the policy: as the workbook keeps it, and as it was changed here. */
export function attentionRequest({
  settings,
}: AttentionState): Required<Pick<ScreeningRequest, "scheme" | "attendancePolicy" | "handTags">> {
  return {
    scheme: schemeInForce(settings),
    attendancePolicy: settings.attendancePolicy ?? usualAttendancePolicy,
    handTags: settings.handTags,
  };
}

/** Takes over what the workbook keeps; what was changed in this session counts even where it was not kept. */
export function adoptAttention({ getState, set }: StoreCore, snapshot: WorkbookSnapshot): void {
  if (getState().attention.areFromHere) return;
  const { settings } = attentionSettingsOf(snapshot);
  set({ attention: { settings, areFromHere: false, lastTag: null } });
}

/** The same screening with the hand tags of now; the workbook is not read again. */
function retag({ services, getState, set }: StoreCore): void {
  const { screening, attention } = getState();
  if (screening.step !== "done") return;
  const { recognised, screening: found, assumedGrade, ...rules } = screening.screened;
  const screened = screenWorkbook(recognised, {
    policy: rules.policy,
    stage: found.stage,
    date: found.date,
    grade: assumedGrade,
    scheme: rules.scheme,
    attendancePolicy: rules.attendancePolicy,
    handTags: attention.settings.handTags,
  });
  const roster = rosterOf(screened, services.language);
  set({ screening: { ...screening, screened, roster }, output: { step: "unplanned" } });
}
