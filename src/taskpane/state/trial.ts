import { readTypedScore, tryOut, type RepetitionPolicy, type Trial } from "../../app";
import { paneText, vocabularyOf } from "../../text";
import type { TrialState, TypedMark } from "./screening-states";
import type { StoreCore } from "./store-core";

export interface Trials {
  /** 试算: from here on typed marks are only tried. */
  readonly startTrial: () => void;
  /** Tries the mark; a text that is no mark is kept as typed and tries nothing. */
  readonly tryMark: (typed: Omit<TypedMark, "score">) => void;
  /** Tries another policy on everybody; null goes back to the one of the screening. */
  readonly tryPolicy: (policy: RepetitionPolicy | null) => void;
  /** The same trial on results that have changed meanwhile; nothing is said. */
  readonly repeatTrial: () => void;
  /** 退出试算: all is as it was. */
  readonly leaveTrial: () => void;
}

export function createTrials({ services, getState, set, say }: StoreCore): Trials {
  const text = paneText(services.language).trial;
  const { verdicts } = vocabularyOf(services.language);

  function run(typed: readonly TypedMark[], policy: RepetitionPolicy | null): void {
    const { screening, trial } = getState();
    if (screening.step !== "done") return;
    const { screened } = screening;
    const outcome = tryOut(screened, trialOf(typed, policy));
    set({ trial: { typed, policy, outcome } });
    announce(trial, outcome.moves);
  }

  function announce(before: TrialState | null, moves: TrialState["outcome"]["moves"]): void {
    const [move] = moves;
    const { screening } = getState();
    if (screening.step !== "done") return;
    const was = (before?.outcome.moves ?? []).map(({ student, to }) => `${student} ${to}`).join();
    if (was === moves.map(({ student, to }) => `${student} ${to}`).join()) return;
    const { students } = screening.screened.recognised.reading.cohort;
    const name = students[move?.student ?? -1]?.name ?? "";
    if (moves.length > 1) say(text.moves(moves.length));
    else if (move) say(text.spoken(name, verdicts[move.from], verdicts[move.to]));
    else say(text.nobodyMoves);
  }

  return {
    startTrial: () => {
      run([], null);
    },
    tryMark: (mark) => {
      const others = (getState().trial?.typed ?? []).filter((other) => !isSameCell(other, mark));
      const score = readTypedScore(mark.text);
      run([...others, { ...mark, score }], getState().trial?.policy ?? null);
    },
    tryPolicy: (policy) => {
      if (policy === null) set({ trial: null });
      else run(getState().trial?.typed ?? [], policy);
    },
    repeatTrial: () => {
      const { screening, trial } = getState();
      if (screening.step !== "done" || trial === null) return;
      const { typed, policy } = trial;
      const outcome = tryOut(screening.screened, trialOf(typed, policy));
      set({ trial: { typed, policy, outcome } });
    },
    leaveTrial: () => {
      set({ trial: null });
      say(text.left);
    },
  };
}

function isSameCell(one: Omit<TypedMark, "score">, other: Omit<TypedMark, "score">): boolean {
  return (
    one.student === other.student && one.subject === other.subject && one.which === other.which
  );
}

function trialOf(typed: readonly TypedMark[], policy: RepetitionPolicy | null): Trial {
  const marks = typed.flatMap(({ student, subject, which, score }) =>
    score === null ? [] : [{ student, subject, which, score }],
  );
  return { marks, policy };
}
