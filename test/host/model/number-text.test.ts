import { NumberText } from "../../../src/host/model/number-text";

describe("dates of a workbook that counts from 1904", () => {
  it.each([
    ["m/d", "3/4"],
    ["yyyy-mm-dd", "2026-03-04"],
    ["d", "4"],
    ["[$-804]aaa", "周三"],
    ["General", "44623"],
  ])("shows %s as %s", (format, text) => {
    expect(new NumberText(true).write(44623, format)).toBe(text);
  });
});
