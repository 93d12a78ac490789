import { planResultSheets } from "../../../src/reports";
import { findScheme } from "../../../src/rules";
import type { SheetPlan } from "../../../src/sheet";
import { fictitiousSchool } from "../fictitious-school";
import { attentionOf, factsOf, ledgerInput, linesOf, planOf, pupils, tag } from "./ledger-school";

const ledger = planOf("class-ledger", ledgerInput());

function keysOf({ form }: SheetPlan): readonly string[] {
  return form?.fields.map(({ key }) => key) ?? [];
}

describe("学情台账", () => {
  it("照学校的台账排：表头、全班情况、一类一栏，兼属第二类的只指回第一类", () => {
    expect(linesOf(ledger)).toEqual([
      "示例实验学校",
      "七年级（3）班学情台账",
      "2025—2026 学年　第二学期",
      "内部资料　注意保密　严禁外传",
      "班主任 | 学生人数 | 4 人\n另休学 1 人 | 男生／女生 | 男 1 人　女 2 人\n未注明 1 人",
      "包靠领导\n（填） | 建账日期 | 2026-06-26 | 更新日期 | 2026-06-26",
      "全班总体\n情况分析\n（填） | （自动填入）学年总评（4 人）：全科及格 2 人，有不及格 1 人，成绩不全 1 人；列入补考 1 人。\n需特别关注 3 人次、2 人。",
      "本学期\n培养目标\n（填）",
      "姓名 | 思想实际（填） | 学习情况（填） | 性格特征（填） | 家庭环境（填） | 兴趣爱好（填）",
      "一、家庭贫困学生（2 人）",
      "诸葛思远\n（男）",
      "个案育人\n计划（填）",
      "阿依古丽·\n买买提\n（女）",
      "个案育人\n计划（填）",
      "二、学习困难学生（1 人）",
      "诸葛思远 | 见“一、家庭贫困学生”，个案育人计划合并填写",
      "三、单亲及父母双亡学生（由班主任填写）",
      "个案育人\n计划（填）",
      "四、外来务工人员子女",
      "信息表未见；有学生此栏未填，请班主任核实",
      "五、留守儿童",
      "本学期无",
      "六、随班就读残疾学生（由班主任填写）",
      "个案育人\n计划（填）",
      "七、家庭条件特别优越学生（由班主任填写）",
      "个案育人\n计划（填）",
      "八、学习特别优秀学生",
      "本学期无",
      "班主任签名：＿＿＿＿＿＿　　　包靠领导签名：＿＿＿＿＿＿　　　　　　年　　月　　日",
    ]);
    expect(ledger.report).toBe("class-ledger|七（3）班");
    expect(ledger.name).toBe("学情台账 七（3）班");
  });

  it("tells two of one name apart by 学号, so that nobody writes into the other's boxes", () => {
    const twins = pupils.map((pupil, index) =>
      index < 2 ? { ...pupil, name: "诸葛思远" } : pupil,
    );
    const attention = attentionOf([tag("lowIncome", 0), tag("lowIncome", 1), tag("lowIncome", 2)]);
    const lines = linesOf(planOf("class-ledger", ledgerInput({ attention }, {}, twins)));
    expect(lines.filter((line) => line.includes("诸葛思远"))).toEqual([
      "诸葛思远\n20250302\n（女）",
      "诸葛思远\n20250307\n（男）",
    ]);
    expect(lines).toContain("阿依古丽·\n买买提\n（女）");
  });

  it("names every box by whose it is and what for, whatever category the pupil stands under", () => {
    expect(keysOf(ledger)).toEqual([
      "class|head-teacher",
      "class|leader",
      "class|opened-on",
      "class|situation",
      "class|goals",
      ...ofPupil("#20250307"),
      ...ofPupil("#20250311"),
      ...["singleParentOrOrphan", "disabilityInclusion", "affluentFamily"].flatMap((id) => [
        `category ${id}|name`,
        ...ofPupil(`category ${id}`),
      ]),
    ]);
    const moved = planOf(
      "class-ledger",
      ledgerInput({ attention: attentionOf([tag("leftBehind", 0)], { leftBehind: 0 }) }),
    );
    expect(keysOf(moved)).toEqual(expect.arrayContaining(ofPupil("#20250307")));
    const english = planOf("class-ledger", ledgerInput({}, { language: "en" }));
    expect(keysOf(english)).toEqual(keysOf(ledger));
    expect(ledger.form!.fields.find(({ key }) => key === "#20250307|plan")).toMatchObject({
      whose: "七（3）班 20250307 诸葛思远",
      title: "个案育人计划",
    });
  });

  it("writes no pupil's mark, rank or verdict", () => {
    const inBlocks = linesOf(ledger).slice(9).join();
    expect(inBlocks).not.toMatch(/\d{2,}|候选|待定|名次|分/u);
  });

  it("leaves to the pen what no sheet says, and prints who is known", () => {
    const unknown = planOf("class-ledger", ledgerInput({ facts: [] }));
    expect(keysOf(unknown)).toContain("class|boys-girls");
    expect(linesOf(unknown).join()).not.toMatch(/[男女] \d/u);
    const { school } = ledgerInput();
    const known = planOf(
      "class-ledger",
      ledgerInput({
        school: { ...school, term: null, headTeachers: new Map([["七（3）班", "周敏"]]) },
      }),
    );
    expect(linesOf(known)[4]).toContain("班主任 | 周敏 |");
    expect(linesOf(known)[2]).toBe("2025—2026 学年　第　　学期");
    expect(linesOf(known).at(-1)).toMatch(/^班主任（周敏）签名/u);
    expect(keysOf(known)).not.toContain("class|head-teacher");
  });

  it("counts a code or a contradiction as not stated, never as a boy or a girl", () => {
    const facts = [factsOf("gender", { 0: "1", 1: "女", 2: "女" }), factsOf("gender", { 2: "男" })];
    expect(linesOf(planOf("class-ledger", ledgerInput({ facts })))[4]).toContain(
      "男 0 人　女 1 人\n未注明 3 人",
    );
  });

  it("prints the day of opening in the first run alone, so that the box is the person's afterwards", () => {
    const again = planOf(
      "class-ledger",
      ledgerInput({ existing: new Set(["class-ledger|七（3）班"]) }),
    );
    expect(linesOf(again)[5]).toBe("包靠领导\n（填） | 建账日期 | 更新日期 | 2026-06-26");
    expect(keysOf(again)).toContain("class|opened-on");
  });

  it("十类方案按西郊学校台账自己的次序和叫法", () => {
    const scheme = findScheme("xijiao-ten")!;
    const plan = planOf(
      "class-ledger",
      ledgerInput({ scheme, attention: attentionOf([], {}, scheme) }),
    );
    expect(linesOf(plan).filter((line) => /^[一二三四五六七八九十]+、/u.test(line))).toEqual([
      "一、家庭贫困学生（由班主任填写）",
      "二、家庭特别优越学生（由班主任填写）",
      "三、学习困难学生",
      "四、学习特别优秀学生",
      "五、单亲及孤儿学生（由班主任填写）",
      "六、外来务工人员子女（由班主任填写）",
      "七、随班就读残疾学生（由班主任填写）",
      "八、音体美特长学生（由班主任填写）",
      "九、活泼开朗型学生（由班主任填写）",
      "十、内秀抑郁型学生（由班主任填写）",
    ]);
  });

  it("a pupil added by hand stands above the block that only the head teacher can fill in", () => {
    const attention = attentionOf([tag("affluentFamily", 1, "hand")]);
    const plan = planOf("class-ledger", ledgerInput({ attention }));
    expect(linesOf(plan)).toContain("七、家庭条件特别优越学生（1 人）");
    expect(keysOf(plan)).toEqual(expect.arrayContaining(ofPupil("#20250302")));
    expect(keysOf(plan)).toContain("category affluentFamily|plan");
  });

  it("tells two pupils of one name and no number apart", () => {
    const twins = [1, 2].map(() => ({ name: "张伟", classGroup: "七（3）班" }));
    const attention = attentionOf([tag("lowIncome", 0), tag("lowIncome", 1)]);
    const plan = planOf("class-ledger", ledgerInput({ attention, facts: [] }, {}, twins));
    expect(keysOf(plan)).toEqual(
      expect.arrayContaining([...ofPupil("七（3）班|张伟 1/2"), ...ofPupil("七（3）班|张伟 2/2")]),
    );
    expect(new Set(keysOf(plan)).size).toBe(keysOf(plan).length);
  });

  it("shows a pupil whom only a list knows, and a class that no sheet names", () => {
    const { cohort } = ledgerInput();
    const newcomer = {
      ...cohort.students[0]!,
      name: "邵博",
      studentNumber: null,
      classGroup: null,
    };
    const plan = planOf(
      "class-ledger",
      ledgerInput({
        register: [...cohort.students, newcomer],
        attention: attentionOf([tag("lowIncome", 5)]),
      }),
      "未注明班级",
    );
    expect(linesOf(plan)[1]).toBe("七年级学情台账");
    expect(linesOf(plan)).toContain("邵博");
    expect(linesOf(plan)[6]).toContain("需特别关注 1 人次、1 人");
    expect(linesOf(plan)[6]).not.toContain("及格");
  });

  it("says that nothing is known rather than that there is nobody", () => {
    const plan = planOf("class-ledger", ledgerInput({ attention: attentionOf([]) }));
    expect(linesOf(plan)[6]).not.toContain("需特别关注");
    expect(linesOf(plan).filter((line) => line === "本学期无")).toHaveLength(2);
  });

  it("is whole in English", () => {
    const english = linesOf(planOf("class-ledger", ledgerInput({}, { language: "en" })));
    expect(english[1]).toBe("Class ledger, 七（3）班, Grade 7");
    expect(english).toContain("诸葛思远 | See “1. Low-income family”; one plan for both");
    expect(
      english
        .slice(1)
        .join("")
        .replace(/七（3）班|诸葛思远|阿依古丽·|买买提|休学|2025—2026 学年/gu, ""),
    ).not.toMatch(/\p{Script=Han}/u);
  });
});

function ofPupil(key: string): readonly string[] {
  return ["thought", "study", "character", "family", "hobbies", "plan"].map(
    (what) => `${key}|${what}`,
  );
}

describe("学情台账的分页", () => {
  const sixty = fictitiousSchool({
    classes: 1,
    studentsPerClass: 60,
    className: () => "七（3）班",
  });
  const everybody = sixty.map((_, student) => tag("lowIncome", student));
  const plan = planOf(
    "class-ledger",
    ledgerInput({ attention: attentionOf(everybody), facts: [] }, {}, sixty),
  );

  it("no page ends within a pupil or below a band, and none is higher than the paper", () => {
    const starts = [0, ...plan.print.pageBreaksBefore, plan.rows.length];
    expect(starts.length).toBeGreaterThan(8);
    const planRows = new Set(
      plan.form!.fields.filter(({ key }) => key.endsWith("|plan")).map(({ row }) => row),
    );
    expect(starts.filter((row) => planRows.has(row))).toEqual([]);
    const header = plan.rows[plan.print.repeatRows!.first]!.height;
    starts.slice(1).forEach((end, page) => {
      const start = starts[page]!;
      const height = plan.rows.slice(start, end).reduce((sum, row) => sum + row.height, 0);
      expect(height + (page === 0 ? 0 : header)).toBeLessThanOrEqual(736);
      const last = plan.rows
        .slice(start, end)
        .findLast(({ cells }) => cells.some((cell) => cell !== null));
      expect(last?.cells[0]?.format).not.toBe("formBand");
    });
  });

  it("stands on its page in width and gives every name the height it needs", () => {
    const points = plan.columnWidths.reduce((sum, width) => sum + 5.25 * width + 3.75, 0);
    expect(points).toBeLessThanOrEqual(504.7);
    const long = "努尔艾力·买买提·阿卜杜热合曼·依明江·吐尔逊·沙吾提";
    const one = [{ ...pupils[0]!, name: long }];
    const attention = attentionOf([tag("lowIncome", 0)]);
    const { rows, form } = planOf("class-ledger", ledgerInput({ attention }, {}, one));
    const at = form!.fields.find(({ key }) => key === "#20250307|thought")!.row;
    // Six lines of 11 points, and one for 男.
    expect(rows[at]!.height + rows[at + 1]!.height).toBeGreaterThanOrEqual(7 * 16);
  });

  it("repeats the row over the boxes on each page", () => {
    const { first, last } = plan.print.repeatRows!;
    expect(first).toBe(last);
    expect(plan.rows[first]!.cells[0]).toEqual({ value: "姓名", format: "formLabel" });
  });
});

it("is not made where nobody asked for it", () => {
  const made = planResultSheets(ledgerInput({ reports: [] })).map(({ report }) => report);
  expect(made).not.toContain("class-ledger|七（3）班");
  expect(made).toContain("overview");
});
