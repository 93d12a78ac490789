import { classOf, cohortOf, type Entries } from "./a-cohort";
import { findingIn } from "./screen";

const others = ["物理", "生物", "道德与法治", "历史", "地理"];

function pairsOf(subjects: readonly string[]): readonly (readonly string[])[] {
  return subjects.flatMap((first, i) => subjects.slice(i + 1).map((second) => [first, second]));
}

interface Case {
  readonly says: string;
  readonly pupil: Entries;
  readonly expected: readonly (readonly string[])[];
}

const cases: readonly Case[] = [
  {
    says: "全部及格 → 语数外任两门同时不及格才会列入",
    pupil: {},
    expected: [
      ["语文", "数学"],
      ["语文", "英语"],
      ["数学", "英语"],
    ],
  },
  {
    says: "数学补考未过 → 再有语文或英语，或其他任两门",
    pupil: { 数学: [50, 50] },
    expected: [["语文"], ["英语"], ...pairsOf(others)],
  },
  {
    says: "数学、物理补考未过 → 再有任一门就会列入",
    pupil: { 数学: [50, 50], 物理: [50, 50] },
    expected: [["语文"], ["英语"], ["生物"], ["道德与法治"], ["历史"], ["地理"]],
  },
  {
    says: "其他 3 门补考未过 → 再有任一门就会列入",
    pupil: { 生物: [50, 50], 历史: [50, 50], 地理: [50, 50] },
    expected: [["语文"], ["数学"], ["英语"], ["物理"], ["道德与法治"]],
  },
  {
    says: "4 门不及格都补考及格 → 再有一门不及格就满 5 门；已补过的主科要两门",
    pupil: { 语文: [50, 60], 数学: [50, 60], 生物: [50, 60], 历史: [50, 60] },
    expected: [["英语"], ["物理"], ["道德与法治"], ["地理"], ["语文", "数学"]],
  },
  {
    says: "数学、英语待补考 → 两门都不及格就会列入",
    pupil: { 数学: [50, ""], 英语: [50, ""] },
    expected: [
      ["语文", "数学"],
      ["语文", "英语"],
      ["数学", "英语"],
    ],
  },
  { says: "已是候选 → 不再列", pupil: { 数学: [50, 50], 英语: [50, 50] }, expected: [] },
];

describe("再有哪科不及格即列入", () => {
  it.each(cases)("$says", ({ pupil, expected }) => {
    expect(findingIn(classOf(pupil), { stage: "annual" }).wouldTrigger).toEqual(expected);
  });
});

describe("怎样解除，多门", () => {
  it("names only smallest sets, small ones first", () => {
    const { waysOut } = findingIn(
      classOf({ 数学: [50, 50], 英语: [50, 50], 历史: [50, 50], 地理: [50, 50] }),
    );
    expect(waysOut).toEqual([
      ["数学", "英语"],
      ["数学", "历史"],
      ["数学", "地理"],
      ["英语", "历史"],
      ["英语", "地理"],
    ]);
  });

  it("stays small for a pupil of whom nothing is known", () => {
    const subjects = Array.from({ length: 20 }, (_, index) => `校本${index + 1}`);
    const entries = Object.fromEntries(subjects.map((subject) => [subject, ""]));
    const { waysOut } = findingIn(cohortOf([{ entries }]));
    expect(waysOut).toHaveLength(1000);
    expect(waysOut[0]).toEqual(subjects.slice(0, 17));
  });
});
