import type { AlertLevel } from "../../rules";
import { alertSigns } from "../../text";
import { column, type ListColumn } from "../list-sheet";
import type { RunContext } from "../run-context";
import { cellSpans } from "../source-cells";
import { studentColumns } from "../student-columns";
import { breakByMeaning, formats, widthFor, type Cell, type FormatName } from "../visual-language";
import { alertColumns, type AlertRow } from "./alert-rows";
import { dateWriter, periodText } from "./dates";
import { personDays } from "./person-days";

type AlertColumn = ListColumn<AlertRow>;

/** 序号 班级 学号 姓名 级别 起止 连续 累计 依据 应办 责任人 到期 时限 · 送达 办理 经办人 */
export function alertListColumns(
  context: RunContext,
  items: readonly AlertRow[],
): readonly AlertColumn[] {
  const { input, vocabulary } = context;
  const { language } = input.run;
  const words = vocabulary.resultSheets;
  const { alerts } = words.attendance;
  const write = dateWriter(
    items.flatMap(({ alert, dueOn }) => [alert.from, alert.to, ...(dueOn ? [dueOn] : [])]),
  );
  const levels = items.map((row) => levelText(context, row).split("\n"));
  const serves = items.some(({ duty }) => duty?.countsFromService);
  const center = (value: string): Cell => ({ value: value || "—", format: "center" });
  return [
    ...studentColumns(context, items, ({ alert }) => alert.student),
    column({
      id: "level",
      title: alerts.level,
      width: Math.max(14.5, ...levels.flat().map((line) => widthFor(line) + 0.6)),
      least: 14.5,
      cell: (row) => ({ value: levelText(context, row), format: levelFormat(row) }),
    }),
    column({
      id: "period",
      title: alerts.period,
      width: Math.max(
        13,
        ...items.map(({ alert }) => widthFor(periodText(alert.from, alert.to, write))),
      ),
      cell: ({ alert }) =>
        center(
          `${periodText(alert.from, alert.to, write)}\n${alert.isOpen ? alerts.notBack : alerts.back}`,
        ),
    }),
    column({
      id: "streak",
      title: alerts.streak,
      width: 6.5,
      cell: ({ alert }) => (alert.streak ? personDays(alert.streak.schoolDays) : center("")),
    }),
    column({
      id: "total",
      title: alerts.total,
      width: 6.5,
      cell: ({ unexcusedDays }) =>
        unexcusedDays === null ? center("") : personDays(unexcusedDays),
    }),
    column({
      id: "cells",
      title: alerts.cells,
      width: 14,
      least: 11,
      cell: ({ alert }) => ({ value: cellSpans(alert.cells), format: "cells" }),
      leadsTo: ({ alert }) => alert.cells[0] ?? null,
    }),
    column({
      id: "duty",
      identifies: true,
      title: alerts.duty,
      width: 25,
      least: 18,
      cell: ({ duty }, _, width) =>
        duty === null
          ? center("")
          : { value: breakByMeaning(duty.words[language], room(width)), format: "text" },
    }),
    column({
      id: "responsible",
      title: alerts.responsible,
      width: 8.5,
      cell: ({ duty }) => center(duty?.responsible[language] ?? ""),
    }),
    column({
      id: "due",
      title: alerts.due,
      width: 9,
      cell: ({ dueOn }) => center(dueOn === null ? "" : write(dueOn)),
    }),
    column({
      id: "timeLeft",
      title: alerts.timeLeft,
      width: 13.5,
      least: 12,
      cell: (row) => timeLeft(context, row),
    }),
    ...(serves
      ? [
          column<AlertRow>({
            id: alertColumns.service,
            title: words.fillIn(alerts.service),
            width: 10,
            least: 9.6,
            fillIn: true,
          }),
        ]
      : []),
    column({
      id: alertColumns.handling,
      title: words.fillIn(alerts.handling),
      width: 21,
      least: 14,
      fillIn: true,
    }),
    column({
      id: alertColumns.handledBy,
      title: words.fillIn(alerts.handledBy),
      width: 13,
      least: 10.6,
      fillIn: true,
    }),
  ];
}

function room(width: number) {
  return { width, indent: formats.text.indent, size: formats.text.font.size };
}

/** ▲▲ 家访; ？ stands before what rests on signs that could not be read. */
function levelText({ input, vocabulary }: RunContext, { alert }: AlertRow): string {
  const { alerts } = vocabulary.resultSheets.attendance;
  const { counted, level, isCertain, rule, streak } = alert;
  const named = `${alertSigns[level]} ${vocabulary.attention.levels[level]}`;
  const first = isCertain ? named : `？${named}`;
  const unit = input.attendancePolicy.cumulative.find(({ id }) => id === rule)?.atLeast.unit;
  return [
    first,
    ...(counted === null
      ? []
      : [
          counted.of === null
            ? alerts.counted[unit ?? "days"](counted.value)
            : alerts.chronic(counted.value, counted.of),
        ]),
    ...(isCertain ? [] : [streak?.isCertain ? alerts.possible : alerts.uncertain]),
  ].join("\n");
}

function levelFormat({ alert }: AlertRow): FormatName {
  if (!alert.isCertain) return "undetermined";
  return alert.isOpen ? levelFormats[alert.level] : "info";
}

const levelFormats = {
  contact: "contact",
  "home-visit": "homeVisit",
  "suspected-dropout": "dropout",
  dropout: "dropout",
  cumulative: "contact",
  chronic: "contact",
} as const satisfies Readonly<Record<AlertLevel, FormatName>>;

/** ！逾期 2 天, 今日到期, 剩 5 天, 已办; red only where the pupil is not back yet. */
function timeLeft({ vocabulary }: RunContext, { alert, daysLeft, isDone }: AlertRow): Cell {
  const { alerts } = vocabulary.resultSheets.attendance;
  if (isDone) return { value: alerts.done, format: "info" };
  if (daysLeft === null) return { value: "—", format: "center" };
  const words = vocabulary.attention.daysLeft(daysLeft);
  return daysLeft < 0
    ? { value: alerts.overdue(words), format: alert.isOpen ? "failing" : "info" }
    : { value: words, format: daysLeft === 0 ? "strong" : "center" };
}
