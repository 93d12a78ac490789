import type { AlertLevel } from "../../rules";
import type { SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { alertSigns } from "../../text";
import { planList } from "../list-sheet";
import { headsOf, type RunContext } from "../run-context";
import { tabColors, type Cell, type FormatName } from "../visual-language";
import { alertListColumns } from "./alert-columns";
import { alertRows, citedBy, type AlertRow } from "./alert-rows";
import { weekdayName } from "./dates";

/** 考勤预警: what is due for whom by when, a row a duty, with room to say what was done. */
export function planAlerts(context: RunContext): Slices<SheetPlan> {
  const { input, vocabulary } = context;
  const { attendance, attendancePolicy, run } = input;
  const words = vocabulary.resultSheets;
  const { alerts } = words.attendance;
  const rule = words.policy(attendancePolicy.shortTitle[run.language], attendancePolicy.version);
  const items = alertRows(context);
  const isOverdue = ({ daysLeft, isDone }: AlertRow) => (daysLeft ?? 0) < 0 && !isDone;
  const overdue = items.filter((row) => isOverdue(row) && row.alert.isOpen).length;
  const toRecord = items.filter((row) => isOverdue(row) && !row.alert.isOpen).length;
  const heads = headsOf(context, rule, [
    ...(attendance.span ? [alerts.until(attendance.span.to)] : []),
    alerts.countedOn(attendance.date, weekdayName(attendance.date, alerts.weekdays)),
    alerts.count(
      new Set(items.map(({ alert }) => alert.student)).size,
      items.length,
      overdue,
      toRecord,
    ),
  ]);
  return planList(
    {
      report: "attendance-alerts",
      tabColor: tabColors.attendance,
      orientation: "landscape",
      title: words.title("attendance-alerts", input.screening.stage),
      bar: words.attention.internalBar,
      subtitle: heads.subtitle,
      notes: notes(context, items),
      legend: legend(context, items),
      columns: alertListColumns(context, items),
      items,
      lowestRow: 40,
      frozenColumns: 4,
      groupColumn: 4,
      emptyLine: alerts.empty,
      signOff: alerts.signOff,
      heads: heads.internal,
      pages: heads.pages,
      key: ({ key }) => key,
    },
    words,
  );
}

function notes(context: RunContext, items: readonly AlertRow[]): readonly string[] {
  const { input, vocabulary } = context;
  const { attendancePolicy: policy, run } = input;
  const { alerts } = vocabulary.resultSheets.attendance;
  const { semicolon } = vocabulary.attention;
  const levels = [...policy.levels, ...policy.cumulative];
  const rules = levels.map(({ label, atLeast }) =>
    alerts.rule(label[run.language], atLeast.count, atLeast.unit),
  );
  const sources = new Set(
    levels.flatMap(({ cites }) => citedBy(policy, cites).map(({ title }) => title)),
  );
  const doubtful = items.filter(({ alert }) => !alert.isCertain);
  const serves = items.some(({ duty }) => duty?.countsFromService);
  return [
    [
      alerts.howCounted,
      ...(doubtful.some(({ alert }) => alert.streak?.isCertain !== true)
        ? [alerts.uncertainNote]
        : []),
      ...(doubtful.some(({ alert }) => alert.streak?.isCertain) ? [alerts.possibleNote] : []),
      alerts.doneNote,
      ...(serves ? [alerts.serviceNote] : []),
    ].join(""),
    ...(rules.length > 0 ? [alerts.basis(rules.join(semicolon), [...sources])] : []),
  ];
}

/** Levels that are on the sheet, then the other signs. */
function legend({ input, vocabulary }: RunContext, items: readonly AlertRow[]): readonly Cell[] {
  const words = vocabulary.resultSheets;
  const { legend: signs } = words.attendance.alerts;
  const found = new Set(input.attendance.alerts.map(({ level }) => level));
  const order: readonly AlertLevel[] = [
    "contact",
    "home-visit",
    "suspected-dropout",
    "dropout",
    "cumulative",
    "chronic",
  ];
  const levels = order
    .filter((level) => found.has(level))
    .map((level): Cell => ({
      value: `${alertSigns[level]} ${vocabulary.attention.levels[level]}`,
      format: legendFormats[level],
    }));
  return [
    ...levels,
    { value: signs.overdue, format: "legendFailing" },
    ...(items.some(({ alert }) => !alert.isCertain)
      ? [{ value: signs.uncertain, format: "legendUndetermined" } as const]
      : []),
    { value: signs.done, format: "legendInfo" },
    { value: words.fillInLegend, format: "legendFillIn" },
  ];
}

const legendFormats = {
  contact: "legendContact",
  "home-visit": "legendHomeVisit",
  "suspected-dropout": "legendDropout",
  dropout: "legendDropout",
  cumulative: "legendContact",
  chronic: "legendContact",
} as const satisfies Readonly<Record<AlertLevel, FormatName>>;
