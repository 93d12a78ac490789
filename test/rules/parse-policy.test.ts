import fc from "fast-check";
import {
  blankPolicy,
  encodePolicy,
  findPolicy,
  letterTables,
  parsePolicy,
  policies,
} from "../../src/rules";

/** A school's own file: the Shanghai policy as JSON with some members changed. */
function fileWith(changes: Readonly<Record<string, unknown>>): unknown {
  return { ...shanghaiAsJson(), ...changes };
}

function fileWithout(...names: readonly string[]): unknown {
  return Object.fromEntries(
    Object.entries(shanghaiAsJson()).filter(([name]) => !names.includes(name)),
  );
}

function shanghaiAsJson(): Record<string, unknown> {
  return JSON.parse(JSON.stringify(findPolicy("shanghai-2006-secondary"))) as Record<
    string,
    unknown
  >;
}

function problemsOf(json: unknown) {
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
const asking = (group: string, subjects: number) => ({
  clauses: [{ ...clause, atLeast: [{ group, subjects }] }],
});
const core = { id: "core", label: { "zh-CN": "主科", en: "core" }, subjects: ["语文", "数学"] };
const rest = { id: "others", label: { "zh-CN": "其他", en: "others" }, subjects: "others" };
const eligibility = { failingAtMost: null, absent: "may-sit", misconduct: "may-sit" };

describe("a school's own policy file", () => {
  it("is taken as it stands when it is whole", () => {
    const parsed = parsePolicy(fileWith({ id: "our-school", clauses: [clause] }));
    expect("policy" in parsed && parsed.policy.id).toBe("our-school");
    expect("policy" in parsed && parsed.policy.clauses[0].atLeast).toEqual([
      { group: "all", subjects: 3 },
    ]);
  });

  it.each(policies.map((policy) => [policy.id, policy] as const))(
    "%s comes back the same from its own file",
    (_, policy) => {
      expect(parsePolicy(JSON.parse(encodePolicy(policy)))).toEqual({ policy });
    },
  );

  it("may leave unsaid what is as usual: that junior secondary school is compulsory is never left out", () => {
    const parsed = parsePolicy(
      fileWithout(
        ...["composition", "excellentPercent", "lowPercent", "makeUpEligibility", "untested"],
        ...["creditOfMakeUpPass", "repetitionLimit", "confirmation", "resultWord", "trust"],
        "derivedFrom",
      ),
    );
    const policy = "policy" in parsed ? parsed.policy : null;
    expect(policy?.composition).toEqual({ term: null, annual: null, absentPart: "missing" });
    expect([policy?.excellentPercent, policy?.lowPercent]).toEqual([80, 40]);
    expect(policy?.makeUpEligibility).toEqual(eligibility);
    expect(policy?.confirmation?.schoolStages).toEqual(["junior"]);
    expect([policy?.creditOfMakeUpPass, policy?.repetitionLimit, policy?.trust]).toEqual([
      null,
      null,
      null,
    ]);
    expect([policy?.resultWord, policy?.untested]).toEqual(["candidate", []]);
  });

  it.each(letterTables.map((table) => [table.id, table] as const))(
    "may name the letter table %s",
    (id, letters) => {
      const parsed = parsePolicy(fileWith({ letters: id }));
      expect("policy" in parsed && parsed.policy.letters).toEqual(letters);
    },
  );

  it("fails D where the table it names says so, and knows no other table", () => {
    const parsed = parsePolicy(fileWith({ letters: "fail-from-d" }));
    expect("policy" in parsed && parsed.policy.letters.fail).toContain("D");
    expect(problemsOf(fileWith({ letters: "fail-from-z" }))).toEqual([
      { code: "not-an-object", place: "letters" },
    ]);
  });

  it("may hold notes under names that begin with $", () => {
    expect(problemsOf(fileWith({ $comment: "2026 年 9 月教导处" }))).toEqual([]);
  });

  it("cannot be the blank one before a clause is filled in", () => {
    expect(problemsOf(blankPolicy)).toEqual([
      { code: "list-too-short", least: 1, place: "clauses" },
    ]);
    expect(problemsOf({ ...blankPolicy, clauses: [clause] })).toEqual([]);
  });

  it.each([
    ["no JSON object", "3", [{ code: "not-an-object", place: "" }]],
    ["nothing", null, [{ code: "not-an-object", place: "" }]],
    ["no list", fileWith({ clauses: undefined }), [{ code: "not-a-list", place: "clauses" }]],
    ["a missing member", fileWithout("clauses"), [{ code: "member-missing", place: "clauses" }]],
    [
      "a member misspelt",
      fileWith({ repetitionLimits: null }),
      [{ code: "member-unknown", place: "repetitionLimits" }],
    ],
    [
      "no clause at all",
      fileWith({ clauses: [] }),
      [{ code: "list-too-short", least: 1, place: "clauses" }],
    ],
    [
      "a pass mark above the full mark",
      fileWith({ passPercent: 600 }),
      [{ code: "not-a-number", least: 1, most: 100, place: "passPercent" }],
    ],
    [
      "a pass mark above the excellent one",
      fileWith({ passPercent: 90, creditOfMakeUpPass: null }),
      [{ code: "pass-mark-out-of-order", place: "passPercent" }],
    ],
    [
      "a pass mark at the low one",
      fileWith({ lowPercent: 60 }),
      [{ code: "pass-mark-out-of-order", place: "passPercent" }],
    ],
    [
      "a credit that does not pass",
      fileWith({ creditOfMakeUpPass: 50 }),
      [{ code: "credit-below-pass-mark", passPercent: 60, place: "creditOfMakeUpPass" }],
    ],
    [
      "a day that no calendar has",
      fileWith({ effectiveFrom: "2026-02-30" }),
      [{ code: "not-a-date", place: "effectiveFrom" }],
    ],
    [
      "an end before the beginning",
      fileWith({ effectiveTo: "2001-01-01" }),
      [{ code: "ends-before-it-begins", place: "effectiveTo" }],
    ],
    [
      "half a subject",
      fileWith(asking("all", 0.5)),
      [
        {
          code: "not-a-whole-number",
          least: 1,
          most: 40,
          place: "clauses[0].atLeast[0].subjects",
        },
      ],
    ],
    [
      "a clause that always holds",
      fileWith(asking("all", 0)),
      [{ code: "clause-always-holds", place: "clauses[0].atLeast[0].subjects" }],
    ],
    [
      "a clause without any count",
      fileWith({ clauses: [{ ...clause, atLeast: [] }] }),
      [{ code: "clause-always-holds", place: "clauses[0].atLeast" }],
    ],
    [
      "a clause that never holds: four of 语数外, whichever the foreign language is",
      fileWith(asking("core", 4)),
      [
        {
          code: "clause-never-holds",
          asked: 4,
          subjects: 3,
          place: "clauses[0].atLeast[0]",
        },
      ],
    ],
    ["no such clause: three of 语数外", fileWith(asking("core", 3)), []],
    [
      "a clause on a group that is not there",
      fileWith(asking("主科", 2)),
      [{ code: "group-unknown", group: "主科", place: "clauses[0].atLeast[0]" }],
    ],
    [
      "a clause twice",
      fileWith({ clauses: [clause, clause] }),
      [{ code: "named-twice", name: "school/1", place: "clauses" }],
    ],
    [
      "no group for the remaining subjects",
      fileWith({ subjectGroups: [core], interpretations: [], clauses: [clause] }),
      [{ code: "groups-for-the-rest", found: 0, place: "subjectGroups" }],
    ],
    [
      "a subject in two groups",
      fileWith({
        subjectGroups: [core, { ...core, id: "science", subjects: ["数学", "物理"] }, rest],
      }),
      [{ code: "subject-in-two-groups", subject: "数学", place: "subjectGroups" }],
    ],
    [
      "a group named as all of them are",
      fileWith({
        subjectGroups: [core, { ...rest, id: "all" }],
        interpretations: [],
        ...asking("core", 1),
      }),
      [{ code: "group-called-all", place: "subjectGroups" }],
    ],
    [
      "a letter that both passes and fails",
      fileWith({ letters: { pass: ["C"], fail: ["C"] } }),
      [{ code: "letter-passes-and-fails", letter: "C", place: "letters" }],
    ],
    [
      "weights that come to 90",
      fileWith({
        composition: {
          term: { coursework: 30, midterm: 0, final: 60 },
          annual: { first: 40, second: 60 },
          absentPart: "zero",
        },
      }),
      [{ code: "weights-not-hundred", sum: 90, place: "composition.term" }],
    ],
    [
      "an exempt grade of another stage",
      fileWith({ exemptGradeYears: [6, 9] }),
      [{ code: "grade-outside-stages", year: 6, place: "exemptGradeYears" }],
    ],
    [
      "no grade that is not exempt",
      fileWith({ exemptGradeYears: [7, 8, 9, 10, 11, 12] }),
      [{ code: "every-grade-exempt", place: "exemptGradeYears" }],
    ],
    [
      "compulsory education without a confirmation",
      fileWith({ confirmation: null }),
      [{ code: "confirmation-incomplete", place: "confirmation" }],
    ],
    [
      "a limit without a reason",
      fileWith({ repetitionLimit: { times: 2, cites: [] } }),
      [{ code: "member-missing", place: "repetitionLimit.reason" }],
    ],
    [
      "pupils refused the make-up exam whom no clause lists before it",
      fileWith({ makeUpEligibility: { ...eligibility, failingAtMost: 3 } }),
      [
        {
          code: "refused-but-not-listed",
          failing: 4,
          place: "makeUpEligibility.failingAtMost",
        },
      ],
    ],
    [
      "no such pupils: clause 1 lists those who fail five",
      fileWith({ makeUpEligibility: { ...eligibility, failingAtMost: 4 } }),
      [],
    ],
    [
      "a source that nobody registered",
      fileWith({ cites: ["xiamen/1"] }),
      [{ code: "citation-unknown", id: "xiamen/1", place: "cites" }],
    ],
    [
      "an unknown way of counting",
      fileWith({ countsAs: { absent: "zero" } }),
      [
        { code: "not-one-of", allowed: ["fail", "unknown", "left-out"], place: "countsAs.absent" },
        ...["misconduct", "deferred", "exempt", "not-taken", "blank", "unreadable"].map(
          (state) => ({
            code: "member-missing",
            place: `countsAs.${state}`,
          }),
        ),
      ],
    ],
  ])("is refused with every reason: %s", (_, json, problems) => {
    expect(problemsOf(json)).toEqual(problems);
  });

  it("never throws, whatever stands in the file", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(...Object.keys(shanghaiAsJson())),
        (value, name) => {
          expect(() => parsePolicy(value)).not.toThrow();
          expect(() => parsePolicy(fileWith({ [name]: value }))).not.toThrow();
        },
      ),
    );
  });
});
