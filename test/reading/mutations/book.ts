import type { Assessment } from "../../../src/school";
import type { GridCell } from "../sheet-from-grid";
import { inventPupils } from "./pupils";
import { randomFrom, type Random } from "./random";

/** 一位学生, as the truth knows them. */
export interface Pupil {
  readonly name: string;
  /** Eight digits, or null in a school that numbers nobody. */
  readonly number: string | null;
  /** 1, 2, 3 …: the class within the grade. */
  readonly classNth: number;
}

/** One mark of the truth; the object itself is its identity. */
export interface Mark {
  readonly pupil: Pupil;
  readonly subject: string;
  readonly assessment: Assessment;
  readonly content: GridCell;
  /** What a right reader makes of it: the mark, the letter, or the kind of its state. */
  readonly reads: number | string;
}

export interface Exam {
  readonly assessment: Assessment;
  /** As it stands in headers; "" where the book never says. */
  readonly words: string;
}

export interface TaughtSubject {
  readonly name: string;
  readonly fullMark: number;
  /** 等第 in place of marks. */
  readonly inLetters: boolean;
}

/** 一本干净的成绩册: what is true, whatever a school does to the sheet afterwards. */
export interface Book {
  readonly pupils: readonly Pupil[];
  readonly classCount: number;
  /** 七（1）班 …: as a column of classes, a title and a sheet name write it. */
  readonly className: (nth: number) => string;
  readonly classInColumn: (nth: number) => string;
  readonly subjects: readonly TaughtSubject[];
  readonly exams: readonly Exam[];
  readonly marks: readonly Mark[];
  /** Every column's header states its full mark. */
  readonly statesFullMarks: boolean;
  /** `seat`: 1, 2, 3 … anew in each class, which is nobody's number in the school. */
  readonly numbersAre: "text" | "number" | "seat" | "none";
}

/** How big a book is made; small books make readable failures. */
export interface BookSize {
  readonly classes: number;
  readonly pupilsInClass: number;
  readonly subjects: number;
  readonly seed: number;
}

const subjectNames = [
  ...["语文", "数学", "英语", "物理", "化学", "生物", "历史", "地理", "道德与法治"],
  ...["体育", "音乐", "美术", "信息科技", "劳动"],
];
const examPlans: readonly (readonly Exam[])[] = [
  [{ assessment: "unstated", words: "" }],
  [{ assessment: "unstated", words: "" }],
  [{ assessment: "final", words: "期末" }],
  [{ assessment: "annual", words: "总评" }],
  [
    { assessment: "midterm", words: "期中" },
    { assessment: "final", words: "期末" },
  ],
  [
    { assessment: "annual", words: "总评" },
    { assessment: "make-up", words: "补考" },
  ],
  [
    { assessment: "coursework", words: "平时" },
    { assessment: "final", words: "期末" },
    { assessment: "annual", words: "总评" },
  ],
  [
    { assessment: "final", words: "期末" },
    { assessment: "annual", words: "学年总评" },
    { assessment: "make-up", words: "补考成绩" },
  ],
];
const classForms: readonly (readonly [spoken: string, inColumn: string])[] = [
  ["七年级#班", "七年级#班"],
  ["七年级（#）班", "七（#）班"],
  ["七（#）班", "70#"],
  ["八年级#班", "#班"],
  ["初二(#)班", "初二(#)班"],
  ["高一（#）班", "高一#班"],
  ["九年级#班", "九#"],
];

export function makeBook(size: BookSize): Book {
  const random = randomFrom(size.seed);
  const numbersAre = random.pick(["text", "text", "number", "seat", "none"] as const);
  const pupils = inventPupils(size, numbersAre === "text" || numbersAre === "number", random);
  const statesFullMarks = random.chance(0.3);
  const names = [
    ...subjectNames.slice(0, 3),
    ...random.shuffle(subjectNames.slice(3)).slice(0, Math.max(0, size.subjects - 3)),
  ];
  const hasLetters = random.chance(0.2);
  const subjects = names.map((name, place) => ({
    name,
    inLetters: hasLetters && place === names.length - 1,
    fullMark: statesFullMarks
      ? place < 3
        ? random.pick([120, 150])
        : random.pick([100, 70])
      : 100,
  }));
  const exams = random.pick(examPlans);
  const [spoken, inColumn] = random.pick(classForms);
  return {
    pupils,
    classCount: size.classes,
    className: (nth) => spoken.replace("#", String(nth)),
    classInColumn: (nth) => inColumn.replace("#", String(nth)),
    subjects,
    exams,
    marks: pupils.flatMap((pupil) =>
      subjects.flatMap((subject) => marksOf(pupil, subject, exams, random)),
    ),
    statesFullMarks,
    numbersAre,
  };
}

/** A make-up mark stands only where an earlier result failed. */
function marksOf(
  pupil: Pupil,
  { name: subject, fullMark, inLetters }: TaughtSubject,
  exams: readonly Exam[],
  random: Random,
): readonly Mark[] {
  let hasFailed = false;
  return exams.flatMap(({ assessment }): readonly Mark[] => {
    const isMakeUp = assessment === "make-up";
    if (isMakeUp && !hasFailed) return [];
    const [content, reads] = random.chance(0.06)
      ? random.pick(states)
      : inLetters
        ? random.pick(letters)
        : markBelow(isMakeUp ? 60 : fullMark, random);
    if (reads === "blank") return [];
    hasFailed = typeof reads === "number" ? reads < fullMark * 0.6 : failingWords.includes(reads);
    return [{ pupil, subject, assessment, content, reads }];
  });
}

const states: readonly (readonly [GridCell, string])[] = [
  ["缺考", "absent"],
  ["缓考", "deferred"],
  ["免修", "exempt"],
  ["作弊", "misconduct"],
  ["", "blank"],
];

const letters: readonly (readonly [GridCell, string])[] = [
  ["优", "优"],
  ["良", "良"],
  ["及格", "及格"],
  ["待及格", "待及格"],
];
const failingWords: readonly string[] = ["absent", "deferred", "misconduct", "待及格"];

function markBelow(most: number, random: Random): readonly [GridCell, number] {
  const share = random.chance(0.25) ? random.int(20, 59) : random.int(60, 100);
  const whole = Math.floor((most * share) / 100);
  const mark = random.chance(0.1) && whole < most ? whole + 0.5 : whole;
  return random.chance(0.01) ? [0, 0] : [mark, mark];
}
