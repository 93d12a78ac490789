import { keepChoices, rereadWith } from "../../app";
import type { ReadingChoices } from "../../records";
import { paneText, vocabularyOf } from "../../text";
import { applyCorrection } from "../view/apply-correction";
import type { Correction } from "../view/correction";
import { correctionWords } from "../view/correction-words";
import { hasSomethingToShow } from "../view/sheets";
import { failureOf } from "./failure-of";
import type { CorrectingState, ScreeningState } from "./pane-state";
import { recognitionOptions } from "./recognition";
import type { StoreCore } from "./store-core";

export interface Correcting {
  /** Takes what a person said at once, without reading the workbook again, and keeps it there. */
  readonly correct: (correction: Correction) => Promise<void>;
  /** 撤销: as it was before the last correction. */
  readonly undoCorrection: () => Promise<void>;
}

export function createCorrecting({ services, getState, set, say }: StoreCore): Correcting {
  const text = paneText(services.language);
  const words = vocabularyOf(services.language);
  let kept: Promise<void> = Promise.resolve();

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

  /** One after the other: the last one said is the one kept. */
  function keep(choices: ReadingChoices): Promise<void> {
    kept = kept.then(async () => {
      try {
        await keepChoices(services.port, choices);
        if (getState().notice?.kind === "choices-not-kept") set({ notice: null });
      } catch (error) {
        failureOf(error);
        set({ notice: { kind: "choices-not-kept" } });
      }
    });
    return kept;
  }

  return {
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
