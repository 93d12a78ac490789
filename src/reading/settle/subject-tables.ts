import type { Subject } from "../../school";
import { addressOf, textAt, valueAt } from "../grid";
import type { RecognisedTable } from "../recognise/table";
import { findSubject } from "../words/subjects";
import type { StatedFullMark } from "./full-marks";

/** 科目表 (科目, 满分 …): the full mark of each subject; the first table that names a subject counts. */
export function readSubjectTables(
  tables: readonly RecognisedTable[],
): ReadonlyMap<Subject, StatedFullMark> {
  const stated = new Map<Subject, StatedFullMark>();
  for (const { grid, firstRow, columns } of tables) {
    const subjectColumn = columns.find(({ means }) => means === "subject-name")?.column;
    const markColumn = columns.find(({ means }) => means === "full-mark")?.column;
    if (subjectColumn === undefined || markColumn === undefined) continue;
    for (let row = firstRow; row <= grid.lastRow; row += 1) {
      const subject = findSubject(textAt(grid, row, subjectColumn));
      const value = Number(valueAt(grid, row, markColumn));
      if (subject === null || stated.has(subject) || !(value > 0)) continue;
      stated.set(subject, { value, at: addressOf(grid, row, markColumn) });
    }
  }
  return stated;
}
