import { planResultSheets, type ReportId, type ReportInput } from "../../src/reports";
import type { Subject } from "../../src/school";
import type { Alert } from "../../src/screening";
import { classOf, reportOf, type SheetPlan } from "../../src/sheet";
import {
  cohortOf,
  fictitiousSchool,
  noAttendanceFound,
  reportInput,
  type Occasion,
  type Pupil,
  type SchoolSize,
} from "./fictitious-school";

const third = "七（3）班";

/** One of each kind, and enough others for an average: 周X have 75 everywhere. */
const pupils: readonly Pupil[] = [
  pupil("孙浩洋", "20250301", {}),
  pupil(
    "陆晨曦",
    "20250302",
    { 数学: 56, 历史: 54, 地理: 50 },
    { 数学: "blank", 历史: 51, 地理: 55 },
  ),
  pupil("诸葛思远", "20250303", { 数学: 40, 英语: 45 }, { 数学: 50, 英语: 52 }),
  pupil("白书瑶", "20250304", { 英语: 53, 历史: 57 }, { 英语: 57, 历史: 64 }),
  pupil("秦俊凯", "20250305", { 历史: 50, 地理: 51 }, { 历史: 55, 地理: 56 }),
  ...["周一", "周二", "周三"].map((name, index) => pupil(name, `2025031${index}`, {})),
];

function pupil(
  name: string,
  number: string,
  marks: NonNullable<Pupil["marks"]>,
  makeUp: NonNullable<Pupil["makeUp"]> = {},
): Pupil {
  return { name, number, classGroup: third, marks, makeUp };
}

const streak: Alert = {
  student: 0,
  level: "suspected-dropout",
  rule: "suspected-dropout",
  from: "2026-06-15",
  to: "2026-06-25",
  reachedOn: "2026-06-22",
  streak: {
    ...{ from: "2026-06-15", to: "2026-06-25", schoolDays: 8, calendarDays: 11 },
    ...{ cells: [], isOpen: true, isCertain: true },
  },
  counted: null,
  cells: [],
  isOpen: true,
  isCertain: true,
  duties: [],
};

function ranAt(at: string): ReportInput["runs"][number] {
  return {
    kind: "written",
    at,
    stage: "after-make-up",
    rule: { "zh-CN": "规则", en: "Rule" },
    parameters: { "zh-CN": "", en: "" },
    sheets: [],
    fingerprint: "0",
    counts: { students: 8, candidates: 1, undetermined: 1, makeUp: 4, alerts: 1, issues: 0 },
  };
}

function classInput(occasion: Occasion = {}): ReportInput {
  const input = reportInput(cohortOf(pupils), occasion);
  return {
    ...input,
    attendance: {
      ...noAttendanceFound,
      span: { from: "2026-03-02", to: "2026-06-25" },
      alerts: [streak],
    },
    school: { ...input.school, headTeachers: new Map([[third, "周敏"]]) },
  };
}

function plansOf(input: ReportInput, ...reports: readonly ReportId[]): readonly SheetPlan[] {
  return planResultSheets({ ...input, reports }).filter(({ report }) =>
    reports.some((asked) => asked === reportOf(report)),
  );
}

function only(input: ReportInput, report: ReportId): SheetPlan {
  const [plan] = plansOf(input, report);
  if (!plan) throw new Error(`${report} was not planned`);
  return plan;
}

/** The filled cells of each row. */
function textOf({ rows }: SheetPlan): readonly (readonly (string | number)[])[] {
  return rows
    .map(({ cells }) => cells.flatMap((cell) => (cell && cell.value !== "" ? [cell.value] : [])))
    .filter((row) => row.length > 0);
}

function rowFrom(plan: SheetPlan, first: string | number): readonly (string | number)[] {
  return textOf(plan).find(([value]) => value === first) ?? [];
}

describe("学情会商记录", () => {
  const plan = only(classInput(), "case-conference");

  it("names the class, the week and the head teacher", () => {
    expect(plan.report).toBe(`case-conference|${third}`);
    expect(textOf(plan).slice(0, 6)).toEqual([
      ["学情会商记录"],
      ["示例实验学校　2025—2026 学年　第二学期　班级例会（每周一次）"],
      ["班级", third, "周次", "第 17 周（06-22—06-26）"],
      ["时间", "地点"],
      ["主持人", "周敏（班主任）", "记录人"],
      ["参加人"],
    ]);
    expect(
      rowFrom(
        plan,
        "全班 8 人，本周列出 5 人；考勤预警 1 人；有学科不及格 4 人；有补考待完成 1 人。",
      ),
    ).toHaveLength(1);
  });

  it("leaves the number of the week to the pen where the sheets begin in the middle of a term", () => {
    const input = classInput();
    const late = { ...input.attendance, span: { from: "2026-05-06", to: "2026-06-25" } };
    expect(rowFrom(only({ ...input, attendance: late }, "case-conference"), "班级")[3]).toBe(
      "第 　　 周（06-22—06-26）",
    );
  });

  it("lists absence first, then candidates, the undetermined, who is in no clause and who is near one", () => {
    const names = new Set(pupils.map(({ name }) => name));
    const listed = textOf(plan).filter(([name]) => names.has(String(name)));
    expect(listed).toEqual([
      ["孙浩洋", "▲▲▲ 连续旷课 8 天，06-15 起"],
      ["诸葛思远", "▼ 不及格 2 科：数学、英语"],
      ["陆晨曦", "▼ 不及格 2 科：历史、地理\n◇ 补考待登 1 科：数学"],
      ["秦俊凯", "▼ 不及格 2 科：历史、地理"],
      ["白书瑶", "▼ 不及格 1 科：英语"],
    ]);
  });

  it("names no verdict and nothing of the family: parents may sit at the table", () => {
    const input = classInput();
    const tags = [
      { category: "lowIncome", student: 2, source: "hand", cells: [], reasons: [] },
      { category: "learningDifficulty", student: 2, source: "hand", cells: [], reasons: [] },
    ] as const;
    const tagged = only({ ...input, attention: { ...input.attention, tags } }, "case-conference");
    expect(rowFrom(tagged, "诸葛思远")).toEqual([
      "诸葛思远",
      "▼ 不及格 2 科：数学、英语\n需学习帮助",
    ]);
    expect(JSON.stringify(textOf(tagged))).not.toMatch(/候选|待定|条文|边缘|留级|疑似辍学|贫困/u);
  });

  it("fills one page and leaves two rows empty", () => {
    const height = plan.rows.reduce((sum, row) => sum + row.height, 0);
    expect(height).toBeGreaterThan(700);
    expect(height).toBeLessThanOrEqual(736);
    expect(plan.form?.fields.filter(({ key }) => key.endsWith("|name"))).toHaveLength(2);
  });

  it("knows every box by its week", () => {
    const keys = plan.form?.fields.map(({ key }) => key) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain("2026-06-22|place");
    expect(keys).toContain("#20250301|2026-06-22|measure");
    expect(keys.every((key) => key.includes("2026-06-22"))).toBe(true);
  });

  it("keeps last week's entries below as that week's record, and shows what was agreed", () => {
    const typed = new Map([
      ["#20250302|2026-06-15|measure", "每天课后辅导一节"],
      ["2026-06-15|decisions", "周五前家访"],
      ["+|1|2026-06-15|name", "周一"],
    ]);
    const input = classInput();
    const run = ranAt("2026-06-19 10:00");
    const next = only(
      {
        ...input,
        runs: [run],
        typed: (report, key, column) =>
          report === `case-conference|${third}` && column === "entry"
            ? (typed.get(key) ?? null)
            : null,
      },
      "case-conference",
    );
    const text = textOf(next);
    expect(text).toContainEqual(["06-15—06-19 定的对策——陆晨曦：每天课后辅导一节。"]);
    expect(text).toContainEqual(["往周记录：06-15—06-19"]);
    expect(text).toContainEqual(["陆晨曦\n06-15 周"]);
    expect(text).toContainEqual(["议定事项\n06-15 周"]);
    const fields = next.form?.fields ?? [];
    for (const key of typed.keys()) expect(fields.map((field) => field.key)).toContain(key);
    expect(fields.find(({ key }) => key === "2026-06-15|decisions")?.title).toBe(
      "议定事项（2026-06-15 起的一周）",
    );
    expect(next.print.pageBreaksBefore).toHaveLength(1);
  });

  it("keeps a pupil of whom this week's form says something, listed or not", () => {
    const kept = only(
      {
        ...classInput(),
        typed: (_, key) => (key === "#20250310|2026-06-22|analysis" ? "上课打瞌睡" : null),
      },
      "case-conference",
    );
    expect(rowFrom(kept, "周一")).toEqual(["周一", "按现有数据，本周不再列出"]);
  });

  it("goes on over the page with more pupils, their heads repeated and the sign-off whole", () => {
    const many = only(reportInput(cohortOf(manyFailing())), "case-conference");
    expect(many.print.pageBreaksBefore.length).toBeGreaterThanOrEqual(1);
    expect(many.rows[many.print.repeatRows?.first ?? 0]?.cells[0]?.value).toBe("姓名");
    expect(pageHeights(many).every((height) => height <= 736)).toBe(true);
  });
});

function manyFailing(): readonly Pupil[] {
  return Array.from({ length: 30 }, (_, seat) =>
    pupil(`诸葛${seat}`, String(20250300 + seat), { 数学: 40, 英语: 45 }, { 数学: 50, 英语: 52 }),
  );
}

function pageHeights({ rows, print }: SheetPlan): readonly number[] {
  const starts = [0, ...print.pageBreaksBefore];
  return starts.map((start, page) =>
    rows.slice(start, starts[page + 1]).reduce((sum, { height }) => sum + height, 0),
  );
}

describe("学情诊断书", () => {
  const plan = only(classInput(), "diagnosis");
  const text = textOf(plan);

  function pageOf(name: string, of: SheetPlan = plan) {
    const all = textOf(of);
    const start = all.findIndex((row) => row[0] === "姓名" && row[1] === name);
    const end = all.findIndex((row, at) => at > start && row[0] === "姓名");
    return all.slice(start, end < 0 ? undefined : end);
  }

  it("has a page for each pupil of concern, by 学号", () => {
    expect(text.filter(([first]) => first === "姓名").map((row) => row[1])).toEqual([
      "陆晨曦",
      "诸葛思远",
      "白书瑶",
      "秦俊凯",
    ]);
    expect(plan.print.pageBreaksBefore).toHaveLength(3);
  });

  it("sets each mark beside the class and the pass mark", () => {
    const page = pageOf("陆晨曦");
    expect(page.find(([first]) => first === "语文")).toEqual([
      "语文",
      "60／100",
      75,
      "—",
      75,
      0,
      15,
      "及格",
      "D5",
    ]);
    expect(page.find(([first]) => first === "数学")).toEqual([
      "数学",
      "60／100",
      56,
      "？未登",
      68.3,
      -12.3,
      -4,
      "？缺补考",
      "E5",
    ]);
    expect(page.find(([first]) => first === "历史")).toEqual([
      "历史",
      "60／100",
      54,
      51,
      67,
      -13,
      -9,
      "▼ 不及格",
      "H5 H5",
    ]);
    expect(pageOf("白书瑶").find(([first]) => first === "历史")).toEqual([
      "历史",
      "60／100",
      57,
      64,
      67,
      -10,
      4,
      "补考及格记60",
      "H7 H7",
    ]);
  });

  it("says the verdict, what would end it and what would bring it about, in words", () => {
    const said = (name: string) => pageOf(name).map((row) => row.join("｜"));
    expect(said("诸葛思远")).toContain(
      "● 候选｜数学、英语补考仍不及格。条款二之一：补考后语文、数学、外语中有 2 门不及格。",
    );
    expect(said("诸葛思远")).toContain("数学或英语任一科经复核或清考及格即解除。");
    expect(said("陆晨曦")).toContain(
      "？ 待定｜数学补考还没录入，结果会影响结论。若数学不及格，则符合条款二之二：补考后语文、数学、外语中有 1 门不及格，其他学科有 2 门不及格。",
    );
    expect(said("白书瑶")).toContain("△ 边缘\n（未列入）｜英语不及格，未达条款。");
  });

  it("has a row to fill in for each subject that failed, by pupil and subject", () => {
    const keys = plan.form?.fields.map(({ key }) => key) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.startsWith("#20250304|"))).toEqual([
      "#20250304|mentor",
      "#20250304|英语|weakness",
      "#20250304|英语|measures",
      "#20250304|英语|signature",
      "#20250304|历史|weakness",
      "#20250304|历史|measures",
      "#20250304|历史|signature",
      "#20250304|headTeacher",
      "#20250304|family",
    ]);
  });

  it("measures every subject by its own full mark", () => {
    const cohort = cohortOf([
      pupil("陆晨曦", "1", { 数学: 86.5, 英语: 50 }, { 数学: 88, 英语: 55 }),
      ...[100, 120, 130, 140].map((mark, index) =>
        pupil(`周${index}`, String(index + 2), { 数学: mark }),
      ),
    ]);
    const scaled = {
      ...cohort,
      subjects: cohort.subjects.map((record) =>
        record.subject === "数学"
          ? {
              ...record,
              results: record.results.map((result) => ({
                ...result,
                fullMark: { kind: "stated" as const, value: 150, at: cohort.students[0]!.at },
              })),
            }
          : record,
      ),
    };
    const page = pageOf("陆晨曦", only(reportInput(scaled), "diagnosis"));
    expect(page.find(([first]) => first === "数学")).toEqual([
      "数学",
      "90／150",
      86.5,
      88,
      115.3,
      -28.8,
      -2,
      "▼ 不及格",
      "E4 E4",
    ]);
  });

  it("shows no average of fewer than five marks", () => {
    const few = only(reportInput(cohortOf(pupils.slice(1, 5))), "diagnosis");
    expect(
      pageOf("陆晨曦", few)
        .find(([first]) => first === "语文")
        ?.slice(4, 6),
    ).toEqual(["—", "—"]);
  });

  it("names no scale for a subject that is marked in letters", () => {
    const letters = only(
      reportInput(cohortOf([pupil("陆晨曦", "1", { 数学: 40, 英语: 45, 信息科技: "letter" })])),
      "diagnosis",
    );
    expect(
      pageOf("陆晨曦", letters)
        .find(([first]) => first === "信息科技")
        ?.slice(0, 3),
    ).toEqual(["信息科技", "—", "不及格▼"]);
  });

  it("has no column of make-up marks before the exams, and says what is to be sat", () => {
    const before = pupils.map((each) => ({ ...each, makeUp: {} }));
    const annual = only(reportInput(cohortOf(before), { stage: "annual" }), "diagnosis");
    expect(pageOf("陆晨曦", annual).find(([first]) => first === "学科")).not.toContain("补考");
    expect(pageOf("陆晨曦", annual).find(([first]) => first === "数学")).toEqual([
      "数学",
      "60／100",
      56,
      68.3,
      -12.3,
      -4,
      "◇ 待补考",
      "E5",
    ]);
    const midterm = only(reportInput(cohortOf(before), { stage: "midterm" }), "diagnosis");
    expect(pageOf("陆晨曦", midterm).find(([first]) => first === "学科")?.[2]).toBe("期中");
  });

  it("is not made for a class without pupils of concern, but takes back what an earlier run said", () => {
    const calm = reportInput(cohortOf(pupils.slice(5)));
    expect(plansOf(calm, "diagnosis")).toEqual([]);
    const stood = { ...calm, existing: new Set([`diagnosis|${third}`]) };
    expect(textOf(only(stood, "diagnosis"))).toEqual([["本班没有需关注的学生。"]]);
  });

  const twelve = "语文 数学 英语 物理 化学 生物 道德与法治 历史 地理 信息科技 体育 音乐".split(" ");
  const size: SchoolSize = { classes: 2, studentsPerClass: 45, failingPercent: 25 };
  const wide: SchoolSize = {
    ...size,
    subjects: twelve,
    number: (_, seat) => `G31011520081234${seat}`,
  };
  const schools: readonly (readonly [string, SchoolSize, Occasion])[] = [
    ["补考后", size, {}],
    ["补考前", { ...size, withMakeUp: false }, { stage: "annual" }],
    ["期中", size, { stage: "midterm" }],
    ["12 科、19 位学籍号", wide, {}],
    ["English, twelve subjects", wide, { language: "en" }],
  ];

  it.each(schools)("has exactly one page a pupil: %s", (_, of, occasion) => {
    const cohort = cohortOf(fictitiousSchool(of), of.subjects);
    for (const each of plansOf(reportInput(cohort, occasion), "diagnosis")) {
      const title = each.rows[0]?.cells[0]?.value;
      const pages = each.rows.filter(({ cells }) => cells[0]?.value === title).length;
      expect(each.print.pageBreaksBefore).toHaveLength(pages - 1);
      expect(Math.max(...pageHeights(each))).toBeLessThanOrEqual(736.4);
      expect(classOf(each.report)).not.toBeNull();
    }
  });

  it("has one page for whoever failed all of twelve subjects", () => {
    const all = (mark: number): Record<Subject, number> =>
      Object.fromEntries(twelve.map((subject) => [subject, mark]));
    const hard = only(
      reportInput(cohortOf([pupil("阿依古丽·买买提", "1", all(40))], twelve), { stage: "annual" }),
      "diagnosis",
    );
    expect(hard.print.pageBreaksBefore).toEqual([]);
    expect(pageHeights(hard)[0]).toBeLessThanOrEqual(736.4);
    expect(hard.form?.fields.filter(({ key }) => key.endsWith("|weakness"))).toHaveLength(12);
  });
});
