import { explainSubjects } from "../../src/screening";
import type { Grade } from "../../src/school";
import { classOf, cohortOf, grade8, withExam, type PupilFacts } from "./a-cohort";
import { findingIn, missingIn, screen, shanghai } from "./screen";

const failing = { 语文: [40, 40], 数学: [40, 40], 英语: 80, 物理: 80 } as const;
const grade = (stage: Grade["stage"], year: number): Grade => ({ stage, year });

function pupilIs(facts: PupilFacts) {
  return cohortOf([{ entries: failing, facts }]);
}

describe("谁不在筛查之内", () => {
  it.each([
    ["九年级 → 不适用，毕业年级", { grade: grade("junior", 9) }, "exempt", ["exempt-grade"]],
    ["高三 → 不适用，毕业年级", { grade: grade("senior", 12) }, "exempt", ["exempt-grade"]],
    ["高二 → 按中学条款", { grade: grade("senior", 11) }, "candidate", ["clause"]],
    ["六年级（初中） → 按中学条款", { grade: grade("junior", 6) }, "candidate", ["clause"]],
    [
      "六年级（小学） → 不适用本规定",
      { grade: grade("primary", 6) },
      "not-covered",
      ["grade-not-covered"],
    ],
    ["八年级、转出 → 不适用", { status: "转出" }, "exempt", ["left-school"]],
    [
      "九年级、休学 → 两个理由都写",
      { grade: grade("junior", 9), status: "休学" },
      "exempt",
      ["left-school", "exempt-grade"],
    ],
  ] as const)("%s", (_, facts, verdict, reasons) => {
    const finding = findingIn(pupilIs(facts));
    expect(finding.verdict).toBe(verdict);
    expect(finding.reasons.map(({ kind }) => kind)).toEqual(reasons);
    expect(finding.failingBefore).toEqual(["语文", "数学"]);
  });

  it("says neither clauses nor what is missing for a pupil set apart", () => {
    const finding = findingIn(pupilIs({ status: "休学" }));
    expect(finding.clauses).toEqual([]);
    expect(finding.missing).toEqual([]);
    expect(finding.waysOut).toEqual([]);
    expect(finding.wouldTrigger).toEqual([]);
    expect(finding.reasons).toEqual([
      { kind: "left-school", word: "休学", at: { sheet: "成绩", row: 2, column: 1 } },
    ]);
  });

  it("takes the grade that was said where the sheet does not say it", () => {
    const cohort = pupilIs({ grade: null });
    expect(findingIn(cohort, { assumedGrade: grade("junior", 9) }).verdict).toBe("exempt");
    expect(findingIn(cohort, { assumedGrade: grade8 }).verdict).toBe("candidate");
    expect(findingIn(cohort).verdict).toBe("candidate");
  });
});

describe("学年阶段", () => {
  it("期中只说边缘，从不说候选", () => {
    expect(findingIn(classOf({ 数学: 50, 英语: 50 }), { stage: "midterm" }).verdict).toBe(
      "at-risk",
    );
    expect(findingIn(classOf({ 数学: 50 }), { stage: "midterm" }).verdict).toBe("not-at-risk");
    expect(findingIn(classOf({ 数学: 50, 英语: "" }), { stage: "midterm" }).verdict).toBe(
      "undetermined",
    );
  });

  it("counts every verdict", () => {
    const { counts, findings } = screen(
      classOf({}, {}, { 数学: [50, 50], 英语: [50, 50] }, { 数学: [50, 50], 英语: "" }),
    ).screening;
    expect(counts).toEqual({
      candidate: 1,
      "make-up-pending": 0,
      undetermined: 1,
      "not-candidate": 2,
      exempt: 0,
      "not-covered": 0,
      "at-risk": 0,
      "not-at-risk": 0,
    });
    expect(findings.map(({ student }) => student)).toEqual([0, 1, 2, 3]);
  });
});

describe("哪次考试算数", () => {
  const annual = cohortOf([
    { entries: { 数学: 80, 语文: 80 } },
    { entries: { 数学: 50, 语文: 80 } },
  ]);
  const both = withExam(annual, "final", [
    { 数学: 30, 语文: 80 },
    { 数学: 90, 语文: 80 },
  ]);

  it("takes 学年总评 before 期末", () => {
    expect(findingIn(both, {}, 0).failingBefore).toEqual([]);
    expect(findingIn(both, {}, 1).failingBefore).toEqual(["数学"]);
  });

  it("takes 期中 at mid-term, if there is one", () => {
    const all = withExam(both, "midterm", [
      { 数学: 10, 语文: 10 },
      { 数学: 90, 语文: 90 },
    ]);
    expect(findingIn(all, { stage: "midterm" }, 0).failingBefore).toEqual(["语文", "数学"]);
    expect(findingIn(all, { stage: "midterm" }, 1).failingBefore).toEqual([]);
  });

  it("takes 期末 for a pupil whom no 总评 sheet has, and not where 总评 is blank", () => {
    const cohort = withExam(
      cohortOf([
        { entries: { 数学: null, 语文: 80 } },
        { entries: { 数学: "", 语文: 80 } },
        { entries: { 数学: 70, 语文: 80 } },
      ]),
      "final",
      [{ 数学: 30 }, { 数学: 30 }, { 数学: 30 }],
    );
    expect(findingIn(cohort, {}, 0).failingBefore).toEqual(["数学"]);
    expect(findingIn(cohort, {}, 1).failingBefore).toEqual([]);
    expect(explainSubjects(cohort, shanghai(), "annual", 0)[1]?.beforeAt?.sheet).toBe("final");
  });
});

describe("没有成绩的学科和学生", () => {
  it("leaves out a subject that the pupil's grade does not have", () => {
    const cohort = cohortOf([
      {
        entries: { 语文: [40, 40], 数学: 80, 物理: null, 生物: 50, 历史: 80 },
        facts: { grade: grade("junior", 7) },
      },
      { entries: { 语文: 80, 数学: 80, 物理: 80, 生物: 80, 历史: 80 }, facts: { grade: grade8 } },
    ]);
    const [finding] = screen(cohort).screening.findings;
    expect(finding?.verdict).toBe("not-candidate");
    expect(
      explainSubjects(cohort, shanghai(), "after-make-up", 0).map(({ standing }) => standing),
    ).toEqual(["fail", "pass", "not-taken", "fail", "pass"]);
  });

  it("does not know a subject that others of the grade have", () => {
    const cohort = cohortOf([
      { entries: { 语文: [40, 40], 数学: null, 物理: 80 } },
      { entries: { 语文: 80, 数学: 80, 物理: 80 } },
    ]);
    const finding = findingIn(cohort);
    expect(finding.verdict).toBe("undetermined");
    expect(missingIn(finding)).toEqual(["数学 成绩"]);
  });

  it("judges nobody of whom no subject counts", () => {
    const finding = findingIn(cohortOf([{ entries: { 体育: "免修", 音乐: "未选" } }]));
    expect(finding.verdict).toBe("undetermined");
    expect(finding.reasons).toEqual([{ kind: "no-marks" }]);
    expect(finding.missing).toEqual([]);
  });

  it("has nothing to say about an empty workbook", () => {
    const { screening, issues } = screen({ students: [], subjects: [] });
    expect(screening.findings).toEqual([]);
    expect(issues).toEqual([]);
  });
});

describe("缓考", () => {
  it("has no make-up cell left once the deferred mark stands there", () => {
    const finding = findingIn(classOf({ 数学: ["缓考", 50], 英语: [40, 40] }));
    expect(finding.verdict).toBe("undetermined");
    expect(missingIn(finding)).toEqual(["数学 补考"]);
  });
});

it("keeps pupils apart when there are more subjects than fit a word", () => {
  const subjects = Array.from({ length: 23 }, (_, index) => `校本${index + 1}`);
  const pupil = (failed: readonly string[]) => ({
    entries: Object.fromEntries(
      subjects.map((subject) => [subject, failed.includes(subject) ? ([40, 40] as const) : 80]),
    ),
  });
  const cohort = cohortOf([
    pupil([]),
    pupil(["校本1", "校本11", "校本21", "校本23"]),
    pupil(["校本23"]),
  ]);
  expect(screen(cohort).screening.findings.map(({ failingAfter }) => failingAfter)).toEqual([
    [],
    ["校本1", "校本11", "校本21", "校本23"],
    ["校本23"],
  ]);
  expect(screen(cohort).screening.counts.candidate).toBe(1);
});
