import {
  findPolicy,
  recogniseSnapshot,
  recogniseSnapshotInSlices,
  screenWorkbook,
  screenWorkbookInSlices,
  type ScreenedWorkbook,
} from "../../src/app";
import { openWorkbookFile } from "../../src/host";
import { makeAttention, makeBenchmark, makeGrade, type Sample } from "../../src/samples";
import { inTurns, stopped, type Progress, type Slices, type Turns } from "../../src/slices";
import { rosterInSlices, rosterOf } from "../../src/taskpane/view/roster";
import { openHost } from "../workbook/open-host";

const policy = findPolicy("shanghai-2006-secondary")!;
const options = { policy, grade: null };
const request = { policy, stage: null, date: "2026-06-26", grade: null };

function snapshotOf({ bytes }: Sample) {
  return openHost(openWorkbookFile(bytes)).port.read();
}

/** Puts the work down wherever it may be put down. */
const atEveryPause: Turns = {
  elapsed: () => 12,
  breathe: () => Promise.resolve(),
  isStopped: () => false,
};

async function putDownEverywhere<Result>(work: Slices<Result>): Promise<Result> {
  const result = await inTurns(work, atEveryPause);
  if (result === stopped) throw new Error("nobody stopped it");
  return result;
}

/** All that is shown of a screening, as plain data. */
function shown({ screening, attention, attendance, issues }: ScreenedWorkbook) {
  const { findings, alerts, days, weeks, rates, span } = attendance;
  return {
    ...{ attention, issues },
    screening: { findings: screening.findings, counts: screening.counts },
    attendance: { findings, alerts, days, weeks, rates, span },
  };
}

describe("a screening in slices", () => {
  it.each([
    ["a grade with its make-up list", () => makeGrade(7)],
    ["a class with attendance and pupil information", () => makeAttention(7)],
  ])("comes to the same as at once: %s", async (_, make) => {
    const snapshot = await snapshotOf(make());
    const atOnce = screenWorkbook(recogniseSnapshot(snapshot, options), request);
    const recognised = await putDownEverywhere(recogniseSnapshotInSlices(snapshot, options));
    const screened = await putDownEverywhere(screenWorkbookInSlices(recognised, request));
    const { sheets, register, issues, facts } = atOnce.recognised.reading;
    expect(recognised.reading).toMatchObject({ sheets, register, issues, facts });
    expect(shown(screened)).toEqual(shown(atOnce));
    const roster = await putDownEverywhere(rosterInSlices(screened, "zh-CN"));
    expect(roster).toEqual(rosterOf(atOnce, "zh-CN"));
    expect(roster.length).toBeGreaterThan(30);
  });

  it("reads 64 pupils of one column, judges 64 pupils and lists 64 at most between two pauses", async () => {
    const snapshot = await snapshotOf(makeBenchmark(640, 1));
    // 640 pupils are ten times 64; each of 30 columns of marks is gone through.
    const [recognised, pauses] = countPauses(recogniseSnapshotInSlices(snapshot, options));
    expect(pauses.length).toBeGreaterThanOrEqual(300);
    const [screened, ofScreening] = countPauses(screenWorkbookInSlices(recognised, request));
    expect(pupilsDone(ofScreening)).toEqual([0, 64, 128, 192, 256, 320, 384, 448, 512, 576, 640]);
    const [, ofRoster] = countPauses(rosterInSlices(screened, "zh-CN"));
    expect(pupilsDone(ofRoster)).toEqual([0, 64, 128, 192, 256, 320, 384, 448, 512, 576, 640]);
  });
});

function countPauses<Result>(
  work: Slices<Result>,
): readonly [result: Result, pauses: readonly (Progress | undefined)[]] {
  const pauses: (Progress | undefined)[] = [];
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return [value, pauses];
    pauses.push(value);
  }
}

function pupilsDone(pauses: readonly (Progress | undefined)[]): readonly number[] {
  return pauses.flatMap((progress) => progress?.done ?? []);
}
