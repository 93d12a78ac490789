import type { HandTag } from "../../../src/records";
import { findScheme, type CategoryScheme } from "../../../src/rules";
import { inOtherScheme } from "../../../src/screening";
import { allAtOnce } from "../../../src/slices";
import { formatAddress } from "../../../src/sheet";
import { cohortOf } from "../a-cohort";
import { attentionOf, factColumns, pupils, tagsIn } from "./an-information-sheet";

function byHand(category: string, pupil: Partial<HandTag["pupil"]>, note = ""): HandTag {
  return {
    category,
    pupil: { name: "", number: "", classGroup: "", ...pupil },
    note,
    by: "roster",
  };
}

function scheme(id: string): CategoryScheme {
  const found = findScheme(id);
  if (!found) throw new Error(`no scheme ${id}`);
  return found;
}

describe("tags", () => {
  it("stand in the order of the scheme, then of the register, and count heads and entries apart", () => {
    const { screening } = attentionOf({
      facts: factColumns({
        是否留守儿童: ["是", "否", "是", ""],
        困难类型: ["低保", "", "无", "脱贫户"],
      }),
    });
    expect(tagsIn(screening)).toEqual([
      "lowIncome 1 sheet 学生信息!D2",
      "lowIncome 4 sheet 学生信息!D5",
      "leftBehind 1 sheet 学生信息!C2",
      "leftBehind 3 sheet 学生信息!C4",
    ]);
    expect([screening.entryCount, screening.headCount]).toEqual([4, 3]);
  });

  it("give every reason with its cell and the word found, one tag a pupil and category", () => {
    const { screening } = attentionOf({
      facts: factColumns({ 是否低保: ["是"], 困难类型: ["低保家庭（低保户）"], 备注: ["单亲"] }),
    });
    expect(screening.tags[0]).toEqual({
      category: "lowIncome",
      student: 0,
      source: "sheet",
      cells: [
        { sheet: "学生信息", row: 1, column: 2 },
        { sheet: "学生信息", row: 1, column: 3 },
      ],
      reasons: [
        { kind: "yes", circumstance: "subsistence", header: "是否低保", found: "是" },
        {
          kind: "phrase",
          circumstance: "subsistence",
          header: "困难类型",
          found: "低保家庭（低保户）",
          phrase: "低保家庭",
        },
      ],
    });
    expect(screening.tags[1]).toMatchObject({ category: "singleParentOrOrphan" });
  });

  it("are the same of two kinds of one thing in one cell: one reason, one cell", () => {
    const { screening } = attentionOf({ facts: factColumns({ 随班就读: ["视力残疾随班就读"] }) });
    expect(screening.tags).toHaveLength(1);
    expect(screening.tags[0]?.reasons).toHaveLength(1);
    expect(screening.tags[0]?.cells).toHaveLength(1);
  });

  it("say of each category where its tags come from and for whom nothing was filled in", () => {
    const { screening } = attentionOf({
      facts: factColumns({
        是否留守儿童: ["是", "否", "", "", "□是□否"],
        备注: ["", "", "", "留守儿童", ""],
        困难类型: ["无", "", "", "", "低保"],
      }),
      handTags: [byHand("留守儿童", { number: "20243" })],
    });
    const of = (id: string) => screening.byCategory.find(({ category }) => category === id);
    expect(of("leftBehind")).toEqual({
      category: "leftBehind",
      students: 3,
      bySource: { computed: 0, sheet: 2, hand: 1 },
      notFilled: 1,
    });
    expect(of("lowIncome")).toMatchObject({ students: 1, notFilled: 3 });
    expect(of("migrantWorkerChild")).toMatchObject({ students: 0, notFilled: null });
    expect(of("learningDifficulty")?.notFilled).toBeNull();
  });

  it("are found on several sheets, and for pupils without marks", () => {
    const cohort = cohortOf([60, 70, 71, 72, 73].map((mark) => ({ entries: { 数学: mark } })));
    const { screening } = attentionOf({
      cohort,
      register: [...cohort.students, ...pupils(1)],
      facts: [
        ...factColumns({ 是否孤儿: ["", "是"] }, "花名册"),
        ...factColumns({ 孤儿: ["", "", "", "", "", "是"] }),
      ],
    });
    expect(tagsIn(screening)).toEqual([
      "learningDifficulty 1 computed 成绩!C3",
      "singleParentOrOrphan 2 sheet 花名册!C3",
      "singleParentOrOrphan 6 sheet 学生信息!C7",
    ]);
  });

  it("ask about 随迁或留守 where the scheme keeps the two apart", () => {
    const { screening, issues } = attentionOf({
      facts: factColumns({ 是否为随迁子女或留守儿童: ["是", "否", "是"] }),
    });
    expect(screening.tags).toEqual([]);
    expect(issues).toMatchObject([
      {
        code: "fact-not-understood",
        header: "是否为随迁子女或留守儿童",
        entries: 2,
        found: "是",
        students: [0, 2],
        severity: "warning",
      },
    ]);
  });

  it("take 单亲或孤儿 for the category that has both", () => {
    const { screening, issues } = attentionOf({ facts: factColumns({ 是否单亲或孤儿: ["是"] }) });
    expect(tagsIn(screening)).toEqual(["singleParentOrOrphan 1 sheet 学生信息!C2"]);
    expect(issues).toEqual([]);
  });

  it("ask once a column about words that nobody knows, and only where a category needs them", () => {
    const { issues } = attentionOf({
      facts: factColumns({
        困难类型: ["低保", "丙类", "见附件", "丙类"],
        心理问题类型: ["甲", "乙", "", ""],
        备注: ["转学生", "", "", ""],
      }),
    });
    expect(
      issues.map(({ code, at, also, found, students }) => [
        code,
        at && formatAddress(at),
        also.map(formatAddress),
        found,
        students,
      ]),
    ).toEqual([
      ["fact-not-understood", "学生信息!C3", ["学生信息!C4", "学生信息!C5"], "丙类", [1, 2, 3]],
    ]);
  });
});

describe("tags by hand", () => {
  const facts = factColumns({ 困难类型: ["低保", "", ""] });

  it("find the pupil by number, else by class and name, and the category by id or by its name", () => {
    const { screening, issues } = attentionOf({
      facts,
      handTags: [
        byHand("affluentFamily", { number: " 20242 " }),
        byHand("家庭条件特别优越", { name: "学 生3", classGroup: "八(1)班" }, "父母经商"),
      ],
    });
    expect(issues).toEqual([]);
    expect(tagsIn(screening)).toEqual([
      "lowIncome 1 sheet 学生信息!C2",
      "affluentFamily 2 hand",
      "affluentFamily 3 hand",
    ]);
    expect(screening.tags[2]?.reasons).toEqual([{ kind: "hand", by: "roster", note: "父母经商" }]);
  });

  it("join what a sheet says: one tag, the sheet's, with both reasons", () => {
    const { screening } = attentionOf({
      facts,
      handTags: [
        byHand("lowIncome", { number: "20241" }),
        byHand("lowIncome", { number: "20241" }),
      ],
    });
    expect(tagsIn(screening)).toEqual(["lowIncome 1 sheet 学生信息!C2"]);
    expect(screening.tags[0]?.reasons.map(({ kind }) => kind)).toEqual(["phrase", "hand"]);
    expect(screening.byCategory[0]?.bySource).toEqual({ computed: 0, sheet: 1, hand: 0 });
  });

  it.each([
    ["a number nobody has", byHand("lowIncome", { number: "9", name: "学生1" })],
    ["a number with another name", byHand("lowIncome", { number: "20241", name: "学生2" })],
    ["a name of another class", byHand("lowIncome", { name: "学生1", classGroup: "八(2)班" })],
    ["a category of another scheme", byHand("音体美特长", { number: "20241" })],
  ])("say so where they find no place: %s", (_, tag) => {
    const { screening, issues } = attentionOf({ register: pupils(3), handTags: [tag] });
    expect(screening.tags).toEqual([]);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["hand-tag-not-placed", "warning"],
    ]);
  });

  it("take no one of two pupils of the same class and name", () => {
    const [pupil] = pupils(1);
    if (!pupil) throw new Error("no pupil");
    const twins = [
      { ...pupil, studentNumber: null },
      { ...pupil, studentNumber: null },
    ];
    const { issues } = attentionOf({
      register: twins,
      handTags: [byHand("lowIncome", { name: "学生1", classGroup: "八(1)班" })],
    });
    expect(issues).toMatchObject([
      { code: "hand-tag-not-placed", name: "学生1", category: "家庭贫困" },
    ]);
  });

  it("call a category of another scheme by its name", () => {
    const { issues } = attentionOf({
      register: pupils(1),
      handTags: [byHand("artsSportsTalent", { number: "20241", name: "学生1" })],
    });
    expect(issues).toMatchObject([{ name: "学生1", category: "音体美特长" }]);
  });
});

describe("contradictions are said, and nobody chooses", () => {
  function contradictionsIn(columns: Readonly<Record<string, readonly string[]>>) {
    const { screening, issues } = attentionOf({ facts: factColumns(columns) });
    return {
      tags: tagsIn(screening),
      said: issues
        .filter(({ code }) => code === "fact-contradictory")
        .map((issue) => [
          issue.at && formatAddress(issue.at),
          issue.also.map(formatAddress).join(),
          issue.code === "fact-contradictory" ? `${issue.one} | ${issue.other}` : "",
        ]),
    };
  }

  it.each([
    ["单亲 and 双亲", { 备注: ["单亲"], 家庭结构: ["双亲"] }, "备注：单亲 | 家庭结构：双亲"],
    [
      "单亲 and 父母健在",
      { 是否单亲: ["是"], 备注: ["父母健在"] },
      "是否单亲：是 | 备注：父母健在",
    ],
    [
      "孤儿 and 父母健在",
      { 是否孤儿: ["是"], 备注: ["父母健在"] },
      "是否孤儿：是 | 备注：父母健在",
    ],
    [
      "孤儿 and 留守",
      { 是否孤儿: ["是"], 是否留守儿童: ["是"] },
      "是否孤儿：是 | 是否留守儿童：是",
    ],
    ["留守 and 非留守", { 留守: ["是"], 备注: ["非留守儿童"] }, "留守：是 | 备注：非留守儿童"],
    ["单亲留守 and 否", { 备注: ["单亲留守儿童"], 留守: ["否"] }, "备注：单亲留守儿童 | 留守：否"],
    [
      "残疾 and 无残疾",
      { 是否残疾: ["是"], 残疾类型: ["无残疾"] },
      "是否残疾：是 | 残疾类型：无残疾",
    ],
    ["残疾 and 无", { 是否残疾: ["是"], 残疾类型: ["无"] }, "是否残疾：是 | 残疾类型：无"],
    [
      "农村低保 and 否",
      { 困难类型: ["农村低保"], 是否低保: ["否"] },
      "困难类型：农村低保 | 是否低保：否",
    ],
    [
      "低保 and 家庭条件优越",
      { 困难类型: ["低保户"], 家庭情况: ["家庭条件优越"] },
      "困难类型：低保户 | 家庭情况：家庭条件优越",
    ],
  ])("%s", (_, columns: Readonly<Record<string, readonly string[]>>, said) => {
    const found = contradictionsIn(columns);
    expect(found.said).toEqual([["学生信息!C2", "学生信息!D2", said]]);
    expect(found.tags.length).toBeGreaterThan(0);
  });

  it.each([
    ["离异 and 父母健在", { 备注: ["父母离异"], 家庭情况: ["父母健在"] }],
    ["低保边缘 and 低保 否", { 困难类型: ["低保边缘"], 是否低保: ["否"] }],
    ["父亲残疾 and 残疾 否", { 备注: ["父亲残疾"], 是否残疾: ["否"] }],
    ["脱贫户 and 困难类型 无", { 是否建档立卡: ["是"], 困难类型: ["无"] }],
    ["是 and a blank", { 是否单亲: ["是"], 家庭结构: [""] }],
    ["two pupils", { 是否单亲: ["是", ""], 家庭结构: ["", "双亲"] }],
  ])("%s is none", (_, columns: Readonly<Record<string, readonly string[]>>) => {
    expect(contradictionsIn(columns).said).toEqual([]);
  });

  it("贫困 on a sheet and 特别优越 by hand: both tags stay", () => {
    const { screening, issues } = attentionOf({
      facts: factColumns({ 困难类型: ["低保边缘"] }),
      handTags: [byHand("affluentFamily", { number: "20241" })],
    });
    expect(tagsIn(screening)).toEqual(["lowIncome 1 sheet 学生信息!C2", "affluentFamily 1 hand"]);
    expect(issues).toMatchObject([
      {
        code: "fact-contradictory",
        one: "困难类型：低保边缘",
        other: "家庭条件特别优越",
        students: [0],
      },
    ]);
  });
});

describe("a pupil in another scheme", () => {
  const eight = scheme("weifang-eight");
  const facts = factColumns({
    困难类型: ["低保", "", "", ""],
    是否留守儿童: ["是", "是", "", ""],
    备注: ["", "", "单亲", "事实孤儿"],
  });
  const { screening } = attentionOf({
    facts,
    handTags: [byHand("affluentFamily", { number: "20242" })],
  });

  it("has the tags that its circumstances make there, and is told which own ones have none", () => {
    expect(allAtOnce(inOtherScheme(screening, eight, scheme("zhuyang-seven")))).toEqual([
      {
        student: 0,
        tags: [{ category: "subsistence", isCertain: true }],
        withoutCounterpart: ["leftBehind"],
      },
      { student: 1, tags: [], withoutCounterpart: ["leftBehind", "affluentFamily"] },
      { student: 2, tags: [], withoutCounterpart: ["singleParentOrOrphan"] },
      { student: 3, tags: [], withoutCounterpart: [] },
    ]);
  });

  it("may have tags there for circumstances that the own scheme has no category for", () => {
    const moe = allAtOnce(inOtherScheme(screening, eight, scheme("moe-2024")));
    expect(moe.map(({ tags }) => tags.map(({ category }) => category))).toEqual([
      ["leftBehind"],
      ["leftBehind"],
      [],
      ["unsupported"],
    ]);
  });

  it("keeps hand tags of the same category, and computed ones where they are computed alike", () => {
    const marks = attentionOf({
      cohort: cohortOf([61, 70, 71, 72, 73].map((mark) => ({ entries: { 数学: mark } }))),
      handTags: [byHand("affluentFamily", { number: "20242" })],
    }).screening;
    expect(allAtOnce(inOtherScheme(marks, eight, scheme("xijiao-ten")))).toEqual([
      {
        student: 0,
        tags: [{ category: "learningDifficulty", isCertain: true }],
        withoutCounterpart: [],
      },
      {
        student: 1,
        tags: [{ category: "affluentFamily", isCertain: true }],
        withoutCounterpart: [],
      },
    ]);
    expect(
      allAtOnce(inOtherScheme(marks, eight, scheme("moe-2024")))[0]?.withoutCounterpart,
    ).toEqual(["learningDifficulty"]);
  });
});

describe("speed", () => {
  it("3,000 pupils with 40 columns take no time that anybody would notice", () => {
    const columns: readonly (readonly [string, readonly string[]])[] = [
      ["是否低保", ["否", "否", "否", "否", "是"]],
      ["困难类型", ["无", "", "", "低保边缘", "", "", ""]],
      ["是否留守儿童", ["非留守儿童", "非留守儿童", "双亲留守儿童"]],
      ["备注", ["", "", "", "", "爱好广泛，成绩稳定", "父母离异，随母，低保"]],
      ["毕业小学", ["实验小学"]],
    ];
    const facts = columns.flatMap(([header, words], kind) =>
      Array.from({ length: kind < 4 ? 2 : 32 }, (_, copy) =>
        factColumns(
          {
            [header]: Array.from({ length: 3000 }, (_each, row) => words[row % words.length] ?? ""),
          },
          `表${kind} ${copy}`,
        ),
      ).flat(),
    );
    const register = pupils(3000);
    const times = [1, 2, 3, 4, 5].map(() => {
      const start = process.cpuUsage();
      expect(attentionOf({ facts, register }).screening.headCount).toBeGreaterThan(1000);
      return process.cpuUsage(start).user / 1000;
    });
    expect(facts).toHaveLength(40);
    expect(Math.min(...times)).toBeLessThan(200);
  });
});
