import { configure, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { act } from "react";
import { Pane } from "../../src/taskpane/Pane";
import type { MemoryKey, PaneServices } from "../../src/taskpane/services";
import { createPaneStore, type PaneStore } from "../../src/taskpane/state/pane-store";
import type { FakeWorkbook } from "./fake-workbook";

/** For machines that are busy; nothing waits this long. */
configure({ asyncUtilTimeout: 30_000 });

/** The pane as a person finds it, over a fake workbook. */
export interface OpenPane {
  readonly store: PaneStore;
  readonly user: UserEvent;
  readonly memory: Map<MemoryKey, string>;
  readonly shown: { times: number };
  /** Files handed to the person. */
  readonly saved: readonly { readonly name: string; readonly text: string }[];
}

interface Given {
  readonly language?: PaneServices["language"];
  readonly remembers?: readonly (readonly [MemoryKey, string])[];
}

export async function openPane(
  { port }: FakeWorkbook,
  { language = "zh-CN", remembers = [] }: Given = {},
): Promise<OpenPane> {
  const memory = new Map<MemoryKey, string>(remembers);
  const shown = { times: 0 };
  const saved: { name: string; text: string }[] = [];
  const services: PaneServices = {
    port,
    memory: {
      recall: (key) => memory.get(key) ?? null,
      remember: (key, value) => memory.set(key, value),
      forgetAll: () => {
        memory.clear();
      },
    },
    language,
    now: () => new Date(2026, 7, 28, 10, 24),
    breathe: () => Promise.resolve(),
    saveFile: (name, text) => saved.push({ name, text }),
    showPane: () => {
      shown.times += 1;
      return Promise.resolve();
    },
  };
  const store = createPaneStore(services);
  render(<Pane store={store} services={services} appearance="light" />);
  await act(() => store.open());
  return { store, user: userEvent.setup(), memory, shown, saved };
}
