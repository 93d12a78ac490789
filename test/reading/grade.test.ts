import { parseGrade } from "../../src/reading";
import { findClassGroup, toClassKey } from "../../src/reading/class-group";

describe("年级 in a text", () => {
  it.each([
    ["初一", "junior", 7],
    ["七年级", "junior", 7],
    ["7年级", "junior", 7],
    ["７年级", "junior", 7],
    ["初一(1)班", "junior", 7],
    ["初一（1）班", "junior", 7],
    ["七(3)班", "junior", 7],
    ["7(3)班", "junior", 7],
    ["七3班", "junior", 7],
    ["701班", "junior", 7],
    ["812", "junior", 8],
    ["八年级3班", "junior", 8],
    ["初二年级", "junior", 8],
    ["九年级", "junior", 9],
    ["初三", "junior", 9],
    ["预初(2)班", "junior", 6],
    ["高一", "senior", 10],
    ["高一(1)班", "senior", 10],
    ["高二9班", "senior", 11],
    ["高三期末成绩", "senior", 12],
    ["十二年级", "senior", 12],
    ["一年级一班", "primary", 1],
    ["二年级6班", "primary", 2],
    ["三(2)班", "primary", 3],
    ["小学六年级", "primary", 6],
    ["2025—2026学年第二学期八年级(1)班期末成绩", "junior", 8],
    ["Grade 7", "junior", 7],
  ] as const)("%s → %s %i", (text, stage, year) => {
    expect(parseGrade(text)).toEqual({ stage, year });
  });

  it.each([
    "2025级",
    "2025级1班",
    "高2025级3班",
    "1班",
    "302",
    "1901",
    "期末成绩",
    "第一学期",
    "七年级、八年级",
    "",
    "2025-2026学年",
  ])("%s does not say", (text) => {
    expect(parseGrade(text)).toBeNull();
  });
});

describe("班级 in a title or sheet name", () => {
  it.each([
    ["八(3)班", "八(3)班"],
    ["高二9班期末", "高二9班"],
    ["1班", "1班"],
    ["2025-2026学年第一学期七年级（3）班成绩册", "七年级（3）班"],
    ["2025级1班", "2025级1班"],
  ])("%s → %s", (text, classGroup) => {
    expect(findClassGroup(text)).toBe(classGroup);
  });

  it.each(["Sheet1", "七年级", "1班、2班", "班级成绩", "全班", "班主任"])(
    "%s names none",
    (text) => {
      expect(findClassGroup(text)).toBeNull();
    },
  );

  it("sees the same class behind different ways of writing it", () => {
    const written = ["初一(1)班", "七年级1班", "七（1）班", "701班", "7年级一班"];
    expect(written.map((text) => toClassKey(text, null))).toEqual(
      written.map(() => ({ number: "1", year: 7 })),
    );
  });
});
