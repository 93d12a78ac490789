import fc from "fast-check";
import {
  blankScheme,
  categorySchemes,
  circumstances,
  eightCategories,
  encodeScheme,
  parseScheme,
  type Category,
  type CategoryScheme,
} from "../../../src/rules";

function problemsOf(value: unknown) {
  const parsed = parseScheme(value);
  return "problems" in parsed ? parsed.problems : [];
}

function withCategories(...categories: readonly unknown[]): unknown {
  return { ...eightCategories, categories };
}

const byHand = { id: "a", label: words("甲"), neutralLabel: null, isSensitive: true, sources: [] };

function words(text: string) {
  return { "zh-CN": text, en: text };
}

describe("a scheme out of a file", () => {
  it.each(categorySchemes.map((scheme) => [scheme.id, scheme] as const))(
    "%s comes back the same",
    (_, scheme) => {
      expect(parseScheme(JSON.parse(encodeScheme(scheme)))).toEqual({ scheme });
    },
  );

  it("leaves out members that are not ours", () => {
    const file = {
      ...eightCategories,
      note: "教导处 2026",
      categories: [{ ...byHand, colour: "red" }],
    };
    expect(parseScheme(file)).toEqual({ scheme: { ...eightCategories, categories: [byHand] } });
  });

  it.each([
    ["no object", "八类", [{ path: "", problem: "missing" }]],
    ["no category", blankScheme, [{ path: "categories", problem: "empty" }]],
    [
      "no list",
      { ...eightCategories, categories: {} },
      [{ path: "categories", problem: "not-a-list" }],
    ],
    [
      "a category without name",
      withCategories({ ...byHand, label: words("") }),
      [
        { path: "categories[0].label.zh-CN", problem: "not-text" },
        { path: "categories[0].label.en", problem: "not-text" },
      ],
    ],
    [
      "one id twice",
      withCategories(byHand, byHand),
      [{ path: "categories[1].id", problem: "twice" }],
    ],
    [
      "an unknown circumstance",
      withCategories({ ...byHand, sources: [{ kind: "circumstance", circumstances: ["rich"] }] }),
      [{ path: "categories[0].sources[0].circumstances[0]", problem: "unknown-value" }],
    ],
    [
      "no circumstance",
      withCategories({ ...byHand, sources: [{ kind: "circumstance", circumstances: [] }] }),
      [{ path: "categories[0].sources[0].circumstances", problem: "empty" }],
    ],
    [
      "an unknown kind of source",
      withCategories({ ...byHand, sources: [{ kind: "guess" }] }),
      [{ path: "categories[0].sources[0].kind", problem: "unknown-value" }],
    ],
    [
      "a share that is half typed",
      withCategories({
        ...byHand,
        sources: [
          { kind: "high-achiever", topPercent: Number.NaN, noFailing: true, population: "grade" },
        ],
      }),
      [{ path: "categories[0].sources[0].topPercent", problem: "not-a-number" }],
    ],
    [
      "a share above everybody",
      withCategories({
        ...byHand,
        sources: [{ kind: "high-achiever", topPercent: 101, noFailing: true, population: "grade" }],
      }),
      [{ path: "categories[0].sources[0].topPercent", problem: "not-a-number" }],
    ],
    [
      "a learning difficulty without any condition",
      withCategories({
        ...byHand,
        sources: [
          {
            kind: "learning-difficulty",
            failingSubjects: null,
            bottomPercent: null,
            population: "grade",
          },
        ],
      }),
      [{ path: "categories[0].sources[0].failingSubjects", problem: "missing" }],
    ],
    [
      "an unknown population",
      withCategories({
        ...byHand,
        sources: [
          {
            kind: "learning-difficulty",
            failingSubjects: 2,
            bottomPercent: 20,
            population: "school",
          },
        ],
      }),
      [{ path: "categories[0].sources[0].population", problem: "unknown-value" }],
    ],
    [
      "a missing version",
      { ...eightCategories, version: undefined, id: 8 },
      [
        { path: "id", problem: "not-text" },
        { path: "version", problem: "not-text" },
      ],
    ],
  ] as const)("says what is wrong with %s", (_, file, problems) => {
    expect(problemsOf(file)).toEqual(problems);
  });

  it("reads back whatever a school may set", () => {
    const text = fc.string({ minLength: 1 }).filter((each) => each.trim() !== "");
    const localText = fc.record({ "zh-CN": text, en: text });
    const population = fc.constantFrom("grade" as const, "class" as const);
    const percent = fc.double({ min: 0.1, max: 100, noNaN: true });
    const source = fc.oneof(
      fc.record({
        kind: fc.constant("learning-difficulty" as const),
        failingSubjects: fc.integer({ min: 1, max: 40 }),
        bottomPercent: fc.option(percent),
        population,
      }),
      fc.record({
        kind: fc.constant("high-achiever" as const),
        topPercent: percent,
        noFailing: fc.boolean(),
        population,
      }),
      fc.record({
        kind: fc.constant("circumstance" as const),
        circumstances: fc.subarray(
          circumstances.map(({ id }) => id),
          { minLength: 1 },
        ),
      }),
    );
    const categories: fc.Arbitrary<Category[]> = fc.uniqueArray(
      fc.record({
        id: text,
        label: localText,
        neutralLabel: fc.option(localText),
        isSensitive: fc.boolean(),
        sources: fc.array(source, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 10, selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(text, localText, categories, (id, title, each) => {
        const scheme: CategoryScheme = { ...eightCategories, id, title, categories: each };
        expect(parseScheme(JSON.parse(encodeScheme(scheme)))).toEqual({ scheme });
      }),
      { numRuns: 100 },
    );
  });
});
