import fc from "fast-check";
import { toScoreSeries, type Cohort, type Issue, type SubjectResult } from "../../src/records";
import type { RepetitionPolicy } from "../../src/rules";
import type { Score, Subject } from "../../src/school";
import { explainSubjects } from "../../src/screening";
import { formatAddress } from "../../src/sheet";
import { grade8 } from "./a-cohort";
import { findingIn, issuesIn, missingIn, shanghai } from "./screen";

type Entry = number | string | null;
type Exam = readonly [name: SubjectResult["assessment"], term: 1 | 2 | null, fullMark?: number];

const states: Readonly<Partial<Record<string, Score>>> = {
  缺考: { kind: "absent" },
  缓考: { kind: "deferred" },
  免修: { kind: "exempt" },
  "": { kind: "blank" },
};

/** Mathematics alone: each exam a column from C on, each pupil a row from 3 on; make-up marks on “补考”. */
function mathsIn(
  exams: readonly (readonly [Exam, ...Entry[]])[],
  makeUps: readonly Entry[] = [],
  subject: Subject = "数学",
): Cohort {
  const pupils = (exams[0]?.length ?? 1) - 1;
  const series = (sheet: string, column: number, entries: readonly Entry[]) =>
    toScoreSeries(
      entries.map((entry, row) =>
        entry === null
          ? null
          : {
              score:
                typeof entry === "number"
                  ? ({ kind: "mark", value: entry } as const)
                  : (states[entry] ?? { kind: "letter", letter: entry }),
              at: { sheet, row: row + 2, column },
            },
      ),
    );
  return {
    students: Array.from({ length: pupils }, (_, index) => ({
      name: `学生${index + 1}`,
      studentNumber: null,
      classGroup: "八(1)班",
      grade: grade8,
      enrolmentStatus: null,
      at: { sheet: "成绩", row: index + 2, column: 0 },
    })),
    subjects: [
      {
        subject,
        elective: false,
        results: exams.map(([[assessment, term, fullMark = 100], ...entries], index) => ({
          assessment,
          term,
          fullMark: { kind: "assumed", value: fullMark },
          scores: series("成绩", index + 2, entries),
        })),
        makeUp: makeUps.length > 0 ? series("补考", 2, makeUps) : null,
      },
    ],
  };
}

function weighing(composition: Partial<RepetitionPolicy["composition"]>): RepetitionPolicy {
  return {
    ...shanghai(),
    composition: { term: null, annual: null, absentPart: "zero", ...composition },
  };
}

const thirtySeventy = weighing({ term: { coursework: 30, midterm: 0, final: 70 } });
const fortySixty = weighing({ annual: { first: 40, second: 60 } });
const both = weighing({
  term: { coursework: 30, midterm: 30, final: 40 },
  annual: { first: 40, second: 60 },
});

function looked(cohort: Cohort, policy: RepetitionPolicy, student = 0) {
  const [found] = explainSubjects(cohort, policy, "annual", student);
  return {
    standing: found!.standing,
    before: found!.before,
    cells: found!.cells.map(formatAddress),
    parts: found!.parts.map(({ assessment, term, percent }) => [assessment, term, percent]),
  };
}

describe("学期总评由平时、期中、期末折算", () => {
  it.each([
    ["0.3×46＋0.7×66 就是 60，及格", 46, 66, 60, "pass"],
    ["差 0.1 分：59.9，不及格", 45.9, 65.9, 59.9, "fail"],
    ["0.3×46＋0.7×65.9 是 59.93，不进位，不及格", 46, 65.9, 59.93, "fail"],
    ["0.3×90＋0.7×47.2 是 60.04，及格", 90, 47.2, 60.04, "pass"],
    ["存成 65.99999999999999 的就是 66", 46, 65.99999999999999, 60, "pass"],
  ] as const)("%s", (_, coursework, final, value, standing) => {
    const cohort = mathsIn([
      [["coursework", null], coursework],
      [["final", null], final],
    ]);
    expect(looked(cohort, thirtySeventy)).toEqual({
      standing,
      before: { kind: "mark", value },
      cells: ["成绩!C3", "成绩!D3"],
      parts: [
        ["coursework", null, 30],
        ["final", null, 70],
      ],
    });
  });

  it("先各按满分换成百分数：平时 80/100、期末 66/120，折成 120 分制是 75", () => {
    const cohort = mathsIn([
      [["coursework", null, 100], 80],
      [["final", null, 120], 66],
    ]);
    expect(looked(cohort, thirtySeventy).before).toEqual({ kind: "mark", value: 75 });
    expect(explainSubjects(cohort, thirtySeventy, "annual", 0)[0]).toMatchObject({
      passMark: 72,
      standing: "pass",
    });
  });

  it.each([
    ["平时空白", "", 90, "成绩!C3"],
    ["期末空白", 90, "", "成绩!D3"],
    ["期末缓考", 90, "缓考", "成绩!D3"],
    ["平时免修、期末有分", "免修", 90, "成绩!C3"],
    ["平时是等第", "优", 90, "成绩!C3"],
    ["平时高过满分", 180, 90, "成绩!C3"],
  ] as const)("%s：总评未知，不把权重摊给别的，缺的就是那一格", (_, coursework, final, cell) => {
    const cohort = mathsIn([
      [["coursework", null], coursework],
      [["final", null], final],
    ]);
    const policy = { ...thirtySeventy, clauses: [oneFailing] } as const;
    expect(looked(cohort, policy).standing).toBe("unknown");
    expect(missingIn(findingIn(cohort, { policy, stage: "after-make-up" }))).toEqual([
      `数学 ${cell}`,
    ]);
  });

  it("缺两项就有两格", () => {
    const cohort = mathsIn([
      [["coursework", null], ""],
      [["final", null], "缓考"],
    ]);
    const policy = { ...thirtySeventy, clauses: [oneFailing] } as const;
    expect(missingIn(findingIn(cohort, { policy, stage: "after-make-up" }))).toEqual([
      "数学 成绩!C3",
      "数学 成绩!D3",
    ]);
  });

  it.each([
    ["zero", { kind: "mark", value: 63 }, "pass"],
    ["whole", { kind: "absent" }, "fail"],
    ["missing", { kind: "blank" }, "unknown"],
  ] as const)("平时缺考，规则写 %s", (absentPart, before, standing) => {
    const cohort = mathsIn([
      [["coursework", null], "缺考"],
      [["final", null], 90],
    ]);
    const policy = weighing({ term: { coursework: 30, midterm: 0, final: 70 }, absentPart });
    expect(looked(cohort, policy)).toMatchObject({ before, standing });
  });

  it("样样缺考就是缺考，样样免修就是免修", () => {
    const absent = mathsIn([
      [["coursework", null], "缺考", "免修"],
      [["final", null], "缺考", "免修"],
    ]);
    expect(looked(absent, thirtySeventy, 0)).toMatchObject({
      before: { kind: "absent" },
      standing: "fail",
    });
    expect(looked(absent, thirtySeventy, 1)).toMatchObject({ standing: "exempt" });
  });

  it("期末缓考，补考栏里的就是期末成绩，不再算补考", () => {
    const cohort = mathsIn(
      [
        [["coursework", null], 20, 20],
        [["final", null], "缓考", 50],
      ],
      [70, 70],
    );
    const [deferred] = explainSubjects(cohort, thirtySeventy, "after-make-up", 0);
    expect(deferred).toMatchObject({ before: { kind: "mark", value: 55 }, makeUp: null });
    expect(deferred!.standing).toBe("fail");
    expect(deferred!.cells.map(formatAddress)).toEqual(["成绩!C3", "补考!C3"]);
    const [usual] = explainSubjects(cohort, thirtySeventy, "after-make-up", 1);
    expect(usual).toMatchObject({ before: { kind: "mark", value: 41 }, standing: "pass" });
  });
});

const oneFailing = {
  ...shanghai().clauses[0],
  counts: "after-make-up",
  atLeast: [{ group: "all", subjects: 1 }],
} as const;

describe("折算用十进制，一分不差", () => {
  const tenths = fc.integer({ min: 0, max: 1000 });

  it("whatever the marks and weights, the result is that of whole-number arithmetic", () => {
    fc.assert(
      fc.property(tenths, tenths, fc.integer({ min: 1, max: 99 }), (coursework, final, weight) => {
        const policy = weighing({ term: { coursework: weight, midterm: 0, final: 100 - weight } });
        const cohort = mathsIn([
          [["coursework", null], coursework / 10],
          [["final", null], final / 10],
        ]);
        const thousandths = coursework * weight + final * (100 - weight);
        const [found] = explainSubjects(cohort, policy, "annual", 0);
        expect(found!.before).toEqual({ kind: "mark", value: Number(`${thousandths}e-3`) });
        expect(found!.standing).toBe(thousandths >= 60_000 ? "pass" : "fail");
      }),
    );
  });
});

describe("学年总评由两个学期折算", () => {
  it("上学期 40%、下学期 60%：40×50＋60×66.7 是 60.02", () => {
    const cohort = mathsIn([
      [["annual", 1], 50],
      [["annual", 2], 66.7],
    ]);
    expect(looked(cohort, fortySixty)).toMatchObject({
      before: { kind: "mark", value: 60.02 },
      cells: ["成绩!C3", "成绩!D3"],
    });
  });

  it("两层权重一起算，六格都是依据", () => {
    const cohort = mathsIn([
      [["coursework", 1], 70],
      [["midterm", 1], 50],
      [["final", 1], 40],
      [["coursework", 2], 80],
      [["midterm", 2], 60],
      [["final", 2], 62.5],
    ]);
    expect(looked(cohort, both)).toEqual({
      standing: "pass",
      before: { kind: "mark", value: 61 },
      cells: ["成绩!C3", "成绩!D3", "成绩!E3", "成绩!F3", "成绩!G3", "成绩!H3"],
      parts: [
        ["coursework", 1, 12],
        ["midterm", 1, 12],
        ["final", 1, 16],
        ["coursework", 2, 18],
        ["midterm", 2, 18],
        ["final", 2, 24],
      ],
    });
  });

  it("只有一个学期的成绩：学年总评未知，并说缺哪一项", () => {
    const cohort = mathsIn([[["annual", 2], 90]]);
    expect(looked(cohort, fortySixty).standing).toBe("unknown");
    expect(issuesIn(cohort, { policy: fortySixty, stage: "annual" })).toContainEqual(
      expect.objectContaining({
        code: "result-part-not-found",
        severity: "error",
        assessment: "annual",
        term: 1,
        subjects: ["数学"],
      }),
    );
  });

  it("没有权重时，上学期的成绩不顶替下学期的", () => {
    const cohort = mathsIn([
      [["final", 1], 90, 30],
      [["final", 2], null, 70],
    ]);
    expect(looked(cohort, shanghai(), 0).standing).toBe("unknown");
    expect(looked(cohort, shanghai(), 1)).toMatchObject({
      standing: "pass",
      cells: ["成绩!D4"],
    });
  });
});

describe("表里有学年总评就用它", () => {
  const cohort = (...stated: readonly Entry[]) =>
    mathsIn([
      [["coursework", null], ...stated.map(() => 46)],
      [["final", null], ...stated.map(() => 65)],
      [["annual", null], ...stated],
    ]);

  function differing(issues: readonly Issue[]) {
    return issues.flatMap((issue) =>
      issue.code === "composed-result-differs"
        ? [
            {
              at: issue.at && formatAddress(issue.at),
              also: issue.also.map(formatAddress),
              stated: issue.stated,
              recomputed: issue.recomputed,
              pupils: issue.pupils,
            },
          ]
        : [],
    );
  }

  it.each([
    ["59.3 与重算相同", 59.3, 0],
    ["59 是四舍五入", 59, 0],
    ["60 差得超过四舍五入", 60, 1],
    ["58 也是", 58, 1],
    ["59.4 多写了 0.1", 59.4, 1],
  ] as const)("%s", (_, stated, count) => {
    const found = cohort(stated);
    expect(looked(found, thirtySeventy)).toMatchObject({
      before: { kind: "mark", value: stated },
      cells: ["成绩!E3"],
      parts: [],
    });
    expect(differing(issuesIn(found, { policy: thirtySeventy, stage: "annual" }))).toEqual(
      Array.from({ length: count }, () => ({
        at: "成绩!E3",
        also: ["成绩!C3", "成绩!D3"],
        stated,
        recomputed: 59.3,
        pupils: 1,
      })),
    );
  });

  it("进位以后过了及格线的，虽是四舍五入也说", () => {
    const found = mathsIn([
      [["coursework", null], 60],
      [["final", null], 59.5],
      [["annual", null], 60],
    ]);
    expect(differing(issuesIn(found, { policy: thirtySeventy, stage: "annual" }))).toEqual([
      { at: "成绩!E3", also: ["成绩!C3", "成绩!D3"], stated: 60, recomputed: 59.65, pupils: 1 },
    ]);
  });

  it("很多人都不同时只说一次：多半是权重不同", () => {
    const found = cohort(70, 71, 72, 73, 74, 75, 76);
    const issues = issuesIn(found, { policy: thirtySeventy, stage: "annual" });
    expect(differing(issues)).toEqual([
      { at: "成绩!E3", also: ["成绩!C3", "成绩!D3"], stated: 70, recomputed: 59.3, pupils: 7 },
    ]);
  });

  it("没有格子又缓考的学生，补考栏里的是期末成绩，别人的补考照旧", () => {
    const found = mathsIn(
      [
        [["coursework", null], 20, 50],
        [["final", null], "缓考", 50],
        [["annual", null], null, 50],
      ],
      [70, 70],
    );
    const of = (student: number) =>
      explainSubjects(found, thirtySeventy, "after-make-up", student)[0]!;
    expect(of(0)).toMatchObject({ before: { kind: "mark", value: 55 }, makeUp: null });
    expect(of(1)).toMatchObject({
      before: { kind: "mark", value: 50 },
      makeUp: { kind: "mark", value: 70 },
      standing: "pass",
    });
  });

  it("没有格子的学生用折算的", () => {
    const found = cohort(70, null);
    expect(looked(found, thirtySeventy, 0).before).toEqual({ kind: "mark", value: 70 });
    expect(looked(found, thirtySeventy, 1).before).toEqual({ kind: "mark", value: 59.3 });
  });
});

describe("折算要说清楚", () => {
  it("says that it composed, by which weights, and that a term's result stands for the year's", () => {
    const cohort = mathsIn([
      [["coursework", null], 80],
      [["final", null], 80],
    ]);
    const codes = issuesIn(cohort, { policy: thirtySeventy, stage: "annual" }).map((issue) => [
      issue.code,
      issue.severity,
    ]);
    expect(codes).toEqual([
      ["few-subjects", "warning"],
      ["annual-result-assumed", "warning"],
      ["annual-result-composed", "info"],
    ]);
  });

  it("names the cells of letters that cannot be weighed", () => {
    const cohort = mathsIn([
      [["coursework", null], "优", 80, "良"],
      [["final", null], 80, 80, 80],
    ]);
    const found = issuesIn(cohort, { policy: thirtySeventy, stage: "annual" }).find(
      ({ code }) => code === "result-part-not-a-mark",
    );
    expect(found).toMatchObject({
      severity: "error",
      subject: "数学",
      assessment: "coursework",
      found: "优",
      students: [0, 2],
    });
    expect([found!.at, ...found!.also].map((cell) => cell && formatAddress(cell))).toEqual([
      "成绩!C3",
      "成绩!C5",
    ]);
  });
});
