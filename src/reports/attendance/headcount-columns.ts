import type { HeadCount } from "../../screening";
import { column, type ListColumn } from "../list-sheet";
import type { RunContext } from "../run-context";
import { widthFor } from "../visual-language";
import type { HeadcountRow } from "./headcount-rows";
import { attendanceRate, personDays } from "./person-days";

type CountName = Exclude<keyof HeadCount, "classGroup" | "from" | "to" | "absentees">;

/** 应到 实到 病假 事假 其他假 旷课 未明 迟到 早退 出勤率; the public version says nothing of health. */
export function countColumns({
  input,
  vocabulary,
}: RunContext): readonly ListColumn<HeadcountRow>[] {
  const words = vocabulary.resultSheets.attendance.headcounts;
  const leave: readonly ListColumn<HeadcountRow>[] =
    input.version === "public"
      ? [
          counted(
            "leave",
            words.leave,
            ({ sick, personal, otherLeave }) => sick + personal + otherLeave,
          ),
        ]
      : [
          of("sick", words.sick),
          of("personal", words.personal),
          of("otherLeave", words.otherLeave),
        ];
  return [
    of("expected", words.expected),
    of("attended", words.attended),
    ...leave,
    counted("unexcused", words.unexcused, ({ unexcused }) => unexcused, "alert"),
    of("unknown", words.unknown),
    of("late", words.late),
    of("leftEarly", words.leftEarly),
    column({
      id: "rate",
      title: words.rate,
      width: 8,
      cell: ({ count, isTotal }) => attendanceRate(count, isTotal),
    }),
  ];
}

export function of(id: CountName, title: string): ListColumn<HeadcountRow> {
  return counted(id, title, (count) => count[id]);
}

function counted(
  id: string,
  title: string,
  valueOf: (count: HeadCount) => number,
  look: "plain" | "alert" = "plain",
): ListColumn<HeadcountRow> {
  return column({
    id,
    title,
    width: 6.6,
    cell: ({ count, isTotal }) => personDays(valueOf(count), isTotal ? "total" : look),
  });
}

/** 班级, and 合计 below the classes. */
export function classColumn(
  { vocabulary }: RunContext,
  items: readonly HeadcountRow[],
): ListColumn<HeadcountRow> {
  return column({
    id: "classGroup",
    identifies: true,
    title: vocabulary.resultSheets.people.classGroup,
    width: Math.min(18, Math.max(9.6, ...items.map(({ label }) => widthFor(label)))),
    cell: ({ label, isTotal }) => ({ value: label, format: isTotal ? "totalLabel" : "name" }),
  });
}

/** 原因 and 处理, for people. */
export function handlingColumns({ vocabulary }: RunContext): readonly ListColumn<HeadcountRow>[] {
  const words = vocabulary.resultSheets;
  const { reason, handling } = words.attendance.headcounts;
  return [
    column({ id: "reason", title: words.fillIn(reason), width: 22, least: 16, fillIn: true }),
    column({ id: "handling", title: words.fillIn(handling), width: 22, least: 16, fillIn: true }),
  ];
}
