import type { SamplePupil } from "../pupils";
import { cell, row, type SampleSheet } from "../sample-sheet";

/** One line of the register of changes; pupils who left stand on no other sheet. */
export interface SampleChange {
  readonly pupil: Pick<SamplePupil, "studentNumber" | "name" | "classGroup">;
  readonly type: string;
  readonly date: string;
  readonly reason: string;
}

/** 学籍异动登记表 */
export function changeSheet(title: string, changes: readonly SampleChange[]): SampleSheet {
  const heads = ["序号", "学号", "姓名", "班级", "异动类型", "异动时间", "异动原因"];
  return {
    name: "学籍异动",
    tabColor: "#8A7CA8",
    columnWidths: [6, 11, 13, 9.5, 14, 13, 22],
    rows: [
      row(34, [cell(title, "title")]),
      row(
        24,
        heads.map((head) => cell(head, "head")),
      ),
      ...changes.map(({ pupil, type, date, reason }, index) =>
        row(20, [
          cell(index + 1, "letter"),
          cell(pupil.studentNumber, "text"),
          cell(pupil.name, "name"),
          cell(pupil.classGroup, "letter"),
          cell(type, "letter"),
          cell(date, "letter"),
          cell(reason, "remark"),
        ]),
      ),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: heads.length }],
    freeze: { rows: 2, columns: 3 },
    failingHighlights: [],
    landscape: false,
  };
}
