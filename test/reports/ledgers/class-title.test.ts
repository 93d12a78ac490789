import { maskedAddress, maskedId } from "../../../src/reports/attention/mask";
import type { Grade } from "../../../src/school";
import { vocabularyOf } from "../../../src/text";

const seven: Grade = { stage: "junior", year: 7 };
const ten: Grade = { stage: "senior", year: 10 };

describe("班级全称：年级只说一遍", () => {
  const words = vocabularyOf("zh-CN").resultSheets.ledgers;

  it.each([
    ["七（3）班", seven, "七年级（3）班"],
    ["七(3)班", seven, "七年级(3)班"],
    ["7（3）班", seven, "七年级（3）班"],
    ["（3）班", seven, "七年级（3）班"],
    ["3班", seven, "七年级3班"],
    ["三班", seven, "七年级三班"],
    ["卓越班", seven, "七年级卓越班"],
    ["七年级3班", seven, "七年级3班"],
    ["七年级 1班", seven, "七年级1班"],
    ["初一（2）班", seven, "初一（2）班"],
    ["2023级3班", seven, "2023级3班"],
    ["701班", seven, "701班"],
    ["八（3）班", seven, "八（3）班"],
    ["高一（1）班", ten, "高一（1）班"],
    ["高一年级（1）班", ten, "高一年级（1）班"],
    ["2班", ten, "高一2班"],
    ["七（3）班", null, "七（3）班"],
    [null, seven, "七年级"],
    [null, null, ""],
  ])("%s → %s", (classGroup, grade, title) => {
    expect(words.classInFull(grade, classGroup)).toBe(title);
  });

  it("in English names the class as the sheets do, and the grade beside it", () => {
    const english = vocabularyOf("en").resultSheets.ledgers;
    expect(english.classInFull(seven, "七（3）班")).toBe("七（3）班, Grade 7");
    expect(english.classInFull(seven, "Grade 7 Class 3")).toBe("Grade 7 Class 3");
    expect(english.classInFull(null, null)).toBe("");
  });
});

describe("遮住的号码和住址", () => {
  it.each([
    ["370782201203041234", "3707********1234"],
    ["3707 8220 1203 041X", "3707********041X"],
    ["Ｇ370782201203041234", "G3707********1234"],
    ["20250307", "********"],
    ["无", ""],
    ["", ""],
  ])("证件号 %s → %s", (number, masked) => {
    expect(maskedId(number)).toBe(masked);
  });

  it.each([
    ["山东省诸城市龙都街道和平街12号", "龙都街道****"],
    ["潍坊市奎文区东风街 8 号", "奎文区****"],
    ["五河县城关镇淮河路3号", "城关镇****"],
    ["诸城市和平街12号", "诸城市****"],
    ["江苏省镇江市京口区某路1号", "京口区****"],
    ["和平小区3号楼2单元", "****"],
    ["12 号楼", "****"],
    ["", ""],
  ])("住址 %s → %s", (address, masked) => {
    expect(maskedAddress(address)).toBe(masked);
  });
});
