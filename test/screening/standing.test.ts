import { formatAddress } from "../../src/sheet";
import { explainSubjects } from "../../src/screening";
import type { FullMark } from "../../src/records";
import type { ScreeningStage } from "../../src/school";
import { cohortOf, type Entry } from "./a-cohort";
import { findingIn, shanghai } from "./screen";

function mathsOf(
  entry: Entry | readonly [Entry, Entry],
  fullMark: FullMark = { kind: "assumed", value: 100 },
  stage: ScreeningStage = "after-make-up",
) {
  const cohort = cohortOf([{ entries: { 数学: entry } }], { fullMarks: { 数学: fullMark } });
  const [finding] = explainSubjects(cohort, shanghai(), stage, 0);
  const { failingBefore, failingAfter } = findingIn(cohort, { stage });
  return { ...finding!, failingBefore, failingAfter };
}

const of = (value: number): FullMark => ({ kind: "assumed", value });
const either = (...values: readonly number[]): FullMark => ({ kind: "ambiguous", values });

describe("一科现况：与及格线比较", () => {
  it.each([
    ["59 分 → 不及格", 59, of(100), "fail"],
    ["60 分 → 及格", 60, of(100), "pass"],
    ["61 分 → 及格", 61, of(100), "pass"],
    ["59.6 分 → 不及格，不进位", 59.6, of(100), "fail"],
    ["0.3×46＋0.7×66 存成 59.99999999999999 → 就是 60，及格", 0.3 * 46 + 0.7 * 66, of(100), "pass"],
    ["59.9999999999 → 不及格", 59.9999999999, of(100), "fail"],
    ["0 分 → 不及格", 0, of(100), "fail"],
    ["满分 120，71.5 分 → 不及格", 71.5, of(120), "fail"],
    ["满分 120，72 分 → 及格", 72, of(120), "pass"],
    ["满分 70，42 分 → 及格", 42, of(70), "pass"],
    ["满分可能是 120 或 150，71 分 → 都不及格", 71, either(120, 150), "fail"],
    ["满分可能是 120 或 150，72 分 → 未知", 72, either(120, 150), "unknown"],
    ["满分可能是 120 或 150，89.9 分 → 未知", 89.9, either(120, 150), "unknown"],
    ["满分可能是 120 或 150，90 分 → 都及格", 90, either(120, 150), "pass"],
    ["高过满分的 780 分 → 未知", 780, of(100), "unknown"],
    ["负分 → 未知", -1, of(100), "unknown"],
  ] as const)("%s", (_, mark, fullMark, standing) => {
    expect(mathsOf(mark, fullMark).standing).toBe(standing);
  });

  it("names the mark needed to pass, where the full mark is known", () => {
    expect(mathsOf(70, of(120)).passMark).toBe(72);
    expect(mathsOf(70, of(33.3)).passMark).toBe(19.98);
    expect(mathsOf(70, either(120, 150)).passMark).toBeNull();
  });
});

describe("一科现况：状态和等第", () => {
  it.each([
    ["缺考 → 不及格", "缺考", "fail"],
    ["作弊 → 不及格", "作弊", "fail"],
    ["缓考 → 未知", "缓考", "unknown"],
    ["空白 → 未知", "", "unknown"],
    ["读不懂的“九十” → 未知", "九十", "unknown"],
    ["免修 → 不计", "免修", "exempt"],
    ["未选 → 不计", "未选", "not-taken"],
    ["良 → 及格", "良", "pass"],
    ["小写 b → 及格", "b", "pass"],
    ["待及格 → 不及格", "待及格", "fail"],
    ["D，各校划法不同 → 未知", "D", "unknown"],
  ] as const)("%s", (_, entry, standing) => {
    expect(mathsOf(entry).standing).toBe(standing);
  });
});

describe("一科现况：补考", () => {
  it.each([
    ["补考 60 → 及格", [52, 60], "pass", ["数学"], []],
    ["补考 59 → 仍不及格", [52, 59], "fail", ["数学"], ["数学"]],
    ["补考比原来低 → 仍不及格，不更坏", [52, 30], "fail", ["数学"], ["数学"]],
    ["补考缺考 → 仍不及格", [52, "缺考"], "fail", ["数学"], ["数学"]],
    ["补考作弊 → 仍不及格", [52, "作弊"], "fail", ["数学"], ["数学"]],
    ["补考空白 → 还没补考", [52, ""], "fail", ["数学"], []],
    ["补考缓考 → 还没补考", [52, "缓考"], "fail", ["数学"], []],
    ["补考免修 → 还没补考", [52, "免修"], "fail", ["数学"], []],
    ["原来及格、补考栏 40 → 仍及格", [70, 40], "pass", [], []],
    ["缓考，补考栏 70 → 就是首次成绩，及格", ["缓考", 70], "pass", [], []],
    ["缓考，补考栏 50 → 首次成绩不及格，补考未定", ["缓考", 50], "fail", ["数学"], []],
    ["缓考，补考栏缺考 → 首次成绩按不及格", ["缓考", "缺考"], "fail", ["数学"], []],
    ["缓考，补考栏空白 → 未知", ["缓考", ""], "unknown", [], []],
    ["首次空白、补考 70 → 现在及格", ["", 70], "pass", [], []],
    ["首次空白、补考 40 → 未知", ["", 40], "unknown", [], []],
  ] as const)("%s", (_, entries, standing, failingBefore, failingAfter) => {
    const finding = mathsOf(entries);
    expect(finding.standing).toBe(standing);
    expect(finding.failingBefore).toEqual(failingBefore);
    expect(finding.failingAfter).toEqual(failingAfter);
  });

  it("judges the make-up mark by the full mark of the first result", () => {
    expect(mathsOf([60, 71], of(120)).standing).toBe("fail");
    expect(mathsOf([60, 72], of(120)).standing).toBe("pass");
  });

  it("takes no part at mid-term", () => {
    const finding = mathsOf([52, 70], of(100), "midterm");
    expect(finding.standing).toBe("fail");
    expect(finding.makeUp).toBeNull();
    expect(finding.failingAfter).toEqual(["数学"]);
  });

  it("keeps both cells", () => {
    const { cells, beforeAt, makeUpAt } = mathsOf([52, 60]);
    expect(cells.map(formatAddress)).toEqual(["成绩!C3", "补考!C3"]);
    expect(beforeAt && formatAddress(beforeAt)).toBe("成绩!C3");
    expect(makeUpAt && formatAddress(makeUpAt)).toBe("补考!C3");
  });
});
