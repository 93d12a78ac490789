import type { PaneServices } from "../services";
import type { PaneState } from "./pane-state";
import type { Preferring } from "./preferences";

/** What the parts of the store share. */
export interface StoreCore extends Preferring {
  readonly services: PaneServices;
  readonly getState: () => PaneState;
  readonly set: (change: Partial<PaneState>) => void;
  /** Says something politely to screen readers. */
  readonly say: (words: string) => void;
}
