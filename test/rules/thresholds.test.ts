import { decide, emptyTally, findPolicy, type SubjectState } from "../../src/rules";

/** Subjects of each group of the policy that stand in this state; the rest are passed. */
function deciding(policyId: string, state: SubjectState, counts: readonly number[]) {
  const policy = findPolicy(policyId)!;
  const tally = emptyTally(policy.subjectGroups.length);
  counts.forEach((subjects, group) => {
    tally[group]![state] = subjects;
  });
  const { outcome, clauses } = decide(policy, "after-make-up", tally);
  const held = policy.clauses.filter(({ id }) => clauses.includes(id));
  return {
    outcome,
    clauses: clauses.map((id) => id.replace(`${policyId}/`, "")),
    cites: [...new Set(held.flatMap(({ cites }) => cites))],
  };
}

type Row = readonly [
  name: string,
  state: SubjectState,
  counts: readonly number[],
  clauses: readonly string[],
  cites: readonly string[],
];

const failing = "failed-failed";
const madeUp = "failed-passed";

function theCases(policyId: string, rows: readonly Row[]): void {
  it.each(rows)("%s", (_, state, counts, clauses, cites) => {
    const outcome = clauses.length > 0 ? "candidate" : "not-candidate";
    expect(deciding(policyId, state, counts)).toEqual({ outcome, clauses, cites });
  });
}

describe("上海 2006 小学", () => {
  const five = ["shanghai-2006/repeat", "shanghai-2006-primary/repeat"];
  const after = ["shanghai-2006-primary/repeat"];
  theCases("shanghai-2006-primary", [
    ["4 门不及格、补考全部及格 → 不符合", madeUp, [0, 4], [], []],
    ["5 门不及格、补考全部及格 → 条款一", madeUp, [0, 5], ["1"], five],
    ["6 门不及格、补考全部及格 → 条款一", madeUp, [1, 5], ["1"], five],
    ["语文数学全过 → 不符合", failing, [0, 0], [], []],
    ["语文数学 1 门 → 条款二之一", failing, [1, 0], ["2a"], after],
    ["语文数学 2 门 → 条款二之一", failing, [2, 0], ["2a"], after],
    ["其他 1 门 → 不符合", failing, [0, 1], [], []],
    ["其他 2 门 → 条款二之二", failing, [0, 2], ["2b"], after],
    ["其他 3 门 → 条款二之二", failing, [0, 3], ["2b"], after],
  ]);
});

describe("上海旧版 中学", () => {
  const after = ["shanghai-older/secondary"];
  const five = ["shanghai-older/five"];
  theCases("shanghai-older-secondary", [
    ["4 门不及格、补考全部及格 → 不符合", madeUp, [0, 4], [], []],
    ["5 门不及格、仍录了补考及格 → 条款一", madeUp, [0, 5], ["1"], five],
    ["6 门不及格、仍录了补考及格 → 条款一", madeUp, [1, 5], ["1"], five],
    ["语数外 1 门 → 不符合", failing, [1, 0], [], []],
    ["语数外 2 门 → 条款二之一", failing, [2, 0], ["2a"], after],
    ["语数外 3 门 → 条款二之一", failing, [3, 0], ["2a"], after],
    ["语数外 1 门、其他 1 门 → 不符合", failing, [1, 1], [], []],
    ["语数外 1 门、其他 2 门 → 条款二之二", failing, [1, 2], ["2b"], after],
    ["语数外 1 门、其他 3 门 → 条款二之二、之三", failing, [1, 3], ["2b", "2c"], after],
    ["其他 3 门 → 不符合", failing, [0, 3], [], []],
    ["其他 4 门 → 条款二之三", failing, [0, 4], ["2c"], after],
    ["其他 5 门 → 条款一、二之三", failing, [0, 5], ["1", "2c"], [...five, ...after]],
  ]);
});

describe("上海旧版 小学", () => {
  theCases("shanghai-older-primary", [
    ["4 门不及格、补考全部及格 → 不符合", madeUp, [0, 4], [], []],
    ["5 门不及格、仍录了补考及格 → 条款一", madeUp, [0, 5], ["1"], ["shanghai-older/five"]],
    ["6 门不及格、仍录了补考及格 → 条款一", madeUp, [0, 6], ["1"], ["shanghai-older/five"]],
    ["语文数学 1 门 → 条款二之一", failing, [1, 0], ["2a"], ["shanghai-older/primary"]],
    ["语文数学 2 门 → 条款二之一", failing, [2, 0], ["2a"], ["shanghai-older/primary"]],
    ["其他 1 门 → 不符合", failing, [0, 1], [], []],
    ["其他 2 门 → 条款二之二", failing, [0, 2], ["2b"], ["shanghai-older/primary"]],
    ["其他 3 门 → 条款二之二", failing, [0, 3], ["2b"], ["shanghai-older/primary"]],
  ]);
});

describe("上海中职 2010", () => {
  theCases("shanghai-vocational-2010", [
    ["2 门 → 不符合", failing, [2], [], []],
    ["3 门 → 符合", failing, [3], ["1"], ["shanghai-vocational-2010/15"]],
    ["4 门 → 符合", failing, [4], ["1"], ["shanghai-vocational-2010/15"]],
    ["9 门不及格、补考全部及格 → 不符合", madeUp, [9], [], []],
  ]);
});

describe("安徽五河 高中", () => {
  theCases("wuhe-senior", [
    ["2 门 → 不符合", failing, [2], [], []],
    ["3 门 → 可申请", failing, [3], ["1"], ["wuhe-senior/repeat"]],
    ["4 门 → 可申请", failing, [4], ["1"], ["wuhe-senior/repeat"]],
    ["9 门不及格、补考全部及格 → 不符合", madeUp, [9], [], []],
  ]);
});
