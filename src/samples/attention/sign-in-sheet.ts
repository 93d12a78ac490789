import { dayNumber, isoDateOf, type DayNumber } from "../../school";
import type { SamplePupil } from "../pupils";
import { cell, row, type SampleSheet } from "../sample-sheet";
import type { Absence } from "./attention-stories";
import { schoolDays } from "./school-days";

const words: Readonly<Record<Absence, string>> = {
  旷: "旷课",
  旷上午: "上午旷课",
  事: "事假",
  病: "病假",
  迟: "迟到",
  退: "早退",
  不明: "⊙",
};

/** 签到记录 of June: one row a pupil and day, as software exports it. */
export function signInSheet(
  name: string,
  pupils: readonly SamplePupil[],
  absenceOf: (pupil: SamplePupil, date: DayNumber) => Absence | null,
): SampleSheet {
  const from = dayNumber(2026, 6, 8) ?? 0;
  const heads = ["姓名", "学号", "班级", "签到日期", "签到状态"];
  return {
    name,
    tabColor: "#C2763A",
    columnWidths: [13, 11, 9.5, 13, 11],
    rows: [
      row(
        22,
        heads.map((head) => cell(head, "plainHead")),
      ),
      ...schoolDays
        .filter((date) => date >= from)
        .flatMap((date) =>
          pupils.map((pupil) => {
            const absence = absenceOf(pupil, date);
            return row(16, [
              cell(pupil.name, "plain"),
              cell(pupil.studentNumber, "plain"),
              cell(pupil.classGroup, "plain"),
              cell(isoDateOf(date), "plain"),
              cell(absence === null ? "已签到" : words[absence], "plain"),
            ]);
          }),
        ),
    ],
    merges: [],
    freeze: { rows: 1, columns: 1 },
    failingHighlights: [],
    landscape: false,
  };
}
