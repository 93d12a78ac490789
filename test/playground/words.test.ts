import { chooseLanguage, chooseTheme, words } from "../../src/playground/words";
import type { FileProblem } from "../../src/host";

describe("the page's language", () => {
  it.each([
    ["", ["zh-CN"], "zh-CN"],
    ["", ["zh-Hant-TW"], "zh-CN"],
    ["", ["en-GB", "zh-CN"], "en"],
    ["", [], "zh-CN"],
    ["?lang=en", ["zh-CN"], "en"],
    ["?lang=zh-CN", ["en-US"], "zh-CN"],
  ])("%j with %j is %s", (search, preferred, language) => {
    expect(chooseLanguage(search, preferred)).toBe(language);
  });
});

describe("Office's theme as the pane sees it", () => {
  it.each([
    ["", "light"],
    ["?theme=dark", "dark"],
    ["?theme=light", "light"],
    ["?theme=sepia", "light"],
  ])("%j is %s", (search, theme) => {
    expect(chooseTheme(search)).toBe(theme);
  });
});

describe("a file that cannot be opened", () => {
  it.each<[FileProblem, string, string]>([
    ["not-a-spreadsheet", "不是 Excel 工作簿", "is not an Excel workbook"],
    ["legacy-xls", "另存为 .xlsx", "save it as .xlsx"],
    ["password-protected", "请先在 Excel 里取消密码", "Remove the password"],
    ["damaged-zip", "已损坏", "is damaged"],
    ["damaged-workbook", "已损坏", "is damaged"],
    ["csv-or-text", "CSV 或文本文件", "CSV or text file"],
    ["empty-file", "是空文件", "is empty"],
    ["too-large", "太大", "too large"],
  ])("%s: names the file, what is wrong, and that nothing changed", (problem, chinese, english) => {
    const inChinese = words["zh-CN"].problem(problem, "期末.xls");
    expect(inChinese).toContain("“期末.xls”");
    expect(inChinese).toContain(chinese);
    expect(inChinese).toContain("现在打开的工作簿没有变。");
    const inEnglish = words.en.problem(problem, "term.xls");
    expect(inEnglish).toContain("“term.xls”");
    expect(inEnglish).toContain(english);
    expect(inEnglish).toContain("The open workbook is unchanged.");
  });
});
