import type { Fault } from "../../src/host";
import { WorkbookError } from "../../src/app";
import {
  stateBefore,
  theirParts,
  tryOut,
  untouched,
  withEarlierResults,
  type Ending,
  type Trial,
} from "./broken-writing";

const runs = {
  "the first run": () => Promise.resolve(untouched()),
  "a run over earlier results": withEarlierResults,
} as const;
const endings: readonly Ending[] = ["settled in the session", "recovered after reopening"];
const cases = Object.entries(runs).flatMap(([name, start]) =>
  endings.map((ending) => ({ name, start, ending })),
);

describe.each(cases)("a host that fails during $name, $ending", ({ start, ending }) => {
  let bytes: Uint8Array;
  let before: string;
  let finished: Trial;

  beforeAll(async () => {
    bytes = await start();
    before = stateBefore(bytes);
    finished = await tryOut(bytes, ending, null);
    expect(finished.result).toMatchObject({ kind: "written" });
    expect(finished.saved).not.toBe(before);
  });

  /** The saved file is the one before or the finished one, and what is said is what is so. */
  async function expectAllOrNothing(fault: Fault): Promise<void> {
    const { result, recovery, saved, theirs } = await tryOut(bytes, ending, fault);
    const isDone = saved === finished.saved;
    const told = result instanceof WorkbookError ? result.problem : result.kind;
    expect({ fault, isWhole: isDone || saved === before }).toEqual({ fault, isWhole: true });
    expect(theirs).toEqual(theirParts(bytes));
    if (recovery === null) {
      const asTold = isDone ? ["written"] : ["write-undone", "host-failed"];
      expect(asTold).toContain(told);
    } else if (told === "write-left-half") {
      const asFound = isDone ? ["completed", "nothing"] : ["undone", "nothing"];
      expect(asFound).toContain(recovery.kind);
    }
  }

  it("before doing anything of a batch", async () => {
    for (let sync = 1; sync <= finished.syncs; sync += 1) await expectAllOrNothing({ sync });
  });

  it("after doing all of a batch, its answer lost", async () => {
    for (let sync = 1; sync <= finished.syncs; sync += 1) {
      await expectAllOrNothing({ sync, loseAnswer: true });
    }
  });

  it.each([1, 2, 4, 7, 11, 16, 23, 31, 43, 59, 83, 120, 180, 260])(
    "after %d actions of the last two batches",
    async (afterAction) => {
      for (const sync of [finished.syncs - 1, finished.syncs]) {
        await expectAllOrNothing({ sync, afterAction });
      }
    },
  );
});

describe("a host that fails for good while results are brought into place", () => {
  it("is told as half done, with the sheets concerned", async () => {
    const result = await tryOut(await withEarlierResults(), "recovered after reopening", {
      sync: 4,
      afterAction: 60,
    });
    expect(result).toMatchObject({
      result: {
        problem: "write-left-half",
        sheet:
          "学情·补考名单、学情暂存、学情备份、学情·总览、学情暂存 (2)、学情备份 (2)、台账·七(1)班",
      },
      recovery: { kind: "undone" },
    });
  });
});
