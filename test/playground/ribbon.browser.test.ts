import AxeBuilder from "@axe-core/playwright";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { describeWithBrowser } from "../browser";
import { builtPlayground } from "./built-playground";
import { serveFolder, type FolderServer } from "./serve-folder";

jest.setTimeout(300_000);

describeWithBrowser("the tab 学情 in the playground", (browser) => {
  let server: FolderServer;
  let page: Page;
  let requests: string[];
  let pageErrors: string[];

  beforeAll(async () => {
    server = await serveFolder(builtPlayground());
  });

  afterAll(async () => {
    await server.close();
  });

  afterEach(async () => {
    await page.context().close();
  });

  it("answers 一键筛查 with what must be confirmed first, and leads to it", async () => {
    const { pane, dialog, ribbon } = await open(browser(), "?sample=grade-eight");
    await ribbon("一键筛查");
    await dialog.getByRole("alertdialog", { name: "没有写入" }).waitFor();
    await expectText(dialog, "要先由您确认一句说明");
    await dialog.getByRole("button", { name: "打开窗格" }).press("Enter");
    await pane.getByRole("heading", { name: "按这条规定筛查" }).waitFor();
    await pane.getByRole("checkbox").first().check({ force: true });
    await ribbon("一键筛查");
    await dialog.getByRole("dialog", { name: "筛查完成，结果已写入" }).waitFor();
    await expectText(dialog, "原表没有动");
    await dialog.getByRole("button", { name: "知道了" }).click();
    await page.locator("#dialog iframe").waitFor({ state: "detached" });
    expect(pageErrors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(server.address))).toEqual([]);
  });

  it("marks and clears while the pane is folded away, and brings it on demand", async () => {
    const { pane, dialog, ribbon } = await open(browser(), "?sample=grade-eight");
    await pane.getByRole("button", { name: "下一步" }).click();
    await pane.getByRole("checkbox").first().check({ force: true });
    await page.getByRole("button", { name: "收起学情助手" }).click();
    await ribbon("标色");
    await dialog.getByRole("dialog", { name: "已标色" }).waitFor();
    await page.getByRole("button", { name: "关闭" }).click();
    await ribbon("清除标色");
    await dialog.getByRole("dialog", { name: "标色已清除" }).waitFor();
    await dialog.getByRole("button", { name: "打开窗格" }).click();
    await pane.getByRole("heading").first().waitFor({ state: "visible" });
  });

  it.each(["light", "dark"])("has a dialog that axe finds nothing against: %s", async (theme) => {
    const { dialog, ribbon } = await open(browser(), `?sample=one-class&theme=${theme}`);
    await ribbon("补考后复核");
    await dialog.getByRole("alertdialog").waitFor();
    const { violations } = await new AxeBuilder({ page })
      .include(["#dialog iframe", "body"])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  interface Opened {
    readonly pane: FrameLocator;
    readonly dialog: FrameLocator;
    readonly ribbon: (button: string) => Promise<void>;
  }

  async function open(chromium: Browser, search: string): Promise<Opened> {
    const context = await chromium.newContext({ viewport: { width: 1280, height: 760 } });
    page = await context.newPage();
    requests = [];
    pageErrors = [];
    page.on("request", (request) => {
      if (!/^(?:data|blob):/u.test(request.url())) requests.push(request.url());
    });
    page.on("pageerror", (error) => pageErrors.push(error.message));
    await page.goto(`${server.address}${search}&lang=zh-CN&tour=off`);
    const pane = page.frameLocator("#pane-body iframe");
    await pane.getByRole("heading").first().waitFor();
    return {
      pane,
      dialog: page.frameLocator("#dialog iframe"),
      ribbon: async (button) => {
        await page
          .getByRole("navigation", { name: "功能区" })
          .getByRole("button", { name: button, exact: true })
          .click();
      },
    };
  }

  async function expectText(dialog: FrameLocator, text: string): Promise<void> {
    expect(await dialog.locator("#content").innerText()).toContain(text);
  }
});
