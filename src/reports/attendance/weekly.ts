import type { SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { column, planList } from "../list-sheet";
import { headsOf, type RunContext } from "../run-context";
import { tabColors, widthFor } from "../visual-language";
import { dateWriter, periodText, weekNumber } from "./dates";
import { classColumn, countColumns, handlingColumns, of } from "./headcount-columns";
import { headcountNotes } from "./headcount-notes";
import { headcountKey, headcountRows, type HeadcountRow } from "./headcount-rows";

/** 出勤周报: every week by class, without names; 公示版 without reasons and kinds of leave. */
export function planWeekly(context: RunContext): Slices<SheetPlan> {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const { headcounts } = words.attendance;
  const { attendancePolicy, run } = input;
  const isPublic = input.version === "public";
  const report = isPublic ? "public-attendance-weekly" : "attendance-weekly";
  const rule = words.policy(attendancePolicy.shortTitle[run.language], attendancePolicy.version);
  const heads = headsOf(context, rule, [rule]);
  const items = headcountRows(context, input.attendance.weeks);
  const write = dateWriter(items.flatMap(({ count }) => [count.from, count.to]));
  const period = ({ count }: HeadcountRow) => periodText(count.from, count.to, write);
  const first = items.at(-1)?.count.from ?? "";
  return planList(
    {
      report,
      tabColor: tabColors.attendance,
      orientation: isPublic ? "portrait" : "landscape",
      title: words.title(report, input.screening.stage),
      subtitle: heads.subtitle,
      notes: [headcounts.weeklyNote, ...headcountNotes(context)],
      legend: isPublic ? [] : [{ value: words.fillInLegend, format: "legendFillIn" }],
      columns: [
        column<HeadcountRow>({
          id: "week",
          title: headcounts.week,
          width: 6,
          cell: ({ count, isTotal }) => ({
            value: weekNumber(count.from, first),
            format: isTotal ? "totalLabel" : "number",
          }),
        }),
        column<HeadcountRow>({
          id: "date",
          identifies: true,
          title: headcounts.date,
          width: Math.max(14, ...items.map((item) => widthFor(period(item)))),
          cell: (row) => ({
            value: period(row),
            format: row.isTotal ? "totalLabel" : "center",
          }),
        }),
        classColumn(context, items),
        ...(isPublic ? [] : [of("schoolDays", headcounts.schoolDays)]),
        ...countColumns(context),
        ...(isPublic ? [] : handlingColumns(context)),
      ],
      items,
      lowestRow: 19,
      frozenColumns: 3,
      groupColumn: 0,
      emptyLine: headcounts.empty,
      signOff: null,
      heads: heads.plain,
      pages: heads.pages,
      key: headcountKey,
    },
    words,
  );
}
