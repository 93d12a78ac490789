import { marksSheet } from "./annual-sheet";
import { informationSheet } from "./attention/information-sheet";
import { monthSheet } from "./attention/month-sheet";
import { usualAbsences } from "./attention/usual-absences";
import { seededChance } from "./chance";
import { headTeacherStories, type HeadTeacherStory } from "./head-teacher-stories";
import type { SampleSubject } from "./marks";
import { drawClass, type SamplePupil } from "./pupils";
import type { SampleSheet } from "./sample-sheet";

const usual = { fullMark: 100, mean: 0.8, spread: 0.08 } as const;
const subjects: readonly SampleSubject[] = [
  "语文",
  "数学",
  "英语",
  "道德与法治",
  "历史",
  "地理",
  "生物",
].map((subject) => ({ subject, ...usual }));
const school = "青禾实验学校";
const classGroup = "七(5)班";

/** 班主任手里的一个班: 学年总评 before the make-up exams, 学生信息, and attendance by the month. */
export function headTeacherSheets(seed: number): {
  readonly pupils: readonly SamplePupil[];
  readonly sheets: readonly SampleSheet[];
} {
  const chance = seededChance(seed);
  const pupils = drawClass(chance, {
    classGroup,
    size: 42,
    studentNumber: numberOf,
    subjects,
    letterSubjects: [],
    mostFailures: 1,
    stories: headTeacherStories,
  });
  const absenceOf = usualAbsences(chance, pupils, storyOf);
  return {
    pupils,
    sheets: [
      marksSheet("学年总评", `${school}2025—2026学年${classGroup}学年总评`, pupils, subjects),
      informationSheet(`${school}${classGroup}学生信息表`, pupils, storyOf),
      ...[3, 4, 5, 6].map((month) =>
        monthSheet(
          `${month}月考勤`,
          `${school}${classGroup}2026年${month}月考勤表`,
          month,
          pupils,
          absenceOf,
        ),
      ),
    ],
  };
}

function storyOf({ studentNumber }: SamplePupil): HeadTeacherStory | null {
  return headTeacherStories.get(Number(studentNumber.slice(-2))) ?? null;
}

function numberOf(seat: number): string {
  return `202505${String(seat).padStart(2, "0")}`;
}
