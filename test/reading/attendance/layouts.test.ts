import { formatAddress } from "../../../src/sheet";
import { attendanceCellAt } from "../../../src/records";
import { marksOf, noticed, readDrafts, sessionsOf } from "./drafts";
import { layoutCases } from "./layouts.cases";

describe("layouts of attendance sheets", () => {
  it.each(layoutCases)("$name", ({ sheet, layout, sessions, marks, noticed: issues = [] }) => {
    const [draft, ...others] = readDrafts(sheet);
    if (!draft) throw new Error("no attendance table");
    const names = Object.keys(marks);
    expect(others).toEqual([]);
    expect({
      layout: draft.layout,
      sessions: sessionsOf(draft).join(", "),
      marks: Object.fromEntries(names.map((name) => [name, marksOf(draft, name)])),
      noticed: noticed(draft),
    }).toEqual({ layout, sessions, marks, noticed: issues });
  });

  it("names the cell of each session, also of a pupil's second row", () => {
    const [draft] = readDrafts({
      rows: [
        ["2026年3月考勤"],
        ["姓名", "时间", 2, 3],
        ["张三", "上午", "√", "√"],
        ["", "下午", "√", "×"],
      ],
    });
    const cell = draft && attendanceCellAt({ ...draft, sheet: "Sheet1" }, 0, 3);
    expect(cell && formatAddress(cell)).toBe("Sheet1!D4");
  });

  it("asks for the year where no weekday of the sheet is that of the title's year", () => {
    const rows = (...weekdays: readonly string[]) => [
      ["2026年3月考勤"],
      ["姓名", 2, 3, 4, 5, 6],
      ["", ...weekdays],
      ["张三", "√", "√", "×", "√", "√"],
      ["李四", "√", "√", "√", "√", "√"],
    ];
    const [lastYears] = readDrafts({ rows: rows("日", "一", "二", "三", "四") });
    expect(lastYears?.sessions.map(({ date }) => date)).toEqual([null, null, null, null, null]);
    expect(lastYears && noticed(lastYears)).toEqual(["attendance-dates-unknown @ Sheet1!B3"]);
    const [oneSlip] = readDrafts({ rows: rows("一", "二", "三", "四", "六") });
    expect(oneSlip?.sessions.at(-1)?.date).toBe("2026-03-06");
    expect(oneSlip && noticed(oneSlip)).toEqual(["attendance-weekday-differs @ Sheet1!F3"]);
  });

  it("reads months and classes below one another with their own titles", () => {
    const rows = (title: string) => [
      [title],
      ["姓名", 1, 2, 3],
      ["张三", "√", "×", "√"],
      ["李四", "√", "√", "√"],
      ["图例：√出勤 ×旷课"],
    ];
    const drafts = readDrafts({
      rows: [
        ...rows("七（1）班2026年4月考勤表"),
        ...rows("七（1）班2026年5月考勤表"),
        ...rows("七（2）班2026年4月考勤表"),
      ],
    });
    expect(
      drafts.map((draft) => [
        draft.table.surroundings.classGroup,
        sessionsOf(draft)[0],
        draft.pupils.map(({ name }) => name),
      ]),
    ).toEqual([
      ["七（1）班", "2026-04-01", ["张三", "李四"]],
      ["七（1）班", "2026-05-01", ["张三", "李四"]],
      ["七（2）班", "2026-04-01", ["张三", "李四"]],
    ]);
  });

  it("takes year and month from a person where the sheet states none", () => {
    const sheet = {
      rows: [
        ["考勤表"],
        ["姓名", ...Array.from({ length: 31 }, (_, index) => index + 1)],
        ["张三", "√", "×"],
      ],
    };
    const [unknown] = readDrafts(sheet);
    expect(unknown && noticed(unknown)).toEqual(["attendance-dates-unknown @ Sheet1!B2"]);
    const dateChoice = { sheet: { id: "1", name: "Sheet1" }, year: 2026, month: 3 };
    const [known] = readDrafts(sheet, { dateChoice });
    expect(known && sessionsOf(known).slice(0, 2)).toEqual(["2026-03-01", "2026-03-02"]);
    expect(known && noticed(known)).toEqual([]);
  });

  it("lets the workbook's school year date a sheet that states none", () => {
    const [draft] = readDrafts(
      { rows: [["考勤表"], ["姓名", "9/1", "1/5"], ["张三", "√", "×"]] },
      { schoolYear: "2025—2026 学年" },
    );
    expect(draft && sessionsOf(draft)).toEqual(["2025-09-01", "2026-01-05"]);
  });

  it.each([
    ["高一(3)班2026年考勤", "Sheet1", "2026-03-02"],
    ["考勤登记", "2026考勤", "2026-03-02"],
    ["考勤登记", "26年3月", "2026-03-02"],
    ["二〇二六年三月考勤", "Sheet1", "2026-03-02"],
    ["2025—2026学年第二学期考勤", "Sheet1", "2026-03-02"],
    ["考勤 制表日期：2027年4月1日", "Sheet1", null],
    ["2026级3班3月考勤", "Sheet1", null],
  ])("dates 3/2 under “%s” on the sheet “%s” as %s", (title, name, date) => {
    const [draft] = readDrafts({
      name,
      rows: [[title], ["姓名", "3/2", "3/3"], ["张三", "√", "×"], ["李四", "√", "√"]],
    });
    expect(draft?.sessions[0]?.date).toBe(date);
  });
});
