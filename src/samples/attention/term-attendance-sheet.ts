import type { DayNumber } from "../../school";
import type { SamplePupil } from "../pupils";
import { cell, row, type SampleSheet } from "../sample-sheet";
import type { Absence } from "./attention-stories";
import { schoolDays, serialOf } from "./school-days";

const words: Readonly<Record<Absence, string>> = {
  旷: "旷",
  旷上午: "上午旷",
  事: "事",
  病: "病",
  迟: "迟",
  退: "退",
  不明: "⊙",
};

/** 学期考勤表: a column a school day under its date, and only those written in who were not there. */
export function termAttendanceSheet(
  name: string,
  title: string,
  pupils: readonly SamplePupil[],
  absenceOf: (pupil: SamplePupil, date: DayNumber) => Absence | null,
): SampleSheet {
  return {
    name,
    tabColor: "#C2763A",
    columnWidths: [11, 11, ...schoolDays.map(() => 6)],
    rows: [
      row(30, [cell(title, "title")]),
      row(22, [
        cell("学号", "head"),
        cell("姓名", "head"),
        ...schoolDays.map((date) => cell(serialOf(date), "day")),
      ]),
      ...pupils.map((pupil, index) =>
        row(18, [
          cell(pupil.studentNumber, "text"),
          cell(pupil.name, "name"),
          ...schoolDays.map((date) => {
            const absence = absenceOf(pupil, date);
            return cell(absence === null ? (index === 0 ? "√" : "") : words[absence], "letter");
          }),
        ]),
      ),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 + schoolDays.length }],
    freeze: { rows: 2, columns: 2 },
    failingHighlights: [],
    landscape: true,
  };
}
