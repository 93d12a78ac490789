import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { act } from "react";
import type { WriteOptions, WriteOutcome } from "../../src/app";
import { fakeWorkbook, type FakeWorkbook } from "./fake-workbook";
import { openPane } from "./open-pane";

// Fluent in jsdom takes its time on a busy machine.
jest.setTimeout(120_000);

const remembers = [["confirmed-policy", "shanghai-2006-secondary 1"]] as const;

/** A writing that waits where the test wants it to. */
function slowWriting(workbook: FakeWorkbook) {
  const held: { options?: WriteOptions; end?: (outcome: WriteOutcome) => void } = {};
  workbook.answer.write = (_, options) =>
    new Promise((resolve) => {
      if (options) held.options = options;
      held.end = resolve;
    });
  return held;
}

async function writing() {
  const workbook = fakeWorkbook();
  const held = slowWriting(workbook);
  const pane = await openPane(workbook, { remembers });
  await act(() => pane.store.startScreening());
  act(() => {
    pane.store.openOutput();
  });
  await pane.user.click(await screen.findByRole("button", { name: /^写入 \d+ 张表$/ }));
  await screen.findByText(/^写入第 1 张，共 \d+ 张$/);
  return { ...pane, held };
}

describe("停止 while sheets are written", () => {
  it("stands at the primary's place, says what became of it, and lets the same be written again", async () => {
    const { user, held, store } = await writing();
    act(() => held.options?.onProgress?.(1, 6));
    await screen.findByText(/^写入第 2 张，共 \d+ 张$/);
    expect(held.options?.turns?.isStopped()).toBe(false);
    await user.click(screen.getByRole("button", { name: "停止" }));
    expect(held.options?.turns?.isStopped()).toBe(true);
    await act(async () => {
      held.end?.({ kind: "stopped" });
      await Promise.resolve();
    });
    const main = within(screen.getByRole("main"));
    expect(await main.findByText("已停止。工作簿和写入前一样。")).toBeVisible();
    expect(store.getState().spoken.words).toBe("已停止。工作簿和写入前一样。");
    expect(screen.getByRole("button", { name: /^写入 \d+ 张表$/ })).toBeEnabled();
  });

  it("is gone as soon as the last step has begun, and the time taken is said at the end", async () => {
    const { held } = await writing();
    act(() => held.options?.onLastStep?.());
    expect(screen.queryByRole("button", { name: "停止" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "最后一步，马上就好" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await act(async () => {
      held.end?.({ kind: "written", sheets: ["学情·总览"] });
      await Promise.resolve();
    });
    const main = within(screen.getByRole("main"));
    expect(await main.findByText(/^已写入 1 张表，用时 \d+\.\d 秒，原表没有动。$/)).toBeVisible();
  });
});
