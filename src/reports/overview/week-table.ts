import type { HeadCount } from "../../screening";
import { dateWriter, periodText, weekNumber } from "../attendance/dates";
import { attendanceRate, personDays, sumHeadcounts } from "../attendance/person-days";
import type { RunContext } from "../run-context";
import { glyphScale } from "./bar";
import { sectionRow } from "./class-table";
import {
  gridColumns,
  gridRow,
  spacer,
  span,
  type Block,
  type GridRow,
  type Numbered,
} from "./grid";

const barColumns = 4;

/** 每周出勤: all classes together, with a bar of those who were not there. */
export function weekTable(context: RunContext, numbered: Numbered): Block {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets.attendance.overview;
  const weeks = allClassesByWeek(input.attendance.weeks);
  const write = dateWriter(weeks.flatMap(({ from, to }) => [from, to]));
  const missing = weeks.map(({ unexcused, ...week }) => unexcused + leaveOf(week));
  const perGlyph = glyphScale(Math.max(0, ...missing), barColumns, 2);
  const header = gridRow(
    [
      span(1, words.week, "header"),
      span(2, words.date, "header"),
      span(1, words.expected, "header"),
      span(1, words.attended, "header"),
      span(1, words.leave, "header"),
      span(1, words.unexcused, "header"),
      span(1, words.rate, "header"),
      span(barColumns, words.bar, "header"),
    ],
    20,
  );
  const title = numbered(words.section);
  const first = weeks[0]?.from ?? "";
  return {
    heading: [sectionRow(title), header],
    continued: [sectionRow(vocabulary.resultSheets.overview.continued(title)), header],
    rows: weeks.map((week): GridRow => {
      const glyphs = (count: number) => Math.ceil(count / perGlyph);
      const bar = "■".repeat(glyphs(week.unexcused)) + "□".repeat(glyphs(leaveOf(week)));
      return gridRow([
        span(1, weekNumber(week.from, first), "number"),
        span(2, periodText(week.from, week.to, write), "gridCenterSmall"),
        { columns: 1, cell: personDays(week.expected) },
        { columns: 1, cell: personDays(week.attended) },
        { columns: 1, cell: personDays(leaveOf(week)) },
        { columns: 1, cell: personDays(week.unexcused, "alert") },
        { columns: 1, cell: attendanceRate(week) },
        span(barColumns, bar, "bar"),
      ]);
    }),
    closing: [gridRow([span(gridColumns, words.note(perGlyph), "quietNote")], 17), spacer(8)],
    keepTogether: false,
  };
}

function leaveOf({
  sick,
  personal,
  otherLeave,
}: Pick<HeadCount, "sick" | "personal" | "otherLeave">) {
  return sick + personal + otherLeave;
}

/** One count a week, in calendar order. */
export function allClassesByWeek(weeks: readonly HeadCount[]): readonly HeadCount[] {
  const byWeek = new Map<string, HeadCount[]>();
  for (const week of weeks) {
    const known = byWeek.get(week.from);
    if (known) known.push(week);
    else byWeek.set(week.from, [week]);
  }
  return [...byWeek]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, counts]) => sumHeadcounts(counts) ?? []);
}
