import { readAttendanceLog, isAttendanceLog } from "../../../src/reading/attendance/log";
import { legendOf } from "../../../src/reading/attendance/legend";
import { toGrid } from "../../../src/reading/grid";
import { recogniseSheet } from "../../../src/reading/recognise/recognise-sheet";
import type { DateChoice } from "../../../src/records";
import { formatAddress, type SheetSnapshot } from "../../../src/sheet";
import { allAtOnce } from "../../../src/slices";
import { workbookOf, type GridCell } from "../sheet-from-grid";

interface ReadLog {
  readonly dateChoice?: DateChoice;
  readonly schoolYear?: string;
  readonly name?: string;
}

function tableOf(sheet: SheetSnapshot) {
  const { tables } = allAtOnce(recogniseSheet(sheet, null));
  const [table] = tables;
  if (!table) throw new Error("no table");
  return { table, legend: legendOf(toGrid(sheet), tables, []) };
}

function readLog(rows: readonly (readonly GridCell[])[], said: ReadLog = {}) {
  const [sheet] = workbookOf({ name: said.name ?? "签到", rows }).sheets;
  if (!sheet) throw new Error("no sheet");
  const { table, legend } = tableOf(sheet);
  expect(isAttendanceLog(table)).toBe(true);
  const { dateChoice = null, schoolYear = null } = said;
  return allAtOnce(readAttendanceLog(table, { grade: null, legend, dateChoice, schoolYear }));
}

type Draft = ReturnType<typeof readLog>;

function sessionsOf({ sessions }: Draft): readonly string[] {
  return sessions.map(({ date, part }) => {
    const said = part.kind === "lesson" ? `lesson ${String(part.number)}` : part.kind;
    return `${date ?? "?"} ${said}`;
  });
}

/** 姓名: what each session says of the pupil, `.` where the log says nothing. */
function entriesOf({ pupils, sessions, codes, marks }: Draft): Record<string, string> {
  return Object.fromEntries(
    pupils.map(({ name }, row) => [
      name,
      sessions
        .map((_, column) => codes[row * sessions.length + column] ?? 0)
        .map((code) => (code === 0 ? "." : (marks[code]?.parts.join("+") ?? "")))
        .join(" "),
    ]),
  );
}

function issuesOf({ issues }: Draft): readonly string[] {
  return issues.map(({ code, at }) => (at ? `${code} @ ${formatAddress(at)}` : code));
}

describe("one event a day", () => {
  const rows = [
    ["姓名", "学号", "班级", "签到日期", "签到状态"],
    ["程立航", "20250101", "七（3）班", "2026-03-03", "旷课"],
    ["陆思远", "20250102", "七（3）班", "2026-03-02", "已签到"],
    ["程立航", "20250101", "七（3）班", "2026-03-02", "已签到"],
    ["陆思远", "20250102", "七（3）班", "2026-03-03", "病假（发烧）"],
    ["韩知夏", "20250103", "七（3）班", "2026-03-03", "已签到"],
  ];

  test("a row a pupil, a session a day, in calendar order", () => {
    const draft = readLog(rows);
    expect(sessionsOf(draft)).toEqual(["2026-03-02 day", "2026-03-03 day"]);
    expect(entriesOf(draft)).toEqual({
      程立航: "present unexcused",
      陆思远: "present sickLeave",
      韩知夏: ". present",
    });
    expect([draft.layout, draft.issues]).toEqual(["log", []]);
  });

  test("each event keeps its row, and none is none", () => {
    const { places } = readLog(rows);
    expect(places).toEqual({
      kind: "log",
      rows: Int32Array.from([3, 1, 2, 4, -1, 5]),
      column: 4,
    });
  });
});

describe("dates as logs write them", () => {
  const dated = (...dates: readonly GridCell[]) => [
    ["姓名", "日期", "考勤情况"],
    ...dates.map((date) => ["程立航", date, "旷课"]),
  ];

  test("words, serial numbers, with a time behind", () => {
    const draft = readLog(
      dated("2024年10月17日", { holds: 45583, shows: "2024/10/18" }, "2024-10-21 07:58:03"),
    );
    expect(sessionsOf(draft)).toEqual(["2024-10-17 day", "2024-10-18 day", "2024-10-21 day"]);
  });

  test("without a year: that of the school year, over the winter as well", () => {
    const draft = readLog(dated("1月5日", "9月3日", "12月30日"), { schoolYear: "2025—2026 学年" });
    expect(sessionsOf(draft)).toEqual(["2025-09-03 day", "2025-12-30 day", "2026-01-05 day"]);
  });

  test("without any year it is asked, and nothing is lost", () => {
    const draft = readLog(dated("3月5日", "3月6日"));
    expect(issuesOf(draft)).toEqual(["attendance-dates-unknown @ 签到!B2", "attendance-undated"]);
    expect(entriesOf(draft)).toEqual({ 程立航: "unexcused unexcused" });
  });

  test("and is then as a person said", () => {
    const dateChoice = { sheet: { id: null, name: "签到" }, year: 2026, month: null };
    expect(sessionsOf(readLog(dated("3月5日", "3月6日"), { dateChoice }))).toEqual([
      "2026-03-05 day",
      "2026-03-06 day",
    ]);
  });

  test("a day that does not exist is said with its cell", () => {
    const draft = readLog(dated("2026-02-27", "2026年2月30日", "2026-03-02"));
    expect(sessionsOf(draft)).toEqual(["2026-02-27 day", "2026-03-02 day", "? day"]);
    expect(issuesOf(draft)).toEqual([
      "attendance-date-impossible @ 签到!B3",
      "attendance-undated @ 签到!B3",
    ]);
  });
});

describe("several events a day", () => {
  test("节次 says which lesson", () => {
    const draft = readLog([
      ["姓名", "日期", "节次", "考勤情况"],
      ["程立航", "2026-03-02", "第3节", "旷课"],
      ["程立航", "2026-03-02", "第1节", "迟到"],
      ["陆思远", "2026-03-02", 3, "事假"],
    ]);
    expect(sessionsOf(draft)).toEqual(["2026-03-02 lesson 1", "2026-03-02 lesson 3"]);
    expect(entriesOf(draft)).toEqual({ 程立航: "late unexcused", 陆思远: ". personalLeave" });
  });

  test("上午 and 下午 as the row says", () => {
    const draft = readLog([
      ["姓名", "日期", "时段", "考勤情况"],
      ["程立航", "2026-03-02", "下午", "旷课"],
      ["程立航", "2026-03-02", "上午", "出勤"],
    ]);
    expect(sessionsOf(draft)).toEqual(["2026-03-02 morning", "2026-03-02 afternoon"]);
    expect(entriesOf(draft)).toEqual({ 程立航: "present unexcused" });
  });

  test("times before and after noon are two sessions", () => {
    const draft = readLog([
      ["姓名", "签到时间", "签到状态"],
      ["程立航", "2026-03-02 07:51", "已签"],
      ["程立航", "2026-03-02 14:05", "未签"],
      ["陆思远", "2026-03-02 07:55", "已签"],
      ["陆思远", "2026-03-02 13:58", "已签"],
    ]);
    expect(sessionsOf(draft)).toEqual(["2026-03-02 morning", "2026-03-02 afternoon"]);
    expect(entriesOf(draft)).toEqual({ 程立航: "present absent", 陆思远: "present present" });
  });

  test("two subjects are two lessons", () => {
    const draft = readLog([
      ["姓名", "日期", "课程", "考勤情况"],
      ["程立航", "2026-03-02", "数学", "出勤"],
      ["陆思远", "2026-03-02", "英语", "旷课"],
      ["程立航", "2026-03-02", "英语", "旷课"],
    ]);
    expect(sessionsOf(draft)).toEqual(["2026-03-02 lesson 1", "2026-03-02 lesson 2"]);
    expect(entriesOf(draft)).toEqual({ 程立航: "present unexcused", 陆思远: ". unexcused" });
  });

  test("where nothing tells them apart, their order does: both are kept", () => {
    const draft = readLog([
      ["姓名", "日期", "考勤情况"],
      ["程立航", "2026-03-02", "已签"],
      ["程立航", "2026-03-02", "缺勤"],
      ["陆思远", "2026-03-02", "已签"],
    ]);
    expect(sessionsOf(draft)).toEqual(["2026-03-02 lesson 1", "2026-03-02 lesson 2"]);
    expect(entriesOf(draft)).toEqual({ 程立航: "present absent", 陆思远: "present ." });
  });

  test("two entries for one lesson that differ are unknown, and said with both cells", () => {
    const draft = readLog([
      ["姓名", "日期", "节次", "考勤情况"],
      ["程立航", "2026-03-02", "第1节", "出勤"],
      ["程立航", "2026-03-02", "第1节", "旷课"],
    ]);
    expect(entriesOf(draft)).toEqual({ 程立航: "unknown" });
    expect(issuesOf(draft)).toEqual(["attendance-contradictory @ 签到!D3"]);
    expect(draft.issues[0]?.also.map(formatAddress)).toEqual(["签到!D2"]);
  });

  test("a row pasted twice, to the minute, is one event", () => {
    const draft = readLog([
      ["姓名", "签到时间", "签到状态"],
      ["程立航", "2026-03-02 07:51", "已签"],
      ["程立航", "2026-03-02 07:51", "已签"],
    ]);
    expect(sessionsOf(draft)).toEqual(["2026-03-02 day"]);
  });
});

test("a number of lessons beside the kind is not taken for a whole day", () => {
  const draft = readLog([
    ["姓名", "日期", "类型", "节数"],
    ["程立航", "2026-03-02", "旷课", 2],
    ["陆思远", "2026-03-02", "旷课", ""],
  ]);
  expect(entriesOf(draft)).toEqual({ 程立航: "unknown", 陆思远: "unexcused" });
  expect(issuesOf(draft)).toEqual(["attendance-symbol-unknown @ 签到!C2"]);
});

test("a month sheet is no log", () => {
  const [sheet] = workbookOf({
    rows: [
      ["2026年3月考勤"],
      ["姓名", 2, 3, 4, "考勤情况", "日期"],
      ["程立航", "√", "×", "√", "旷课1天", "2026-03-31"],
    ],
  }).sheets;
  if (!sheet) throw new Error("no sheet");
  expect(isAttendanceLog(tableOf(sheet).table)).toBe(false);
});
