import type { CellRange } from "../view/cell-ranges";
import type { ListState } from "../view/roster";
import type { ScreeningStage } from "../../school";
import type { CellAddress } from "../../sheet";
import { rowOfPupil } from "../view/pupil-row";
import type { StepName } from "../../text";
import type { Screen } from "./pane-state";
import type { PolicyForm } from "./policy-form";
import { chooseStage } from "./preferences";
import { createSelecting } from "./selecting";
import { noSettingsState } from "./settings";
import type { StoreCore } from "./store-core";
import type { Writing } from "./writing";

export interface Navigation {
  /** Shows the screen; 规则 with something half changed is that form again, as it was left. */
  readonly show: (screen: Screen) => void;
  /** A step of the road was chosen; every step is always open to look back. */
  readonly goTo: (step: StepName) => void;
  readonly chooseStage: (stage: ScreeningStage | null) => void;
  /** The keyboard stands on this pupil's row. */
  readonly activate: (student: number) => void;
  readonly narrowList: (change: Partial<ListState>) => void;
  /** Opens the pupil and selects the row in the sheet. */
  readonly openPupil: (student: number) => Promise<void>;
  readonly selectPupil: (student: number) => Promise<void>;
  readonly selectCell: (at: CellAddress) => Promise<void>;
  readonly selectRange: (range: CellRange) => Promise<void>;
  readonly selectSheet: (sheet: string) => Promise<void>;
  readonly dismissNotice: () => void;
}

export function createNavigation(
  core: StoreCore,
  { openOutput }: Pick<Writing, "openOutput">,
  { reopenPolicyForm }: Pick<PolicyForm, "reopenPolicyForm">,
): Navigation {
  const { getState, set } = core;
  const { select } = createSelecting(core);

  async function selectPupil(student: number): Promise<void> {
    const { screening } = getState();
    if (screening.step !== "done") return;
    const row = rowOfPupil(screening.screened.recognised, student);
    if (row) await select(row.sheet, row.area);
  }

  const show = (screen: Screen) => {
    const { form, schemeForm, alertForm } = getState();
    if (screen.at === "rules" && form) {
      reopenPolicyForm();
      return;
    }
    const correcting = { ...getState().correcting, last: null };
    const attention = { ...getState().attention, lastTag: null };
    const settings = noSettingsState;
    set({ screen: reopened(), notice: null, trial: null, correcting, attention, settings });

    function reopened(): Screen {
      if (screen.at !== "rules") return screen;
      return schemeForm ? { at: "edit-scheme" } : alertForm ? { at: "edit-alerts" } : screen;
    }
  };

  return {
    show,
    goTo: (step) => {
      if (step === "output") openOutput();
      else show({ at: step });
    },
    chooseStage: (stage) => {
      chooseStage(core, stage);
    },
    narrowList: (change) => {
      set({ list: { ...getState().list, active: null, ...change } });
    },
    activate: (student) => {
      set({ list: { ...getState().list, active: student } });
    },
    openPupil: async (student) => {
      set({
        screen: { at: "pupil", student },
        trial: null,
        attention: { ...getState().attention, lastTag: null },
        list: { ...getState().list, active: student },
        notice: null,
      });
      await selectPupil(student);
    },
    selectPupil,
    selectCell: ({ sheet, row, column }) => select(sheet, { row, column, rows: 1, columns: 1 }),
    selectRange: ({ sheet, area }) => select(sheet, area),
    selectSheet: (sheet) => select(sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
    dismissNotice: () => {
      set({ notice: null });
    },
  };
}
