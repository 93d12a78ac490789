import {
  blankPolicy,
  changePolicy,
  encodePolicy,
  findPolicy,
  parsePolicy,
  policies,
  type PolicyChange,
  type PolicyDraft,
} from "../../src/rules";
import { plainText, policySentence, policyWords } from "../../src/text";

const shanghai = findPolicy("shanghai-2006-secondary")!;

function changed(policy: PolicyDraft, ...changes: readonly PolicyChange[]): PolicyDraft {
  return changes.reduce((soFar, change) => changePolicy(soFar, change, policyWords), policy);
}

function says(policy: PolicyDraft): string {
  return plainText(policySentence(policy, "zh-CN"));
}

describe("a policy that a person changes in the form", () => {
  it("becomes the school's own, says what it began as, and counts its versions on", () => {
    const once = changed(shanghai, { kind: "pass-percent", percent: 55 });
    expect([once.id, once.version]).toEqual(["own-shanghai-2006-secondary", "1"]);
    expect(once.derivedFrom).toEqual({ id: "shanghai-2006-secondary", version: "1" });
    expect(once.title["zh-CN"]).toBe(
      "本校规定（改自《上海市中小学学籍管理办法（2006）· 中学留级条款》）",
    );
    expect(once.trust).toBeNull();
    const twice = changed(once, { kind: "pass-percent", percent: 50 });
    expect([twice.id, twice.version, twice.passPercent]).toEqual([once.id, "2", 50]);
    expect(twice.derivedFrom).toEqual({ id: "shanghai-2006-secondary", version: "1" });
  });

  it("leaves the preset as it was", () => {
    const before = encodePolicy(shanghai);
    changed(shanghai, { kind: "remove-clause", id: "shanghai-2006-secondary/1" });
    expect(encodePolicy(shanghai)).toBe(before);
  });

  it("credits a passed make-up exam with the new pass mark where it was credited with the old", () => {
    const own = changed(shanghai, { kind: "pass-percent", percent: 55 });
    expect(own.creditOfMakeUpPass).toBe(55);
  });

  it("says a changed clause in its own words, without the source's, and keeps the others", () => {
    const own = changed(shanghai, {
      kind: "clause",
      id: "shanghai-2006-secondary/2c",
      counts: { counts: "after-make-up", atLeast: [{ group: "all", subjects: 3 }] },
    });
    expect(own.clauses[3]).toEqual({
      id: "own-shanghai-2006-secondary/1",
      label: { "zh-CN": "本校条款 1", en: "School clause 1" },
      counts: "after-make-up",
      atLeast: [{ group: "all", subjects: 3 }],
      sentence: {
        "zh-CN": "补考后有 3 门及以上不及格",
        en: "After the make-up exams: 3 or more subjects failing",
      },
      cites: [],
      quote: "补考后有 3 门及以上不及格",
      wording: "own",
    });
    expect(own.clauses.slice(0, 3)).toEqual(shanghai.clauses.slice(0, 3));
    expect(own.interpretations.map(({ id }) => id)).toEqual([
      "shanghai-2006-secondary/five-and-up",
      "shanghai-2006-secondary/all-clauses-named",
      "shanghai-2006-secondary/graduating-grades",
      "shanghai-2006-secondary/absence-and-misconduct",
    ]);
    expect(says(own)).toBe(
      "补考后，语数外 2 门，或语数外 1 门加其他 2 门，或合计 3 门不及格的，列为候选；补考前已有 5 门不及格的，直接列入。",
    );
  });

  it("words every clause anew that counts a group whose subjects changed", () => {
    const own = changed(shanghai, {
      kind: "group-subjects",
      group: "core",
      subjects: ["语文", "数学"],
    });
    expect(own.clauses.map(({ id, sentence }) => [id, sentence["zh-CN"]])).toEqual([
      ["shanghai-2006-secondary/1", "学年总评有 5 门及以上不及格"],
      ["own-shanghai-2006-secondary/1", "补考后语文、数学中有 2 门不及格"],
      ["own-shanghai-2006-secondary/2", "补考后语文、数学中有 1 门、其他学科中有 2 门不及格"],
      ["shanghai-2006-secondary/2c", "补考后不及格学科达 4 门"],
    ]);
    expect("policy" in parsePolicy(own)).toBe(true);
  });

  it("takes clauses added and removed, and no longer speaks of the text's silence", () => {
    const own = changed(
      shanghai,
      {
        kind: "add-clause",
        counts: { counts: "after-make-up", atLeast: [{ group: "others", subjects: 3 }] },
      },
      { kind: "remove-clause", id: "shanghai-2006-secondary/1" },
    );
    expect(own.clauses.map(({ id }) => id)).toEqual([
      "shanghai-2006-secondary/2a",
      "shanghai-2006-secondary/2b",
      "shanghai-2006-secondary/2c",
      "own-shanghai-2006-secondary/1",
    ]);
    expect(own.interpretations.filter(({ silentFrom }) => silentFrom)).toEqual([]);
    expect(own.cites).not.toContain("meiyuan-2007/1");
  });

  it("changes grades, states, letters and composition", () => {
    const composition = {
      term: { coursework: 30, midterm: 30, final: 40 },
      annual: { first: 40, second: 60 },
      absentPart: "zero",
    } as const;
    const own = changed(
      shanghai,
      { kind: "exempt-grades", years: [12, 7, 9] },
      { kind: "counts-as", states: { absent: "unknown" } },
      { kind: "make-up-counts-as", states: { blank: "fail" } },
      { kind: "composition", composition },
    );
    expect(own.exemptGradeYears).toEqual([7, 9, 12]);
    expect([own.countsAs.absent, own.countsAs.misconduct]).toEqual(["unknown", "fail"]);
    expect([own.makeUpCountsAs.blank, own.makeUpCountsAs.absent]).toEqual(["fail", "fail"]);
    expect(own.composition).toEqual(composition);
    expect(parsePolicy(JSON.parse(encodePolicy(own)))).toEqual({ policy: own });
  });

  it("is refused with the reason where a change contradicts the rest", () => {
    const own = changed(shanghai, {
      kind: "clause",
      id: "shanghai-2006-secondary/2a",
      counts: { counts: "after-make-up", atLeast: [{ group: "core", subjects: 4 }] },
    });
    expect(parsePolicy(own)).toEqual({
      problems: [
        { code: "clause-never-holds", asked: 4, subjects: 3, place: "clauses[1].atLeast[0]" },
      ],
    });
  });

  it("can begin blank, and is usable with its first clause", () => {
    expect(says(blankPolicy)).toBe("还没有条款：写明几门不及格的学生列入。");
    const own = changed(blankPolicy, {
      kind: "add-clause",
      counts: { counts: "after-make-up", atLeast: [{ group: "core", subjects: 2 }] },
    });
    expect(says(own)).toBe("补考后，语文、数学 2 门不及格的，列为候选。");
    expect("policy" in parsePolicy(own)).toBe(true);
  });
});

it("says every preset in one sentence", () => {
  expect(policies.map((policy) => [policy.id, says(policy)])).toEqual([
    [
      "shanghai-2006-secondary",
      "补考后，语数外 2 门，或语数外 1 门加其他 2 门，或合计 4 门不及格的，列为候选；补考前已有 5 门不及格的，直接列入。",
    ],
    [
      "shanghai-2006-primary",
      "补考后，语文、数学 1 门，或其他 2 门不及格的，列为候选；补考前已有 5 门不及格的，直接列入。",
    ],
    ["shanghai-vocational-2010", "补考后，3 门不及格的，列为候选。"],
    ["wuhe-senior", "补考后，3 门不及格的，可以申请留级。"],
    [
      "shanghai-older-secondary",
      "补考后，语数外 2 门，或语数外 1 门加其他 2 门，或合计 4 门不及格的，列为候选；补考前已有 5 门不及格的，直接列入。",
    ],
    [
      "shanghai-older-primary",
      "补考后，语文、数学 1 门，或其他 2 门不及格的，列为候选；补考前已有 5 门不及格的，直接列入。",
    ],
  ]);
});
