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
    ["86\u00a0", mark(86)],
    ["\u3000 86 ", mark(86)],
    ["8\u200b6", mark(86)],
    ["86分", mark(86)],
    ["86 分", mark(86)],
    ["85.0", mark(85)],
    ["85.", mark(85)],
    ["0", mark(0)],
    ["", { kind: "blank" }],
    ["   ", { kind: "blank" }],
    ["　", { kind: "blank" }],
    ["\u3000\u00a0\u200b", { kind: "blank" }],
    ["缺考", { kind: "absent" }],
    ["缺", { kind: "absent" }],
    ["缺 考", { kind: "absent" }],
    ["旷考", { kind: "absent" }],
    ["弃考", { kind: "absent" }],
    ["缺考（无故）", { kind: "absent" }],
    ["缺考(0分)", { kind: "absent" }],
    ["0（缺考）", { kind: "absent" }],
    ["作弊（0分）", { kind: "misconduct" }],
    ["免修(脚伤)", { kind: "exempt" }],
    ["缓考（病）", { kind: "deferred" }],
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
    ["优等", { kind: "letter", letter: "优" }],
    ["甲等", { kind: "letter", letter: "甲" }],
    ["中等", { kind: "letter", letter: "中等" }],
    ["Ａ", { kind: "letter", letter: "A" }],
    ["B级", { kind: "letter", letter: "B" }],
    ["待合格", { kind: "letter", letter: "待合格" }],
    ["需努力", { kind: "letter", letter: "需努力" }],
  ] as const)("%j is read without remark", (value, score) => {
    expect(parse(value)).toEqual({
      score,
      problem: null,
      isDash: false,
      enrolmentWord: null,
      suggestion: null,
    });
  });

  it.each(["-", "--", "—", "－", "/", "\\", "——", "－－－", "//"])(
    "%s is a dash, for the column to settle",
    (value) => {
      expect(parse(value)).toMatchObject({ score: { kind: "blank" }, isDash: true, problem: null });
    },
  );

  it.each([
    ["九十", "score-not-a-number"],
    ["8²", "score-not-a-number"],
    ["85/90", "score-not-a-number"],
    ["58(60)", "score-not-a-number"],
    ["60(补考)", "score-not-a-number"],
    ["85(加5分)", "score-not-a-number"],
    ["85(作弊)", "score-not-a-number"],
    ["8,5", "score-not-a-number"],
    ["1,234", "score-not-a-number"],
    ["60 75", "score-not-a-number"],
    ["O", "score-not-a-number"],
    ["lO", "score-not-a-number"],
    ["86%", "score-not-a-number"],
    ["缺考(病)", "score-not-a-number"],
    ["缓考(60)", "score-not-a-number"],
    ["未考", "score-not-a-number"],
    ["请假", "score-not-a-number"],
    ["无卷", "score-not-a-number"],
    ["未交", "score-not-a-number"],
    ["缺交", "score-not-a-number"],
    [true, "score-not-a-number"],
    [-1, "score-negative"],
    ["-5", "score-negative"],
    ["－５", "score-negative"],
    ["#DIV/0!", "score-error-value"],
    ["#N/A", "score-error-value"],
    ["2024-06-30", "score-is-a-date"],
  ] as const)("%j is unreadable: %s", (value, problem) => {
    expect(parse(value)).toMatchObject({
      score: { kind: "unreadable", found: String(value) },
      problem,
    });
  });

  it.each([
    ["７８", "score-full-width", 78],
    ["７８．５", "score-full-width", 78.5],
    ["８５分", "score-full-width", 85],
    ["7８", "score-full-width", 78],
    ["1O0", "score-letter-for-digit", 100],
    ["9O", "score-letter-for-digit", 90],
    ["l00", "score-letter-for-digit", 100],
    ["I0O", "score-letter-for-digit", 100],
    ["９Ｏ", "score-letter-for-digit", 90],
    ["8〇", "score-letter-for-digit", 80],
    ["8 6", "score-stray-signs", 86],
    ["８ ６", "score-stray-signs", 86],
    ["'85", "score-stray-signs", 85],
    ["’85", "score-stray-signs", 85],
    ["85、", "score-stray-signs", 85],
    ["85，", "score-stray-signs", 85],
    ["78*", "score-stray-signs", 78],
    ["85。5", "score-stray-signs", 85.5],
    ["85 .5", "score-stray-signs", 85.5],
    ["0->12(仅未换行)", "score-annotated", 12],
    ["45→61", "score-annotated", 61],
    ["45改为61", "score-annotated", 61],
    ["85（缺作文）", "score-annotated", 85],
    ["12(补交)", "score-annotated", 12],
  ] as const)("%j is not read, but may be read as a mark: %s %d", (value, problem, readAs) => {
    expect(parse(value)).toMatchObject({
      score: { kind: "unreadable", found: value },
      problem,
      suggestion: { mark: readAs, makeUpMark: null },
    });
  });

  it.each(["58补60", "58(补60)", "58（补考60分）", "58/补60", "58分，补考：60", "58→60（补考）"])(
    "%s may be read as 58 with a make-up mark of 60",
    (value) => {
      expect(parse(value)).toMatchObject({
        score: { kind: "unreadable", found: value },
        problem: "score-annotated",
        suggestion: { mark: 58, makeUpMark: 60 },
      });
    },
  );

  it("proposes nothing for what has several meanings", () => {
    for (const value of ["85/90", "58(60)", "8,5", "九十", "60(补考)"]) {
      expect([value, parse(value).suggestion]).toEqual([value, null]);
    }
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
    expect(parse(85, "25-Mar")).toMatchObject({ problem: "score-is-a-date" });
    expect(parse(0.86, "86%")).toMatchObject({
      score: { kind: "unreadable", found: "86%" },
      problem: "score-not-a-number",
    });
  });

  it("does not take a 0 that the cell hides for a mark", () => {
    expect(parse(0, "")).toMatchObject({
      score: { kind: "unreadable", found: "0" },
      problem: "score-zero-hidden",
    });
    expect(parse(0, "0")).toMatchObject({ score: mark(0), problem: null });
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
