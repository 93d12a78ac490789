import fc from "fast-check";
import { formatAddress } from "../../../src/sheet";
import { aChange, aRegister, aTotal, screening, weekdays } from "./a-book";

const twoClasses = aRegister(4, { 2: { classGroup: "七2班" }, 3: { classGroup: "七2班" } });

describe("人数日报、周报", () => {
  it("按班按天：应到、实到、病假、事假、旷课、未到名单", () => {
    const { days } = screening({
      register: twoClasses,
      sheets: [
        {
          sessions: ["2026-03-02", "2026-03-03"],
          rows: { 0: "病 √", 1: "迟 ×", 2: "√ 公", 3: "? 休" },
        },
      ],
    }).screening;
    const nothing = {
      ...{ sick: 0, personal: 0, otherLeave: 0, unexcused: 0, unknown: 0, late: 0, leftEarly: 0 },
      ...{ schoolDays: 1, absentees: [] },
    };
    const monday = { ...nothing, from: "2026-03-02", to: "2026-03-02" };
    const tuesday = { ...nothing, from: "2026-03-03", to: "2026-03-03" };
    expect(days).toEqual([
      {
        ...{ ...monday, classGroup: "七1班", expected: 2, attended: 1, sick: 1, late: 1 },
        absentees: [{ student: 0, kind: "sickLeave" }],
      },
      { ...monday, classGroup: "七2班", expected: 2, attended: 1, unknown: 1 },
      {
        ...{ ...tuesday, classGroup: "七1班", expected: 2, attended: 1, unexcused: 1 },
        absentees: [{ student: 1, kind: "unexcused" }],
      },
      {
        ...{ ...tuesday, classGroup: "七2班", expected: 1, attended: 0, otherLeave: 1 },
        absentees: [{ student: 2, kind: "officialLeave" }],
      },
    ]);
  });

  it("一周加总人天，从周一到周日，一人一种原因只列一次", () => {
    const { weeks } = screening({
      sheets: [
        {
          sessions: ["2026-03-05 am", "2026-03-05 pm", "2026-03-06", "2026-03-09"],
          rows: { 0: "事 √ 事 √" },
        },
      ],
    }).screening;
    expect(
      weeks.map(({ from, to, schoolDays, expected, attended, personal, absentees }) => [
        ...[from, to, schoolDays, expected, attended, personal, absentees.length],
      ]),
    ).toEqual([
      ["2026-03-02", "2026-03-08", 2, 2, 0.5, 1.5, 1],
      ["2026-03-09", "2026-03-15", 1, 1, 1, 0, 0],
    ]);
  });

  it("调班的学生，哪天在哪个班的表上就算哪个班", () => {
    const { days } = screening({
      register: twoClasses,
      sheets: [
        {
          sheet: "七1班3月",
          classGroup: "七1班",
          sessions: ["2026-03-31"],
          rows: { 0: "√", 1: "√", 3: "√" },
        },
        { sheet: "七2班3月", classGroup: "七2班", sessions: ["2026-03-31"], rows: { 2: "√" } },
        {
          sheet: "七2班4月",
          classGroup: "七2班",
          sessions: ["2026-04-01"],
          rows: { 2: "√", 3: "√" },
        },
      ],
    }).screening;
    expect(days.map(({ from, classGroup, expected }) => [from, classGroup, expected])).toEqual([
      ["2026-03-31", "七1班", 3],
      ["2026-03-31", "七2班", 1],
      ["2026-04-01", "七2班", 2],
    ]);
  });

  it("every day: attended, on leave, unexcused and unknown make those expected; days make weeks; pupils make days", () => {
    const sign = fc.constantFrom(
      "√",
      "×",
      "病",
      "事",
      "公",
      "假",
      "迟",
      "退",
      "缺",
      "?",
      "休",
      ".",
    );
    const row = fc.array(sign, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 4 }), (rows) => {
        const { days, weeks, findings } = screening({
          register: twoClasses,
          sheets: [
            {
              sessions: weekdays("2026-02-26", 6).flatMap((day) => [`${day} am`, `${day} pm`]),
              rows: Object.fromEntries(rows.map((entries, index) => [index, entries.join(" ")])),
            },
          ],
        }).screening;
        for (const head of days) {
          const { attended, sick, personal, otherLeave, unexcused, unknown } = head;
          expect(attended + sick + personal + otherLeave + unexcused + unknown).toBe(head.expected);
        }
        const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
        const expected = sum(days.map((head) => head.expected));
        expect(sum(weeks.map((head) => head.expected))).toBe(expected);
        expect(sum(findings.map((finding) => finding.days))).toBe(expected);
        expect(sum(findings.map((finding) => finding.unexcusedDays))).toBe(
          sum(days.map((head) => head.unexcused)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("老师写的合计", () => {
  const sheets = [
    { sessions: weekdays("2026-03-02", 4), rows: { 0: "× × 病 .", 1: "√ 迟 事 ?", 2: "√ √ √ √" } },
  ];
  const pupilTotal = (
    student: number,
    header: string,
    counts: "unexcused" | "leave" | "attended" | "sickLeave",
    value: number,
  ) =>
    aTotal({
      ...{ header, counts, value, of: { kind: "pupil", student } },
      at: { sheet: "考勤", row: 2 + student, column: 40 },
    });
  const issuesWith = (...totals: ReturnType<typeof aTotal>[]) =>
    screening({ pupils: 3, sheets, totals }).issues.filter(
      ({ code }) => code === "attendance-total-differs",
    );

  it("数得对的不说；请假含各种假，出勤含不含迟到都行；看不懂的格子两可", () => {
    expect(
      issuesWith(
        pupilTotal(0, "旷课", "unexcused", 2),
        pupilTotal(0, "请假", "leave", 1),
        pupilTotal(0, "出勤", "attended", 1),
        pupilTotal(1, "出勤", "attended", 2),
        pupilTotal(1, "旷课", "unexcused", 1),
        pupilTotal(2, "出勤", "attended", 4),
      ),
    ).toEqual([]);
  });

  it("数得不对的，一张表一个表头说一次，带第一处的数和各处的格子", () => {
    const issues = issuesWith(
      pupilTotal(0, "旷课", "unexcused", 3),
      pupilTotal(2, "旷课", "unexcused", 1),
      pupilTotal(0, "病假", "sickLeave", 1),
    );
    expect(issues).toMatchObject([
      {
        code: "attendance-total-differs",
        ...{ header: "旷课", stated: 3, counted: 2, totals: 2, students: [0, 2] },
        also: [{ sheet: "考勤", row: 4, column: 40 }],
      },
    ]);
  });

  it("节数不跟天数比；出勤率按四舍五入比；每天的人数按人数比", () => {
    const rate = (value: number) =>
      aTotal({ header: "出勤率", counts: "rate", value, of: { kind: "pupil", student: 0 } });
    const heads = (value: number) =>
      aTotal({
        ...{ header: "旷课人数", counts: "unexcused", value },
        of: { kind: "day", classGroup: null, date: "2026-03-02" },
      });
    const lessons = { ...pupilTotal(0, "旷课节数", "unexcused", 14), unit: "lessons" as const };
    expect(issuesWith(lessons, rate(0.25), rate(25), heads(1))).toEqual([]);
    expect(issuesWith(rate(0.5))).toMatchObject([{ stated: 0.5, counted: 0.25 }]);
    expect(issuesWith(heads(2))).toMatchObject([{ stated: 2, counted: 1, students: [] }]);
  });
});

describe("考勤表上没有的学生", () => {
  const missing = (book: Parameters<typeof screening>[0]) =>
    screening(book).issues.filter(({ code }) => code === "attendance-pupil-missing");
  const sheets = [{ sessions: ["2026-03-02"], rows: { 0: "√", 1: "√" } }];

  it("同班有考勤而自己没有的，按班列出；已离校的不列", () => {
    const at = { sheet: "成绩", row: 4, column: 5 };
    expect(missing({ pupils: 3, sheets })).toMatchObject([
      { names: ["学生3"], classGroup: "七1班", severity: "warning", students: [2] },
    ]);
    expect(
      missing({ register: aRegister(3, { 2: { enrolmentStatus: { word: "转出", at } } }), sheets }),
    ).toEqual([]);
    expect(
      missing({ pupils: 3, sheets, changes: [aChange(2, "suspended", "2026-03-01")] }),
    ).toEqual([]);
  });

  it("整个班没有考勤表的不列，只有个别人在别班表上也不算", () => {
    const register = aRegister(6, {
      ...{ 1: { classGroup: "七2班" }, 3: { classGroup: "七2班" }, 4: { classGroup: "七2班" } },
      5: { classGroup: "七3班" },
    });
    expect(
      missing({
        register,
        sheets: [{ sessions: ["2026-03-02"], rows: { 0: "√", 1: "√", 2: "√" } }],
      }),
    ).toEqual([]);
  });
});

describe("辍学率、巩固率", () => {
  const register = aRegister(6, { 4: { classGroup: "七2班" }, 5: { classGroup: "七2班" } });
  const rates = (changes: Parameters<typeof screening>[0]["changes"]) =>
    screening({ register, changes: changes ?? [] }).screening.rates;

  it("没有异动也没有离校状态的，不算", () => {
    expect(rates([])).toEqual([]);
  });

  it("分子分母和各部分都列出人来", () => {
    const found = rates([
      aChange(0, "droppedOut", "2025-11-03", { row: 3 }),
      aChange(1, "transferredIn", "2025-10-08", { row: 4 }),
      aChange(null, "transferredOut", "2026-02-20", { name: "钱七", row: 5 }),
      aChange(2, "suspended", "2026-03-01", { row: 6 }),
      aChange(3, "suspended", "2025-09-20", { row: 7 }),
      aChange(3, "resumed", "2026-02-20", { row: 8 }),
    ]);
    const all = found.filter(({ scope }) => scope.kind === "all");
    // 学年初 6 人：6 名在册，减转入 1 人，加已转出的钱七。
    expect(
      all.map(({ formula, numerator, denominator }) => [formula, numerator, denominator]),
    ).toEqual([
      ["dropout-rate", 1, 6],
      ["retention-rate", 5, 6],
    ]);
    expect(all[0]?.parts.map(({ part, count }) => [part, count])).toEqual([
      ["at-start", 6],
      ["transferred-in", 1],
      ["transferred-out", 1],
      ["suspended", 1],
      ["dropped-out", 1],
      ["now", 4],
    ]);
    const [, came, left] = all[0]?.parts ?? [];
    expect(came?.students.map(({ name, at }) => [name, formatAddress(at)])).toEqual([
      ["学生2", "异动!C5"],
    ]);
    expect(left?.students.map(({ name, at }) => [name, formatAddress(at)])).toEqual([
      ["钱七", "异动!C6"],
    ]);
    expect(
      found.map(({ scope, formula, numerator, denominator }) => [
        ...[scope.kind === "class" ? scope.classGroup : scope.kind, formula],
        ...[numerator, denominator],
      ]),
    ).toEqual([
      ["all", "dropout-rate", 1, 6],
      ["all", "retention-rate", 5, 6],
      ["grade", "dropout-rate", 1, 6],
      ["grade", "retention-rate", 5, 6],
      ["七1班", "dropout-rate", 1, 4],
      ["七1班", "retention-rate", 3, 4],
      ["七2班", "dropout-rate", 0, 2],
      ["七2班", "retention-rate", 2, 2],
    ]);
  });

  it("上学年的异动只改变学年初的人数；没有异动表时看状态", () => {
    const before = rates([
      aChange(0, "suspended", "2025-03-01"),
      aChange(0, "resumed", "2025-10-01"),
    ]);
    expect(before[0]).toMatchObject({ numerator: 0, denominator: 5 });
    const at = { sheet: "成绩", row: 2, column: 5 };
    const byStatus = screening({
      register: aRegister(4, { 0: { enrolmentStatus: { word: "辍学", at } } }),
    }).screening.rates[0];
    expect(byStatus).toMatchObject({ formula: "dropout-rate", numerator: 1, denominator: 4 });
    expect(byStatus?.parts.find(({ part }) => part === "dropped-out")?.students).toEqual([
      { name: "学生1", at },
    ]);
  });
});
