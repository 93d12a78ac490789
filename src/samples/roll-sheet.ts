import { pupilCells } from "./gradebook";
import type { SamplePupil } from "./pupils";
import { cell, row } from "./sample-sheet";
import type { SampleSheet } from "./sample-sheet";
import type { YearStory } from "./year-stories";

/** 学籍情况: who is at school, and how often each pupil has repeated a year. */
export function rollSheet(
  title: string,
  pupils: readonly SamplePupil[],
  storyOf: (pupil: SamplePupil) => YearStory | null,
): SampleSheet {
  const heads = ["学号", "姓名", "班级", "学籍状态", "留级次数"];
  return {
    name: "学籍情况",
    tabColor: "#8A7CA8",
    columnWidths: [11, 13, 9.5, 10, 10],
    rows: [
      row(34, [cell(title, "title")]),
      row(
        26,
        heads.map((head) => cell(head, "head")),
      ),
      ...pupils.map((pupil) => {
        const { status = "在籍", repetitions = 0 } = storyOf(pupil) ?? {};
        return row(20, [...pupilCells(pupil), cell(status, "letter"), cell(repetitions, "letter")]);
      }),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: heads.length }],
    freeze: { rows: 2, columns: 2 },
    failingHighlights: [],
    landscape: false,
  };
}
