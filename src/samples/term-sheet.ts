import { leadingColumns, pupilCells, scoreCell } from "./gradebook";
import { passMarkOf, type SampleSubject } from "./marks";
import { cell, row } from "./sample-sheet";
import type { SampleCell, SampleSheet } from "./sample-sheet";
import type { YearPupil } from "./year-marks";

const parts = ["平时", "期中", "期末"] as const;
const firstDataRow = 3;
/** The teacher of history writes 学年总评 beside the marks of the second term. */
const subjectWithAnnual = "历史";

interface TermHeading {
  readonly name: string;
  readonly title: string;
  readonly term: 1 | 2;
}

/** 一学期的成绩册: subjects side by side, under each 平时, 期中, 期末; at the end of the year 体育 in letters. */
export function termSheet(
  { name, title, term }: TermHeading,
  pupils: readonly YearPupil[],
  subjects: readonly SampleSubject[],
): SampleSheet {
  const groups = groupsOf(subjects, term);
  const columns = leadingColumns + groups.reduce((sum, { heads }) => sum + heads.length, 0);
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { heads }) => sum + heads.length, leadingColumns),
  );
  return {
    name,
    tabColor: "#15708C",
    columnWidths: [11, 13, 9.5, ...groups.flatMap(({ heads }) => heads.map(widthFor))],
    rows: [
      row(36, [cell(title, "title")]),
      row(24, [
        ...["学号", "姓名", "班级"].map((words) => cell(words, "head")),
        ...groups.flatMap(({ words, heads }) =>
          heads.map((_, index) => cell(index === 0 ? words : "", "group")),
        ),
      ]),
      row(24, [
        ...Array.from({ length: leadingColumns }, () => cell("", "head")),
        ...groups.flatMap(({ heads }) => heads.map((head) => cell(head, "head"))),
      ]),
      ...pupils.map((pupil) => row(20, pupilRow(pupil, subjects, term))),
    ],
    merges: [
      { row: 0, column: 0, rows: 1, columns },
      ...[0, 1, 2].map((column) => ({ row: 1, column, rows: 2, columns: 1 })),
      ...groups.flatMap(({ heads }, index) =>
        heads.length > 1
          ? [{ row: 1, column: starts[index] ?? 0, rows: 1, columns: heads.length }]
          : [],
      ),
    ],
    freeze: { rows: firstDataRow, columns: 2 },
    failingHighlights: subjects.map((subject, index) => ({
      area: {
        row: firstDataRow,
        column: starts[index] ?? 0,
        rows: pupils.length,
        columns: groups[index]?.heads.length ?? 0,
      },
      passMark: passMarkOf(subject),
    })),
    landscape: true,
  };
}

interface ColumnGroup {
  readonly words: string;
  readonly heads: readonly string[];
}

function groupsOf(subjects: readonly SampleSubject[], term: 1 | 2): readonly ColumnGroup[] {
  const ofSubjects = subjects.map(({ subject, fullMark }) => ({
    words: `${subject}（${fullMark}分）`,
    heads: term === 2 && subject === subjectWithAnnual ? [...parts, "学年总评"] : parts,
  }));
  return term === 2 ? [...ofSubjects, { words: "体育", heads: ["学年总评"] }] : ofSubjects;
}

function pupilRow(pupil: YearPupil, subjects: readonly SampleSubject[], term: 1 | 2): SampleCell[] {
  const marks = subjects.flatMap(({ subject }) => [
    ...(pupil.parts[subject]?.[term - 1] ?? []).map((written) => scoreCell(written)),
    ...(term === 2 && subject === subjectWithAnnual
      ? [cell(pupil.marks[subject] ?? "", "footNumber")]
      : []),
  ]);
  const letters = term === 2 ? [cell(pupil.letters["体育"] ?? "", "letter")] : [];
  return [...pupilCells(pupil), ...marks, ...letters];
}

function widthFor(head: string): number {
  return head.length > 2 ? 10 : 6.5;
}
