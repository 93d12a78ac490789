import { seededChance } from "./chance";
import { footerRows, leadingColumns, pupilCells, scoreCell, totalCell } from "./gradebook";
import { gradeStories } from "./grade-stories";
import { makeUpSheet } from "./make-up-sheet";
import type { SampleSubject } from "./marks";
import { drawClass } from "./pupils";
import type { SamplePupil } from "./pupils";
import { cell, row } from "./sample-sheet";
import type { SampleCell, SampleSheet } from "./sample-sheet";

const core = { fullMark: 120, spread: 0.12 } as const;
const other = { fullMark: 100, spread: 0.11 } as const;
const subjects: readonly SampleSubject[] = [
  { subject: "语文", ...core, mean: 0.78, spread: 0.1 },
  { subject: "数学", ...core, mean: 0.77 },
  { subject: "英语", ...core, mean: 0.77 },
  { subject: "物理", ...other, mean: 0.78, spread: 0.12 },
  { subject: "道德与法治", ...other, mean: 0.775, spread: 0.1 },
  { subject: "历史", ...other, mean: 0.785 },
  { subject: "地理", ...other, mean: 0.8 },
  { subject: "生物", ...other, mean: 0.785 },
];
const letterSubjects = ["体育", "音乐", "美术", "信息科技"];
const classSizes = [45, 46, 44, 45, 46, 45, 44, 46, 45, 44, 46, 44] as const;
/** Their English marks of the make-up exam had not come in yet. */
const classesWithoutEnglishMakeUp = new Set([11, 12]);

/** 八年级学年总评 with 补考成绩 partly entered: 540 pupils of twelve classes, as an office keeps them. */
export function gradeSheets(seed: number): {
  readonly pupils: readonly SamplePupil[];
  readonly sheets: readonly SampleSheet[];
} {
  const chance = seededChance(seed);
  const pupils = classSizes.flatMap((size, index) => {
    const classNumber = index + 1;
    const drawn = drawClass(chance, {
      classGroup: `八(${classNumber})班`,
      size,
      studentNumber: (seat) => `2024${twoDigits(classNumber)}${twoDigits(seat)}`,
      subjects,
      letterSubjects,
      mostFailures: 2,
      stories: new Map(
        gradeStories
          .filter(([storyClass]) => storyClass === classNumber)
          .map(([, seat, story]) => [seat, story]),
      ),
    });
    return classesWithoutEnglishMakeUp.has(classNumber) ? drawn.map(withoutEnglishMakeUp) : drawn;
  });
  return {
    pupils,
    sheets: [gradebook(pupils), makeUpSheet("青禾实验中学八年级补考成绩登记表", pupils, subjects)],
  };
}

function withoutEnglishMakeUp(pupil: SamplePupil): SamplePupil {
  return "英语" in pupil.makeUps ? { ...pupil, makeUps: { ...pupil.makeUps, 英语: "" } } : pupil;
}

function gradebook(pupils: readonly SamplePupil[]): SampleSheet {
  const firstDataRow = 4;
  const lastSubject = leadingColumns + subjects.length;
  const columns = lastSubject + letterSubjects.length + 2;
  const marksOver = (column: number, count: number, passMark: number) => ({
    area: { row: firstDataRow, column, rows: pupils.length, columns: count },
    passMark,
  });
  return {
    name: "八年级学年总评",
    tabColor: "#15708C",
    columnWidths: [11, 13, 9.5, 7.5, 7.5, 7.5, 7.5, 12, 7.5, 7.5, 7.5, 6, 6, 6, 9.5, 8, 22],
    rows: [
      row(36, [cell("青禾实验中学八年级学年总评成绩", "title")]),
      row(20, [cell("2025学年　教导处制表　学年总评＝第一学期 40%＋第二学期 60%", "subtitle")]),
      row(24, groupHeads()),
      row(36, subjectHeads()),
      ...pupils.map((pupil, index) => row(20, pupilRow(pupil, firstDataRow + index))),
      ...footerRows(pupils, subjects, firstDataRow, columns),
    ],
    merges: [
      { row: 0, column: 0, rows: 1, columns },
      { row: 1, column: 0, rows: 1, columns },
      ...[0, 1, 2, columns - 2, columns - 1].map((column) => ({
        row: 2,
        column,
        rows: 2,
        columns: 1,
      })),
      { row: 2, column: leadingColumns, rows: 1, columns: subjects.length },
      { row: 2, column: lastSubject, rows: 1, columns: letterSubjects.length },
    ],
    freeze: { rows: firstDataRow, columns: 2 },
    failingHighlights: [
      marksOver(leadingColumns, 3, 72),
      marksOver(leadingColumns + 3, subjects.length - 3, 60),
    ],
    landscape: true,
  };
}

function groupHeads(): SampleCell[] {
  const span = (words: string, columns: number): SampleCell[] =>
    Array.from({ length: columns }, (_, index) => cell(index === 0 ? words : "", "group"));
  return [
    ...["学号", "姓名", "班级"].map((words) => cell(words, "head")),
    ...span("考试科目学年总评", subjects.length),
    ...span("考查科目等第", letterSubjects.length),
    ...["总分", "备注"].map((words) => cell(words, "head")),
  ];
}

function subjectHeads(): SampleCell[] {
  return [
    ...Array.from({ length: leadingColumns }, () => ""),
    ...subjects.map(({ subject, fullMark }) => `${subject}\n(${fullMark})`),
    ...letterSubjects,
    "",
    "",
  ].map((words) => cell(words, "head"));
}

function pupilRow(pupil: SamplePupil, rowIndex: number): SampleCell[] {
  return [
    ...pupilCells(pupil),
    ...subjects.map(({ subject }) => scoreCell(pupil.marks[subject] ?? "")),
    ...letterSubjects.map((subject) => cell(pupil.letters[subject] ?? "", "letter")),
    totalCell(pupil, subjects, rowIndex),
    cell(pupil.remark, "remark"),
  ];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
