import { blankScheme, crosswalkOf, eightCategories, findScheme } from "../../../src/rules";

function counterpartsIn(other: string) {
  return Object.fromEntries(
    crosswalkOf(eightCategories, findScheme(other) ?? blankScheme).map(
      ({ category, counterparts }) => [
        category,
        counterparts.map(({ category: there, isWhole }) =>
          isWhole ? there : `${there} (in part)`,
        ),
      ],
    ),
  );
}

describe("a scheme beside another", () => {
  it("八类 in the ledger's ten: only 留守 has no counterpart", () => {
    expect(counterpartsIn("xijiao-ten")).toEqual({
      lowIncome: ["lowIncome"],
      learningDifficulty: ["learningDifficulty"],
      singleParentOrOrphan: ["singleParentOrOrphan"],
      migrantWorkerChild: ["migrantWorkerChild"],
      leftBehind: [],
      disabilityInclusion: ["disabilityInclusion"],
      affluentFamily: ["affluentFamily"],
      highAchiever: ["highAchiever"],
    });
  });

  it("八类 in 七类: 贫困 falls into five, 单亲 is found in 孤儿 in part", () => {
    expect(counterpartsIn("zhuyang-seven")).toEqual({
      lowIncome: [
        "registeredPoverty (in part)",
        "subsistence (in part)",
        "povertyRisk (in part)",
        "destitute (in part)",
        "unstable (in part)",
      ],
      learningDifficulty: [],
      singleParentOrOrphan: ["orphan (in part)"],
      migrantWorkerChild: [],
      leftBehind: [],
      disabilityInclusion: ["disability"],
      affluentFamily: [],
      highAchiever: [],
    });
  });

  it("八类 in 重点人群", () => {
    expect(counterpartsIn("moe-2024")).toMatchObject({
      lowIncome: [],
      singleParentOrOrphan: ["orphan (in part)"],
      migrantWorkerChild: ["migrantWorkerChild"],
      leftBehind: ["leftBehind"],
    });
  });

  it("a computed category with other parameters corresponds in part", () => {
    const stricter = {
      ...eightCategories,
      categories: eightCategories.categories.map((category) =>
        category.id === "highAchiever"
          ? {
              ...category,
              sources: [
                {
                  kind: "high-achiever",
                  topPercent: 5,
                  noFailing: true,
                  population: "grade",
                } as const,
              ],
            }
          : category,
      ),
    };
    const counterparts = crosswalkOf(eightCategories, stricter).map((each) => each.counterparts);
    expect(counterparts[1]).toEqual([{ category: "learningDifficulty", isWhole: true }]);
    expect(counterparts[7]).toEqual([{ category: "highAchiever", isWhole: false }]);
  });
});
