import { keepChoices, rereadWith } from "../../app";
import type { ReadingChoices } from "../../records";
import { paneText, vocabularyOf } from "../../text";
import { applyCorrection } from "../view/apply-correction";
import type { Correction } from "../view/correction";
import { correctionWords } from "../view/correction-words";
import { hasSomethingToShow } from "../view/sheets";
import { keepInTurn } from "./keep-in-turn";
import type { CorrectingState, ScreeningState } from "./pane-state";
import { recognitionOptions } from "./recognition";
import type { StoreCore } from "./store-core";

export interface Correcting {
  /** Exactly this holds from now on and is kept in the workbook. */
  readonly holdChoices: (choices: ReadingChoices) => Promise<void>;
  /** Takes what a person said at once, without reading the workbook again, and keeps it there. */
  readonly correct: (correction: Correction) => Promise<void>;
  /** 撤销: as it was before the last correction. */
  readonly undoCorrection: () => Promise<void>;
}

export function createCorrecting(core: StoreCore): Correcting {
  const { services, getState, set, say } = core;
  const text = paneText(services.language);
  const words = vocabularyOf(services.language);
  const keep = keepInTurn<ReadingChoices>(
    core,
    (choices) => keepChoices(services.port, choices),
    "choices-not-kept",
  );

  async function take(choices: ReadingChoices, last: CorrectingState["last"]): Promise<void> {
    const { recognition, screening } = getState();
    if (recognition.step !== "found" && recognition.step !== "empty") return;
    const options = recognitionOptions(getState());
    const recognised = rereadWith(recognition.recognised, choices, options);
    set({
      recognition: { step: hasSomethingToShow(recognised) ? "found" : "empty", recognised },
      screening: outdated(screening),
      correcting: { choices, last },
    });
    await keep(choices);
  }

  return {
    holdChoices: (choices) => take(choices, null),
    correct: async (correction) => {
      const { recognition } = getState();
      if (recognition.step !== "found" && recognition.step !== "empty") return;
      const { recognised } = recognition;
      const before = recognised.reading.choices;
      const nameOf = (student: number) => recognised.reading.cohort.students[student]?.name ?? "";
      const said = correctionWords(correction, text, words, nameOf);
      say(text.correct.taken.spoken(said));
      await take(applyCorrection(recognised, correction), { words: said, before });
    },
    undoCorrection: async () => {
      const { last } = getState().correcting;
      if (last === null) return;
      say(text.correct.taken.undone);
      await take(last.before, null);
    },
  };
}

/** A result is kept to look at, and marked; a run under way goes on and is thrown away. */
function outdated(screening: ScreeningState): ScreeningState {
  return screening.step === "done" ? { ...screening, isOutdated: true } : screening;
}
