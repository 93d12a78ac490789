import type { HandTag } from "../../src/records";
import { planResultSheets, readHandRows, type ReportId, type ReportInput } from "../../src/reports";
import { maskedName, maskedPhone } from "../../src/reports/attention/mask";
import { categorySchemes } from "../../src/rules";
import type { ListRow, SheetPlan } from "../../src/sheet";
import { attentionInput, attentionPupils } from "./attention-school";
import { cohortOf, reportInput } from "./fictitious-school";

type Shown = string | number | null;

function plan(id: ReportId, input: ReportInput = attentionInput()): SheetPlan {
  const found = planResultSheets(input).find(({ report }) => report === id);
  if (!found) throw new Error(`${id} was not planned`);
  return found;
}

function values(sheet: SheetPlan): readonly (readonly Shown[])[] {
  return sheet.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
}

function dataRows(sheet: SheetPlan): readonly (readonly Shown[])[] {
  const { filter } = sheet;
  return filter ? values(sheet).slice(filter.row + 1, filter.row + filter.rows) : [];
}

function texts(sheet: SheetPlan): string {
  return values(sheet).flat().join("|");
}

function compact(sheet: SheetPlan): readonly (readonly Shown[])[] {
  return values(sheet).map((row) => row.filter((value) => value !== "" && value !== null));
}

describe("八类名册", () => {
  const roster = plan("category-roster");

  it("一行一人次：班级、方案次序、学号；家庭情况写查到的词，成绩算的不写成绩和名次", () => {
    expect(dataRows(roster).slice(0, 4)).toEqual([
      [
        1,
        "七（1）班",
        "留守儿童",
        "20250119",
        "欧阳子涵",
        "女",
        "",
        "人工（窗格）",
        "家庭条件特别优越",
        "欧阳**　****4466",
        "",
        "",
        "",
      ],
      [
        2,
        "七（1）班",
        "家庭条件特别优越",
        "20250119",
        "欧阳子涵",
        "女",
        "班主任家访得知",
        "人工填写",
        "留守儿童",
        "欧阳**　****4466",
        "",
        "",
        "",
      ],
      [
        3,
        "七（3）班",
        "家庭贫困",
        "20250307",
        "诸葛思远",
        "男",
        "困难类型：低保家庭",
        "学生信息表\nJ2",
        "学习困难",
        "诸葛**　****3359",
        "",
        "",
        "",
      ],
      [
        4,
        "七（3）班",
        "学习困难",
        "20250307",
        "诸葛思远",
        "男",
        "由成绩计算\n（口径见总览）",
        "成绩计算",
        "家庭贫困",
        "诸葛**　****3359",
        "",
        "",
        "",
      ],
    ]);
  });

  it("is headed as internal, on the screen and in print, and says what it is for and what a blank means", () => {
    expect(values(roster)[1]?.[0]).toBe("内部资料　注意保密　严禁外传");
    expect(roster.print.headerRight).toBe('&"等线,Regular"&8内部资料　注意保密　&A');
    const all = texts(roster);
    expect(all).toContain("4 人次、2 人（一人可属多类）");
    expect(all).toContain("空白表示“未填”，不表示“否”");
    expect(all).toContain("家庭贫困 2 人");
    expect(all).toContain("没有排名的：七（3）班 =石浩洋");
    expect(roster.name).toBe("学情·八类名册");
    expect(all).not.toMatch(/13912343359|139 1234|诸葛建国|欧阳美兰/u);
  });

  it("begins a page with each class and with the blank rows, one page wide whatever the font", () => {
    const first = roster.filter!.row + 1;
    expect(roster.print.pageBreaksBefore).toEqual([first + 2, first + 4]);
    expect(roster.print.scale).toBeUndefined();
  });

  it("ends with ten blank rows, pale where a person may write", () => {
    const blank = roster.rows.filter(({ isOpen }) => isOpen);
    expect(blank).toHaveLength(10);
    expect(blank[0]!.cells.map((cell) => cell?.format)).toEqual(
      "blank fillIn fillIn fillIn fillIn blank fillIn blank blank blank fillIn fillIn fillIn".split(
        " ",
      ),
    );
  });

  it("keys each row by category and pupil, whatever class or language", () => {
    const keys = (input: ReportInput) =>
      plan("category-roster", input).rows.flatMap(({ key }) => key ?? []);
    expect(keys(attentionInput())).toEqual([
      "leftBehind|#20250119",
      "affluentFamily|#20250119",
      "lowIncome|#20250307",
      "learningDifficulty|#20250307",
    ]);
    expect(keys(attentionInput({ language: "en" }))).toEqual(keys(attentionInput()));
  });

  it("stands for the rows that a person added", () => {
    const tag: HandTag = {
      category: "affluentFamily",
      pupil: { name: "欧阳子涵", number: "", classGroup: "七（1）班" },
      note: "",
      by: "roster",
    };
    const taken = { content: "c1", columns: ["name"] };
    const sheet = plan("category-roster", attentionInput({ handRows: [{ tag, taken }] }));
    expect(sheet.rows.flatMap(({ key, takes }) => (takes ? [[key, takes]] : []))).toEqual([
      ["affluentFamily|#20250119", [taken]],
    ]);
  });

  it("is not made where nothing is known of categories", () => {
    const none = planResultSheets(reportInput(cohortOf(attentionPupils), { stage: "annual" }));
    expect(none.map(({ report }) => report)).not.toContain("category-roster");
  });
});

describe("读回名册里人工加的行", () => {
  const row = (cells: Readonly<Record<string, string>>, isAdded = true): ListRow => ({
    row: 20,
    content: "c20",
    isAdded,
    cells: new Map(
      Object.entries(cells).map(([id, value]) => [
        id,
        { value, at: { sheet: "学情·八类名册", row: 20, column: 0 } },
      ]),
    ),
  });
  const read = (rows: readonly ListRow[], kept: readonly HandTag[] = []) =>
    readHandRows(rows, categorySchemes, kept);

  it("班级、姓名、类别、具体情况 → 一条人工类别", () => {
    expect(
      read([
        row({ classGroup: "七（3）班", name: "石浩洋", category: " 家庭贫困 ", details: "火灾" }),
      ]),
    ).toEqual([
      {
        tag: {
          category: "lowIncome",
          pupil: { name: "石浩洋", number: "", classGroup: "七（3）班" },
          note: "火灾",
          by: "roster",
        },
        taken: {
          content: "c20",
          columns: ["ordinal", "classGroup", "category", "studentNumber", "name", "details"],
        },
      },
    ]);
  });

  it("缺类别，或既没有姓名也没有学号的，不当作类别", () => {
    expect(read([row({ name: "石浩洋" }), row({ category: "家庭贫困" })])).toEqual([]);
  });

  it("方案里没有的类别照原样留着", () => {
    expect(read([row({ name: "石浩洋", category: "校队队员" })])[0]?.tag.category).toBe("校队队员");
  });

  it("our own rows are read back only where a person had made them", () => {
    const ours = { name: "石浩洋", category: "留守儿童", details: "随祖父" };
    const rows = [
      row({ ...ours, source: "人工填写" }, false),
      row({ ...ours, source: "by hand" }, false),
      row({ ...ours, source: "人工（窗格）" }, false),
      row({ ...ours, source: "学生信息表\nJ2" }, false),
      row({ ...ours, source: "成绩计算" }, false),
    ];
    expect(read(rows).map(({ tag, taken }) => [tag.note, taken])).toEqual([
      ["随祖父", null],
      ["随祖父", null],
    ]);
  });

  it("a note beside what a sheet says is kept as it was", () => {
    const kept: HandTag = {
      category: "leftBehind",
      pupil: { name: "石浩洋", number: "", classGroup: "" },
      note: "随祖父",
      by: "roster",
    };
    const both = row(
      {
        name: "石浩洋",
        category: "留守儿童",
        details: "是否留守：是\n随祖父",
        source: "信息表\nK3\n人工填写",
      },
      false,
    );
    expect(read([both], [kept]).map(({ tag }) => tag)).toEqual([kept]);
  });
});

describe("遮盖", () => {
  it.each([
    ["张建国", "张**"],
    ["欧阳建国", "欧阳**"],
    ["欧阳", "欧**"],
    ["阿依古丽·买买提", "阿**"],
    ["", ""],
  ])("监护人 %s → %s", (name, masked) => {
    expect(maskedName(name)).toBe(masked);
  });

  it.each([
    ["13912343359", "****3359"],
    ["１３９ １２３４ ３３５９", "****3359"],
    ["0536-8886677 转 3", "****6677"],
    ["父 13800000001 母 13900000002", "****0001"],
    ["无", ""],
    ["12345", ""],
  ])("电话 %s → %s", (text, masked) => {
    expect(maskedPhone(text)).toBe(masked);
  });
});

describe("类别对照", () => {
  it("is made only when asked for by name", () => {
    const usual = planResultSheets(attentionInput()).map(({ report }) => report);
    expect(usual).not.toContain("category-crosswalk");
    const asked = plan("category-crosswalk", attentionInput({ reports: ["category-crosswalk"] }));
    expect(dataRows(asked).map((row) => row.slice(1, 5))).toEqual([
      ["七（1）班", "20250119", "欧阳子涵", "家庭条件特别优越、留守儿童"],
      ["七（3）班", "20250307", "诸葛思远", "家庭贫困、学习困难"],
    ]);
    expect(texts(asked)).toContain("无对应");
  });
});

describe("总览里的类别", () => {
  it("counts pupils and who says so; heads and entries are both said", () => {
    const rows = compact(plan("overview"));
    expect(rows).toContainEqual(["三、八类（只列人数；名单见内部资料）"]);
    expect(rows).toContainEqual(["家庭贫困", 1, 0.25, 1, 0, 0, 2]);
    expect(rows).toContainEqual(["家庭条件特别优越", 1, 0.25, 0, 0, 1, "—"]);
    expect(rows).toContainEqual(["留守儿童", 1, 0.25, 0, 0, 1, "无栏"]);
    expect(texts(plan("overview"))).toContain("共 4 人次、2 人（一人可属多类）");
    expect(texts(plan("overview"))).toContain("学习困难：不及格 2 门及以上");
  });
});
