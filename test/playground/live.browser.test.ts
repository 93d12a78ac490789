import type { Browser, Frame, Page } from "playwright-core";
import { describeWithBrowser } from "../browser";
import { builtPlayground } from "./built-playground";
import { serveFolder, type FolderServer } from "./serve-folder";

jest.setTimeout(300_000);

const gridCanvas = 'canvas[id^="univer-sheet-main-canvas"]';

describeWithBrowser("typing in the sheets beside the pane", (launched) => {
  let browser: () => Browser;
  let server: FolderServer;
  let page: Page;

  beforeAll(async () => {
    browser = launched;
    server = await serveFolder(builtPlayground());
  });

  afterAll(async () => {
    await server.close();
  });

  afterEach(async () => {
    await page.context().close();
  });

  async function screened(): Promise<Frame> {
    const element = await page.waitForSelector("#pane-body iframe");
    const pane = (await element.contentFrame())!;
    await pane.getByRole("button", { name: "下一步：看规则" }).click({ timeout: 120_000 });
    await pane.getByRole("checkbox").first().check({ force: true });
    await pane.getByRole("button", { name: "开始筛查" }).click();
    await pane.getByRole("listbox", { name: "学生名单" }).waitFor({ timeout: 120_000 });
    return pane;
  }

  async function openPlayground(): Promise<void> {
    const viewport = { width: 1280, height: 760 };
    const context = await browser().newContext({ viewport, locale: "zh-CN" });
    page = await context.newPage();
    await page.goto(server.address);
    await page.getByRole("button", { name: "不用了" }).click();
  }

  /** Into the fourth column of the first row of pupils, as the grid draws it. */
  async function typeMark(mark: string): Promise<void> {
    await page.locator(gridCanvas).click({ position: { x: 305, y: 114 } });
    await page.keyboard.type(mark);
    await page.keyboard.press("Enter");
  }

  it("updates the pupil of a make-up mark, and says where it was typed", async () => {
    await openPlayground();
    const pane = await screened();
    await page.locator('[data-u-comp="slide-tab-item"]').getByText("补考成绩").click();
    await typeMark("20");
    await pane.getByText("刚录入 20").waitFor();
    expect(await pane.getByRole("button", { name: "补考成绩!D3" }).isVisible()).toBe(true);
    const row = await pane.getByRole("option").first().getAttribute("aria-label");
    expect(row).toMatch(/^贾秋珩，八\(1\)班，.*刚更新$/);
  });

  it("notes in the browser's timeline when a mark was heard of and when it was shown", async () => {
    await openPlayground();
    const pane = await screened();
    await page.locator('[data-u-comp="slide-tab-item"]').getByText("补考成绩").click();
    await typeMark("21");
    await pane.getByText("刚录入 21").waitFor();
    const milliseconds = await pane.evaluate(() => {
      const last = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime ?? 0;
      return last("xueqing:live-shown") - last("xueqing:live-heard");
    });
    expect(milliseconds).toBeGreaterThan(0);
  });
});
