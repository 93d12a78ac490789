import type { Turns } from "../../src/slices";
import {
  stateBefore,
  theirParts,
  tryOut,
  untouched,
  withEarlierResults,
  type Trial,
} from "./broken-writing";

/** Everybody else has a turn after each piece of work; 停止 is pressed in one of them. */
function turnsStoppedAt(pressed: number): Turns & { readonly taken: () => number } {
  let taken = 0;
  return {
    elapsed: () => 1_000,
    breathe: () => {
      taken += 1;
      return Promise.resolve();
    },
    isStopped: () => taken >= pressed,
    taken: () => taken,
  };
}

const never = Number.POSITIVE_INFINITY;

describe.each([
  { name: "the first run", start: () => Promise.resolve(untouched()) },
  { name: "a run over earlier results", start: withEarlierResults },
])("停止 during $name", ({ start }) => {
  let bytes: Uint8Array;
  /** Turns that were taken until the last step began. */
  let untilLastStep = 0;
  let finished: Trial;

  beforeAll(async () => {
    bytes = await start();
    const turns = turnsStoppedAt(never);
    finished = await tryOut(bytes, "settled in the session", null, {
      turns,
      onLastStep: () => {
        untilLastStep = turns.taken();
      },
    });
    expect(finished.result).toMatchObject({ kind: "written" });
    expect(turns.taken()).toBeGreaterThan(untilLastStep);
  });

  it("leaves the workbook as it was, whenever it is pressed before the last step", async () => {
    const places = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1].map((share) =>
      Math.max(1, Math.round(share * untilLastStep)),
    );
    for (const pressed of places) {
      let begins = 0;
      const { result, saved, theirs } = await tryOut(bytes, "settled in the session", null, {
        turns: turnsStoppedAt(pressed),
        onLastStep: () => (begins += 1),
      });
      expect({ pressed, result, begins }).toEqual({
        pressed,
        result: { kind: "stopped" },
        begins: 0,
      });
      expect(saved === stateBefore(bytes)).toBe(true);
      expect(theirs).toEqual(theirParts(bytes));
    }
  });

  it("comes too late once the last step has begun", async () => {
    const { result, saved } = await tryOut(bytes, "settled in the session", null, {
      turns: turnsStoppedAt(untilLastStep + 1),
    });
    expect(result).toMatchObject({ kind: "written" });
    expect(saved === finished.saved).toBe(true);
  });
});
