import {
  keepSchoolSettings,
  noSchoolSettings,
  schoolSettingsOf,
  type SchoolSettings,
} from "../../app";
import type { WorkbookSnapshot } from "../../sheet";
import { paneText } from "../../text";
import { filledIn, isBlank, whatIsSaid, type SchoolTitles } from "../view/school-draft";
import { keepInTurn } from "./keep-in-turn";
import type { SchoolState } from "./output-states";
import type { StoreCore } from "./store-core";

export interface SchoolInfo {
  /** Exactly this holds from now on and is kept in the workbook. */
  readonly holdSchool: (settings: SchoolSettings) => Promise<void>;
  /** Opens the form, with what is known filled in. */
  readonly editSchool: () => void;
  readonly typeSchool: (draft: SchoolSettings) => void;
  /** Holds from now on and is kept in the workbook. */
  readonly saveSchool: () => Promise<void>;
  /** 先空着: the form is closed and not brought up again. */
  readonly leaveSchool: () => void;
}

export const noSchoolState: SchoolState = {
  settings: noSchoolSettings,
  areFromHere: false,
  wasAsked: false,
  draft: null,
};

export function createSchoolInfo(core: StoreCore): SchoolInfo {
  const { services, getState, set, say } = core;
  const text = paneText(services.language).output.school;
  const keep = keepInTurn<SchoolSettings>(
    core,
    (settings) => keepSchoolSettings(services.port, settings),
    "school-not-kept",
  );

  async function holdSchool(settings: SchoolSettings): Promise<void> {
    set({ school: { settings, areFromHere: true, wasAsked: true, draft: null } });
    await keep(settings);
  }

  return {
    holdSchool,
    editSchool: () => {
      openSchoolForm(core);
    },
    typeSchool: (draft) => {
      set({ school: { ...getState().school, draft } });
    },
    saveSchool: async () => {
      const { draft } = getState().school;
      if (draft === null) return;
      say(text.saved);
      await holdSchool(whatIsSaid(draft, headingOf(core)));
    },
    leaveSchool: () => {
      set({ school: { ...getState().school, wasAsked: true, draft: null } });
    },
  };
}

/** Brings the form up by itself, where nobody said anything and it was not shown yet. */
export function askForSchool(core: StoreCore): void {
  const { settings, wasAsked, draft } = core.getState().school;
  if (draft !== null || wasAsked || !isBlank(settings)) return;
  openSchoolForm(core);
  core.say(paneText(core.services.language).output.school.asked);
}

/** Takes over what the workbook keeps; answers whether it cannot be read. */
export function adoptSchool({ getState, set }: StoreCore, snapshot: WorkbookSnapshot): boolean {
  const { school } = getState();
  if (school.areFromHere) return false;
  const { settings, areDamaged } = schoolSettingsOf(snapshot);
  set({ school: { ...school, settings } });
  return areDamaged;
}

function openSchoolForm(core: StoreCore): void {
  const { school } = core.getState();
  const draft = filledIn(school.settings, headingOf(core));
  core.set({ school: { ...school, wasAsked: true, draft } });
}

function headingOf({ getState }: StoreCore): SchoolTitles {
  const { recognition } = getState();
  return recognition.step === "found"
    ? recognition.recognised.reading.heading
    : { school: null, schoolYear: null };
}
