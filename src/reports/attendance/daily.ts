import type { AttendanceKind } from "../../school";
import type { SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { column, planList } from "../list-sheet";
import { headsOf, type RunContext } from "../run-context";
import { tabColors } from "../visual-language";
import { dateWriter, weekdayName } from "./dates";
import { classColumn, countColumns, handlingColumns } from "./headcount-columns";
import { headcountKey, headcountRows, latestDays, type HeadcountRow } from "./headcount-rows";
import { headcountNotes } from "./headcount-notes";

/** Of one kind no more names than these; the rest are on the attendance sheet itself. */
const mostNamed = 20;

/** 出勤日报: the school days of the latest week by class, and who was not there. */
export function planDaily(context: RunContext): Slices<SheetPlan> {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const { alerts, headcounts } = words.attendance;
  const { attendancePolicy, run } = input;
  const rule = words.policy(attendancePolicy.shortTitle[run.language], attendancePolicy.version);
  const heads = headsOf(context, rule, [rule]);
  const items = headcountRows(context, latestDays(input.attendance.days));
  const write = dateWriter(items.map(({ count }) => count.from));
  return planList(
    {
      report: "attendance-daily",
      tabColor: tabColors.attendance,
      orientation: "landscape",
      title: words.title("attendance-daily", input.screening.stage),
      bar: words.attention.internalBar,
      subtitle: heads.subtitle,
      notes: [headcounts.dailyNote, ...headcountNotes(context)],
      legend: [{ value: words.fillInLegend, format: "legendFillIn" }],
      columns: [
        column<HeadcountRow>({
          id: "date",
          identifies: true,
          title: headcounts.date,
          width: 14,
          cell: ({ count, isTotal }) => ({
            value: headcounts.day(write(count.from), weekdayName(count.from, alerts.weekdays)),
            format: isTotal ? "totalLabel" : "center",
          }),
        }),
        classColumn(context, items),
        ...countColumns(context),
        column<HeadcountRow>({
          id: "absentees",
          title: headcounts.absentees,
          width: 46,
          least: 34,
          cell: (row) => ({
            value: row.isTotal ? "" : absentees(context, row),
            format: row.isTotal ? "totalText" : "text",
          }),
        }),
        ...handlingColumns(context),
      ],
      items,
      lowestRow: 24,
      frozenColumns: 2,
      groupColumn: 0,
      emptyLine: headcounts.empty,
      signOff: null,
      heads: heads.internal,
      pages: heads.pages,
      key: headcountKey,
    },
    words,
  );
}

/** 旷课：张三、李四, a line a kind, the gravest first. */
function absentees({ input, vocabulary }: RunContext, { count }: HeadcountRow): string {
  const { headcounts } = vocabulary.resultSheets.attendance;
  return order
    .flatMap((kind) => {
      const names = count.absentees
        .filter((absentee) => absentee.kind === kind)
        .map(({ student }) => input.register[student]?.name || "—");
      return names.length === 0
        ? []
        : [
            headcounts.ofKind(
              vocabulary.attendanceKinds[kind],
              names.slice(0, mostNamed),
              Math.max(0, names.length - mostNamed),
            ),
          ];
    })
    .join("\n");
}

const order: readonly AttendanceKind[] = [
  "unexcused",
  "absent",
  "unknown",
  "sickLeave",
  "personalLeave",
  "officialLeave",
  "leave",
  "late",
  "leftEarly",
  "away",
  "blank",
  "present",
];
