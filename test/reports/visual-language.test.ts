import { compareNaturally } from "../../src/reports/natural-order";
import {
  breakBetween,
  breakByMeaning,
  failingMark,
  fitWidths,
  formats,
  lineCount,
  palette,
  rowHeight,
} from "../../src/reports/visual-language";

/** WCAG 2 contrast of two colours. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe("颜色", () => {
  it("the measure itself: black on white is 21 to 1", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
  });

  it.each(Object.entries(palette))("%s can be read: at least 4.5 to 1", (_, { fill, ink }) => {
    expect(contrast(ink, fill ?? "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
  });

  it("黑体 is never bold", () => {
    const bold = Object.values(formats).filter(({ font }) => font.name === "黑体" && font.bold);
    expect(bold).toEqual([]);
  });
});

describe("换行和行高", () => {
  const room = { width: 18, indent: 1, size: 10 };

  it("counts lines by the width of what stands in the cell", () => {
    expect(lineCount("数学 41、地理 53", room)).toBe(1);
    expect(lineCount("数学 41、地理 53\n生物 50", room)).toBe(2);
    expect(lineCount("补考后语文、数学、外语中有 2 门不及格", room)).toBe(3);
    expect(lineCount("阿依古丽·买买提", { width: 10.6, indent: 0, size: 10 })).toBe(2);
    expect(lineCount("欧阳子涵", { width: 10.6, indent: 0, size: 10 })).toBe(1);
  });

  it("a word of Latin letters moves to the next line whole, a long one is cut", () => {
    expect(lineCount("Mathematics failing", { width: 14, indent: 0, size: 10 })).toBe(2);
    expect(lineCount("G310115200810000012", { width: 12, indent: 0, size: 10 })).toBe(2);
  });

  it("a row is as high as its lines at 1.48 of the size, and 6 points", () => {
    expect(rowHeight(1, 10)).toBe(20.8);
    expect(rowHeight(3, 10)).toBe(50.4);
    expect(rowHeight(2, 9)).toBe(32.64);
  });

  it("puts two subjects on a line and breaks no item", () => {
    expect(breakBetween(["数学 41", "地理 53", "生物 50"], "、", room, 2)).toBe(
      "数学 41、地理 53\n生物 50",
    );
  });

  it("breaks a sentence behind a comma, and leaves one alone whose parts are too long", () => {
    const wide = { width: 30, indent: 1, size: 10 };
    expect(breakByMeaning("改成数字；没考的写缺考、缓考或免修", wide)).toBe(
      "改成数字；\n没考的写缺考、缓考或免修",
    );
    const long = "补考后语文、数学、外语中有 1 门不及格，其他学科有 2 门不及格";
    expect(breakByMeaning(long, wide)).toBe(long);
  });
});

describe("列宽", () => {
  it("takes width only from columns that can spare it, and only what is too much", () => {
    const columns = [
      { width: 60, least: 60 },
      { width: 40, least: 20 },
      { width: 40, least: 20 },
    ];
    const fitted = fitWidths(columns, "portrait");
    expect(fitted[0]).toBe(60);
    expect(fitted.reduce((sum, width) => sum + width, 0)).toBeCloseTo(123.4, 0);
    expect(fitWidths([{ width: 30, least: 10 }], "portrait")).toEqual([30]);
  });
});

describe("不及格的分数", () => {
  it.each([
    [52, '0"▼"'],
    [59.5, '0.0"▼"'],
    [59.95, '0.00"▼"'],
    [59.999, '0.000"▼"'],
  ])("%p is a number and shows all its decimals", (mark, numberFormat) => {
    const cell = failingMark(mark);
    expect(cell.value).toBe(mark);
    expect(formats[cell.format].numberFormat).toBe(numberFormat);
  });
});

describe("班级的顺序", () => {
  it.each([
    [
      ["七（10）班", "七（2）班", "七（1）班"],
      ["七（1）班", "七（2）班", "七（10）班"],
    ],
    [
      ["十二班", "二班", "十班", "一班"],
      ["一班", "二班", "十班", "十二班"],
    ],
    [
      ["八年级1班", "七年级2班"],
      ["七年级2班", "八年级1班"],
    ],
    [
      ["20250110", "20250102"],
      ["20250102", "20250110"],
    ],
  ])("%j", (given, ordered) => {
    expect([...given].sort(compareNaturally)).toEqual(ordered);
  });
});
