import type { Assessment } from "../../src/school";
import { suggestStage } from "../../src/screening";
import { classOf, cohortOf } from "./a-cohort";

type FirstExam = Exclude<Assessment, "make-up">;

describe("看表推断学年阶段", () => {
  it.each<[string, FirstExam, string]>([
    ["有学年总评", "annual", "annual"],
    ["只有期末", "final", "annual"],
    ["没写哪次考试", "unstated", "annual"],
    ["只有期中", "midterm", "midterm"],
    ["只有月考", "monthly", "midterm"],
    ["只有平时", "coursework", "midterm"],
  ])("%s", (_, assessment, stage) => {
    const cohort = cohortOf([{ entries: { 语文: 50, 数学: 80 } }], { assessment });
    expect(suggestStage(cohort)).toEqual({
      stage,
      makeUpMarks: 0,
      because:
        stage === "annual"
          ? { kind: "year-results", exam: assessment, term: null, subjects: 2 }
          : { kind: "exams-before-the-end", exams: [assessment] },
    });
  });

  it("says of which term the results are", () => {
    const cohort = cohortOf([{ entries: { 语文: 50, 数学: 80 } }], { assessment: "final" });
    const firstTerm = {
      ...cohort,
      subjects: cohort.subjects.map((record) => ({
        ...record,
        results: record.results.map((result) => ({ ...result, term: 1 as const })),
      })),
    };
    expect(suggestStage(firstTerm).because).toEqual({
      kind: "year-results",
      exam: "final",
      term: 1,
      subjects: 2,
    });
  });

  it("counts make-up marks and states, not blanks", () => {
    const cohort = classOf({ 数学: [50, 60], 英语: [50, "缺考"] }, { 数学: [50, ""] });
    expect(suggestStage(cohort)).toEqual({
      stage: "after-make-up",
      makeUpMarks: 2,
      because: { kind: "make-up-results", marks: 2 },
    });
  });

  it("stays at the year's end while the make-up sheet is empty", () => {
    expect(suggestStage(classOf({ 数学: [50, ""] }))).toMatchObject({
      stage: "annual",
      makeUpMarks: 0,
    });
  });

  it("takes an empty workbook for the year's", () => {
    expect(suggestStage({ students: [], subjects: [] })).toEqual({
      stage: "annual",
      makeUpMarks: 0,
      because: { kind: "no-results" },
    });
  });
});
