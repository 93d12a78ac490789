import { findPolicy, parsePolicy } from "../../src/rules";

/** A school's own file: the Shanghai policy as JSON with some members changed. */
function fileWith(changes: Readonly<Record<string, unknown>>): unknown {
  return { ...JSON.parse(JSON.stringify(findPolicy("shanghai-2006-secondary"))), ...changes };
}

function problemsOf(json: unknown): readonly string[] {
  const parsed = parsePolicy(json);
  return "problems" in parsed ? parsed.problems : [];
}

const clause = {
  id: "school/1",
  label: { "zh-CN": "条款一", en: "Clause 1" },
  counts: "after-make-up",
  atLeast: [{ group: "all", subjects: 3 }],
  sentence: { "zh-CN": "补考后 3 门不及格", en: "Three failing after the make-up exams" },
  cites: [],
  quote: "补考后三门不及格",
};

describe("a school's own policy file", () => {
  it("is taken as it stands when it is whole", () => {
    const parsed = parsePolicy(fileWith({ id: "our-school", clauses: [clause] }));
    expect("policy" in parsed && parsed.policy.id).toBe("our-school");
    expect("policy" in parsed && parsed.policy.clauses[0].atLeast).toEqual([
      { group: "all", subjects: 3 },
    ]);
  });

  it.each([
    ["no JSON object", "3", ["文件：应为对象"]],
    ["nothing", null, ["文件：应为对象"]],
    ["a missing member", fileWith({ clauses: undefined }), ["clauses：应为列表"]],
    ["no clause at all", fileWith({ clauses: [] }), ["clauses：至少要有 1 项"]],
    [
      "a pass mark above the full mark",
      fileWith({ passPercent: 600 }),
      ["passPercent：应为不小于 1 的数，不大于 100"],
    ],
    [
      "a day that no calendar has",
      fileWith({ effectiveFrom: "2026-02-30" }),
      ["effectiveFrom：应为日期，如 2026-09-01"],
    ],
    [
      "an end before the beginning",
      fileWith({ effectiveTo: "2001-01-01" }),
      ["effectiveTo：早于 effectiveFrom"],
    ],
    [
      "half a subject",
      fileWith({ clauses: [{ ...clause, atLeast: [{ group: "all", subjects: 0.5 }] }] }),
      ["clauses[0].atLeast[0].subjects：应为 1 以上的整数"],
    ],
    [
      "a clause on a group that is not there",
      fileWith({ clauses: [{ ...clause, atLeast: [{ group: "主科", subjects: 2 }] }] }),
      ["school/1：没有叫“主科”的学科组"],
    ],
    ["a clause twice", fileWith({ clauses: [clause, clause] }), ["clauses：“school/1”出现了两次"]],
    [
      "no group for the remaining subjects",
      fileWith({
        subjectGroups: [{ id: "core", label: { "zh-CN": "主科", en: "core" }, subjects: ["语文"] }],
        interpretations: [],
        clauses: [clause],
      }),
      ['subjectGroups：要有且只有一组 "subjects": "others"，现有 0 组'],
    ],
    [
      "a letter that both passes and fails",
      fileWith({ letters: { pass: ["C"], fail: ["C"] } }),
      ["letters：“C”既算及格又算不及格"],
    ],
    [
      "an unknown way of counting",
      fileWith({ countsAs: { absent: "zero" } }),
      [
        "countsAs.absent：应为 fail、unknown、left-out 之一",
        "countsAs.misconduct：缺少此项",
        "countsAs.deferred：缺少此项",
        "countsAs.exempt：缺少此项",
        "countsAs.not-taken：缺少此项",
        "countsAs.blank：缺少此项",
        "countsAs.unreadable：缺少此项",
      ],
    ],
  ])("is refused with every reason: %s", (_, json, problems) => {
    expect(problemsOf(json)).toEqual(problems);
  });
});
