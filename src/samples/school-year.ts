import { lettersSheet, marksSheet } from "./annual-sheet";
import { seededChance, type Chance } from "./chance";
import { makeUpSheet } from "./make-up-sheet";
import type { SampleSubject } from "./marks";
import { drawClass, type PupilStory, type SamplePupil } from "./pupils";
import { rollSheet } from "./roll-sheet";
import type { SampleSheet } from "./sample-sheet";
import { termSheet } from "./term-sheet";
import { annualMark, drawYear, type YearPupil } from "./year-marks";
import { yearStories, type YearStory } from "./year-stories";

const core = { fullMark: 120, mean: 0.79, spread: 0.08 } as const;
const other = { fullMark: 100, mean: 0.79, spread: 0.08 } as const;
const gradeEight: readonly SampleSubject[] = [
  { subject: "语文", ...core },
  { subject: "数学", ...core },
  { subject: "英语", ...core },
  { subject: "物理", ...other },
  { subject: "历史", ...other },
  { subject: "地理", ...other },
  { subject: "生物", ...other },
];
const gradeNine: readonly SampleSubject[] = [
  ...gradeEight.slice(0, 5),
  { subject: "化学", ...other },
];
/** Primary schools tell results in letters. */
const gradeFour = ["语文", "数学", "英语", "科学", "体育"];
const school = "青禾实验学校";

/**
 * 一个学年: 八年级 by terms (平时, 期中, 期末) with 补考 and a roll, beside a class of 九年级, who graduate, and
 * one of 四年级, whom rules for secondary schools do not cover.
 */
export function schoolYearSheets(seed: number): {
  readonly pupils: readonly SamplePupil[];
  readonly sheets: readonly SampleSheet[];
} {
  const chance = seededChance(seed);
  const eight = [drawYearClass(chance, 1, 30), drawYearClass(chance, 2, 28)].flat();
  const nine = drawGraduates(chance, 24);
  const four = drawPrimaryClass(chance, 26);
  const schoolYear = `${school}2025—2026学年`;
  return {
    pupils: [...eight, ...nine, ...four],
    sheets: [
      termSheet(
        { name: "八年级上学期", title: `${schoolYear}第一学期八年级成绩册`, term: 1 },
        eight,
        gradeEight,
      ),
      termSheet(
        { name: "八年级下学期", title: `${schoolYear}第二学期八年级成绩册`, term: 2 },
        eight,
        gradeEight,
      ),
      makeUpSheet(`${schoolYear}八年级补考成绩登记表`, eight, gradeEight),
      marksSheet("九年级学年总评", `${schoolYear}九年级学年总评`, nine, gradeNine),
      lettersSheet("四年级学年总评", `${schoolYear}四年级学年总评等第`, four, gradeFour),
      rollSheet(`${schoolYear}学籍情况`, [...eight, ...nine, ...four], storyOf),
    ],
  };
}

function drawYearClass(chance: Chance, classNumber: 1 | 2, size: number): YearPupil[] {
  const stories = yearStories.filter((story) => story.classNumber === classNumber);
  const drawn = drawClass(chance, {
    classGroup: `八(${classNumber})班`,
    size,
    studentNumber: (seat) => numberOf("2024", classNumber, seat),
    subjects: gradeEight,
    letterSubjects: ["体育"],
    mostFailures: 1,
    stories: new Map(
      stories.map(({ seat, makeUps = {}, letters = {} }) => [seat, { makeUps, letters }]),
    ),
  });
  return drawn.map((pupil) => withParts(chance, pupil, storyOf(pupil)));
}

function withParts(chance: Chance, pupil: SamplePupil, story: YearStory | null): YearPupil {
  const parts = Object.fromEntries(
    gradeEight.map((subject) => [
      subject.subject,
      story?.parts?.[subject.subject] ??
        drawYear(chance, subject, Number(pupil.marks[subject.subject])),
    ]),
  );
  const history = parts["历史"];
  const stated = story?.statedHistory ?? (history ? annualMark(history) : "");
  return { ...pupil, marks: { 历史: stated }, parts };
}

/** Who graduates sits no make-up exam; two of them fail what would list pupils of other grades. */
function drawGraduates(chance: Chance, size: number): SamplePupil[] {
  const failing = (share: number): PupilStory => ({
    marks: Object.fromEntries(
      gradeNine.slice(0, 3).map(({ subject, fullMark }) => [subject, fullMark * share]),
    ),
  });
  return drawClass(chance, {
    classGroup: "九(1)班",
    size,
    studentNumber: (seat) => numberOf("2023", 1, seat),
    subjects: gradeNine,
    letterSubjects: [],
    mostFailures: 0,
    stories: new Map([
      [4, failing(0.45)],
      [13, failing(0.55)],
    ]),
  });
}

function drawPrimaryClass(chance: Chance, size: number): SamplePupil[] {
  return drawClass(chance, {
    classGroup: "四(1)班",
    size,
    studentNumber: (seat) => numberOf("2022", 1, seat),
    subjects: [],
    letterSubjects: gradeFour,
    mostFailures: 0,
    stories: new Map([[8, { letters: { 语文: "不及格", 数学: "不及格" } }]]),
  });
}

function storyOf({ studentNumber }: SamplePupil): YearStory | null {
  return (
    yearStories.find(
      ({ classNumber, seat }) => numberOf("2024", classNumber, seat) === studentNumber,
    ) ?? null
  );
}

function numberOf(year: string, classNumber: number, seat: number): string {
  return `${year}0${classNumber}${String(seat).padStart(2, "0")}`;
}
