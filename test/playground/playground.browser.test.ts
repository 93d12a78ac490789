import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { openWorkbookFile, type WorkbookFile } from "../../src/host";
import { describeWithBrowser } from "../browser";
import { builtPlayground } from "./built-playground";
import { serveFolder, type FolderServer } from "./serve-folder";

jest.setTimeout(300_000);

let browser: () => Browser;
let server: FolderServer;
let page: Page;
let requests: string[];
let pageErrors: string[];

async function openPlayground(search: string): Promise<Frame> {
  const context = await browser().newContext({
    viewport: { width: 1280, height: 760 },
    locale: "zh-CN",
  });
  page = await context.newPage();
  requests = [];
  pageErrors = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => pageErrors.push(error.message));
  await page.goto(server.address + search);
  return paneFrame();
}

/** The pane's frame, once the pane in it has a heading. */
async function paneFrame(): Promise<Frame> {
  const element = await page.waitForSelector("#pane-body iframe");
  const frame = (await element.contentFrame())!;
  await frame.getByRole("heading").first().waitFor();
  return frame;
}

const gridCanvas = 'canvas[id^="univer-sheet-main-canvas"]';

/** The grid comes up after the pane. */
async function tabNames(): Promise<readonly string[]> {
  const tabs = page.locator('#grid [data-u-comp="slide-tab-item"]');
  await tabs.first().waitFor();
  return tabs.allInnerTexts();
}

async function downloaded(): Promise<WorkbookFile> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载结果" }).click(),
  ]);
  return openWorkbookFile(new Uint8Array(readFileSync(await download.path())));
}

const chooseFile = (name: string, content: string): Promise<void> =>
  page.setInputFiles("#file-input", {
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(content),
  });

describeWithBrowser("the playground", (launched) => {
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

  it("opens the sample in the grid, with the pane at work on it", async () => {
    const pane = await openPlayground("");
    expect(await page.locator("#file-name").innerText()).toBe("八年级成绩册.xlsx");
    expect(await tabNames()).toEqual(["八年级学年总评", "补考成绩"]);
    await until(async () => (await coloursDrawn()) > 8);
    expect(await pane.evaluate(async () => (await Office.onReady()).host)).toBe("Excel");
    await pane.getByRole("heading", { name: "找到 2 张可用的表" }).waitFor();
    expect(pageErrors).toEqual([]);
  });

  it("asks nothing but its own origin, and serves Office.js unmodified", async () => {
    await openPlayground("");
    const foreign = requests.filter((url) => !/^(?:data|blob):/u.test(url));
    expect(foreign.filter((url) => !url.startsWith(server.address))).toEqual([]);
    const asked = requests.filter((url) => url.includes("/office-js/"));
    expect(asked.length).toBeGreaterThanOrEqual(3);
    for (const url of asked) {
      const path = new URL(url).pathname.replace("/office-js/", "");
      const served = Buffer.from(await (await fetch(url)).arrayBuffer());
      const original = readFileSync(
        join(__dirname, "../../node_modules/@microsoft/office-js/dist", path),
      );
      expect([path, sha256(served)]).toEqual([path, sha256(original)]);
    }
  });

  it("hands what is typed in the grid, and what follows from it, to the file", async () => {
    await openPlayground("?sample=one-class");
    await page.locator(gridCanvas).click({ position: { x: 120, y: 60 } });
    for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight"]) {
      await page.keyboard.press(key);
    }
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    const before = openWorkbookFile(
      new Uint8Array(readFileSync(join(__dirname, "../../samples/one-class.xlsx"))),
    ).sheets[0]!;
    const lost = Number(before.cell(2, 3)?.value) - 1;
    const totalBefore = Number(before.cell(2, 11)?.value);
    await until(async () => {
      const after = (await downloaded()).sheets[0]!;
      return after.cell(2, 3)?.value === 1 && after.cell(2, 11)?.value === totalBefore - lost;
    });
    const after = (await downloaded()).sheets[0]!;
    expect(after.cell(2, 11)?.formula).toBe("=SUM(D3:J3)");
    expect(after.cell(2, 0)?.value).toBe("20250301");
    expect(pageErrors).toEqual([]);
  });

  it("draws the result sheets that the pane writes, and hands them back", async () => {
    const pane = await openPlayground("");
    await pane.getByRole("button", { name: "下一步" }).click();
    await pane.getByRole("checkbox").first().check({ force: true });
    await pane.getByRole("button", { name: "开始筛查" }).click();
    await pane.getByRole("button", { name: "写入结果表" }).click();
    await pane.getByRole("button", { name: /写入 \d+ 张表/u }).click();
    await pane.getByText("原表没有动").first().waitFor();
    await until(async () => (await tabNames()).includes("学情·留级初步名单"));
    expect((await tabNames()).slice(0, 2)).toEqual(["八年级学年总评", "补考成绩"]);
    expect((await downloaded()).sheets.map(({ name }) => name)).toContain("学情·留级初步名单");
    expect(pageErrors).toEqual([]);
  });

  it("says what is wrong with a file, and leaves the open workbook alone", async () => {
    await openPlayground("?sample=one-class");
    await chooseFile("期末.csv", "姓名,语文\n陆思远,71\n");
    const message = page.getByRole("alert");
    await message.waitFor();
    expect(await message.innerText()).toContain("“期末.csv”是 CSV 或文本文件。请在 Excel 或 WPS");
    expect(await page.locator("#file-name").innerText()).toBe("七(3)班成绩册.xlsx");
    expect(await tabNames()).toEqual(["学年总评"]);
    await page.getByRole("button", { name: "知道了" }).click();
    await message.waitFor({ state: "hidden" });
  });

  it("opens another sample from the menu with a fresh pane", async () => {
    await openPlayground("?sample=one-class");
    await page.getByRole("button", { name: "示例" }).click();
    await page.getByRole("menuitem", { name: /八年级成绩册/u }).click();
    await until(async () => (await tabNames()).includes("补考成绩"));
    const pane = await paneFrame();
    await pane.getByRole("heading", { name: "找到 2 张可用的表" }).waitFor();
    expect(pageErrors).toEqual([]);
  });

  it("speaks English when asked to, in the page and in the pane", async () => {
    const pane = await openPlayground("?lang=en&sample=one-class");
    await page.getByRole("button", { name: "Open workbook" }).waitFor();
    expect(await pane.evaluate(() => document.documentElement.lang)).toMatch(/^en/u);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  });

  it("folds the pane away and brings it back as it was", async () => {
    const pane = await openPlayground("?sample=one-class");
    await page.getByRole("button", { name: "收起学情助手" }).click();
    expect(await page.locator("#pane").isVisible()).toBe(false);
    await page.getByRole("button", { name: "打开学情助手" }).click();
    expect(await page.locator("#pane").isVisible()).toBe(true);
    await pane.getByRole("heading").first().waitFor();
  });
});

/** How many different colours stand in the grid's picture: a blank one has very few. */
function coloursDrawn(): Promise<number> {
  return page.evaluate((selector) => {
    const canvas = document.querySelector<HTMLCanvasElement>(selector);
    const context = canvas?.getContext("2d");
    if (!canvas?.width || !context) return 0;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  }, gridCanvas);
}

function sha256(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Asks again and again until it is so; the test's own time limit ends it. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await page.evaluate(() => new Promise(requestAnimationFrame));
}
