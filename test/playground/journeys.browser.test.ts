import { describeWithBrowser } from "../browser";
import { builtPlayground } from "./built-playground";
import { serveFolder, type FolderServer } from "./serve-folder";
import {
  changedSheetParts,
  download,
  foreignRequests,
  linesOf,
  openSample,
  sampleBytes,
  screen,
  selectedCell,
  sheetTab,
  visit,
  write,
  type Visit,
} from "./visit";

jest.setTimeout(300_000);

describeWithBrowser("the whole job", (browser) => {
  let server: FolderServer;
  let visited: Visit;

  beforeAll(async () => {
    server = await serveFolder(builtPlayground());
  });

  afterAll(async () => {
    await server.close();
  });

  beforeEach(async () => {
    visited = await visit(browser(), server.address);
    await visited.pane.getByRole("heading", { name: /^找到/u }).waitFor();
  });

  afterEach(async () => {
    expect(visited.errors).toEqual([]);
    expect(foreignRequests(visited, server.address)).toEqual([]);
    expect(visited.requests.length).toBeGreaterThan(5);
    await visited.page.context().close();
  });

  it("班主任：一个班的成绩、考勤和学生信息", async () => {
    const { pane } = visited;
    await openSample(visited, /七\(5\)班成绩和考勤/u);
    await pane.getByRole("heading", { name: "找到 6 张可用的表" }).waitFor();
    await screen(visited);
    await pane.getByRole("heading", { name: "七(5)班：4 人要处理" }).waitFor();
    await pane.getByRole("button", { name: "候选 1 人，按结论筛选" }).waitFor();
    await pane.getByRole("button", { name: "待补考 2 人，按结论筛选" }).waitFor();
    await pane.getByRole("button", { name: "待定 1 人，按结论筛选" }).waitFor();

    await pane.getByRole("option", { name: /^石彧，.*数学、英语补考还没录入/u }).click();
    await pane.getByRole("heading", { name: "石彧" }).waitFor();
    await pane.getByRole("button", { name: "在表中选中" }).click();
    await selectedCell(visited).filter({ hasText: "学年总评!" }).waitFor();
    expect(await sheetTab(visited, "学年总评").getAttribute("aria-selected")).toBe("true");

    await write(visited);
    await sheetTab(visited, "学情·考勤预警").waitFor();
    const { name, bytes, file } = await download(visited);
    expect(name).toMatch(/^七\(5\)班成绩和考勤-学情-\d{4}-\d{2}-\d{2}\.xlsx$/u);
    expect(file.sheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(["学情·总览", "学情·补考名单", "学情·留级初步名单", "学情·考勤预警"]),
    );
    expect(linesOf(file, "学情·留级初步名单")).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^1\|七\(5\)班\|20250506\|郑泽恒\|● 候选/u),
        expect.stringMatching(/^2\|七\(5\)班\|20250513\|王安屿\|？待定/u),
      ]),
    );
    expect(linesOf(file, "学情·考勤预警")).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^1\|七\(5\)班\|20250509\|石彧\|▲▲▲ 疑似辍学\|06-15—06-26/u),
      ]),
    );
    expect(changedSheetParts(sampleBytes("head-teacher"), bytes)).toEqual([]);
  });

  it("教导处：一个年级，补考以后", async () => {
    const { pane, page } = visited;
    await openSample(visited, /八年级成绩册/u);
    await screen(visited);
    await pane.getByRole("heading", { name: "补考后：16 人要处理" }).waitFor();
    await pane.getByRole("button", { name: "候选 8 人，按结论筛选" }).click();
    await pane.getByRole("option", { name: /^马景澄，.*数学、英语补考仍不及格/u }).click();
    await pane.getByRole("heading", { name: "马景澄" }).waitFor();
    await pane
      .getByRole("button", { name: /补考成绩!E30/u })
      .first()
      .click();
    await selectedCell(visited).filter({ hasText: "补考成绩!E30 61" }).waitFor();
    expect(await sheetTab(visited, "补考成绩").getAttribute("aria-selected")).toBe("true");

    await write(visited);
    const { name, bytes, file } = await download(visited);
    expect(name).toMatch(/^八年级成绩册-学情-\d{4}-\d{2}-\d{2}\.xlsx$/u);
    const listed = linesOf(file, "学情·留级初步名单").filter((line) => line.includes("● 候选|"));
    expect(listed.map((line) => line.split("|").slice(1, 4).join(" "))).toEqual([
      "八(1)班 20240130 孙逸豪",
      "八(2)班 20240219 顾晗",
      "八(3)班 20240308 马景澄",
      "八(6)班 20240614 王念飞",
      "八(7)班 20240705 秦彦飞",
      "八(9)班 20240922 毛舒溪",
      "八(10)班 20241022 马婉朗",
      "八(10)班 20241031 顾远屿",
    ]);
    expect(
      linesOf(file, "学情·补考名单").some((line) => line.includes("共 132 人、199 科次")),
    ).toBe(true);
    expect(changedSheetParts(sampleBytes("grade-eight"), bytes)).toEqual([]);

    await sheetTab(visited, "学情·留级初步名单").click();
    expect(await sheetTab(visited, "学情·留级初步名单").getAttribute("aria-selected")).toBe("true");
    expect(await page.getByRole("alert").isVisible()).toBe(false);
  });

  it("任课教师：一门课，三个班", async () => {
    const { pane } = visited;
    await openSample(visited, /八年级数学成绩册/u);
    await pane.getByRole("heading", { name: "找到 3 张可用的表" }).waitFor();
    await screen(visited);
    await pane.getByRole("heading", { name: "8 人不及格或缺成绩" }).waitFor();
    await pane.getByRole("searchbox").fill("张静澄");
    await pane.getByRole("option", { name: /^张静澄，八\(2\)班/u }).click();
    await pane.getByRole("heading", { name: "张静澄" }).waitFor();
    await pane.getByRole("button", { name: "在表中选中" }).click();
    await selectedCell(visited).filter({ hasText: "八(2)班!" }).waitFor();

    await write(visited);
    const { name, bytes, file } = await download(visited);
    expect(name).toMatch(/^八年级数学成绩册-学情-\d{4}-\d{2}-\d{2}\.xlsx$/u);
    const lines = linesOf(file, "学情·补考名单");
    expect(lines.some((line) => line.includes("共 10 人、10 科次"))).toBe(true);
    expect(lines).toEqual(
      expect.arrayContaining([
        "1|八(2)班|20240205|朱辰玥|49|1",
        "2|八(2)班|20240212|张静澄|44|1",
        "3|八(2)班|20240219|杨知然|54|1",
      ]),
    );
    expect(file.sheets.map((sheet) => sheet.name)).toContain("学情·分科统计");
    expect(changedSheetParts(sampleBytes("subject-teacher"), bytes)).toEqual([]);
  });

  it("还没有表：空白工作簿里打开示例，或下载模板", async () => {
    const { pane, page } = visited;
    await page.getByRole("button", { name: "示例" }).click();
    await page.getByRole("menuitem", { name: /空白工作簿/u }).click();
    await pane.getByRole("heading", { name: "这里还没有成绩表" }).waitFor();
    const [template] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "下载空白模板" }).click(),
    ]);
    expect(template.suggestedFilename()).toBe("学情空白模板.xlsx");
    await pane.getByText(/空白模板已下载/u).waitFor();
    await pane.getByRole("button", { name: "用示例试一试" }).click();
    await pane.getByRole("heading", { name: "找到 6 张可用的表" }).waitFor();
    expect(await page.getByRole("tab", { name: "6月考勤" }).isVisible()).toBe(true);
  });

  it("第一次来：五句提示，可以不看，关了不再来", async () => {
    const { page } = visited;
    const hint = page.getByRole("complementary", { name: "怎么用，分五步" });
    for (const title of ["这是您的表", "这里看识别结果", "开始筛查", "写入"]) {
      await hint.getByRole("heading", { name: title }).waitFor();
      await hint.getByRole("button", { name: "下一步" }).click();
    }
    await hint.getByRole("heading", { name: "下载" }).waitFor();
    await hint.getByRole("button", { name: "知道了" }).click();
    await hint.waitFor({ state: "hidden" });
    await page.reload();
    await page.getByRole("button", { name: "怎么用" }).waitFor();
    expect(await hint.isVisible()).toBe(false);
    await page.getByRole("button", { name: "怎么用" }).click();
    await hint.getByRole("button", { name: "不用了" }).focus();
    await page.keyboard.press("Escape");
    await hint.waitFor({ state: "hidden" });
  });
});
