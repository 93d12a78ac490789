import type { Subject } from "../school";
import type { Chance } from "./chance";

/** 学科 of a sample with its full mark and how well pupils usually do, as shares of the full mark. */
export interface SampleSubject {
  readonly subject: Subject;
  readonly fullMark: number;
  readonly mean: number;
  readonly spread: number;
}

/** How much of a pupil's result comes from the pupil and not from the subject or the day. */
const ownShare = 0.68;
const daysShare = Math.sqrt(1 - ownShare ** 2);

/** One pupil's marks, whole numbers, one a subject: who is good at one is likely good at the others. */
export function drawMarks(chance: Chance, subjects: readonly SampleSubject[]): number[] {
  const ability = Math.max(-2, Math.min(2.2, chance.normal()));
  return subjects.map(({ fullMark, mean, spread }) => {
    const share = mean + spread * (ownShare * ability + daysShare * chance.normal());
    return Math.round(Math.max(0.12, Math.min(0.99, share)) * fullMark);
  });
}

/** 及格线 of the samples: three fifths of the full mark. */
export function passMarkOf(subject: SampleSubject): number {
  return subject.fullMark * 0.6;
}

/**
 * Makes pupils who fail almost everything rare: of the failing marks only the `most` worst remain,
 * the others are lifted just over the pass mark.
 */
export function limitFailures(
  chance: Chance,
  marks: readonly number[],
  subjects: readonly SampleSubject[],
  most: number,
): number[] {
  const shortfall = (index: number): number => {
    const subject = subjects[index];
    return subject ? passMarkOf(subject) - (marks[index] ?? 0) : 0;
  };
  const failing = marks.map((_, index) => index).filter((index) => shortfall(index) > 0);
  const lifted = new Set(failing.sort((a, b) => shortfall(b) - shortfall(a)).slice(most));
  return marks.map((mark, index) =>
    lifted.has(index) ? Math.ceil(mark + shortfall(index)) + chance.between(0, 8) : mark,
  );
}

/** 补考成绩: most who sit it again pass. */
export function drawMakeUpMark(chance: Chance, subject: SampleSubject): number {
  const pass = passMarkOf(subject);
  return chance.fraction() < 0.84
    ? pass + chance.between(0, Math.round(subject.fullMark * 0.14))
    : pass - chance.between(1, Math.round(subject.fullMark * 0.18));
}

/** 等第 of a subject without a paper. */
export function drawLetter(chance: Chance): string {
  const draw = chance.fraction();
  if (draw < 0.46) return "优";
  return draw < 0.88 ? "良" : "及格";
}
