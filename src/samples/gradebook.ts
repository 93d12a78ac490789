import type { Subject } from "../school";
import { columnName, formatCell } from "../sheet";
import type { LookName } from "./looks";
import { passMarkOf } from "./marks";
import type { SampleSubject } from "./marks";
import type { SamplePupil, Written } from "./pupils";
import { cell, row } from "./sample-sheet";
import type { SampleCell, SampleRow } from "./sample-sheet";

/** How many columns stand before the first subject: 学号, 姓名, 班级. */
export const leadingColumns = 3;

/** 学号, 姓名, 班级 of one row. */
export function pupilCells(pupil: SamplePupil): SampleCell[] {
  return [
    cell(pupil.studentNumber, "text"),
    cell(pupil.name, "name"),
    cell(pupil.classGroup, "letter"),
  ];
}

/** A score as it was written: words and text numbers stand as text. */
export function scoreCell(written: Written, look: LookName = "mark"): SampleCell {
  return cell(written, look);
}

/** 总分 of one row, with the formula that a school would use: it passes over words, as Excel does. */
export function totalCell(
  pupil: SamplePupil,
  subjects: readonly SampleSubject[],
  rowIndex: number,
): SampleCell {
  const sum = subjects.reduce((total, { subject }) => {
    const written = pupil.marks[subject];
    return typeof written === "number" ? total + written : total;
  }, 0);
  const last = leadingColumns + subjects.length - 1;
  return cell(
    sum,
    "total",
    `=SUM(${formatCell(rowIndex, leadingColumns)}:${formatCell(rowIndex, last)})`,
  );
}

/** The rows under the pupils: 平均分 and 及格率 of each subject. */
export function footerRows(
  pupils: readonly SamplePupil[],
  subjects: readonly SampleSubject[],
  firstDataRow: number,
  columns: number,
): SampleRow[] {
  const lastRow = firstDataRow + pupils.length;
  const areaOf = (column: number): string =>
    `${columnName(column)}${firstDataRow + 1}:${columnName(column)}${lastRow}`;
  const footer = (label: string, cells: readonly SampleCell[]): SampleRow => {
    const lead = [cell(label, "footLabel"), cell("", "footLabel"), cell("", "footLabel")];
    const rest = columns - lead.length - cells.length;
    return row(22, [
      ...lead,
      ...cells,
      ...Array.from({ length: rest }, () => cell("", "footLabel")),
    ]);
  };
  const figures = subjects.map((subject, index) => {
    const numbers = numbersOf(pupils, subject.subject);
    const sum = numbers.reduce((total, mark) => total + mark, 0);
    const passed = numbers.filter((mark) => mark >= passMarkOf(subject)).length;
    const area = areaOf(leadingColumns + index);
    return {
      mean: cell(sum / numbers.length, "footNumber", `=AVERAGE(${area})`),
      rate: cell(
        passed / numbers.length,
        "footShare",
        `=COUNTIF(${area},">=${passMarkOf(subject)}")/COUNT(${area})`,
      ),
    };
  });
  return [
    footer(
      "平均分",
      figures.map(({ mean }) => mean),
    ),
    footer(
      "及格率",
      figures.map(({ rate }) => rate),
    ),
  ];
}

function numbersOf(pupils: readonly SamplePupil[], subject: Subject): number[] {
  return pupils.flatMap((pupil) => {
    const written = pupil.marks[subject];
    return typeof written === "number" ? [written] : [];
  });
}
