import { seededChance } from "./chance";
import { pupilCells } from "./gradebook";
import type { SampleSubject } from "./marks";
import { drawClass } from "./pupils";
import type { SamplePupil } from "./pupils";
import { cell, row } from "./sample-sheet";
import type { SampleSheet } from "./sample-sheet";

const subjects: readonly SampleSubject[] = [
  "语文",
  "数学",
  "英语",
  "物理",
  "化学",
  "生物",
  "道德与法治",
  "历史",
  "地理",
  "信息科技",
  "体育",
  "音乐",
  "美术",
  "劳动",
  "心理",
].map((subject) => ({ subject, fullMark: 100, mean: 0.78, spread: 0.12 }));
/** Fifty in a class, or more where a grade would have more than sixty classes. */
const classSizeFor = (pupilCount: number): number => Math.max(50, Math.ceil(pupilCount / 60));

/** So many pupils × 15 subjects with a make-up column for each, on one plain sheet, for measuring. */
export function benchmarkSheets(
  pupilCount: number,
  seed: number,
): { readonly pupils: readonly SamplePupil[]; readonly sheets: readonly SampleSheet[] } {
  const chance = seededChance(seed);
  const classSize = classSizeFor(pupilCount);
  const pupils = Array.from({ length: Math.ceil(pupilCount / classSize) }, (_, index) =>
    drawClass(chance, {
      classGroup: `八(${index + 1})班`,
      size: Math.min(classSize, pupilCount - index * classSize),
      studentNumber: (seat) => `2024${String(index * classSize + seat).padStart(6, "0")}`,
      subjects,
      letterSubjects: [],
      mostFailures: 5,
      stories: new Map(),
    }),
  ).flat();
  return { pupils, sheets: [gradebook(pupils)] };
}

function gradebook(pupils: readonly SamplePupil[]): SampleSheet {
  const heads = [
    "学号",
    "姓名",
    "班级",
    ...subjects.map(({ subject }) => subject),
    ...subjects.map(({ subject }) => `${subject}补考`),
  ];
  return {
    name: "学年总评",
    tabColor: null,
    columnWidths: [12, 14, 10],
    rows: [
      row(
        20,
        heads.map((head) => cell(head, "plainHead")),
      ),
      ...pupils.map((pupil) =>
        row(15, [
          ...pupilCells(pupil),
          ...subjects.map(({ subject }) => cell(pupil.marks[subject] ?? "", "plain")),
          ...subjects.map(({ subject }) => cell(pupil.makeUps[subject] ?? "", "plain")),
        ]),
      ),
    ],
    merges: [],
    freeze: { rows: 1, columns: 2 },
    failingHighlights: [],
    landscape: false,
  };
}
