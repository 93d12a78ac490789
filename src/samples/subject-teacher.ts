import { seededChance } from "./chance";
import { drawClass, type SamplePupil } from "./pupils";
import type { SampleSubject } from "./marks";
import type { SampleSheet } from "./sample-sheet";
import { subjectClassSheet } from "./subject-class-sheet";
import { subjectTeacherStories, type SubjectTeacherStory } from "./subject-teacher-stories";
import { drawYear } from "./year-marks";

const mathematics: SampleSubject = { subject: "数学", fullMark: 100, mean: 0.8, spread: 0.1 };
const classes = [
  [2, 41],
  [4, 43],
  [7, 40],
] as const;

/** 任课教师的成绩册: 数学 of the three classes taught, one sheet a class, make-up marks partly entered. */
export function subjectTeacherSheets(seed: number): {
  readonly pupils: readonly SamplePupil[];
  readonly sheets: readonly SampleSheet[];
} {
  const chance = seededChance(seed);
  const drawn = classes.map(([classNumber, size]) => {
    const classGroup = `八(${classNumber})班`;
    const stories = new Map(
      subjectTeacherStories
        .filter((story) => story.classNumber === classNumber)
        .map((story): [number, SubjectTeacherStory] => [story.seat, story]),
    );
    const pupils = drawClass(chance, {
      classGroup,
      size,
      studentNumber: (seat) => `20240${classNumber}${String(seat).padStart(2, "0")}`,
      subjects: [mathematics],
      letterSubjects: [],
      mostFailures: 0,
      stories,
    });
    const lines = pupils.map((pupil, index) => {
      const story = stories.get(index + 1);
      const usual = Number(pupil.marks[mathematics.subject]);
      return {
        pupil,
        parts: story?.parts ?? drawYear(chance, mathematics, usual)[1],
        makeUp: story?.makeUp ?? null,
      };
    });
    return { pupils, sheet: subjectClassSheet(classGroup, mathematics.subject, lines) };
  });
  return {
    pupils: drawn.flatMap(({ pupils }) => pupils),
    sheets: drawn.map(({ sheet }) => sheet),
  };
}
