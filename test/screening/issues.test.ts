import { formatAddress } from "../../src/sheet";
import type { Issue } from "../../src/records";
import { classOf, cohortOf, grade8, withExam } from "./a-cohort";
import { issuesIn } from "./screen";

function inShort({ code, severity, at, also, found, students }: Issue) {
  return {
    code,
    severity,
    at: at && formatAddress(at),
    also: also.map(formatAddress),
    found,
    students,
  };
}

const allFine = { 语文: 80, 数学: 80, 英语: 80 };

describe("筛查时发现的问题", () => {
  it("finds none in a whole workbook", () => {
    expect(issuesIn(classOf({}, { 数学: [50, 60] }))).toEqual([]);
  });

  it("says once what stands for the annual result, for each kind of exam", () => {
    const cohort = cohortOf([{ entries: allFine }, { entries: allFine }], { assessment: "final" });
    expect(issuesIn(cohort)).toEqual([
      expect.objectContaining({
        code: "annual-result-assumed",
        severity: "warning",
        takenFrom: "final",
      }),
    ]);
    const mixed = withExam(
      cohortOf([{ entries: allFine }, { entries: { 语文: 80, 数学: null, 英语: 80 } }]),
      "unstated",
      [{}, { 数学: 70 }],
    );
    expect(issuesIn(mixed)).toEqual([expect.objectContaining({ takenFrom: "unstated" })]);
    expect(issuesIn(cohort, { stage: "midterm" })).toEqual([]);
  });

  it("says once that the grade is not known, and of whom if of some only", () => {
    const unknown = { entries: allFine, facts: { grade: null } };
    expect(issuesIn(cohortOf([unknown, unknown])).map(inShort)).toEqual([
      { code: "grade-assumed", severity: "warning", at: null, also: [], found: "", students: [] },
    ]);
    expect(issuesIn(cohortOf([{ entries: allFine }, unknown]))).toEqual([
      expect.objectContaining({ code: "grade-assumed", students: [1] }),
    ]);
    expect(issuesIn(cohortOf([unknown]), { assumedGrade: grade8 })).toEqual([]);
  });

  it.each([
    ["two subjects", { 语文: 80, 数学: 80 }, ["语文", "数学"]],
    ["no core subject", { 物理: 80, 历史: 80, 地理: 80 }, ["物理", "历史", "地理"]],
  ])("warns that a verdict rests on few subjects: %s", (_, entries, subjects) => {
    expect(issuesIn(cohortOf([{ entries }]))).toEqual([
      expect.objectContaining({ code: "few-subjects", severity: "warning", subjects }),
    ]);
  });

  it("does not warn about three subjects with a core one", () => {
    expect(issuesIn(cohortOf([{ entries: { 语文: 80, 物理: 80, 历史: 80 } }]))).toEqual([]);
  });

  it("names all cells of a letter that is not decided, once a subject", () => {
    const cohort = classOf({ 音乐: "D" }, { 音乐: "B" }, { 音乐: "D" });
    expect(issuesIn(cohort).map(inShort)).toEqual([
      {
        code: "letter-not-decided",
        severity: "warning",
        at: "成绩!K3",
        also: ["成绩!K5"],
        found: "D",
        students: [0, 2],
      },
    ]);
  });

  it("names make-up marks that change nothing, but not those of a deferred exam", () => {
    const cohort = classOf(
      { 数学: [70, 65] },
      { 数学: ["缓考", 65] },
      { 数学: [50, 65] },
      { 数学: [80, 90] },
    );
    expect(issuesIn(cohort).map(inShort)).toEqual([
      {
        code: "make-up-not-needed",
        severity: "info",
        at: "补考!D3",
        also: ["补考!D6"],
        found: "65",
        students: [0, 3],
      },
    ]);
  });
});
