import { keepChoices, rereadInSlices } from "../../app";
import type { ReadingChoices } from "../../records";
import { inTurns, stopped } from "../../slices";
import { paneText, vocabularyOf } from "../../text";
import { applyCorrection } from "../view/apply-correction";
import type { Correction } from "../view/correction";
import { correctionWords } from "../view/correction-words";
import { hasSomethingToShow } from "../view/sheets";
import { keepInTurn } from "./keep-in-turn";
import type { CorrectingState } from "./pane-state";
import type { ScreeningState } from "./screening-states";
import { recognitionOptions } from "./recognition";
import type { StoreCore } from "./store-core";
import { turnsOf } from "./turns";

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

  /** Answers what is to be kept; null where there is nothing to read anew. */
  async function take(
    choices: ReadingChoices,
    last: CorrectingState["last"],
  ): Promise<ReadingChoices | null> {
    const { recognition } = getState();
    if (recognition.step !== "found" && recognition.step !== "empty") return null;
    const options = recognitionOptions(getState());
    const recognised = await inTurns(
      rereadInSlices(recognition.recognised, choices, options),
      turnsOf(services, () => getState().recognition !== recognition),
    );
    if (recognised === stopped) return take(choices, last);
    set({
      recognition: { step: hasSomethingToShow(recognised) ? "found" : "empty", recognised },
      screening: outdated(getState().screening),
      correcting: { choices, last },
    });
    return choices;
  }

  let latest: Promise<unknown> = Promise.resolve();
  /** Each correction builds on what those before it have left, however long that takes to be read. */
  async function afterOthers(work: () => Promise<ReadingChoices | null>): Promise<void> {
    const turn = latest.then(work);
    latest = turn.catch(() => null);
    const choices = await turn;
    if (choices !== null) await keep(choices);
  }

  return {
    holdChoices: (choices) => afterOthers(() => take(choices, null)),
    correct: (correction) =>
      afterOthers(async () => {
        const { recognition } = getState();
        if (recognition.step !== "found" && recognition.step !== "empty") return null;
        const { recognised } = recognition;
        const before = recognised.reading.choices;
        const nameOf = (student: number) => recognised.reading.cohort.students[student]?.name ?? "";
        const said = correctionWords(correction, text, words, nameOf);
        say(text.correct.taken.spoken(said));
        return take(applyCorrection(recognised, correction), { words: said, before });
      }),
    undoCorrection: () =>
      afterOthers(async () => {
        const { last } = getState().correcting;
        if (last === null) return null;
        say(text.correct.taken.undone);
        return take(last.before, null);
      }),
  };
}

/** A result is kept to look at, and marked; a run under way goes on and is thrown away. */
function outdated(screening: ScreeningState): ScreeningState {
  return screening.step === "done" ? { ...screening, isOutdated: true } : screening;
}
