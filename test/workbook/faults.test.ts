import type { Fault } from "../../src/host";
import { WorkbookError, type WriteOutcome } from "../../src/app";
import { aPlan, anotherPlan, pupils } from "./a-plan";
import { openHost, reopen, workbookOf, type OpenedHost } from "./open-host";
import { stateOf } from "./saved-state";

const gradebook = {
  七年级: [
    ["学号", "姓名", "数学"],
    ["0070001", "欧阳若溪", 52],
  ],
};
const before = [aPlan(), anotherPlan()];
const after = [
  aPlan([...pupils, ["0070004", "令狐远", 31, "数学不及格", "七年级!C6"]]),
  anotherPlan(2),
];

function firstRun(): OpenedHost {
  return openHost(workbookOf(gradebook));
}

/** One of our sheets was written before and changed in its looks since; the other is new this time. */
async function laterRun(): Promise<OpenedHost> {
  const opened = firstRun();
  await opened.port.write(before.slice(0, 1), await opened.port.read());
  const [, sheet] = opened.file.sheets;
  sheet!.setColumnWidth(1, 22);
  sheet!.setRowHeight(3, 41);
  sheet!.tabColor = "#FF0000";
  return reopen(opened);
}

const runs = { "the first run": firstRun, "a later run": laterRun } as const;

interface Trial {
  readonly opened: OpenedHost;
  readonly result: WriteOutcome | WorkbookError;
  readonly unchanged: boolean;
  readonly complete: boolean;
}

async function tryOut(
  run: () => OpenedHost | Promise<OpenedHost>,
  fault: Fault | null,
): Promise<Trial> {
  const opened = await run();
  const { host, port, file } = opened;
  const basis = await port.read();
  const earlier = stateOf(file);
  host.traffic.reset();
  if (fault) host.fail(fault);
  const result = await port.write(after, basis).catch((error: unknown) => {
    if (error instanceof WorkbookError) return error;
    throw error;
  });
  host.mend();
  const saved = stateOf(reopen(opened).file);
  return {
    opened,
    result,
    unchanged: JSON.stringify(saved) === JSON.stringify(earlier),
    complete:
      saved.sheets.length === 3 && saved.sheets.every(({ visibility }) => visibility === "Visible"),
  };
}

/** All is done, or all is as it was and the failure is told. */
function expectAllOrNothing({ result, unchanged, complete }: Trial): void {
  if (result instanceof WorkbookError) {
    expect([result.problem, unchanged]).toEqual([
      result.problem === "host-failed" ? "host-failed" : "write-undone",
      true,
    ]);
    expect(result.cause).toBeDefined();
  } else {
    expect([result.kind, complete]).toEqual(["written", true]);
  }
}

describe.each(Object.entries(runs))("a host that fails once during %s", (_, run) => {
  let syncs = 0;

  beforeAll(async () => {
    const { opened } = await tryOut(run, null);
    syncs = opened.host.traffic.syncs;
  });

  it("before doing anything of a batch", async () => {
    for (let sync = 1; sync <= syncs; sync += 1) expectAllOrNothing(await tryOut(run, { sync }));
  });

  it("after doing all of a batch, its answer lost", async () => {
    for (let sync = 1; sync <= syncs; sync += 1) {
      expectAllOrNothing(await tryOut(run, { sync, loseAnswer: true }));
    }
  });

  it.each([1, 2, 4, 6, 8, 12, 16, 24, 32, 64, 128, 256, 512])(
    "after %d actions of a batch",
    async (afterAction) => {
      for (let sync = 1; sync <= syncs; sync += 1) {
        expectAllOrNothing(await tryOut(run, { sync, afterAction }));
      }
    },
  );
});

describe("a host that fails for good while a result sheet is drawn over", () => {
  it("is told as half done, with the sheets concerned", async () => {
    const { result } = await tryOut(laterRun, { sync: 4, afterAction: 40, repeat: true });
    expect(result).toMatchObject({
      problem: "write-left-half",
      sheet: "学情·补考名单、学情暂存、学情备份、学情·总览",
    });
  });
});
