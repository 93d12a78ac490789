import { pupilCells, scoreCell } from "./gradebook";
import type { SampleSubject } from "./marks";
import type { SamplePupil } from "./pupils";
import { cell, row } from "./sample-sheet";
import type { SampleSheet } from "./sample-sheet";

/** One row for each pupil who sits something again; the cells to be filled in have a ground of their own. */
export function makeUpSheet(
  title: string,
  pupils: readonly SamplePupil[],
  subjects: readonly SampleSubject[],
): SampleSheet {
  const sitting = pupils.filter(({ makeUps }) => Object.keys(makeUps).length > 0);
  const heads = ["学号", "姓名", "班级", ...subjects.map(({ subject }) => subject)];
  return {
    name: "补考成绩",
    tabColor: "#E0A92E",
    columnWidths: [11, 13, 9.5, ...subjects.map(widthFor)],
    rows: [
      row(34, [cell(title, "title")]),
      row(
        26,
        heads.map((head) => cell(head, "head")),
      ),
      ...sitting.map((pupil) =>
        row(20, [
          ...pupilCells(pupil),
          ...subjects.map(({ subject }) => {
            const written = pupil.makeUps[subject];
            return written === undefined ? cell("", "mark") : scoreCell(written, "toEnter");
          }),
        ]),
      ),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: heads.length }],
    freeze: { rows: 2, columns: 2 },
    failingHighlights: [],
    landscape: false,
  };
}

function widthFor({ subject }: SampleSubject): number {
  return subject.length > 3 ? 12 : 7.5;
}
