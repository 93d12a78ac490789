import type { Subject } from "../school";
import type { Written } from "./pupils";
import type { YearMarks } from "./year-marks";

/** A pupil made on purpose: what differs from a pupil who passed everything. */
export interface YearStory {
  readonly classNumber: 1 | 2;
  readonly seat: number;
  readonly parts?: Readonly<Record<Subject, YearMarks>>;
  readonly makeUps?: Readonly<Record<Subject, Written>>;
  readonly letters?: Readonly<Record<Subject, string>>;
  /** 历史学年总评 as the teacher wrote it, where it is not what the marks make. */
  readonly statedHistory?: number;
  readonly status?: string;
  readonly repetitions?: number;
}

const failing = {
  /** 56.56 of 120 */
  maths: [
    [60, 50, 55],
    [62, 58, 54],
  ],
  /** 55.18 of 120 */
  english: [
    [58, 60, 52],
    [60, 55, 50],
  ],
  /** 50.52 of 100 */
  physics: [
    [55, 48, 45],
    [58, 50, 48],
  ],
  /** 52.32 of 100 */
  history: [
    [56, 50, 48],
    [60, 52, 49],
  ],
  /** 53.44 of 100 */
  geography: [
    [58, 50, 52],
    [60, 52, 50],
  ],
} as const satisfies Readonly<Record<string, YearMarks>>;

/** Full marks: 语文, 数学 and 英语 120 (72 to pass), the others 100 (60 to pass). */
export const yearStories: readonly YearStory[] = [
  ...listedPupils(),
  ...openPupils(),
  ...savedPupils(),
  ...pupilsSetApart(),
  ...otherFinds(),
];

/** Candidates: two core subjects after the make-up exams, and five failing results before them. */
function listedPupils(): YearStory[] {
  return [
    {
      classNumber: 1,
      seat: 5,
      parts: { 数学: failing.maths, 英语: failing.english },
      makeUps: { 数学: 64, 英语: 68 },
    },
    {
      classNumber: 2,
      seat: 11,
      parts: {
        数学: failing.maths,
        英语: failing.english,
        物理: failing.physics,
        历史: failing.history,
        地理: failing.geography,
      },
      makeUps: { 数学: 74, 英语: 75, 物理: 62, 历史: 66, 地理: 63 },
    },
  ];
}

/** What is still missing decides: a make-up exam not entered, a deferred exam, a blank 平时. */
function openPupils(): YearStory[] {
  return [
    {
      classNumber: 1,
      seat: 12,
      parts: { 数学: failing.maths, 英语: failing.english },
      makeUps: { 数学: 60, 英语: "" },
    },
    {
      classNumber: 2,
      seat: 3,
      parts: {
        数学: [
          [70, 66, 64],
          [75, 70, "缓考"],
        ],
        英语: failing.english,
      },
      makeUps: { 英语: 61 },
    },
    {
      classNumber: 2,
      seat: 15,
      parts: {
        数学: failing.maths,
        地理: failing.geography,
        生物: [
          [62, 58, 60],
          ["", 61, 63],
        ],
      },
      makeUps: { 数学: 65, 地理: 55 },
    },
  ];
}

/** Not on the list: saved by a make-up exam, or by a result that is exactly the pass mark. */
function savedPupils(): YearStory[] {
  return [
    {
      classNumber: 1,
      seat: 8,
      parts: { 数学: failing.maths, 英语: failing.english },
      makeUps: { 数学: 75, 英语: 66 },
    },
    {
      classNumber: 2,
      seat: 7,
      parts: {
        数学: failing.maths,
        地理: failing.geography,
        物理: [
          [46, 66, 66],
          [46, 66, 66],
        ],
      },
      makeUps: { 数学: 70, 地理: 58 },
    },
  ];
}

/** Who is not judged: two repetitions already, or away from school. */
function pupilsSetApart(): YearStory[] {
  return [
    {
      classNumber: 2,
      seat: 18,
      parts: { 数学: failing.maths, 英语: failing.english, 物理: failing.physics },
      makeUps: { 数学: 60, 英语: 58, 物理: 51 },
      repetitions: 2,
    },
    { classNumber: 1, seat: 20, status: "休学" },
    { classNumber: 1, seat: 27, repetitions: 1 },
  ];
}

/** A 总评 that its marks do not make, an exam missed, a letter that fails, a weak 期中. */
function otherFinds(): YearStory[] {
  return [
    {
      classNumber: 1,
      seat: 3,
      parts: {
        历史: [
          [80, 70, 72],
          [82, 74, 76],
        ],
      },
      statedHistory: 78,
    },
    {
      classNumber: 2,
      seat: 9,
      parts: {
        历史: [
          [60, 58, 59],
          [61, 58, 60],
        ],
      },
      statedHistory: 60,
    },
    {
      classNumber: 1,
      seat: 24,
      parts: {
        地理: [
          [80, 72, 70],
          [78, 71, "缺考"],
        ],
      },
      makeUps: { 地理: 66 },
    },
    { classNumber: 2, seat: 22, letters: { 体育: "不及格" } },
    {
      classNumber: 1,
      seat: 16,
      parts: {
        语文: [
          [88, 80, 84],
          [86, 66, 82],
        ],
        数学: [
          [80, 74, 76],
          [82, 60, 78],
        ],
      },
    },
  ];
}
