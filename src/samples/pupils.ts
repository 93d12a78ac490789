import type { Subject } from "../school";
import type { Chance } from "./chance";
import { drawLetter, drawMakeUpMark, drawMarks, limitFailures, passMarkOf } from "./marks";
import type { SampleSubject } from "./marks";
import { drawPupilName } from "./pupil-names";

/** What stands in a score cell of a sample: a number, a word, a slip of the pen, or "" for nothing. */
export type Written = number | string;

/** One fictitious pupil, as the school wrote it down. */
export interface SamplePupil {
  readonly studentNumber: string;
  readonly name: string;
  readonly classGroup: string;
  readonly marks: Readonly<Record<Subject, Written>>;
  /** 补考成绩 of the subjects sat again; "" where it is not entered yet. */
  readonly makeUps: Readonly<Record<Subject, Written>>;
  readonly letters: Readonly<Record<Subject, string>>;
  readonly remark: string;
}

/** A pupil made on purpose: what differs from a pupil who passed everything. */
export interface PupilStory {
  readonly marks?: Readonly<Record<Subject, Written>>;
  readonly makeUps?: Readonly<Record<Subject, Written>>;
  readonly letters?: Readonly<Record<Subject, string>>;
  readonly remark?: string;
  readonly name?: (name: string) => string;
}

export interface ClassPlan {
  readonly classGroup: string;
  readonly size: number;
  /** 学号 of the pupil with this seat, from 1. */
  readonly studentNumber: (seat: number) => string;
  readonly subjects: readonly SampleSubject[];
  readonly letterSubjects: readonly Subject[];
  readonly mostFailures: number;
  /** By seat. */
  readonly stories: ReadonlyMap<number, PupilStory>;
}

/** A class in order of seats. No two pupils of a class bear the same name. */
export function drawClass(chance: Chance, plan: ClassPlan): SamplePupil[] {
  const taken = new Set<string>();
  return Array.from({ length: plan.size }, (_, index) => {
    const name = drawFreeName(chance, taken);
    const pupil = drawPupil(chance, plan, index + 1, name);
    const story = plan.stories.get(index + 1);
    return story ? tell(chance, plan, pupil, story) : pupil;
  });
}

function drawFreeName(chance: Chance, taken: Set<string>): string {
  let name = drawPupilName(chance);
  while (taken.has(name)) name = drawPupilName(chance);
  taken.add(name);
  return name;
}

function drawPupil(chance: Chance, plan: ClassPlan, seat: number, name: string): SamplePupil {
  const { subjects, letterSubjects } = plan;
  const marks = limitFailures(chance, drawMarks(chance, subjects), subjects, plan.mostFailures);
  const failing = subjects.filter((subject, index) => (marks[index] ?? 0) < passMarkOf(subject));
  return {
    studentNumber: plan.studentNumber(seat),
    name,
    classGroup: plan.classGroup,
    marks: Object.fromEntries(subjects.map(({ subject }, index) => [subject, marks[index] ?? ""])),
    makeUps: Object.fromEntries(
      failing.map((subject) => [subject.subject, drawMakeUpMark(chance, subject)]),
    ),
    letters: Object.fromEntries(letterSubjects.map((subject) => [subject, drawLetter(chance)])),
    remark: "",
  };
}

function tell(chance: Chance, plan: ClassPlan, pupil: SamplePupil, story: PupilStory): SamplePupil {
  const { subjects } = plan;
  const numbers = subjects.map(({ subject }) => Number(pupil.marks[subject]));
  const passing = limitFailures(chance, numbers, subjects, 0);
  return {
    ...pupil,
    name: story.name ? story.name(pupil.name) : pupil.name,
    marks: {
      ...Object.fromEntries(subjects.map(({ subject }, index) => [subject, passing[index] ?? ""])),
      ...story.marks,
    },
    makeUps: story.makeUps ?? {},
    letters: { ...pupil.letters, ...story.letters },
    remark: story.remark ?? "",
  };
}
