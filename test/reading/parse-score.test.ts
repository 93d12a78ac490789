import { parseScore } from "../../src/reading/extract/parse-score";
import type { Score } from "../../src/school";

const parse = (
  value: string | number | boolean,
  shown = String(value),
  formula: string | number | boolean = value,
) => parseScore({ value, shown, formula });
const mark = (value: number): Score => ({ kind: "mark", value });

describe("a score cell", () => {
  it.each([
    [86, mark(86)],
    [0, mark(0)],
    [59.5, mark(59.5)],
    ["86", mark(86)],
    [" 86 ", mark(86)],
    ["86.5", mark(86.5)],
    ["86分", mark(86)],
    ["0", mark(0)],
    ["", { kind: "blank" }],
    ["   ", { kind: "blank" }],
    ["　", { kind: "blank" }],
    ["缺考", { kind: "absent" }],
    ["缺", { kind: "absent" }],
    ["缺 考", { kind: "absent" }],
    ["旷考", { kind: "absent" }],
    ["作弊", { kind: "misconduct" }],
    ["舞弊", { kind: "misconduct" }],
    ["违纪", { kind: "misconduct" }],
    ["缓考", { kind: "deferred" }],
    ["缓", { kind: "deferred" }],
    ["免修", { kind: "exempt" }],
    ["免考", { kind: "exempt" }],
    ["免", { kind: "exempt" }],
    ["免予执行", { kind: "exempt" }],
    ["免体", { kind: "exempt" }],
    ["未选", { kind: "not-taken" }],
    ["优", { kind: "letter", letter: "优" }],
    ["不及格", { kind: "letter", letter: "不及格" }],
    ["待及格", { kind: "letter", letter: "待及格" }],
    ["B+", { kind: "letter", letter: "B+" }],
    ["a-", { kind: "letter", letter: "A-" }],
    ["甲", { kind: "letter", letter: "甲" }],
    ["通过", { kind: "letter", letter: "通过" }],
  ] as const)("%j is read without remark", (value, score) => {
    expect(parse(value)).toEqual({ score, problem: null, isDash: false, enrolmentWord: null });
  });

  it.each(["-", "--", "—", "－", "/", "\\", "——"])(
    "%s is a dash, for the column to settle",
    (value) => {
      expect(parse(value)).toMatchObject({ score: { kind: "blank" }, isDash: true, problem: null });
    },
  );

  it.each([
    ["九十", "score-not-a-number"],
    ["1O0", "score-not-a-number"],
    ["8O", "score-not-a-number"],
    ["8 6", "score-not-a-number"],
    ["8²", "score-not-a-number"],
    ["85/90", "score-not-a-number"],
    ["未考", "score-not-a-number"],
    ["请假", "score-not-a-number"],
    [true, "score-not-a-number"],
    [-1, "score-negative"],
    ["-5", "score-negative"],
    ["#DIV/0!", "score-error-value"],
    ["#N/A", "score-error-value"],
    ["2024-06-30", "score-is-a-date"],
  ] as const)("%j is unreadable: %s", (value, problem) => {
    expect(parse(value)).toMatchObject({
      score: { kind: "unreadable", found: String(value) },
      problem,
    });
  });

  it("reads full-width digits as the number and says so", () => {
    expect(parse("７８")).toMatchObject({ score: mark(78), problem: "score-full-width" });
    expect(parse("７８．５")).toMatchObject({ score: mark(78.5), problem: "score-full-width" });
  });

  it("takes what the cell holds, not what it shows, and says so where they differ", () => {
    expect(parse(59.6, "60")).toMatchObject({ score: mark(59.6), problem: "score-shown-rounded" });
    expect(parse(86, "86.0")).toMatchObject({ score: mark(86), problem: null });
    expect(parse(86, "86分")).toMatchObject({ score: mark(86), problem: null });
    expect(parse(86, "###")).toMatchObject({ score: mark(86), problem: null });
  });

  it("sees a date or a percentage by its format", () => {
    expect(parse(45473, "2024/6/30")).toMatchObject({
      score: { kind: "unreadable", found: "2024/6/30" },
      problem: "score-is-a-date",
    });
    expect(parse(0.86, "86%")).toMatchObject({ problem: "score-is-a-date" });
  });

  it("counts numbers to 15 digits, as Excel does", () => {
    expect(parse(0.3 * 46 + 0.7 * 66, "60").score).toEqual(mark(60));
  });

  it("tells a formula that never got a value from one that answers a blank", () => {
    expect(parse("", "", "=SUM(A1:A3)")).toMatchObject({ problem: "formula-without-value" });
    expect(parse("", "", '=IF(A1="","",A1)')).toMatchObject({
      score: { kind: "blank" },
      problem: null,
    });
  });

  it("passes on 休学 and 转出 as words about the pupil", () => {
    expect(parse("休学")).toMatchObject({
      score: { kind: "unreadable", found: "休学" },
      enrolmentWord: "休学",
      problem: null,
    });
  });
});
