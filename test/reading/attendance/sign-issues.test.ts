import { joinSignIssues } from "../../../src/reading/attendance/marks-joined";
import { formatAddress } from "../../../src/sheet";
import { readDrafts } from "./drafts";

/** A month sheet of one column of pupils, each with these entries. */
function issuesWith(entries: readonly string[], legend: readonly string[] = []) {
  const pupils =
    "程立航 陆思远 韩知夏 顾明远 沈清和 许亦凡 唐若溪 何书言 梁予安 宋时雨 方以宁 罗景行 谢云舒 郑子墨 邓一鸣".split(
      " ",
    );
  const [draft] = readDrafts({
    name: "3月",
    rows: [
      ["七（3）班2026年3月学生考勤表"],
      ...legend.map((line) => [line]),
      ["姓名", 2, 3],
      ...pupils.map((name, index) => [name, entries[index % entries.length] ?? "", "√"]),
    ],
  });
  return (draft?.issues ?? []).map((issue) => ({
    ...issue,
    at: issue.at && formatAddress(issue.at),
    also: issue.also.map(formatAddress),
  }));
}

test("√ needs no word, × is mentioned, other usual signs are to be checked", () => {
  const issues = issuesWith(["√", "×", "△"]);
  expect(
    issues.map((issue) => [issue.code, issue.severity, issue.found, issue.at, issue.also]),
  ).toEqual([
    [
      "attendance-symbol-assumed",
      "info",
      "×",
      "'3月'!B4",
      ["'3月'!B7", "'3月'!B10", "'3月'!B13", "'3月'!B16"],
    ],
    [
      "attendance-symbol-assumed",
      "warning",
      "△",
      "'3月'!B5",
      ["'3月'!B8", "'3月'!B11", "'3月'!B14", "'3月'!B17"],
    ],
  ]);
  expect(issues).toMatchObject([
    { symbol: "×", kind: "unexcused", cells: 5 },
    { symbol: "△", kind: "personalLeave", cells: 5 },
  ]);
});

test("what the sheet explains needs no word", () => {
  expect(issuesWith(["√", "×", "△"], ["√出勤 ×旷课 △病假"])).toEqual([]);
});

test("an unknown sign is one issue with its cells, a dozen beside the first, and their number", () => {
  const issues = issuesWith(["⊙"]);
  expect(issues).toMatchObject([
    {
      code: "attendance-symbol-unknown",
      severity: "error",
      symbol: "⊙",
      cells: 15,
      at: "'3月'!B3",
    },
  ]);
  expect(issues[0]?.also).toHaveLength(12);
});

test("the same sign in two shapes is one question", () => {
  expect(issuesWith(["—", "－"])).toMatchObject([{ symbol: "-", cells: 15, found: "—" }]);
});

test("seven unknown signs that fill half of the table are one issue, six are six", () => {
  expect(issuesWith(["A", "B", "C", "D", "E", "F", "G"])).toMatchObject([
    {
      code: "attendance-marks-unreadable",
      severity: "warning",
      symbols: ["A", "B", "C", "D", "E"],
      cells: 15,
    },
  ]);
  expect(issuesWith(["A", "B", "C", "D", "E", "F"])).toHaveLength(6);
  expect(issuesWith(["A", "B", "C", "D", "E", "F", "G", "√"]).length).toBe(7);
});

test("the same sign in two tables of a sheet is one question, on two sheets two", () => {
  const issueAt = (sheet: string, row: number) =>
    ({
      code: "attendance-symbol-unknown",
      symbol: "⊙",
      cells: 2,
      severity: "error",
      at: { sheet, row, column: 1 },
      also: [{ sheet, row: row + 1, column: 1 }],
      found: "⊙",
      students: [],
    }) as const;
  const joined = joinSignIssues([issueAt("3月", 2), issueAt("3月", 12), issueAt("4月", 2)]);
  expect(joined).toMatchObject([{ cells: 4 }, { cells: 2 }]);
  expect(joined.map(({ also }) => also.map(formatAddress))).toEqual([
    ["'3月'!B4", "'3月'!B13", "'3月'!B14"],
    ["'4月'!B4"],
  ]);
});
