import type { ReactNode } from "react";
import { tellInDialog } from "../dialog";
import type { Language } from "../text";
import {
  forgetEarlierWords,
  openAsNewWorkbook,
  openPort,
  recallEarlierWords,
  showTaskPane,
} from "../workbook";
import { breathe } from "./breathe";
import { Pane } from "./Pane";
import { saveFile } from "./save-file";
import { fetchEveryScreen } from "./screens";
import type { PaneServices } from "./services";
import { createStarters } from "./starters";
import { createPaneStore, type PaneStore } from "./state/pane-store";
import type { Appearance } from "./theme/pane-theme";

/** The pane at work on the open workbook. */
export interface WholePane {
  readonly store: PaneStore;
  readonly draw: (appearance: Appearance) => ReactNode;
}

/** The language that the person reads, and whether Office is dark now. */
interface Person {
  readonly language: Language;
  readonly isDark: () => boolean;
}

/** Wires the pane to the open workbook: the one place where both are known. */
export function createWholePane(person: Person): WholePane {
  const services = paneServices(person);
  const store = createPaneStore(services);
  return {
    store,
    draw: (appearance) => <Pane store={store} services={services} appearance={appearance} />,
  };
}

/** Fetches the other screens while nobody waits for anything. */
export function fetchAheadWhenIdle(): void {
  const start = () => void fetchEveryScreen();
  // Missing where Excel shows panes in Safari's view.
  if ("requestIdleCallback" in globalThis) requestIdleCallback(start);
  else setTimeout(start, 200);
}

function paneServices(person: Person): PaneServices {
  return {
    port: openPort(),
    earlier: { words: recallEarlierWords, forget: forgetEarlierWords },
    language: person.language,
    now: () => new Date(),
    breathe,
    saveFile: (name, text) => {
      saveFile(name, new Blob([text], { type: "application/json" }));
    },
    starters: createStarters(openAsNewWorkbook, saveFile),
    showPane: showTaskPane,
    tell: tellInDialog(person),
  };
}
