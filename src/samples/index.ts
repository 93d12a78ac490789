/**
 * 示例: workbooks of schools that do not exist, drawn from a seed, so that the playground, the tests and
 * the measurements have something to open.
 */
import { attentionSheets } from "./attention";
import { benchmarkSheets } from "./benchmark";
import { gradeSheets } from "./grade";
import { oneClassSheets } from "./one-class";
import { saveSample } from "./save-sample";
import { schoolYearSheets } from "./school-year";
import type { SamplePupil } from "./pupils";
import type { SampleSheet } from "./sample-sheet";

export type { SamplePupil, Written } from "./pupils";
export type { SampleCell, SampleRow, SampleSheet } from "./sample-sheet";

/** A sample workbook: the file as bytes, what stands in it, and the pupils behind it. */
export interface Sample {
  readonly bytes: Uint8Array;
  readonly sheets: readonly SampleSheet[];
  readonly pupils: readonly SamplePupil[];
}

/** The seed of the samples that lie in samples/. */
export const sampleSeed = 20260630;

/** 一个班: 45 pupils of one class, 学年总评 on one sheet, no make-up exam yet. */
export function makeOneClass(seed: number): Sample {
  return saved(oneClassSheets(seed));
}

/** 一个年级: 540 pupils of twelve classes, 学年总评 and 补考成绩 partly entered. */
export function makeGrade(seed: number): Sample {
  return saved(gradeSheets(seed));
}

/** 一个学年: two terms with 平时, 期中 and 期末, 补考 and a roll, for a school's own weights. */
export function makeSchoolYear(seed: number): Sample {
  return saved(schoolYearSheets(seed));
}

/** 一个学期的关注和考勤: every category of the eight and every level of alert. */
export function makeAttention(seed: number): Sample {
  return saved(attentionSheets(seed));
}

/** So many pupils × 15 subjects with make-up columns, for measuring. */
export function makeBenchmark(pupils: number, seed: number): Sample {
  return saved(benchmarkSheets(pupils, seed));
}

function saved(drawn: Omit<Sample, "bytes">): Sample {
  return { ...drawn, bytes: saveSample(drawn.sheets) };
}
