import { isoDateOf } from "../../school";
import { marksSheet } from "../annual-sheet";
import { seededChance, type Chance } from "../chance";
import { passMarkOf, type SampleSubject } from "../marks";
import { drawPupilName } from "../pupil-names";
import { drawClass, type PupilStory, type SamplePupil } from "../pupils";
import type { SampleSheet } from "../sample-sheet";
import { attentionStories, type AttentionStory } from "./attention-stories";
import { changeSheet, type SampleChange } from "./change-sheet";
import { informationSheet } from "./information-sheet";
import { monthSheet } from "./month-sheet";
import { schoolDays } from "./school-days";
import { signInSheet } from "./sign-in-sheet";
import { termAttendanceSheet } from "./term-attendance-sheet";
import { usualAbsences } from "./usual-absences";

const core = { fullMark: 120, mean: 0.8, spread: 0.07 } as const;
const other = { fullMark: 100, mean: 0.8, spread: 0.07 } as const;
const subjects: readonly SampleSubject[] = [
  { subject: "语文", ...core },
  { subject: "数学", ...core },
  { subject: "英语", ...core },
  { subject: "物理", ...other },
  { subject: "历史", ...other },
  { subject: "地理", ...other },
  { subject: "生物", ...other },
];
const classSize = 36;
const school = "青禾实验学校";
const schoolYear = `${school}2025—2026学年`;

/**
 * 一个学期的关注和考勤: three classes of 七年级 with 学年总评, 学生信息, 学籍异动, and attendance kept in three ways, one a
 * class: a sheet a month with signs, one sheet a term with words, an exported sign-in log.
 */
export function attentionSheets(seed: number): {
  readonly pupils: readonly SamplePupil[];
  readonly sheets: readonly SampleSheet[];
} {
  const chance = seededChance(seed);
  const classes = ([1, 2, 3] as const).map((number) => drawAttentionClass(chance, number));
  const [one = [], two = [], three = []] = classes;
  const pupils = classes.flat();
  const absenceOf = usualAbsences(chance, pupils, storyOf);
  return {
    pupils,
    sheets: [
      marksSheet("七年级学年总评", `${schoolYear}七年级学年总评`, pupils, subjects),
      informationSheet(`${schoolYear}七年级学生信息表`, pupils, storyOf),
      ...[3, 4, 5, 6].map((month) =>
        monthSheet(
          `七1考勤${month}月`,
          `${school}七(1)班2026年${month}月考勤表`,
          month,
          one,
          absenceOf,
        ),
      ),
      termAttendanceSheet("七2考勤", `${schoolYear}第二学期七(2)班考勤登记表`, two, absenceOf),
      signInSheet("七3签到记录", three, absenceOf),
      changeSheet(`${schoolYear}七年级学籍异动登记表`, changesOf(chance, pupils)),
    ],
  };
}

function drawAttentionClass(chance: Chance, number: 1 | 2 | 3): SamplePupil[] {
  const stories = attentionStories.filter(({ classNumber }) => classNumber === number);
  return drawClass(chance, {
    classGroup: `七(${number})班`,
    size: classSize,
    studentNumber: (seat) => numberOf(number, seat),
    subjects,
    letterSubjects: [],
    mostFailures: 1,
    stories: new Map(stories.map((story) => [story.seat, marksOf(story)])),
  });
}

function marksOf({ failing = [], outstanding = false }: AttentionStory): PupilStory {
  const marks = subjects.flatMap((subject): [string, number][] => {
    if (failing.includes(subject.subject)) return [[subject.subject, passMarkOf(subject) - 6]];
    return outstanding ? [[subject.subject, Math.round(subject.fullMark * 0.97)]] : [];
  });
  return { marks: Object.fromEntries(marks) };
}

function changesOf(chance: Chance, pupils: readonly SamplePupil[]): readonly SampleChange[] {
  const arrived = pupils.find(({ studentNumber }) => studentNumber === numberOf(2, 30));
  const gone = (number: 1 | 2 | 3, seat: number) => ({
    studentNumber: numberOf(number, seat),
    name: drawPupilName(chance),
    classGroup: `七(${number})班`,
  });
  const [first = 0] = schoolDays;
  return [
    {
      pupil: gone(1, 37),
      type: "转往省外",
      date: isoDateOf(first + 9),
      reason: "随父母工作调动",
    },
    ...(arrived
      ? [{ pupil: arrived, type: "省内转入", date: isoDateOf(first), reason: "户籍迁入" }]
      : []),
    { pupil: gone(2, 37), type: "休学", date: isoDateOf(first + 42), reason: "因病" },
    { pupil: gone(3, 37), type: "辍学", date: isoDateOf(first + 78), reason: "外出务工，劝返中" },
  ];
}

function storyOf({ studentNumber }: SamplePupil): AttentionStory | null {
  return (
    attentionStories.find(
      ({ classNumber, seat }) => numberOf(classNumber, seat) === studentNumber,
    ) ?? null
  );
}

function numberOf(classNumber: number, seat: number): string {
  return `20250${classNumber}${String(seat).padStart(2, "0")}`;
}
