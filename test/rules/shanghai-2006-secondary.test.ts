import {
  citations,
  decide,
  emptyTally,
  findCitation,
  findPolicy,
  groupOf,
  type RepetitionPolicy,
  type SubjectState,
} from "../../src/rules";

const policy = shanghai();

function shanghai(): RepetitionPolicy {
  const found = findPolicy("shanghai-2006-secondary");
  if (!found) throw new Error("the Shanghai policy is missing");
  return found;
}

/** So many core and other subjects in one state, after the make-up exams. */
function deciding(counts: Partial<Record<SubjectState, readonly [core: number, others: number]>>) {
  const tally = emptyTally(2);
  for (const [state, [core, others]] of Object.entries(counts)) {
    tally[0]![state as SubjectState] = core;
    tally[1]![state as SubjectState] = others;
  }
  return decide(policy, "after-make-up", tally);
}

function citesOf(clauses: readonly string[]): readonly string[] {
  return [
    ...new Set(
      policy.clauses.filter(({ id }) => clauses.includes(id)).flatMap(({ cites }) => cites),
    ),
  ];
}

const id = (short: string) => `shanghai-2006-secondary/${short}`;
const clause1Cites = ["shanghai-2006/repeat", "meiyuan-2007/1"];
const clause2Cites = ["shanghai-2006/repeat", "meiyuan-2007/2"];

describe("条款一：学年总评 5 门及以上不及格", () => {
  it.each([
    ["4 门不及格、补考全部及格 → 不符合", 4, "not-candidate", []],
    ["5 门不及格、补考全部及格 → 符合条款一", 5, "candidate", ["1"]],
    ["6 门不及格、补考全部及格 → 符合条款一", 6, "candidate", ["1"]],
  ] as const)("%s", (_, others, outcome, clauses) => {
    const decision = deciding({ "failed-passed": [0, others] });
    expect(decision.outcome).toBe(outcome);
    expect(decision.clauses).toEqual(clauses.map(id));
    expect(citesOf(decision.clauses)).toEqual(clauses.length > 0 ? clause1Cites : []);
  });
});

describe("条款二：补考后仍不及格", () => {
  it.each([
    ["语数外 1 门 → 不符合", 1, 0, "not-candidate", []],
    ["语数外 2 门 → 条款二之一", 2, 0, "candidate", ["2a"]],
    ["语数外 3 门 → 条款二之一", 3, 0, "candidate", ["2a"]],
    ["语数外 1 门、其他 1 门 → 不符合", 1, 1, "not-candidate", []],
    ["语数外 1 门、其他 2 门 → 条款二之二", 1, 2, "candidate", ["2b"]],
    ["语数外 1 门、其他 3 门 → 条款二之二、之三", 1, 3, "candidate", ["2b", "2c"]],
    ["语数外全过、其他 2 门 → 不符合", 0, 2, "not-candidate", []],
    ["语数外全过、其他 3 门 → 不符合", 0, 3, "not-candidate", []],
    ["语数外全过、其他 4 门 → 条款二之三", 0, 4, "candidate", ["2c"]],
    ["语数外 2 门、其他 2 门 → 条款二之一、之二、之三", 2, 2, "candidate", ["2a", "2b", "2c"]],
  ] as const)("%s", (_, core, others, outcome, clauses) => {
    const decision = deciding({ "failed-failed": [core, others] });
    expect(decision.outcome).toBe(outcome);
    expect(decision.clauses).toEqual(clauses.map(id));
    expect(citesOf(decision.clauses)).toEqual(clauses.length > 0 ? clause2Cites : []);
  });

  it("补考前 5 门、补考后语文数学仍不及格 → 条款一、二之一都列出", () => {
    const decision = deciding({ "failed-failed": [2, 0], "failed-passed": [0, 3] });
    expect(decision.clauses).toEqual([id("1"), id("2a")]);
    expect(citesOf(decision.clauses)).toEqual([
      "shanghai-2006/repeat",
      "meiyuan-2007/1",
      "meiyuan-2007/2",
    ]);
  });
});

describe("补考后（语数外，其他）不及格门数的全表", () => {
  const candidateFrom: Readonly<Record<number, number>> = { 0: 4, 1: 2, 2: 0, 3: 0 };
  const grid = [0, 1, 2, 3].flatMap((core) =>
    [0, 1, 2, 3, 4, 5].map((others) => [core, others] as const),
  );

  it.each(grid)("语数外 %i 门、其他 %i 门", (core, others) => {
    const expected = others >= candidateFrom[core]! ? "candidate" : "not-candidate";
    expect(deciding({ "failed-failed": [core, others] }).outcome).toBe(expected);
  });
});

describe("学科归组", () => {
  it.each([
    ["语文", 0],
    ["数学", 0],
    ["英语", 0],
    ["日语", 0],
    ["俄语", 0],
    ["外语", 0],
    ["物理", 1],
    ["体育", 1],
    ["围棋", 1],
  ])("%s", (subject, group) => {
    expect(groupOf(policy, subject)).toBe(group);
  });
});

describe("the whole policy", () => {
  it.each(policy.clauses.map((clause) => [clause.id, clause] as const))(
    "%s has sources, their very words, and a label and a sentence in both languages",
    (_, clause) => {
      expect(clause.cites.length).toBeGreaterThan(0);
      for (const cite of clause.cites) expect(findCitation(cite)?.id).toBe(cite);
      expect(findCitation(clause.cites[0]!)?.quote).toContain(clause.quote);
      for (const said of [clause.label, clause.sentence]) {
        expect(said["zh-CN"]).not.toBe("");
        expect(said.en).not.toBe("");
      }
    },
  );

  it("cites only registered sources, each with words and place", () => {
    for (const cite of policy.cites) expect(findCitation(cite)).not.toBeNull();
    expect(new Set(citations.map(({ id: citation }) => citation)).size).toBe(citations.length);
    for (const { quote, where, article } of citations) {
      expect([quote, where, article]).not.toContain("");
    }
  });

  it("says where each reading of an unclear place was decided", () => {
    expect(policy.interpretations).toHaveLength(6);
    for (const { decidedIn, text } of policy.interpretations) {
      expect(decidedIn).toBe("ADR-2026-11-21-reading-of-the-shanghai-clause");
      expect(text["zh-CN"]).not.toBe("");
      expect(text.en).not.toBe("");
    }
  });
});
