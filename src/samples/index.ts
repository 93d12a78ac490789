/**
 * 示例: workbooks of schools that do not exist, drawn from a seed, so that the playground, the tests and
 * the measurements have something to open.
 */
import { attentionSheets } from "./attention";
import { benchmarkSheets } from "./benchmark";
import { gradeSheets } from "./grade";
import { headTeacherSheets } from "./head-teacher";
import { oneClassSheets } from "./one-class";
import { saveSample } from "./save-sample";
import { schoolYearSheets } from "./school-year";
import { subjectTeacherSheets } from "./subject-teacher";
import { templateSheets } from "./template";
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

/** 班主任的一个班: 学年总评 before the make-up exams, 学生信息, and attendance of four months. */
export function makeHeadTeacher(seed: number): Sample {
  return saved(headTeacherSheets(seed));
}

/** 任课教师的一门课: 数学 of three classes, one sheet a class, make-up marks partly entered. */
export function makeSubjectTeacher(seed: number): Sample {
  return saved(subjectTeacherSheets(seed));
}

/** 空白模板: the sheets that a school needs, with their heads and no pupil. */
export function makeTemplate(): Sample {
  return saved({ sheets: templateSheets(), pupils: [] });
}

/** So many pupils × 15 subjects with make-up columns, for measuring. */
export function makeBenchmark(pupils: number, seed: number): Sample {
  return saved(benchmarkSheets(pupils, seed));
}

function saved(drawn: Omit<Sample, "bytes">): Sample {
  return { ...drawn, bytes: saveSample(drawn.sheets) };
}
