import fc from "fast-check";
import { columnMeanings, encodeChoices, parseChoices, sheetRoles } from "../../../src/reading";
import type { ReadingChoices } from "../../../src/records";
import { vocabularyOf } from "../../../src/text";

const sheet = { id: "{1}", name: "七(3)班 <期末> & “总评”" };
const column = { header: "数学", nth: 0, of: 1, column: 4 };
const pupil = { name: "程立航", number: "20250301", classGroup: "" };

const everything: ReadingChoices = {
  version: 1,
  sheets: [
    {
      sheet,
      confirmed: true,
      role: "gradebook",
      header: { kind: "rows", first: 1, last: 2, words: ["姓名", "数学"] },
      columns: [
        {
          key: column,
          means: "score",
          subject: "数学",
          assessment: "final",
          term: 2,
          fullMark: 120,
        },
      ],
    },
    {
      sheet: { id: null, name: "名单" },
      confirmed: false,
      role: null,
      header: { kind: "none", firstDataRow: 0 },
      columns: [],
    },
  ],
  cells: [{ sheet, column, pupil, found: "9O", readAs: { mark: 90, makeUpMark: null } }],
  pupils: [{ sheet, row: { ...pupil, number: "" }, is: pupil }],
  letters: [{ letter: "中", counts: "pass" }],
  fullMarks: [{ subject: "语文", fullMark: 120 }],
  symbols: [{ sheet: null, symbol: "⊙", parts: ["personalLeave", "present"] }],
  dates: [{ sheet, year: 2026, month: null }],
};

describe("what is kept of a person's choices", () => {
  it("comes back as it was said", () => {
    expect(parseChoices(encodeChoices(everything))).toEqual(everything);
  });

  it("is read as far as it goes where it was kept before full marks could be said by subject", () => {
    const { fullMarks, ...before } = everything;
    expect(fullMarks).toHaveLength(1);
    expect(parseChoices(JSON.stringify(before))).toEqual({ ...everything, fullMarks: [] });
    expect(
      parseChoices(JSON.stringify({ ...before, fullMarks: [{ subject: "语文" }] })),
    ).toBeNull();
  });

  it("comes back whatever names, headers and cells hold, without a sign that XML cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (name, found) => {
        const choices: ReadingChoices = {
          ...everything,
          cells: [{ ...everything.cells[0]!, sheet: { id: null, name }, found }],
        };
        const kept = encodeChoices(choices);
        expect(kept).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u);
        expect(parseChoices(kept)).toEqual(choices);
      }),
    );
  });

  it.each<[string, (choices: ReadingChoices) => unknown]>([
    ["a later version", (choices) => ({ ...choices, version: 2 })],
    ["no version", (choices) => without(choices, "version")],
    ["no list of letters", (choices) => without(choices, "letters")],
    ["sheets that are no list", (choices) => ({ ...choices, sheets: {} })],
    ["a list", (choices) => [choices]],
    ["null", () => null],
    ["a role nobody knows", (choices) => withSheet(choices, { role: "timetable" })],
    ["a sheet without name", (choices) => withSheet(choices, { sheet: { id: null } })],
    [
      "a sheet whose id is a number",
      (choices) => withSheet(choices, { sheet: { id: 1, name: "" } }),
    ],
    ["yes for true", (choices) => withSheet(choices, { confirmed: "yes" })],
    [
      "a header row below none",
      (choices) => withSheet(choices, { header: { kind: "rows", first: -1, last: 0, words: [] } }),
    ],
    [
      "half a header row",
      (choices) => withSheet(choices, { header: { kind: "none", firstDataRow: 0.5 } }),
    ],
    ["a header of another kind", (choices) => withSheet(choices, { header: { kind: "all" } })],
    ["a meaning nobody knows", (choices) => withColumn(choices, { means: "shoe-size" })],
    ["a third term", (choices) => withColumn(choices, { term: 3 })],
    ["a full mark of 0", (choices) => withColumn(choices, { fullMark: 0 })],
    ["a full mark in words", (choices) => withColumn(choices, { fullMark: "120" })],
    ["a key without count", (choices) => withColumn(choices, { key: { header: "", nth: 0 } })],
    [
      "a mark in words",
      (choices) => ({ ...choices, cells: [{ ...choices.cells[0], readAs: { mark: "90" } }] }),
    ],
    [
      "a pupil without number",
      (choices) => ({ ...choices, pupils: [{ sheet, row: pupil, is: {} }] }),
    ],
    [
      "a letter that may pass",
      (choices) => ({ ...choices, letters: [{ letter: "中", counts: "maybe" }] }),
    ],
  ])("is damaged: %s", (_, damage) => {
    expect(parseChoices(JSON.stringify(damage(everything)))).toBeNull();
  });

  it.each(["", "{", "choices", '{"version":1', "[]", "\u0000"])("is damaged: %j", (text) => {
    expect(parseChoices(text)).toBeNull();
  });

  it("is never an exception, and never half trusted", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseChoices(text)).toBeNull();
      }),
    );
  });

  it("knows every role and every meaning", () => {
    const { roles, columnMeanings: meanings } = vocabularyOf("zh-CN");
    expect([...sheetRoles].sort()).toEqual(Object.keys(roles).sort());
    expect([...columnMeanings].sort()).toEqual(Object.keys(meanings).sort());
  });
});

function withSheet(choices: ReadingChoices, change: object): unknown {
  return { ...choices, sheets: [{ ...choices.sheets[0], ...change }] };
}

function withColumn(choices: ReadingChoices, change: object): unknown {
  const [first] = choices.sheets;
  return withSheet(choices, { columns: [{ ...first?.columns[0], ...change }] });
}

function without(choices: ReadingChoices, member: keyof ReadingChoices): unknown {
  return Object.fromEntries(Object.entries(choices).filter(([name]) => name !== member));
}
