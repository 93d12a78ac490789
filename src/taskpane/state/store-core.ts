import type { Preferences } from "../../app";
import type { WorkbookSnapshot } from "../../sheet";
import type { PaneServices } from "../services";
import type { PaneState } from "./pane-state";

/** 本工作簿的选择, which every part of the store may change. */
export interface Preferring {
  /** Holds from now on and is kept in the workbook. */
  readonly prefer: (change: Partial<Preferences>) => Promise<void>;
  /** Takes over what the workbook keeps; answers whether a part of it cannot be read. */
  readonly adoptPreferences: (snapshot: WorkbookSnapshot) => boolean;
}

/** What the parts of the store share. */
export interface StoreCore extends Preferring {
  readonly services: PaneServices;
  readonly getState: () => PaneState;
  readonly set: (change: Partial<PaneState>) => void;
  /** Says something politely to screen readers. */
  readonly say: (words: string) => void;
}
