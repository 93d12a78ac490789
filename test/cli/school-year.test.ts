import type { XueqingReport } from "../../src/app";
import { runCommand } from "./run-command";

/** samples/school-year.xlsx under samples/policy-own.json: 平时 30, 期中 30, 期末 40; terms 40 and 60. */
async function screened(stage: string): Promise<XueqingReport> {
  const own = ["--policy-file", "samples/policy-own.json", "--today", "2026-06-26"];
  const result = await runCommand(
    "samples/school-year.xlsx",
    ...own,
    "--stage",
    stage,
    "--json",
    "-",
  );
  expect(result.status).toBe(0);
  return result.report();
}

const pupil = ({ students }: XueqingReport, number: string) =>
  students.find(({ studentNumber }) => studentNumber === number)!;
const verdict = (report: XueqingReport, number: string) => {
  const { repetition } = pupil(report, number);
  const { verdict: kind, clauses, failingBefore, failingAfter, missing } = repetition;
  const { waysOut, wouldTrigger } = repetition;
  return { kind, clauses, failingBefore, failingAfter, missing, waysOut, wouldTrigger };
};
const subject = (report: XueqingReport, number: string, name: string) =>
  pupil(report, number).subjects.find((each) => each.subject === name)!;

const others = ["物理", "历史", "地理", "生物", "体育"];
/** One core subject still fails: another core subject, or two of the others, would list the pupil. */
const twoOf = (from: readonly string[]): readonly string[] =>
  from.flatMap((one, index) => from.slice(index + 1).map((other) => [one, other].sort().join()));
const setsOf = (sets: readonly (readonly string[])[]) => sets.map((set) => [...set].sort().join());

describe("一个学年：期末，补考前", () => {
  let report: XueqingReport;
  beforeAll(async () => {
    report = await screened("annual");
  });

  it("每种结论各有几人", () => {
    expect(report.summary.verdicts).toEqual({
      candidate: 2,
      "make-up-pending": 1,
      undetermined: 2,
      "not-candidate": 51,
      exempt: 26,
      "not-covered": 26,
      "at-risk": 0,
      "not-at-risk": 0,
    });
    expect(report.stage).toBe("annual");
    expect(report.policy.id).toBe("qinghe-2025");
  });

  it("折算出来的总评写明每一格：数学 0.4×55＋0.6×57.6＝56.56", () => {
    expect(subject(report, "20240105", "数学")).toMatchObject({
      before: { kind: "mark", value: 56.56, fullMark: 120 },
      standing: "fail",
      cells: [
        "八年级上学期!G8",
        "八年级上学期!H8",
        "八年级上学期!I8",
        "八年级下学期!G8",
        "八年级下学期!H8",
        "八年级下学期!I8",
        "补考成绩!E3",
      ],
    });
  });

  it("平时 46、期中期末 66：0.3×46＋0.7×66 就是 60，及格", () => {
    expect(subject(report, "20240207", "物理")).toMatchObject({
      before: { kind: "mark", value: 60, fullMark: 100 },
      standing: "pass",
    });
    expect(verdict(report, "20240207")).toMatchObject({
      kind: "not-candidate",
      clauses: [],
      failingBefore: ["数学", "地理"],
      failingAfter: ["数学", "地理"],
      waysOut: [],
    });
    expect(setsOf(verdict(report, "20240207").wouldTrigger).sort()).toEqual(
      ["语文", "英语", "物理", "历史", "生物", "体育"].sort(),
    );
  });

  it("主科两门没过：候选，任一门过了就解除", () => {
    expect(verdict(report, "20240105")).toEqual({
      kind: "candidate",
      clauses: ["qinghe-2025/2a"],
      failingBefore: ["数学", "英语"],
      failingAfter: ["数学", "英语"],
      missing: [],
      waysOut: [["数学"], ["英语"]],
      wouldTrigger: [],
    });
  });

  it("学年总评五门不及格：补考都过了也是候选，没有解除的办法", () => {
    expect(verdict(report, "20240211")).toEqual({
      kind: "candidate",
      clauses: ["qinghe-2025/1"],
      failingBefore: ["数学", "英语", "物理", "历史", "地理"],
      failingAfter: [],
      missing: [],
      waysOut: [],
      wouldTrigger: [],
    });
  });

  it("英语补考还没登记：待补考，缺的是补考成绩那一格", () => {
    const found = verdict(report, "20240112");
    expect(found).toMatchObject({
      kind: "make-up-pending",
      clauses: [],
      failingBefore: ["数学", "英语"],
      missing: [{ subject: "英语", cell: "补考成绩!F5" }],
      waysOut: [["数学"], ["英语"]],
    });
    expect(setsOf(found.wouldTrigger).sort()).toEqual(["语文", "英语", ...twoOf(others)].sort());
  });

  it("下学期数学期末缓考：待定，缺的是期末那一格，不把权重摊给平时和期中", () => {
    expect(verdict(report, "20240203")).toMatchObject({
      kind: "undetermined",
      failingBefore: ["英语"],
      failingAfter: ["英语"],
      missing: [{ subject: "数学", cell: "八年级下学期!I36" }],
      waysOut: [["数学"], ["英语"]],
    });
    expect(subject(report, "20240203", "数学")).toMatchObject({ standing: "unknown" });
    const said = report.issues.find(({ cell }) => cell === "I36");
    expect(said).toMatchObject({ code: "mark-missing", sheet: "八年级下学期", found: "缓考" });
    expect(said?.message).toContain("数学下学期期末缓考");
  });

  it("下学期生物平时空着：数学、地理补考没过，生物过不过就有分别", () => {
    expect(verdict(report, "20240215")).toMatchObject({
      kind: "undetermined",
      failingAfter: ["数学", "地理"],
      missing: [{ subject: "生物", cell: "八年级下学期!W48" }],
      waysOut: [["数学"], ["生物"], ["地理"]],
    });
  });

  it("表里写了学年总评的用表里的；与各项算出的不同，逐格说明", () => {
    const differing = report.issues.filter(({ code }) => code === "composed-result-differs");
    expect(differing.map(({ cell, found }) => [cell, found])).toEqual([
      ["S6", "78"],
      ["S42", "60"],
    ]);
    expect(differing[1]?.message).toContain("历史学年总评是 60，按权重重算是 59.42");
    expect(subject(report, "20240209", "历史")).toMatchObject({
      before: { kind: "mark", value: 60 },
      standing: "pass",
      cells: ["八年级下学期!S42"],
    });
  });

  it("期末缺考按 0 分计入：地理 0.4×73.6＋0.6×44.7＝56.26", () => {
    expect(subject(report, "20240124", "地理")).toMatchObject({
      before: { kind: "mark", value: 56.26 },
      makeUp: { kind: "mark", value: 66 },
      standing: "pass",
    });
  });

  it("体育等第不及格算一门，不影响结论", () => {
    expect(verdict(report, "20240222")).toMatchObject({
      kind: "not-candidate",
      failingBefore: ["体育"],
    });
  });

  it("留级两次、休学、毕业年级各有各的理由，前两种写明哪一格；四年级不适用", () => {
    const said = (number: string) => {
      const { verdict: kind, reason, exemptBy } = pupil(report, number).repetition;
      return [kind, reason, exemptBy];
    };
    expect(said("20240218")).toEqual([
      "exempt",
      "已留级 2 次，随班就读，不再留级",
      ["学籍情况!E50"],
    ]);
    expect(said("20240120")).toEqual(["exempt", "休学中，不参加认定", ["学籍情况!D22"]]);
    expect(said("20230104")).toEqual(["exempt", "毕业年级不设留级", []]);
    expect(said("20220108")).toEqual(["not-covered", "所选规定不适用于这个年级", []]);
    expect(pupil(report, "20240127").repetition.verdict).toBe("not-candidate");
  });
});

describe("一个学年：补考后", () => {
  it("没有补考成绩的从待补考变为待定，别的不变", async () => {
    const report = await screened("after-make-up");
    expect(report.summary.verdicts).toMatchObject({
      candidate: 2,
      "make-up-pending": 0,
      undetermined: 3,
      "not-candidate": 51,
    });
    expect(verdict(report, "20240112")).toMatchObject({
      kind: "undetermined",
      missing: [{ subject: "英语", cell: "补考成绩!F5" }],
    });
  });

  it("数学补考 75 过了，只剩英语一门：不列入", async () => {
    const found = verdict(await screened("after-make-up"), "20240108");
    expect(found).toMatchObject({
      kind: "not-candidate",
      failingBefore: ["数学", "英语"],
      failingAfter: ["英语"],
      waysOut: [],
    });
    expect(setsOf(found.wouldTrigger).sort()).toEqual(["语文", "数学", ...twoOf(others)].sort());
  });
});

describe("一个学年：期中", () => {
  let report: XueqingReport;
  beforeAll(async () => {
    report = await screened("midterm");
  });

  it("只看下学期期中：六名有风险，没有候选", () => {
    expect(report.summary.verdicts).toMatchObject({
      candidate: 0,
      "at-risk": 6,
      "not-at-risk": 50,
      exempt: 26,
      "not-covered": 26,
    });
  });

  it("语文 66、数学 60，满分 120：两门主科不及格，有风险", () => {
    expect(verdict(report, "20240116")).toEqual({
      kind: "at-risk",
      clauses: ["qinghe-2025/2a"],
      failingBefore: ["语文", "数学"],
      failingAfter: ["语文", "数学"],
      missing: [],
      waysOut: [["语文"], ["数学"]],
      wouldTrigger: [],
    });
    expect(subject(report, "20240116", "数学").cells).toEqual(["八年级下学期!H19"]);
  });

  it("各科都及格：没有风险，主科任两门不及格才会有", () => {
    const found = verdict(report, "20240103");
    expect(found).toMatchObject({ kind: "not-at-risk", failingBefore: [], waysOut: [] });
    expect(setsOf(found.wouldTrigger).sort()).toEqual(
      twoOf(["语文", "数学", "英语"]).slice().sort(),
    );
  });
});
