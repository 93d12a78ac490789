import fc from "fast-check";
import type { ScreenedWorkbook } from "../../../src/app";
import { changeSheet, gradebook, informationSheet } from "../../app/attention-road/around";
import { anyDamage, oddCell } from "../../app/attention-road/damage";
import { layouts } from "../../app/attention-road/layouts";
import { legends, type WrittenLegend } from "../../app/attention-road/legends";
import { screened } from "../../app/attention-road/screened";
import { anyTruth, names, type Truth } from "../../app/attention-road/truth";
import type { GridCell } from "../sheet-from-grid";

const truths = anyTruth({ hasHolidays: false });
/** A line of a log without an entry says nothing. */
const legendsFor = (layout: string) =>
  fc.oneof(
    ...Object.entries(legends).flatMap(([name, legend]) =>
      layout.startsWith("a log") && name.includes("nothing") ? [] : [legend],
    ),
  );

describe("whatever happens to the sheets around a gradebook", () => {
  const places = fc.array(fc.tuple(fc.nat(), anyDamage), { minLength: 1, maxLength: 4 });

  it.each(Object.keys(layouts))("no verdict changes and nothing breaks: %s", (layout) => {
    fc.assert(
      fc.property(truths, legendsFor(layout), places, (truth, legend, damages) => {
        const around = [...layouts[layout]!(truth, legend), informationSheet, changeSheet];
        const damaged = damages.reduce(
          (sheets, [nth, damage]) =>
            sheets.map((sheet, at) => (at === nth % sheets.length ? damage(sheet) : sheet)),
          around,
        );
        const run = screened([gradebook, ...damaged], { symbols: legend.saved });
        expect(verdictsOf(run)).toEqual(verdicts);
        expect(JSON.stringify([run.attendance, run.attention, run.issues])).not.toBe("");
      }),
      { numRuns: 25 },
    );
  });

  const verdicts = verdictsOf(screened([gradebook]));

  it("the gradebook alone has a candidate, some that are none and one that waits", () => {
    expect(verdicts).toEqual({
      程立航: "not-candidate",
      欧阳若溪: "make-up-pending",
      陆思远: "candidate",
      白一诺: "undetermined",
    });
  });
});

describe("entries that nobody can read", () => {
  const spoilt = fc.array(fc.tuple(fc.nat(names.length - 1), fc.nat(40), oddCell), {
    minLength: 1,
    maxLength: 5,
  });

  it.each(Object.keys(layouts))(
    "make an absence unsure or unknown, never sure and never gone: %s",
    (layout) => {
      fc.assert(
        fc.property(truths, legendsFor(layout), spoilt, (truth, legend, cells) => {
          const content = new Map(
            cells.map(([pupil, day, odd]) => [
              `${String(pupil)} ${truth.dates[day % truth.dates.length] ?? ""}`,
              odd,
            ]),
          );
          const sheets = layouts[layout]!(truth, spoiling(legend, content));
          const run = screened([gradebook, ...sheets], { symbols: legend.saved });
          const isSpoilt = (pupil: number, date: string) => content.has(`${String(pupil)} ${date}`);
          expect(faultsOf(run, truth, isSpoilt)).toEqual([]);
          expect(run.issues.map(({ code }) => code)).toEqual(
            expect.arrayContaining([expect.stringMatching(asking)]),
          );
        }),
        { numRuns: 25 },
      );
    },
  );
});

describe("a sheet that was pushed about", () => {
  const nowhere = () => false;
  const grids = Object.keys(layouts).filter((layout) => !layout.startsWith("a log"));

  it.each(grids)("never says a streak surely that is none: %s", (layout) => {
    fc.assert(
      fc.property(truths, legends["words"]!, fc.nat(), anyDamage, (truth, legend, nth, damage) => {
        const sheets = layouts[layout]!(truth, legend);
        const damaged = sheets.map((sheet, at) =>
          at === nth % sheets.length ? damage(sheet) : sheet,
        );
        const run = screened([gradebook, ...damaged]);
        expect(faultsOf(run, truth, nowhere).filter((fault) => fault.includes("surely"))).toEqual(
          [],
        );
      }),
      { numRuns: 25 },
    );
  });
});

const asking = /^attendance-(symbol-unknown|marks-unreadable)$/u;

function spoiling(legend: WrittenLegend, content: ReadonlyMap<string, GridCell>): WrittenLegend {
  const oddAt = (pupil: number, date: string) => content.get(`${String(pupil)} ${date}`);
  return {
    ...legend,
    entry: (halves, pupil, date) => oddAt(pupil, date) ?? legend.entry(halves, pupil, date),
    half: (kind, pupil, date) => oddAt(pupil, date) ?? legend.half(kind, pupil, date),
  };
}

/** What the run says surely and wrongly, and what it leaves out, of each pupil. */
function faultsOf(
  { attendance }: ScreenedWorkbook,
  { dates, halves }: Truth,
  isSpoilt: (pupil: number, date: string) => boolean,
): readonly string[] {
  return names.flatMap((name, pupil) => {
    const finding = attendance.findings.find(({ student }) => student === pupil);
    if (!finding) return [`${name}: no finding`];
    const seen = new Map(finding.timeline.map(({ date, parts }) => [date, new Set(parts)]));
    const isUnexcused = (date: string) =>
      halves[pupil]?.[dates.indexOf(date)]?.every((kind) => kind === "unexcused") === true;
    const between = (from: string, to: string) =>
      dates.filter((date) => date >= from && date <= to);
    return [
      ...dates.flatMap((date, day) => {
        const says = [...(seen.get(date) ?? [])].join(" ");
        const truly = isSpoilt(pupil, date)
          ? "unknown"
          : [...new Set(halves[pupil]?.[day])].join(" ");
        return says === truly ? [] : [`${name} ${date}: ${says} is ${truly}`];
      }),
      ...finding.streaks
        .filter(({ isCertain }) => isCertain)
        .flatMap(({ from, to, schoolDays }) => {
          const days = between(from, to);
          const isTrue = days.every((date) => isUnexcused(date) && !isSpoilt(pupil, date));
          if (!isTrue) return [`${name} surely ${from}–${to}`];
          return days.length === schoolDays ? [] : [`${name} ${from}–${to}: ${String(schoolDays)}`];
        }),
      ...dates.flatMap((date) =>
        isUnexcused(date) &&
        !isSpoilt(pupil, date) &&
        !finding.alerts.some(({ from, to }) => from <= date && date <= to)
          ? [`${name} ${date}: no alert`]
          : [],
      ),
    ];
  });
}

function verdictsOf({ recognised, screening }: ScreenedWorkbook): Record<string, string> {
  const { students } = recognised.reading.cohort;
  return Object.fromEntries(
    students.map(({ name }, student) => [name, screening.findings[student]?.verdict ?? "none"]),
  );
}
