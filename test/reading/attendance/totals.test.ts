import { formatAddress } from "../../../src/sheet";
import { findTotalWord } from "../../../src/reading/words/attendance-totals";
import type { GridSheet } from "../sheet-from-grid";
import { readDrafts } from "./drafts";

function totalsOf(sheet: GridSheet): readonly string[] {
  return readDrafts(sheet).flatMap(({ totals, pupils }) =>
    totals.map(({ at, value, counts, unit, of }) => {
      const whose = of.kind === "row" ? pupils[of.row]?.name : `${of.classGroup ?? ""} ${of.date}`;
      return `${formatAddress(at)} ${whose ?? ""}: ${counts} ${String(value)} ${unit ?? "?"}`;
    }),
  );
}

/** 表头 → what it counts, and in what. */
test.each([
  ["旷课天数", "unexcused", "days"],
  ["旷课节数", "unexcused", "lessons"],
  ["旷课(节)", "unexcused", "lessons"],
  ["旷课/节", "unexcused", "lessons"],
  ["旷课", "unexcused", null],
  ["事假", "personalLeave", null],
  ["病假天数", "sickLeave", "days"],
  ["公假天", "officialLeave", "days"],
  ["迟到(次)", "late", "times"],
  ["早退次数", "leftEarly", "times"],
  ["本学期请假次数", "leave", "times"],
  ["缺勤次数", "absent", "times"],
  ["未签到次数", "absent", "times"],
  ["正常签到次数", "present", "times"],
  ["应到", "expected", null],
  ["应到人数", "expected", null],
  ["实到人数", "attended", null],
  ["出勤天数", "attended", "days"],
  ["出勤率", "rate", null],
  ["到课率(%)", "rate", null],
  ["缺勤率", null, null],
  ["迟到早退次数", null, "times"],
])("%s counts %s in %s", (word, counts, unit) => {
  expect(findTotalWord(word)).toEqual({ counts, unit });
});

test.each(["合计", "备注", "旷课原因", "旷课处理", "事假条", "迟到时间", "3", "出勤要求"])(
  "%s counts nothing",
  (word) => {
    expect(findTotalWord(word)).toBeNull();
  },
);

test("beside the days of each pupil, formulas and words included", () => {
  const totals = totalsOf({
    name: "3月",
    rows: [
      ["七（3）班2026年3月学生考勤表"],
      ["序号", "姓名", 2, 3, 4, 5, "旷课天数", "病假", "迟到（次）", "出勤率"],
      [1, "程立航", "×", "√", "√", "√", { holds: 1, formula: '=COUNTIF(C3:F3,"×")' }, "", 0, 0.75],
      [2, "陆思远", "√", "√", "○", "√", "0天", 1, "", "75%"],
    ],
  });
  expect(totals).toEqual([
    "'3月'!G3 程立航: unexcused 1 days",
    "'3月'!G4 陆思远: unexcused 0 days",
    "'3月'!H4 陆思远: sickLeave 1 ?",
    "'3月'!I3 程立航: late 0 times",
    "'3月'!J3 程立航: rate 0.75 ?",
    "'3月'!J4 陆思远: rate 0.75 ?",
  ]);
});

test("below the days: heads of the class on each", () => {
  const totals = totalsOf({
    name: "3月",
    rows: [
      ["七（3）班2026年3月学生考勤表"],
      ["序号", "姓名", 2, 3, 4],
      [1, "程立航", "×", "√", "√"],
      [2, "陆思远", "√", "√", "○"],
      ["应到人数", "", 2, 2, 2],
      ["实到人数", "", 1, 2, 1],
    ],
  });
  expect(totals).toEqual([
    "'3月'!C5 七（3）班 2026-03-02: expected 2 ?",
    "'3月'!D5 七（3）班 2026-03-03: expected 2 ?",
    "'3月'!E5 七（3）班 2026-03-04: expected 2 ?",
    "'3月'!C6 七（3）班 2026-03-02: attended 1 ?",
    "'3月'!D6 七（3）班 2026-03-03: attended 2 ?",
    "'3月'!E6 七（3）班 2026-03-04: attended 1 ?",
  ]);
});

describe("学期考勤汇总, with nothing but totals", () => {
  const sheet: GridSheet = {
    name: "考勤汇总",
    rows: [
      ["学号", "姓名", "事假天数", "病假天数", "旷课节数", "迟到节数", "早退节数", "备注"],
      ["20250101", "程立航", 1, 0.5, 3, 0, "", ""],
      ["20250102", "陆思远", "", "", "", 2, "", "转学"],
    ],
  };

  test("each total has its unit; an empty cell is none", () => {
    expect(totalsOf(sheet)).toEqual([
      "考勤汇总!C2 程立航: personalLeave 1 days",
      "考勤汇总!D2 程立航: sickLeave 0.5 days",
      "考勤汇总!E2 程立航: unexcused 3 lessons",
      "考勤汇总!F2 程立航: late 0 lessons",
      "考勤汇总!F3 陆思远: late 2 lessons",
    ]);
  });

  test("says that no streaks can be told", () => {
    const [draft] = readDrafts(sheet);
    expect(draft?.sessions).toEqual([]);
    expect(
      draft?.issues.map(({ code, severity, at }) => [code, severity, at && formatAddress(at)]),
    ).toEqual([["attendance-totals-only", "info", "考勤汇总!C1"]]);
  });
});
