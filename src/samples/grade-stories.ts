import { spacedName } from "./pupil-names";
import type { PupilStory } from "./pupils";

/** Where a story stands: class number and seat. */
export type StoryPlace = readonly [classNumber: number, seat: number, story: PupilStory];

/** Full marks: 语文, 数学 and 英语 120 (72 to pass), the others 100 (60 to pass). */
export const gradeStories: readonly StoryPlace[] = [
  ...fivefoldFailures(),
  ...coreFailures(),
  ...otherFailures(),
  ...openCases(),
  ...slipsOfThePen(),
];

/** Five failing before any make-up exam: clause 1 in every completion. */
function fivefoldFailures(): StoryPlace[] {
  return [
    [
      6,
      14,
      {
        marks: { 数学: 43, 英语: 50, 物理: 41, 历史: 52, 地理: 55 },
        makeUps: { 数学: 58, 英语: 66, 物理: 52, 历史: 63, 地理: 61 },
      },
    ],
    [
      10,
      31,
      {
        marks: { 语文: 64, 数学: 38, 英语: 44, 物理: 36, 道德与法治: 58, 生物: 49 },
        makeUps: { 语文: 73, 数学: 49, 英语: "缺考", 物理: 44, 道德与法治: 62, 生物: 57 },
      },
    ],
  ];
}

/** Core subjects still failing after the make-up exams, and those that a make-up exam saved. */
function coreFailures(): StoryPlace[] {
  return [
    [3, 8, { marks: { 数学: 45, 英语: 42 }, makeUps: { 数学: 61, 英语: 55 } }],
    [9, 22, { marks: { 语文: 66, 英语: 51 }, makeUps: { 语文: 70, 英语: "缺考" } }],
    [1, 30, { marks: { 数学: 44, 物理: 51, 历史: 56 }, makeUps: { 数学: 63, 物理: 55, 历史: 58 } }],
    [7, 5, { marks: { 英语: 60, 地理: 47, 生物: 52 }, makeUps: { 英语: 69, 地理: 54, 生物: 58 } }],
    [4, 17, { marks: { 数学: 58, 英语: 62 }, makeUps: { 数学: 77, 英语: 72 } }],
    [5, 26, { marks: { 语文: 69, 数学: 55, 物理: 48 }, makeUps: { 语文: 72, 数学: 66, 物理: 61 } }],
  ];
}

/** No core subject failing: four meet clause 2c, two or three meet no clause at all. */
function otherFailures(): StoryPlace[] {
  return [
    [
      2,
      19,
      {
        marks: { 物理: 45, 历史: 51, 地理: 44, 生物: 49 },
        makeUps: { 物理: 52, 历史: 57, 地理: 50, 生物: 55 },
      },
    ],
    [8, 12, { marks: { 历史: 54, 地理: 50 }, makeUps: { 历史: 58, 地理: 57 } }],
    [
      12,
      28,
      { marks: { 物理: 46, 地理: 53, 生物: 55 }, makeUps: { 物理: 51, 地理: 56, 生物: 59 } },
    ],
  ];
}

/** What is still missing decides: a make-up exam not entered, a deferred exam, a blank. */
function openCases(): StoryPlace[] {
  return [
    [3, 17, { marks: { 数学: 62, 英语: 56 }, makeUps: { 数学: "", 英语: "" } }],
    [3, 20, { marks: { 数学: 57, 英语: 54, 物理: 55 }, makeUps: { 数学: 64, 英语: "", 物理: 68 } }],
    [11, 9, { marks: { 数学: 60, 英语: 49 }, makeUps: { 数学: 65, 英语: "" } }],
    [12, 6, { marks: { 英语: 58, 物理: 44, 地理: 57 }, makeUps: { 英语: "", 物理: 50, 地理: 55 } }],
    [3, 11, { marks: { 数学: 55, 英语: "缓考" }, makeUps: { 数学: 59 } }],
    [7, 33, { marks: { 语文: 70, 物理: "" }, makeUps: { 语文: 66 } }],
    [9, 40, { marks: { 数学: 61, 历史: 55, 生物: "" }, makeUps: { 数学: 68, 历史: 57 } }],
    [5, 3, { marks: { 数学: "休学", 英语: "休学" }, remark: "休学，2026年3月起" }],
  ];
}

/** Readable in spite of the pen, or small enough to change nothing. */
function slipsOfThePen(): StoryPlace[] {
  return [
    [1, 12, { marks: { 英语: "７８" } }],
    [2, 33, { marks: { 历史: "九十" } }],
    [4, 21, { marks: { 语文: "96", 数学: "103" } }],
    [6, 25, { name: spacedName }],
    [6, 37, { name: spacedName }],
    [8, 30, { marks: { 地理: 59.6 }, makeUps: { 地理: 64 } }],
    [10, 7, { marks: { 生物: "缺考" }, makeUps: { 生物: 71 } }],
    [11, 24, { letters: { 体育: "免修" }, remark: "体育免修" }],
    [12, 15, { marks: { 道德与法治: "缓考" } }],
    [2, 8, { marks: { 数学: 72, 英语: 72 } }],
  ];
}
