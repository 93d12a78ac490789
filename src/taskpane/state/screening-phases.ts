import type { Progress, Turns } from "../../slices";
import type { RunningScreening, ScreeningPhase } from "./screening-states";
import type { StoreCore } from "./store-core";
import { turnsOf } from "./turns";

/** The road of one run through its four phases, as the pane shows it. */
export interface ScreeningPhases {
  readonly enter: (phase: ScreeningPhase) => Promise<void>;
  /** 核对学生 is done: so many were found. */
  readonly matched: (pupils: number) => void;
  /** In these the work of every phase is done. */
  readonly turns: Turns;
}

/** Often enough to see it move, and seldom enough to cost nothing. */
const millisecondsBetweenLooks = 100;

export function followPhases(
  { services, set }: StoreCore,
  isStale: () => boolean,
): ScreeningPhases {
  let running: RunningScreening | null = null;
  let pupils: number | null = null;
  let enteredAt = 0;
  let shownAt = 0;
  const show = (next: RunningScreening) => {
    running = next;
    shownAt = performance.now();
    set({ screening: { step: "running", ...next } });
  };
  const tell = (progress: Progress) => {
    if (isStale() || !running || performance.now() - shownAt < millisecondsBetweenLooks) return;
    show({ ...running, progress });
  };
  return {
    enter: async (phase) => {
      if (isStale()) return;
      const now = performance.now();
      const seconds = running ? [...running.seconds, (now - enteredAt) / 1000] : [];
      enteredAt = now;
      show({ phase, progress: null, seconds, pupils });
      await services.breathe();
    },
    matched: (found) => {
      pupils = found;
    },
    turns: turnsOf(services, isStale, tell),
  };
}
