import type { Cohort } from "../../src/records";
import { subjectStatistics } from "../../src/screening";
import { cohortOf, type Entry } from "./a-cohort";
import { shanghai } from "./screen";

function mathsOf(marks: readonly Entry[], fullMark = 100): Cohort {
  return cohortOf(
    marks.map((mark) => ({ entries: { 数学: mark } })),
    { fullMarks: { 数学: { kind: "assumed", value: fullMark } } },
  );
}

function maths(marks: readonly Entry[], fullMark = 100) {
  const all = marks.map((_, student) => student);
  const policy = { ...shanghai(), excellentPercent: 85, lowPercent: 40 };
  const [found] = subjectStatistics(mathsOf(marks, fullMark), policy, "annual")(all);
  return found!;
}

describe("分科统计", () => {
  it("及格线、优秀线、低分线：线上的算达到，差一点的不算", () => {
    expect(maths([59.9, 60, 84.9, 85, 39.9, 40])).toEqual({
      subject: "数学",
      fullMark: 100,
      enrolled: 6,
      present: 6,
      absent: 0,
      unknown: 0,
      average: 61.6166666666667,
      highest: 85,
      lowest: 39.9,
      passing: 3,
      excellent: 1,
      low: 1,
    });
  });

  it("缺考、作弊、空白在应考里，不在平均分里；缓考、免修、未选都不计", () => {
    expect(maths([80, "缺考", "作弊", "", "九十", "缓考", "免修", "未选", 0])).toMatchObject({
      enrolled: 6,
      present: 2,
      absent: 2,
      unknown: 2,
      average: 40,
      highest: 80,
      lowest: 0,
      passing: 1,
      low: 1,
    });
  });

  it("平均分按十进制算：十个 59.9 还是 59.9", () => {
    expect(maths(Array.from({ length: 10 }, () => 59.9)).average).toBe(59.9);
    expect(maths([0.1, 0.2]).average).toBe(0.15);
  });

  it("满分 120：72 及格，102 优秀，48 不算低分", () => {
    expect(maths([71.5, 72, 101.5, 102, 47.5, 48], 120)).toMatchObject({
      fullMark: 120,
      passing: 3,
      excellent: 1,
      low: 1,
    });
  });

  it("高过满分的成绩不进平均分", () => {
    expect(maths([90, 780])).toMatchObject({ present: 1, unknown: 1, average: 90, highest: 90 });
  });

  it("等第只说及格不及格", () => {
    expect(maths(["优", "良", "不及格"])).toMatchObject({
      enrolled: 3,
      present: 3,
      average: null,
      highest: null,
      passing: 2,
      excellent: null,
      low: null,
    });
    expect(maths(["优", "D"]).passing).toBeNull();
  });

  it("满分不明：平均分还在，三率说不出", () => {
    const cohort = cohortOf([{ entries: { 数学: 70 } }, { entries: { 数学: 110 } }], {
      fullMarks: { 数学: { kind: "ambiguous", values: [120, 150] } },
    });
    const [found] = subjectStatistics(cohort, shanghai(), "annual")([0, 1]);
    expect(found).toMatchObject({
      fullMark: null,
      present: 2,
      average: 90,
      passing: null,
      excellent: null,
      low: null,
    });
  });

  it("没有人的班：都是 0，没有平均分", () => {
    const [found] = subjectStatistics(mathsOf([80]), shanghai(), "annual")([]);
    expect(found).toMatchObject({
      enrolled: 0,
      present: 0,
      average: null,
      passing: null,
      excellent: null,
    });
  });

  it("没有格子的学生没有这一科", () => {
    expect(maths([80, null])).toMatchObject({ enrolled: 1, present: 1 });
  });
});
