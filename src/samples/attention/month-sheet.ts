import { weekdayOf, type DayNumber } from "../../school";
import type { SamplePupil } from "../pupils";
import { cell, row, type SampleCell, type SampleSheet } from "../sample-sheet";
import type { Absence } from "./attention-stories";
import { daysOfMonth, isSchoolDay } from "./school-days";

const signs: Readonly<Record<Absence, string>> = {
  旷: "×",
  旷上午: "上午×",
  事: "△",
  病: "○",
  迟: "+",
  退: "－",
  不明: "⊙",
};
const weekdays = ["一", "二", "三", "四", "五", "六", "日"];
/** 写错的合计: one day of leave too many. */
const slip = { month: 4, row: 1 } as const;
const counted = ["旷课天数", "事假天数", "病假天数"] as const;

/** 月考勤表: days 1 to 31 with their weekdays, √ for presence, totals at the right and the legend below. */
export function monthSheet(
  name: string,
  title: string,
  month: number,
  pupils: readonly SamplePupil[],
  absenceOf: (pupil: SamplePupil, date: DayNumber) => Absence | null,
): SampleSheet {
  const dates = daysOfMonth(month);
  const width = 2 + dates.length + counted.length;
  return {
    name,
    tabColor: "#C2763A",
    columnWidths: [11, 11, ...dates.map(() => 4.2), ...counted.map(() => 9)],
    rows: [
      row(30, [cell(title, "title")]),
      row(20, [
        cell("学号", "head"),
        cell("姓名", "head"),
        ...dates.map((_, index) => cell(index + 1, "head")),
        ...counted.map((head) => cell(head, "head")),
      ]),
      row(18, [
        cell("", "head"),
        cell("", "head"),
        ...dates.map((date) => cell(weekdays[weekdayOf(date) - 1] ?? "", "head")),
        ...counted.map(() => cell("", "head")),
      ]),
      ...pupils.map((pupil, index) => {
        const absences = dates.map((date) =>
          isSchoolDay(date) ? (absenceOf(pupil, date) ?? "到") : null,
        );
        const days = (kind: Absence) => absences.filter((absence) => absence === kind).length;
        return row(18, [
          cell(pupil.studentNumber, "text"),
          cell(pupil.name, "name"),
          ...absences.map((absence): SampleCell =>
            cell(absence === null ? "" : absence === "到" ? "√" : signs[absence], "letter"),
          ),
          cell(days("旷") + days("旷上午") / 2, "letter"),
          cell(days("事") + (month === slip.month && index === slip.row ? 1 : 0), "letter"),
          cell(days("病"), "letter"),
        ]);
      }),
      row(20, [
        cell("图例：√ 出勤　× 旷课　△ 事假　○ 病假　+ 迟到　－ 早退；半天的写“上午×”", "remark"),
      ]),
    ],
    merges: [
      { row: 0, column: 0, rows: 1, columns: width },
      { row: 3 + pupils.length, column: 0, rows: 1, columns: width },
    ],
    freeze: { rows: 3, columns: 2 },
    failingHighlights: [],
    landscape: true,
  };
}
