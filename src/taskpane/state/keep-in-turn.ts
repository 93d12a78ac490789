import { failureOf } from "./failure-of";
import type { Notice } from "./pane-state";
import type { StoreCore } from "./store-core";

/** What holds for this session only, because the host refused to keep it. */
export type NotKept = Extract<Notice["kind"], `${string}-not-kept`>;

/**
 * Keeps one thing in the workbook, one after the other: the last value is the one kept. Where the host
 * refuses, a notice says so until it is kept. Answers whether it is.
 */
export function keepInTurn<Value>(
  { getState, set }: Pick<StoreCore, "getState" | "set">,
  keep: (value: Value) => Promise<void>,
  kind: NotKept,
): (value: Value, quietly?: "quietly") => Promise<boolean> {
  let last: Promise<unknown> = Promise.resolve();
  return (value, quietly) => {
    const mine = last.then(async () => {
      try {
        await keep(value);
        if (getState().notice?.kind === kind) set({ notice: null });
        return true;
      } catch (error) {
        failureOf(error);
        if (quietly === undefined) set({ notice: { kind } });
        return false;
      }
    });
    last = mine;
    return mine;
  };
}
