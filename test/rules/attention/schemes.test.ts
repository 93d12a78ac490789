import {
  blankScheme,
  categorySchemes,
  circumstances,
  eightCategories,
  findCircumstance,
  findScheme,
  lookAlikes,
  topics,
  unspecificHeaders,
  withKinds,
  type CategoryScheme,
} from "../../../src/rules";

function labelsOf({ categories }: CategoryScheme): readonly string[] {
  return categories.map(({ label }) => label["zh-CN"]);
}

describe("the schemes that come with the product", () => {
  it("stand in this order, 八类 first, each with its trust", () => {
    expect(categorySchemes.map(({ id, trust }) => [id, trust])).toEqual([
      ["weifang-eight", "B"],
      ["xijiao-ten", "B"],
      ["zhuyang-seven", "B"],
      ["moe-2024", "A"],
    ]);
    expect(categorySchemes[0]).toBe(eightCategories);
    expect(findScheme("xijiao-ten")?.shortTitle["zh-CN"]).toBe("台账十类");
    expect(findScheme(blankScheme.id)).toBeNull();
  });

  it("八类 are those of the source, in its order", () => {
    expect(labelsOf(eightCategories)).toEqual([
      "家庭贫困",
      "学习困难",
      "单亲及父母双亡",
      "外来务工人员子女",
      "留守儿童",
      "随班就读残疾",
      "家庭条件特别优越",
      "学习特别优秀",
    ]);
    expect(eightCategories.categories.map(({ id }) => id)).toEqual([
      "lowIncome",
      "learningDifficulty",
      "singleParentOrOrphan",
      "migrantWorkerChild",
      "leftBehind",
      "disabilityInclusion",
      "affluentFamily",
      "highAchiever",
    ]);
  });

  it("the ledger's ten know no 留守", () => {
    const ten = findScheme("xijiao-ten") ?? blankScheme;
    expect(labelsOf(ten)).toEqual([
      "家庭贫困",
      "家庭特别优越",
      "学习困难",
      "学习特别优秀",
      "单亲及孤儿",
      "外来务工人员子女",
      "随班就读残疾",
      "音体美特长",
      "活泼开朗型",
      "内秀抑郁型",
    ]);
    expect(ten.categories.at(-1)?.neutralLabel?.["zh-CN"]).toBe("文静内秀型");
  });

  it("七类 and 重点人群 are told by sheets alone", () => {
    expect(labelsOf(findScheme("zhuyang-seven") ?? blankScheme)).toEqual([
      "建档",
      "残疾",
      "低保",
      "孤儿",
      "边缘户",
      "特困",
      "不稳定",
    ]);
    expect(labelsOf(findScheme("moe-2024") ?? blankScheme)).toEqual([
      "孤儿",
      "事实无人抚养儿童",
      "残疾",
      "留守儿童",
      "困境儿童",
      "随迁子女",
      "涉案未成年人",
    ]);
    for (const id of ["zhuyang-seven", "moe-2024"]) {
      for (const { sources } of findScheme(id)?.categories ?? []) {
        expect(sources.map(({ kind }) => kind)).toEqual(["circumstance"]);
      }
    }
  });

  it("家庭条件特别优越 is by hand only, and no word of a sheet makes a pupil one", () => {
    const affluent = eightCategories.categories.find(({ id }) => id === "affluentFamily");
    expect(affluent?.sources).toEqual([]);
    expect(findCircumstance("affluent")?.phrases).toEqual([]);
  });

  it("what is computed shows its parameters", () => {
    const sources = eightCategories.categories.flatMap((category) => category.sources);
    expect(sources.filter(({ kind }) => kind !== "circumstance")).toEqual([
      { kind: "learning-difficulty", failingSubjects: 2, bottomPercent: 20, population: "grade" },
      { kind: "high-achiever", topPercent: 10, noFailing: true, population: "grade" },
    ]);
  });

  it("family, poverty, disability and health are sensitive; learning, talents and liveliness are not", () => {
    const open = categorySchemes.flatMap(({ categories }) =>
      categories.filter(({ isSensitive }) => !isSensitive).map(({ id }) => id),
    );
    expect([...new Set(open)].sort()).toEqual([
      "artsSportsTalent",
      "highAchiever",
      "learningDifficulty",
      "outgoing",
    ]);
  });

  it.each(categorySchemes.map((scheme) => [scheme.id, scheme] as const))(
    "%s cites a source and uses known circumstances only, each category once",
    (_, { cites, categories }) => {
      expect(cites.length).toBeGreaterThan(0);
      for (const { quote, wording } of cites) {
        expect(quote.startsWith("（转述）")).toBe(wording === "paraphrase");
      }
      expect(new Set(categories.map(({ id }) => id)).size).toBe(categories.length);
      for (const source of categories.flatMap((each) => each.sources)) {
        if (source.kind !== "circumstance") continue;
        for (const id of source.circumstances) expect(findCircumstance(id)?.id).toBe(id);
      }
    },
  );
});

describe("the table of circumstances", () => {
  it("has every id once, and refers to its own only", () => {
    const ids = circumstances.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { kindOf, eitherOf, ofParent } of circumstances) {
      for (const id of [kindOf, ofParent, ...eitherOf]) if (id !== null) expect(ids).toContain(id);
    }
  });

  it("gives no phrase to two circumstances, and none to a look-alike as well", () => {
    const phrases = circumstances.flatMap((each) => [
      ...new Set([...each.phrases, ...each.listedPhrases]),
    ]);
    const all = [...phrases, ...new Set(lookAlikes)];
    expect(all.filter((phrase, at) => all.indexOf(phrase) < at)).toEqual([]);
  });

  it("holds normalised words: no blanks, half width, lower case", () => {
    const words = circumstances.flatMap((each) => [
      ...each.phrases,
      ...each.listedPhrases,
      ...each.contrary,
      ...each.yesHeaders,
    ]);
    expect(words.filter((word) => word !== word.normalize("NFKC").toLowerCase())).toEqual([]);
  });

  it("lists every topic once, and no header for two", () => {
    expect(topics.map(({ topic }) => topic).sort()).toEqual(
      [...new Set(circumstances.map(({ topic }) => topic))].sort(),
    );
    const headers = [
      ...topics.flatMap((topic) => topic.headers),
      ...unspecificHeaders.lists,
      ...unspecificHeaders.mayList,
      ...unspecificHeaders.freeText,
    ];
    expect(headers.filter((header, at) => headers.indexOf(header) < at)).toEqual([]);
  });

  it("低保 takes in 农村低保 and not 低保边缘; 单亲 and 孤儿 together take in 单亲或孤儿", () => {
    expect([...withKinds(["subsistence"])]).toEqual([
      "subsistence",
      "rural-subsistence",
      "urban-subsistence",
    ]);
    expect(withKinds(["single-parent"]).has("single-parent-or-orphan")).toBe(false);
    expect(withKinds(["single-parent", "orphan"]).has("single-parent-or-orphan")).toBe(true);
  });
});
