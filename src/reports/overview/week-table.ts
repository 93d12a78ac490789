import type { HeadCount } from "../../screening";
import { dateWriter, periodText, weekNumber } from "../attendance/dates";
import { attendanceRate, personDays, sumHeadcounts } from "../attendance/person-days";
import type { RunContext } from "../run-context";
import type { Cell } from "../visual-language";
import { curve, rateAxis } from "./charts";
import { sectionRow } from "./class-table";
import {
  gridColumns,
  gridRow,
  roomBelow,
  span,
  spacer,
  type Block,
  type BlockChart,
  type GridRow,
  type Numbered,
} from "./grid";

const columns = 8;
const leastChart = 150;

/** 每周出勤: all classes together, with a chart of the rates. */
export function weekTable(context: RunContext, numbered: Numbered): Block {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets.attendance.overview;
  const { overview } = vocabulary.resultSheets;
  const weeks = allClassesByWeek(input.attendance.weeks);
  const write = dateWriter(weeks.flatMap(({ from, to }) => [from, to]));
  const rest = { columns: gridColumns - columns, cell: null };
  const header = gridRow(
    [
      span(1, words.week, "header"),
      span(2, words.date, "header"),
      span(1, words.expected, "header"),
      span(1, words.attended, "header"),
      span(1, words.leave, "header"),
      span(1, words.unexcused, "header"),
      span(1, words.rate, "header"),
      rest,
    ],
    20,
  );
  const title = numbered(words.section);
  const first = weeks[0]?.from ?? "";
  const rows = weeks.map((week): GridRow =>
    gridRow([
      span(1, weekNumber(week.from, first), "number"),
      span(2, periodText(week.from, week.to, write), "gridCenterSmall"),
      { columns: 1, cell: personDays(week.expected) },
      { columns: 1, cell: personDays(week.attended) },
      { columns: 1, cell: personDays(leaveOf(week)) },
      { columns: 1, cell: personDays(week.unexcused, "alert") },
      { columns: 1, cell: rateOf(week) },
      rest,
    ]),
  );
  const rates = weeks.flatMap(({ attended, expected }) =>
    expected > 0 ? [attended / expected] : [],
  );
  const hasChart = rates.length > 1;
  const below = hasChart ? roomBelow([header, ...rows], leastChart) : [];
  return {
    heading: [sectionRow(title), header],
    continued: [sectionRow(overview.continued(title)), header],
    rows,
    closing: [...below, gridRow([span(gridColumns, words.note, "quietNote")], 17), spacer(8)],
    keepTogether: true,
    ...(hasChart && {
      chart: {
        id: "weeks",
        kind: "line",
        title: overview.charts.weeks,
        place: { kind: "beside", columns, below: below.length },
        categories: 0,
        series: curve(overview.charts, "rate", columns - 1),
        valueAxis: rateAxis(Math.min(...rates)),
        legend: null,
      } satisfies BlockChart,
    }),
  };
}

/** A blank leaves a gap in the chart, where a dash would be drawn as nought. */
function rateOf(week: HeadCount): Cell {
  return week.expected === 0 ? { value: "", format: "center" } : attendanceRate(week);
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
