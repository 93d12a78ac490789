import type { Subject } from "../school";
import type { Chance } from "./chance";
import { passMarkOf } from "./marks";
import type { SampleSubject } from "./marks";
import type { SamplePupil, Written } from "./pupils";

/** 平时, 期中, 期末 of one term. */
export type TermMarks = readonly [coursework: Written, midterm: Written, final: Written];

/** 上学期, 下学期 */
export type YearMarks = readonly [first: TermMarks, second: TermMarks];

/** A pupil whose annual results stand nowhere but in the marks that make them. */
export interface YearPupil extends SamplePupil {
  readonly parts: Readonly<Record<Subject, YearMarks>>;
}

/**
 * Marks of a whole year round the mark that a pupil usually reaches: whoever passes does so by any weights
 * of 30, 30 and 40 although a 期中 may fail, whoever fails does so in every exam.
 */
export function drawYear(chance: Chance, subject: SampleSubject, usual: number): YearMarks {
  const term = (): TermMarks => {
    const pass = passMarkOf(subject);
    const marks = [
      usual + chance.between(1, 6),
      usual + chance.between(-9, 6),
      usual + chance.between(-4, 5),
    ] as const;
    const within = (mark: number, least: number, most: number) =>
      Math.max(least, Math.min(most, mark));
    const most = subject.fullMark - 1;
    return usual < pass
      ? [
          within(marks[0], 0, pass - 1),
          within(marks[1], 0, pass - 1),
          within(marks[2], 0, pass - 1),
        ]
      : [
          within(marks[0], pass + 2, most),
          within(marks[1], pass - 9, most),
          within(marks[2], pass + 6, most),
        ];
  };
  return [term(), term()];
}

/** 学年总评 with one decimal, by 30/30/40 within a term and 40/60 for the year; "" where a mark is missing. */
export function annualMark([first, second]: YearMarks): Written {
  const tenths = ([coursework, midterm, final]: TermMarks): number =>
    3 * asNumber(coursework) + 3 * asNumber(midterm) + 4 * asNumber(final);
  const hundredths = 4 * tenths(first) + 6 * tenths(second);
  return Number.isNaN(hundredths) ? "" : Math.round(hundredths / 10) / 10;
}

function asNumber(written: Written): number {
  return typeof written === "number" ? written : Number.NaN;
}
