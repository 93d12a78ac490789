import { configure, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { act } from "react";
import type { EarlierWords } from "../../src/app";
import { Pane } from "../../src/taskpane/Pane";
import { fetchEveryScreen } from "../../src/taskpane/screens";
import type { PaneServices } from "../../src/taskpane/services";
import { createPaneStore, type PaneStore } from "../../src/taskpane/state/pane-store";
import type { CommandReport } from "../../src/text";
import type { FakeWorkbook } from "./fake-workbook";

type EarlierKey = keyof EarlierWords;

/** For machines that are busy; nothing waits this long. */
configure({ asyncUtilTimeout: 30_000 });

/** The pane as a person finds it, over a fake workbook. */
export interface OpenPane {
  readonly store: PaneStore;
  readonly user: UserEvent;
  /** Words of an earlier version in the document's settings. */
  readonly earlier: Map<EarlierKey, string>;
  readonly shown: { times: number };
  /** What commands of the ribbon reported in a dialog. */
  readonly told: readonly CommandReport[];
  /** Files handed to the person. */
  readonly saved: readonly { readonly name: string; readonly text: string }[];
}

interface Given {
  readonly language?: PaneServices["language"];
  /** What an earlier version left in the document's settings. */
  readonly remembers?: readonly (readonly [EarlierKey, string])[];
  readonly starters?: PaneServices["starters"];
  /** Whether a dialog can be shown. */
  readonly tell?: PaneServices["tell"];
}

const noStarters: PaneServices["starters"] = {
  openSample: () => Promise.reject(new TypeError("not served")),
  saveTemplate: () => Promise.reject(new TypeError("not served")),
};

export async function openPane(
  { port }: FakeWorkbook,
  { language = "zh-CN", remembers = [], starters = noStarters, tell }: Given = {},
): Promise<OpenPane> {
  const earlier = new Map<EarlierKey, string>(remembers);
  const shown = { times: 0 };
  const saved: { name: string; text: string }[] = [];
  const told: CommandReport[] = [];
  const services: PaneServices = {
    port,
    earlier: {
      words: () => ({
        "confirmed-policy": earlier.get("confirmed-policy") ?? null,
        policy: earlier.get("policy") ?? null,
        "last-writing": earlier.get("last-writing") ?? null,
        marking: earlier.get("marking") ?? null,
      }),
      forget: () => {
        earlier.clear();
      },
    },
    language,
    now: () => new Date(2026, 7, 28, 10, 24),
    breathe: () => Promise.resolve(),
    saveFile: (name, text) => saved.push({ name, text }),
    starters,
    showPane: () => {
      shown.times += 1;
      return Promise.resolve();
    },
    tell:
      tell ??
      ((report) => {
        told.push(report);
        return Promise.resolve(true);
      }),
  };
  const store = createPaneStore(services);
  await fetchEveryScreen();
  render(<Pane store={store} services={services} appearance="light" />);
  await act(() => store.open());
  return { store, user: userEvent.setup(), earlier, shown, told, saved };
}
