import { fictitiousSchool } from "../fictitious-school";
import type { ReportInput } from "../../../src/reports";
import type { SheetPlan } from "../../../src/sheet";
import { attentionOf, factsOf, ledgerInput, linesOf, planOf, pupils, tag } from "./ledger-school";

type Shown = string | number | null;

function table({ rows, filter }: SheetPlan): readonly (readonly Shown[])[] {
  return filter
    ? rows
        .slice(filter.row, filter.row + filter.rows)
        .map(({ cells }) => cells.map((cell) => cell?.value ?? null))
    : [];
}

const told = [
  factsOf("gender", { 0: "男", 1: "女", 2: "女", 4: "男" }),
  factsOf("guardian", { 0: "诸葛建国", 1: "严明" }),
  factsOf("phone", { 0: "139 1234 3359", 1: "13800004466" }),
  factsOf("id-number", { 0: "370782201203041234" }),
  factsOf("address", { 0: "山东省诸城市龙都街道和平街 12 号 3 单元 502" }),
];

describe("班级花名册", () => {
  const roster = planOf("class-roster", ledgerInput({ facts: told }));

  it("按学号列全班；电话、证件号只留末四位，住址只写到镇街", () => {
    expect(table(roster)).toEqual([
      "序号 学号 姓名 性别 学籍\n状态 身份证号 家长及电话 住址 备注\n（填）".split(" "),
      [1, "20250302", "严洋", "女", "", "", "严**　****4466", "", ""],
      [
        ...[2, "20250307", "诸葛思远", "男", "", "3707********1234", "诸葛**　****3359"],
        ...["龙都街道****", ""],
      ],
      [3, "20250311", "阿依古丽·买买提", "女", "", "", "", "", ""],
      [4, "20250337", "石浩洋", "男", "休学", "", "", "", ""],
      [5, "—", "廖子泽", "", "", "", "", "", ""],
    ]);
    const all = linesOf(roster).join();
    expect(all).not.toMatch(/370782|和平街|1391234|诸葛建国/u);
    expect(linesOf(roster).slice(0, 3)).toEqual([
      "七年级（3）班学生花名册",
      "2025—2026 学年　第二学期　4 人　另休学 1 人　男 1 人　女 2 人　未注明 1 人",
      "电话、证件号只留末四位，住址只写到镇街；要用全号请查原表。",
    ]);
    expect([roster.report, roster.name]).toEqual([
      "class-roster|七（3）班",
      "班级花名册 七（3）班",
    ]);
  });

  it("has no column of which no sheet says anything, and no note on what is not there", () => {
    const bare = planOf("class-roster", ledgerInput({ facts: [] }, {}, pupils.slice(0, 4)));
    expect(table(bare)[0]).toEqual(["序号", "学号", "姓名", "性别", "备注\n（填）"]);
    expect(linesOf(bare).join()).not.toContain("末四位");
  });

  it("masks a 学籍号 that stands for the number and holds that of the identity card", () => {
    const one = [{ ...pupils[0]!, number: "G370782201203041234" }];
    expect(table(planOf("class-roster", ledgerInput({ facts: [] }, {}, one)))[1]![1]).toBe(
      "G3707********1234",
    );
  });

  it("keeps a row for each pupil, by the pupil's own key", () => {
    expect(roster.rows.flatMap(({ key }) => key ?? [])).toEqual([
      "#20250302",
      "#20250307",
      "#20250311",
      "#20250337",
      "七（3）班|廖子泽",
    ]);
  });

  const ofSize = (studentsPerClass: number, facts: ReportInput["facts"]): ReportInput => {
    const all = fictitiousSchool({ classes: 1, studentsPerClass, className: () => "七（3）班" });
    return ledgerInput({ facts, attention: attentionOf([]) }, {}, all);
  };

  it.each([
    ["各栏都有", told],
    ["只有姓名学号", []],
  ])("45 人印在一页上，不小于八成：%s", (_, facts) => {
    const plan = planOf("class-roster", ofSize(45, facts));
    const height = plan.rows.reduce((sum, row) => sum + row.height, 0);
    const width = plan.columnWidths.reduce((sum, each) => sum + 5.25 * each + 3.75, 0);
    const across = 527.7 / width;
    expect(across).toBeGreaterThanOrEqual(0.8);
    expect(736.4 / height).toBeGreaterThanOrEqual(0.8);
    expect(plan.print.onOnePage === true || height * Math.min(1, across) <= 736.4).toBe(true);
  });

  it("a class of 60 goes over two pages at a size that can be read", () => {
    const plan = planOf("class-roster", ofSize(60, told));
    expect(plan.print.onOnePage).toBeUndefined();
    expect(plan.print.repeatRows).toEqual({ first: plan.filter!.row, last: plan.filter!.row });
    expect(table(plan)).toHaveLength(61);
  });
});

describe("八类学生名册（一班）", () => {
  const attention = attentionOf(
    [tag("lowIncome", 0), tag("lowIncome", 2), tag("learningDifficulty", 0, "computed")],
    { lowIncome: 0 },
  );
  const input = ledgerInput({ facts: told, attention });
  const plan = planOf("class-categories", input);

  it("一行一人次，按类别、学号，留出导师、包靠领导、备注", () => {
    expect(table(plan)).toEqual([
      [
        ...["序号", "类别", "学号", "姓名", "性别", "具体情况（依据）", "兼属类别", "监护人及电话"],
        ...["成长导师\n（填）", "包靠领导\n（填）", "备注\n（填）"],
      ],
      [
        ...[1, "家庭贫困", "20250307", "诸葛思远", "男", "", "学习困难", "诸葛**　****3359"],
        ...["", "", ""],
      ],
      [2, "家庭贫困", "20250311", "阿依古丽·买买提", "女", "", "", "", "", "", ""],
      [
        ...[3, "学习困难", "20250307", "诸葛思远", "男", "", "家庭贫困", "诸葛**　****3359"],
        ...["", "", ""],
      ],
    ]);
    expect(plan.rows.flatMap(({ key }) => key ?? [])).toEqual([
      "lowIncome|#20250307",
      "lowIncome|#20250311",
      "learningDifficulty|#20250307",
    ]);
  });

  it("is headed as internal, by class, and points to where a pupil is added", () => {
    expect(linesOf(plan)[0]).toBe("七年级（3）班八类需特别关注的学生名册");
    expect(linesOf(plan)[1]).toBe("内部资料　注意保密　严禁外传");
    expect(linesOf(plan)[2]).toContain("3 人次、2 人");
    expect(plan.print.headerRight).toContain("内部资料");
    expect(linesOf(plan).join()).toContain("要加人，写在“学情·八类名册”表末的浅黄色空行");
    expect(linesOf(plan).join()).toContain("信息表没有栏目、无从得知的：单亲及父母双亡");
    expect(plan.name).toBe("八类学生名册 七（3）班");
  });

  it("names nobody of another class", () => {
    const other = { name: "欧阳子涵", number: "20250119", classGroup: "七（1）班" };
    const two = ledgerInput(
      {
        facts: told,
        attention: {
          ...attentionOf([tag("lowIncome", 5), tag("lowIncome", 0)]),
          unranked: [{ student: 5, missing: [] }],
        },
      },
      {},
      [...pupils, other],
    );
    expect(linesOf(planOf("class-categories", two)).join()).not.toContain("欧阳子涵");
    expect(linesOf(planOf("class-categories", two, "七（1）班")).join()).toContain("欧阳子涵");
  });

  it("says that nothing is known where nothing is", () => {
    const none = planOf("class-categories", ledgerInput({ attention: attentionOf([]) }));
    expect(linesOf(none)).toContain(
      "没有查到属于这些类别的学生；没有学生信息表，家庭情况无从得知。",
    );
    expect(none.filter).toBeNull();
  });

  it("is whole in English", () => {
    const english = planOf("class-categories", { ...input, run: { ...input.run, language: "en" } });
    const own = /七（3）班|诸葛(?:思远)?|阿依古丽·买买提|2025—2026 学年|[男女]/gu;
    expect(linesOf(english).join().replace(own, "")).not.toMatch(/\p{Script=Han}/u);
  });
});
