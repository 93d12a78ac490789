import { resultName } from "../../src/playground/result-name";

describe("the file that is handed back", () => {
  it.each([
    ["八年级成绩册.xlsx", "八年级成绩册-学情-2026-06-27.xlsx"],
    ["八年级 v2.1.xlsm", "八年级 v2.1-学情-2026-06-27.xlsx"],
    ["八年级成绩册-学情-2026-06-20.xlsx", "八年级成绩册-学情-2026-06-27.xlsx"],
    ["八年级成绩册-学情-2026-06-20 (1).xlsx", "八年级成绩册-学情-2026-06-27.xlsx"],
    ["八年级成绩册-学情.xlsx", "八年级成绩册-学情-2026-06-27.xlsx"],
    ["学情台账.xlsx", "学情台账-学情-2026-06-27.xlsx"],
    ["无后缀", "无后缀-学情-2026-06-27.xlsx"],
  ])("%s becomes %s", (opened, handedBack) => {
    expect(resultName(opened, "学情", new Date(2026, 5, 27, 23, 50))).toBe(handedBack);
  });
});
