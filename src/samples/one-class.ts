import { seededChance } from "./chance";
import { footerRows, leadingColumns, pupilCells, scoreCell, totalCell } from "./gradebook";
import type { SampleSubject } from "./marks";
import { spacedName } from "./pupil-names";
import { drawClass } from "./pupils";
import type { PupilStory, SamplePupil } from "./pupils";
import { cell, row } from "./sample-sheet";
import type { SampleSheet } from "./sample-sheet";

const subjects: readonly SampleSubject[] = [
  { subject: "语文", fullMark: 100, mean: 0.79, spread: 0.1 },
  { subject: "数学", fullMark: 100, mean: 0.77, spread: 0.13 },
  { subject: "英语", fullMark: 100, mean: 0.77, spread: 0.13 },
  { subject: "道德与法治", fullMark: 100, mean: 0.78, spread: 0.1 },
  { subject: "历史", fullMark: 100, mean: 0.79, spread: 0.1 },
  { subject: "地理", fullMark: 100, mean: 0.79, spread: 0.11 },
  { subject: "生物", fullMark: 100, mean: 0.79, spread: 0.11 },
];

/** Before the make-up exams: whoever could still be saved by one waits for it. */
const stories: ReadonlyMap<number, PupilStory> = new Map<number, PupilStory>([
  [6, { marks: { 语文: 54, 数学: 41, 英语: 47, 历史: 52, 地理: 55 } }],
  [11, { marks: { 数学: 52, 英语: 47 } }],
  [17, { marks: { 数学: 55, 英语: "缓考" } }],
  [21, { name: spacedName }],
  [23, { marks: { 数学: 48, 地理: 57, 生物: 55 } }],
  [28, { marks: { 英语: "缺考" } }],
  [31, { marks: { 历史: 56, 生物: 58 } }],
  [34, { marks: { 生物: "７８" } }],
  [39, { letters: { 体育: "免修" } }],
  [42, { marks: { 道德与法治: "" } }],
]);

/** 一个班的学年总评: 45 pupils of 七(3)班 on one sheet, one header row, 平均分 and 及格率 at the end. */
export function oneClassSheets(seed: number): {
  readonly pupils: readonly SamplePupil[];
  readonly sheets: readonly SampleSheet[];
} {
  const pupils = drawClass(seededChance(seed), {
    classGroup: "七(3)班",
    size: 45,
    studentNumber: (seat) => `202503${String(seat).padStart(2, "0")}`,
    subjects,
    letterSubjects: ["体育"],
    mostFailures: 1,
    stories,
  });
  return { pupils, sheets: [gradebook(pupils)] };
}

function gradebook(pupils: readonly SamplePupil[]): SampleSheet {
  const firstDataRow = 2;
  const heads = ["学号", "姓名", "班级", ...subjects.map(({ subject }) => subject), "体育", "总分"];
  const title = "青禾实验中学七(3)班学年总评成绩登记表";
  return {
    name: "学年总评",
    tabColor: null,
    columnWidths: [11, 13, 9.5, 7.5, 7.5, 7.5, 12, 7.5, 7.5, 7.5, 7.5, 8],
    rows: [
      row(34, [cell(title, "title")]),
      row(
        26,
        heads.map((head) => cell(head, "head")),
      ),
      ...pupils.map((pupil, index) =>
        row(20, [
          ...pupilCells(pupil),
          ...subjects.map(({ subject }) => scoreCell(pupil.marks[subject] ?? "")),
          cell(pupil.letters["体育"] ?? "", "letter"),
          totalCell(pupil, subjects, firstDataRow + index),
        ]),
      ),
      ...footerRows(pupils, subjects, firstDataRow, heads.length),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: heads.length }],
    freeze: { rows: firstDataRow, columns: 2 },
    failingHighlights: [
      {
        area: {
          row: firstDataRow,
          column: leadingColumns,
          rows: pupils.length,
          columns: subjects.length,
        },
        passMark: 60,
      },
    ],
    landscape: false,
  };
}
