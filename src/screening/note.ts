import { subjectStates } from "../rules";

/**
 * 记录: every result of the cohort that is not simply a pass, a line of six numbers each: how the subject
 * stands, and in which cells. The lines are written subject by subject, as the marks lie in memory, and
 * hold the cells because looking them up pupil by pupil in sixty columns takes longer than deciding. The
 * lines of one pupil are chained in the order of the subjects.
 */
export interface Notes {
  /** Where in `lines` the first line of each pupil starts; 0 for a pupil who has passed everything. */
  readonly firstOf: Int32Array;
  readonly lines: Int32Array;
}

/** The places of a line. Rows and columns are −1 where there is no cell. */
export const noted = {
  /** Where the pupil's next line starts; 0 after the last. */
  next: 0,
  /** Which subject, and its state: see {@link standingNumber}. */
  standing: 1,
  firstRow: 2,
  firstColumn: 3,
  makeUpRow: 4,
  makeUpColumn: 5,
} as const;

export const numbersInLine = 6;

const statesEach = subjectStates.length;

/** A subject, by its column, and the code of its state in one number. */
export function standingNumber(subject: number, code: number): number {
  return subject * statesEach + code;
}

export function subjectOfStanding(standing: number): number {
  return Math.floor(standing / statesEach);
}

export function stateOfStanding(standing: number): number {
  return standing % statesEach;
}

/** The code of one state: its index in `subjectStates`. */
export function stateIn({ firstOf, lines }: Notes, student: number, subject: number): number {
  for (let line = firstOf[student] ?? 0; line > 0; line = lines[line] ?? 0) {
    const standing = lines[line + noted.standing] ?? 0;
    if (subjectOfStanding(standing) === subject) return stateOfStanding(standing);
  }
  return 0;
}
