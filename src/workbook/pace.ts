import { allAtOnce, inTurns, stopped, type Slices, type Turns } from "../slices";

/** 节奏: how work of our own is done between two messages. */
export interface Pace {
  /** In turns, where others share the thread. */
  readonly work: <Result>(work: Slices<Result>) => Promise<Result>;
  /** Lets others have a turn; ends everything here if 停止 was pressed. */
  readonly pause: () => Promise<void>;
}

/** 停止 was pressed before the last step. */
export class WorkStopped extends Error {
  override readonly name = "WorkStopped";
}

/** The command line, the tests: nobody is kept waiting. */
export const inOneGo: Pace = {
  work: (work) => Promise.resolve(allAtOnce(work)),
  pause: () => Promise.resolve(),
};

/** Throws `WorkStopped` as soon as it may. */
export function paceOf(turns: Turns | undefined): Pace {
  if (!turns) return inOneGo;
  return {
    work: async (work) => {
      const result = await inTurns(work, turns);
      if (result === stopped) throw new WorkStopped();
      return result;
    },
    pause: async () => {
      await turns.breathe();
      if (turns.isStopped()) throw new WorkStopped();
    },
  };
}

/** For what must come to its end. */
export function unstoppable(turns: Turns | undefined): Pace {
  return paceOf(turns && { ...turns, isStopped: () => false });
}
