import { classOf, type Entries } from "./a-cohort";
import { findingIn, missingIn } from "./screen";

const id = (short: string) => `shanghai-2006-secondary/${short}`;

interface Case {
  readonly says: string;
  readonly pupil: Entries;
  readonly stage?: "annual" | "after-make-up";
  readonly verdict: string;
  readonly clauses?: readonly string[];
  readonly reasons: readonly unknown[];
  readonly missing?: readonly string[];
  readonly waysOut?: readonly (readonly string[])[];
}

const cases: readonly Case[] = [
  {
    says: "数学、英语补考仍不及格 → 候选；数学或英语任一及格即解除",
    pupil: { 数学: [52, 48], 英语: [55, 58] },
    verdict: "candidate",
    clauses: ["2a"],
    reasons: [{ kind: "clause", clause: id("2a"), subjects: ["数学", "英语"] }],
    waysOut: [["数学"], ["英语"]],
  },
  {
    says: "数学 1 门，加物理、历史 2 门 → 候选；三门中任一及格即解除",
    pupil: { 数学: [52, 48], 物理: [40, 44], 历史: [50, "缺考"] },
    verdict: "candidate",
    clauses: ["2b"],
    reasons: [{ kind: "clause", clause: id("2b"), subjects: ["数学", "物理", "历史"] }],
    waysOut: [["数学"], ["物理"], ["历史"]],
  },
  {
    says: "语文、数学、英语补考都不及格 → 要有两门及格才解除",
    pupil: { 语文: [52, 48], 数学: [52, 48], 英语: [55, 58] },
    verdict: "candidate",
    clauses: ["2a"],
    reasons: [{ kind: "clause", clause: id("2a"), subjects: ["语文", "数学", "英语"] }],
    waysOut: [
      ["语文", "数学"],
      ["语文", "英语"],
      ["数学", "英语"],
    ],
  },
  {
    says: "其他学科 4 门补考仍不及格 → 合计 4 门，候选",
    pupil: { 物理: [40, 44], 历史: [50, 51], 地理: [59, 59], 生物: [30, 20] },
    verdict: "candidate",
    clauses: ["2c"],
    reasons: [{ kind: "clause", clause: id("2c"), subjects: ["物理", "生物", "历史", "地理"] }],
    waysOut: [["物理"], ["生物"], ["历史"], ["地理"]],
  },
  {
    says: "补考前 5 门不及格 → 候选，补考全部及格也不能解除",
    pupil: { 语文: [52, 70], 物理: [40, 64], 历史: [50, 61], 地理: [59, 60], 生物: [30, 80] },
    verdict: "candidate",
    clauses: ["1"],
    reasons: [
      { kind: "clause", clause: id("1"), subjects: ["语文", "物理", "生物", "历史", "地理"] },
    ],
    waysOut: [],
  },
  {
    says: "5 门不及格、补考后两门主科仍不及格 → 两款都列出",
    pupil: { 语文: [52, 50], 数学: [40, 41], 历史: [50, 61], 地理: [59, 60], 生物: [30, 80] },
    verdict: "candidate",
    clauses: ["1", "2a"],
    reasons: [
      { kind: "clause", clause: id("1"), subjects: ["语文", "数学", "生物", "历史", "地理"] },
      { kind: "clause", clause: id("2a"), subjects: ["语文", "数学"] },
    ],
    waysOut: [],
  },
  {
    says: "数学、英语不及格，补考还没录入，学年末 → 待补考，缺两门补考成绩",
    pupil: { 数学: [52, ""], 英语: [55, ""] },
    stage: "annual",
    verdict: "make-up-pending",
    reasons: [{ kind: "make-up-open", subjects: ["数学", "英语"] }],
    missing: ["数学 补考!D3", "英语 补考!E3"],
    waysOut: [["数学"], ["英语"]],
  },
  {
    says: "同样两门，工作簿还没有补考栏 → 缺的格子还不存在",
    pupil: { 数学: 52, 英语: 55 },
    stage: "annual",
    verdict: "make-up-pending",
    reasons: [{ kind: "make-up-open", subjects: ["数学", "英语"] }],
    missing: ["数学 补考", "英语 补考"],
    waysOut: [["数学"], ["英语"]],
  },
  {
    says: "补考后阶段，英语补考还没录入、数学未过 → 待定，只缺英语",
    pupil: { 数学: [52, 50], 英语: [55, ""] },
    verdict: "undetermined",
    reasons: [{ kind: "make-up-open", subjects: ["英语"] }],
    missing: ["英语 补考!E3"],
    waysOut: [["数学"], ["英语"]],
  },
  {
    says: "英语缓考，数学补考未过 → 待定，英语成绩会影响结论",
    pupil: { 数学: [52, 50], 英语: "缓考" },
    verdict: "undetermined",
    reasons: [{ kind: "mark-missing", subjects: ["英语"] }],
    missing: ["英语 成绩!E3"],
    waysOut: [["数学"], ["英语"]],
  },
  {
    says: "英语空白、数学待补考，学年末 → 待定，两处都写明",
    pupil: { 数学: [52, ""], 英语: "" },
    stage: "annual",
    verdict: "undetermined",
    reasons: [
      { kind: "mark-missing", subjects: ["英语"] },
      { kind: "make-up-open", subjects: ["数学"] },
    ],
    missing: ["数学 补考!D3", "英语 成绩!E3"],
    waysOut: [["数学"], ["英语"]],
  },
  {
    says: "已有 4 门不及格且都补考及格，生物空白 → 待定，只差第 5 门",
    pupil: { 语文: [50, 60], 物理: [50, 60], 历史: [50, 60], 地理: [50, 60], 生物: "" },
    verdict: "undetermined",
    reasons: [{ kind: "mark-missing", subjects: ["生物"] }],
    missing: ["生物 成绩!G3"],
    waysOut: [["生物"]],
  },
  {
    says: "只有生物空白，其余及格 → 未列入，空白不影响结论",
    pupil: { 生物: "" },
    verdict: "not-candidate",
    reasons: [{ kind: "below-clauses", subjects: ["生物"] }],
  },
  {
    says: "数学补考 64，已及格 → 未列入",
    pupil: { 数学: [52, 64] },
    verdict: "not-candidate",
    reasons: [{ kind: "make-up-passed", subjects: ["数学"] }],
  },
  {
    says: "全部及格 → 未列入",
    pupil: {},
    verdict: "not-candidate",
    reasons: [{ kind: "all-pass" }],
  },
  {
    says: "主科、其他各 1 门补考不及格 → 未列入，门数不到",
    pupil: { 数学: [52, 50], 历史: [50, 52] },
    verdict: "not-candidate",
    reasons: [{ kind: "below-clauses", subjects: ["数学", "历史"] }],
  },
  {
    says: "其他 2 门补考不及格 → 未列入，条文未列",
    pupil: { 物理: [52, 50], 历史: [50, 52] },
    verdict: "not-candidate",
    reasons: [
      {
        kind: "clause-silent",
        interpretation: id("two-or-three-others"),
        subjects: ["物理", "历史"],
      },
    ],
  },
  {
    says: "其他 3 门不及格、1 门主科补考及格 → 未列入，两个理由都写",
    pupil: { 数学: [52, 66], 物理: [52, 50], 历史: [50, 52], 地理: [50, 52] },
    verdict: "not-candidate",
    reasons: [
      {
        kind: "clause-silent",
        interpretation: id("two-or-three-others"),
        subjects: ["物理", "历史", "地理"],
      },
      { kind: "make-up-passed", subjects: ["数学"] },
    ],
  },
  {
    says: "各科都空白 → 待定，不是未列入",
    pupil: { 语文: "", 数学: "", 英语: "", 物理: "", 历史: "", 地理: "", 道德与法治: "", 生物: "" },
    verdict: "undetermined",
    reasons: [
      {
        kind: "mark-missing",
        subjects: ["语文", "数学", "英语", "物理", "生物", "道德与法治", "历史", "地理"],
      },
    ],
  },
];

describe("上海 2006 中学：结论、理由、缺什么、怎样解除", () => {
  it.each(cases)("$says", ({ pupil, stage = "after-make-up", ...expected }) => {
    const finding = findingIn(classOf(pupil), { stage });

    expect(finding.verdict).toBe(expected.verdict);
    expect(finding.clauses).toEqual((expected.clauses ?? []).map(id));
    expect(finding.reasons).toEqual(expected.reasons);
    if (expected.missing) expect(missingIn(finding)).toEqual(expected.missing);
    if (expected.waysOut) expect(finding.waysOut).toEqual(expected.waysOut);
  });
});
