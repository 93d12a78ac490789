import { formatCell } from "../sheet";
import type { SamplePupil, Written } from "./pupils";
import { cell, row, type SampleCell, type SampleSheet } from "./sample-sheet";
import type { TermMarks } from "./year-marks";

const heads = ["学号", "姓名", "平时", "期中", "期末", "学年总评", "补考", "备注"];
const firstMark = 2;
const annual = 5;
const firstDataRow = 3;

/** One pupil of the class: the marks of the year, and the make-up mark; null for who sits none. */
export interface SubjectLine {
  readonly pupil: SamplePupil;
  readonly parts: TermMarks;
  readonly makeUp: Written | null;
}

/** One class in one subject, as whoever teaches it keeps it: 学年总评 by formula, 补考 beside it. */
export function subjectClassSheet(
  classGroup: string,
  subject: string,
  lines: readonly SubjectLine[],
): SampleSheet {
  const title = `青禾实验学校2025—2026学年${classGroup}${subject}成绩登记表`;
  const note = "学年总评＝平时 30%＋期中 30%＋期末 40%　满分 100 分";
  const whole = (rowIndex: number) => ({ row: rowIndex, column: 0, rows: 1, columns: 8 });
  return {
    name: classGroup,
    tabColor: "#15708C",
    columnWidths: [11, 13, 8, 8, 8, 10, 8, 20],
    rows: [
      row(34, [cell(title, "title")]),
      row(20, [cell(note, "subtitle")]),
      row(
        26,
        heads.map((head) => cell(head, "head")),
      ),
      ...lines.map((line, index) => row(20, lineCells(line, firstDataRow + index))),
    ],
    merges: [whole(0), whole(1)],
    freeze: { rows: firstDataRow, columns: 2 },
    failingHighlights: [
      {
        area: { row: firstDataRow, column: firstMark, rows: lines.length, columns: 4 },
        passMark: 60,
      },
    ],
    landscape: false,
  };
}

function lineCells({ pupil, parts, makeUp }: SubjectLine, rowIndex: number): SampleCell[] {
  return [
    cell(pupil.studentNumber, "text"),
    cell(pupil.name, "name"),
    ...parts.map((written) => cell(written, "mark")),
    annualCell(parts, rowIndex),
    makeUp === null ? cell("", "mark") : cell(makeUp, "toEnter"),
    cell(pupil.remark, "remark"),
  ];
}

/** Where a mark is missing the teacher writes the reason in place of the formula. */
function annualCell(parts: TermMarks, rowIndex: number): SampleCell {
  const missing = parts.find((written) => typeof written !== "number");
  if (missing !== undefined) return cell(missing, "total");
  const [coursework, midterm, final] = parts.map(Number);
  const tenths = 3 * (coursework ?? 0) + 3 * (midterm ?? 0) + 4 * (final ?? 0);
  const [c, d, e] = [firstMark, firstMark + 1, annual - 1].map((at) => formatCell(rowIndex, at));
  return cell(Math.round(tenths / 10), "total", `=ROUND(${c}*30%+${d}*30%+${e}*40%,0)`);
}
