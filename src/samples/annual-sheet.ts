import { footerRows, leadingColumns, pupilCells, scoreCell, totalCell } from "./gradebook";
import { passMarkOf, type SampleSubject } from "./marks";
import type { SamplePupil } from "./pupils";
import { cell, row } from "./sample-sheet";
import type { SampleCell, SampleRow, SampleSheet } from "./sample-sheet";

const firstDataRow = 2;

/** 学年总评 of one class in marks: 总分 beside, 平均分 and 及格率 below. */
export function marksSheet(
  name: string,
  title: string,
  pupils: readonly SamplePupil[],
  subjects: readonly SampleSubject[],
): SampleSheet {
  const heads = [...subjects.map(({ subject, fullMark }) => `${subject}（${fullMark}分）`), "总分"];
  const rows = pupils.map((pupil, index) =>
    row(20, [
      ...pupilCells(pupil),
      ...subjects.map(({ subject }) => scoreCell(pupil.marks[subject] ?? "")),
      totalCell(pupil, subjects, firstDataRow + index),
    ]),
  );
  const footer = footerRows(pupils, subjects, firstDataRow, leadingColumns + heads.length);
  return {
    ...sheetOf(name, title, heads, [...rows, ...footer]),
    failingHighlights: subjects.map((subject, index) => ({
      area: {
        row: firstDataRow,
        column: leadingColumns + index,
        rows: pupils.length,
        columns: 1,
      },
      passMark: passMarkOf(subject),
    })),
  };
}

/** 学年总评 of one class in letters, as primary schools keep it. */
export function lettersSheet(
  name: string,
  title: string,
  pupils: readonly SamplePupil[],
  subjects: readonly string[],
): SampleSheet {
  const letters = ({ letters: all }: SamplePupil): SampleCell[] =>
    subjects.map((subject) => cell(all[subject] ?? "", "letter"));
  return sheetOf(
    name,
    title,
    subjects,
    pupils.map((pupil) => row(20, [...pupilCells(pupil), ...letters(pupil)])),
  );
}

/** In characters: its head stands on one line. */
function widthOf(head: string): number {
  if (head.length <= 2) return 8;
  return head.length > 9 ? 22 : 15;
}

function sheetOf(
  name: string,
  title: string,
  subjectHeads: readonly string[],
  rows: readonly SampleRow[],
): SampleSheet {
  const heads = ["学号", "姓名", "班级", ...subjectHeads];
  return {
    name,
    tabColor: null,
    columnWidths: [11, 13, 9.5, ...subjectHeads.map(widthOf)],
    rows: [
      row(34, [cell(title, "title")]),
      row(
        26,
        heads.map((head) => cell(head, "head")),
      ),
      ...rows,
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: heads.length }],
    freeze: { rows: firstDataRow, columns: 2 },
    failingHighlights: [],
    landscape: false,
  };
}
