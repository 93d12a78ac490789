import fc from "fast-check";
import type { ScreenedWorkbook } from "../../src/app";
import { layouts } from "./attention-road/layouts";
import { legends } from "./attention-road/legends";
import { noteByHand, type Noted } from "./attention-road/naive-count";
import { screened } from "./attention-road/screened";
import { anyTruth, names, type Truth } from "./attention-road/truth";

describe("attendance that is true comes out of the workbook, whatever the layout and the signs", () => {
  // A line of a log without an entry says nothing.
  const cases = Object.keys(layouts).flatMap((layout) =>
    Object.keys(legends)
      .filter((legend) => !(isLog(layout) && legend.includes("nothing")))
      .map((legend) => [layout, legend] as const),
  );

  it.each(cases)("%s, in %s", (layout, legend) => {
    const write = layouts[layout]!;
    // A log does not tell holidays from days that nobody entered.
    const truths = anyTruth({ hasHolidays: !isLog(layout) });
    fc.assert(
      fc.property(truths, legends[legend]!, (truth, signs) => {
        holds(truth, screened(write(truth, signs), { symbols: signs.saved }));
      }),
      { numRuns: 6 },
    );
  });
});

function isLog(layout: string): boolean {
  return layout.startsWith("a log");
}

function holds(truth: Truth, run: ScreenedWorkbook): void {
  const { register } = run.recognised.reading;
  expect(register.map(({ name }) => name)).toEqual(names);
  names.forEach((_name, pupil) => {
    expect(noteOf(run, pupil)).toEqual(noteByHand(truth, pupil));
  });
}

/** What the run says of a pupil, in the form of the note by hand. */
function noteOf({ attendance, attendancePolicy }: ScreenedWorkbook, pupil: number): Noted | null {
  const finding = attendance.findings.find(({ student }) => student === pupil);
  if (!finding) return null;
  const { counts, timeline, streaks, alerts } = finding;
  const gravity = attendancePolicy.levels.map(({ id }) => id as string);
  const levels: Record<string, string> = {};
  for (const { from, level } of alerts) {
    const before = levels[from] ?? "";
    if (gravity.indexOf(level) > gravity.indexOf(before)) levels[from] = level;
  }
  return {
    halfDays: Object.fromEntries(
      Object.entries(counts).map(([kind, { days }]) => [kind, Math.round(days * 2 * 1e6) / 1e6]),
    ),
    days: Object.fromEntries(
      timeline.map(({ date, parts }) => [date, `${parts[0] ?? ""} ${parts.at(-1) ?? ""}`]),
    ),
    streaks: streaks.map(
      ({ from, to, schoolDays, isCertain }) =>
        `${from}–${to} ${String(schoolDays)}${isCertain ? "" : "?"}`,
    ),
    levels,
  };
}
