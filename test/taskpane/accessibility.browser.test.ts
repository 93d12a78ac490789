import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";
import { describeWithBrowser } from "../browser";
import { builtPlayground } from "../playground/built-playground";
import { serveFolder, type FolderServer } from "../playground/serve-folder";

jest.setTimeout(300_000);

describeWithBrowser("axe finds nothing serious on any screen of the pane", (browser) => {
  let server: FolderServer;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    server = await serveFolder(builtPlayground());
    const context = await browser().newContext({
      viewport: { width: 1280, height: 760 },
      locale: "zh-CN",
    });
    page = await context.newPage();
    pane = await openSample(null);
  });

  afterAll(async () => {
    await server.close();
  });

  /** The pane beside a sample; null is the first one. */
  async function openSample(sample: string | null): Promise<Frame> {
    await page.goto(sample === null ? server.address : `${server.address}?sample=${sample}`);
    const element = await page.waitForSelector("#pane-body iframe");
    const frame = await element.contentFrame();
    if (!frame) throw new Error("the pane has no frame");
    await frame.getByRole("heading", { name: /找到/u }).waitFor();
    return frame;
  }

  /** Without the focus guards that Fluent's own library sets round its groups. */
  async function seriousFindings(): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page })
      .include(["#pane-body iframe", "body"])
      .exclude(["#pane-body iframe", "[data-tabster-dummy]"])
      .analyze();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }

  it("识别", async () => {
    expect(await seriousFindings()).toEqual([]);
  });

  it("规则", async () => {
    await pane.getByRole("button", { name: "下一步" }).click();
    await pane.getByRole("button", { name: "开始筛查" }).waitFor();
    expect(await seriousFindings()).toEqual([]);
  });

  it("改条件", async () => {
    await pane.getByRole("button", { name: "改条件" }).click();
    await pane.getByRole("textbox", { name: "及格线" }).fill("90");
    await pane.getByText("及格线要高于低分线").waitFor();
    expect(await seriousFindings()).toEqual([]);
    await pane.getByRole("button", { name: "规则", exact: true }).click();
    await pane.getByRole("button", { name: "开始筛查" }).waitFor();
  });

  it("结果", async () => {
    await pane.getByRole("checkbox").first().check({ force: true });
    await pane.getByRole("button", { name: "开始筛查" }).click();
    await pane.getByRole("button", { name: "写入结果表" }).waitFor();
    expect(await seriousFindings()).toEqual([]);
  });

  it("一名学生", async () => {
    await pane.getByRole("option").first().click();
    await pane.getByRole("button", { name: "在表中选中" }).waitFor();
    expect(await seriousFindings()).toEqual([]);
  });

  it("数据问题", async () => {
    await pane.getByRole("button", { name: "结果" }).first().click();
    await pane.getByText(/处影响结论/u).click();
    await pane
      .getByRole("heading", { name: /数据问题/u })
      .first()
      .waitFor();
    expect(await seriousFindings()).toEqual([]);
  });

  it("输出", async () => {
    await pane.getByRole("tab", { name: /输出/u }).click();
    await pane.getByRole("button", { name: /写入 \d+ 张表/u }).waitFor();
    expect(await seriousFindings()).toEqual([]);
  });

  it("识别, with a sign that nobody explains", async () => {
    pane = await openSample("attention");
    await pane.getByText("在考勤表里是什么意思？").waitFor();
    expect(await seriousFindings()).toEqual([]);
  });

  it("特别关注 of 规则", async () => {
    await pane.getByRole("button", { name: "下一步" }).click();
    await pane.getByRole("button", { name: /^特别关注/u }).click();
    await pane.getByRole("heading", { name: "类别" }).waitFor();
    expect(await seriousFindings()).toEqual([]);
    await pane.getByRole("button", { name: "规则", exact: true }).click();
  });

  it("旷课预警 of 规则", async () => {
    await pane.getByRole("button", { name: /^旷课预警/u }).click();
    await pane.getByRole("textbox", { name: /家访/u }).fill("40");
    await pane
      .locator("footer")
      .getByText(/处要改/u)
      .waitFor();
    expect(await seriousFindings()).toEqual([]);
    await pane.getByRole("button", { name: "规则", exact: true }).click();
  });

  it("考勤预警", async () => {
    await pane.getByRole("checkbox").first().check({ force: true });
    await pane.getByRole("button", { name: "开始筛查" }).click();
    await pane.getByRole("tab", { name: /^考勤预警/u }).click();
    await pane.getByRole("option").first().waitFor();
    expect(await seriousFindings()).toEqual([]);
  });

  it("a pupil with an alert and tags", async () => {
    await pane.getByRole("option").first().click();
    await pane.getByRole("heading", { name: "考勤", exact: true }).waitFor();
    await pane.getByRole("button", { name: "加一类" }).click();
    await pane.getByRole("menuitem").first().click();
    await pane.getByRole("button", { name: "加上" }).waitFor();
    expect(await seriousFindings()).toEqual([]);
  });

  it("特别关注, by category and its pupils", async () => {
    await pane.getByRole("button", { name: "结果" }).first().click();
    await pane.getByRole("tab", { name: /^特别关注/u }).click();
    const categories = pane.getByRole("list", { name: "类别" });
    await categories.waitFor();
    expect(await seriousFindings()).toEqual([]);
    await categories.getByRole("button").first().click();
    await pane.getByRole("option").first().waitFor();
    expect(await seriousFindings()).toEqual([]);
  });

  it("公示版", async () => {
    await pane.getByRole("tab", { name: /输出/u }).click();
    await pane.getByRole("radio", { name: /^公示版/u }).click();
    await pane.getByText(/公示版只有人数/u).waitFor();
    expect(await seriousFindings()).toEqual([]);
  });
});
