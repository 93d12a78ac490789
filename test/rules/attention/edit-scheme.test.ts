import {
  asOwnScheme,
  blankScheme,
  changeScheme,
  eightCategories,
  type CategoryScheme,
  type SchemeChange,
} from "../../../src/rules";

function changed(...changes: readonly SchemeChange[]): CategoryScheme {
  return changes.reduce(changeScheme, eightCategories);
}

function idsOf({ categories }: CategoryScheme): readonly string[] {
  return categories.map(({ id }) => id);
}

function categoryOf({ categories }: CategoryScheme, id: string) {
  return categories.find((category) => category.id === id);
}

describe("changing a category scheme", () => {
  it("makes a preset the school's own at the first change and counts its versions on after it", () => {
    const once = changed({ kind: "remove-category", category: "affluentFamily" });
    expect([once.id, once.version, once.derivedFrom, once.trust, once.cites]).toEqual([
      "own-weifang-eight",
      "1",
      { id: "weifang-eight", version: "1" },
      null,
      [],
    ]);
    expect(once.shortTitle["zh-CN"]).toBe("本校八类");
    const twice = changeScheme(once, { kind: "name", name: "我校七类" });
    expect([twice.id, twice.version, twice.shortTitle["zh-CN"]]).toEqual([
      "own-weifang-eight",
      "2",
      "我校七类",
    ]);
    expect(eightCategories.version).toBe("1");
  });

  it("adds a category by hand only, sensitive until somebody says otherwise", () => {
    const scheme = changed(
      { kind: "add-category", name: "艺术特长" },
      { kind: "add-category", name: "住校生" },
    );
    expect(scheme.categories.slice(-2).map(({ id, label }) => [id, label["zh-CN"]])).toEqual([
      ["own-1", "艺术特长"],
      ["own-2", "住校生"],
    ]);
    expect(scheme.categories.at(-1)).toMatchObject({ isSensitive: true, sources: [] });
    const open = changeScheme(scheme, { kind: "sensitive", category: "own-2", isSensitive: false });
    expect(categoryOf(open, "own-2")?.isSensitive).toBe(false);
  });

  it("renames, removes and moves, and stops at both ends", () => {
    const scheme = changed(
      { kind: "category-name", category: "leftBehind", name: "留守学生" },
      { kind: "remove-category", category: "affluentFamily" },
      { kind: "move-category", category: "learningDifficulty", by: -1 },
      { kind: "move-category", category: "learningDifficulty", by: -1 },
      { kind: "move-category", category: "highAchiever", by: 1 },
    );
    expect(idsOf(scheme)).toEqual([
      "learningDifficulty",
      "lowIncome",
      "singleParentOrOrphan",
      "migrantWorkerChild",
      "leftBehind",
      "disabilityInclusion",
      "highAchiever",
    ]);
    expect(categoryOf(scheme, "leftBehind")).toMatchObject({
      label: { "zh-CN": "留守学生", en: "留守学生" },
      neutralLabel: null,
    });
  });

  it("changes the parameters of a computed one and the circumstances of another", () => {
    const scheme = changed(
      {
        kind: "source",
        category: "learningDifficulty",
        at: 0,
        source: {
          kind: "learning-difficulty",
          failingSubjects: 3,
          bottomPercent: null,
          population: "class",
        },
      },
      { kind: "circumstances", category: "lowIncome", circumstances: ["subsistence", "destitute"] },
      { kind: "circumstances", category: "leftBehind", circumstances: [] },
    );
    expect(categoryOf(scheme, "learningDifficulty")?.sources).toEqual([
      {
        kind: "learning-difficulty",
        failingSubjects: 3,
        bottomPercent: null,
        population: "class",
      },
    ]);
    expect(categoryOf(scheme, "lowIncome")?.sources).toEqual([
      { kind: "circumstance", circumstances: ["subsistence", "destitute"] },
    ]);
    expect(categoryOf(scheme, "leftBehind")?.sources).toEqual([]);
  });

  it("is kept in place of the one changed, one version further, or under an id that is free", () => {
    const own = { ...blankScheme, id: "own-weifang-eight", version: "4" };
    const edited = changed({ kind: "remove-category", category: "affluentFamily" });
    const replacing = asOwnScheme(edited, [own], own.id);
    expect([replacing.id, replacing.version]).toEqual(["own-weifang-eight", "5"]);
    const beside = asOwnScheme(edited, [own]);
    expect([beside.id, beside.version]).toEqual(["own-weifang-eight-2", "1"]);
    expect(asOwnScheme(eightCategories, []).id).toBe("own-weifang-eight");
  });
});
