import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";
import { newWorkbookFile } from "../../src/host";
import { describeWithBrowser } from "../browser";
import { builtPlayground } from "./built-playground";
import { serveFolder, type FolderServer } from "./serve-folder";

jest.setTimeout(300_000);

/** A gradebook without a header, as a registry system exports it. */
const rows = [
  ["20250301", "程立航", 71, 41, 38],
  ["20250302", "陆思远", 71, 52, 47],
  ["20250303", "顾晨曦", 70, 55, 60],
  ["20250304", "白一诺", 86, 91, 88],
];

/** Marks that may be read in a way, and make-up marks of whom two pupils or none may be meant. */
const doubtful = [
  ["学号", "姓名", "班级", "语文总评", "数学总评", "英语总评"],
  ["20250301", "程立航", "七(1)班", "７１", 41, 38],
  ["20250302", "陆思远", "七(1)班", 71, 82, 77],
  ["20250401", "程立航", "七(2)班", 70, 55, 49],
  ["20250402", "白一诺", "七(2)班", 86, "9O", 88],
];
const makeUps = [
  ["姓名", "数学", "英语"],
  ["程立航", 66, 70],
  ["白一偌", 66, 70],
];

function workbookOf(
  ...sheets: readonly (readonly [string, readonly (readonly (string | number)[])[]])[]
): Buffer {
  const file = newWorkbookFile();
  sheets.forEach(([name, cells], index) => {
    const sheet = index === 0 ? file.sheets[0]! : file.addSheet(name);
    sheet.name = name;
    cells.forEach((line, row) => {
      line.forEach((value, column) => {
        sheet.setCell(row, column, { value, formula: null, style: 0 });
      });
    });
  });
  return Buffer.from(file.save());
}

describeWithBrowser("correcting what was recognised", (browser) => {
  let server: FolderServer;
  let page: Page;

  beforeAll(async () => {
    server = await serveFolder(builtPlayground());
    const context = await browser().newContext({
      viewport: { width: 1280, height: 760 },
      locale: "zh-CN",
    });
    page = await context.newPage();
    await page.goto(server.address);
    await pane();
  });

  afterAll(async () => {
    await server.close();
  });

  async function pane(): Promise<Frame> {
    const element = await page.waitForSelector("#pane-body iframe");
    const frame = (await element.contentFrame())!;
    await frame.getByRole("heading", { name: /找到/u }).waitFor();
    return frame;
  }

  async function openFile(name: string, buffer: Buffer): Promise<Frame> {
    const mimeType = "application/octet-stream";
    await page.setInputFiles("#file-input", { name, mimeType, buffer });
    await page.locator("#file-name", { hasText: name }).waitFor();
    return pane();
  }

  async function seriousFindings(): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page })
      .include(["#pane-body iframe", "body"])
      .exclude(["#pane-body iframe", "[data-tabster-dummy]"])
      .analyze();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }

  async function choose(frame: Frame, chip: RegExp, item: string): Promise<void> {
    await frame.getByRole("button", { name: chip }).click();
    await frame.getByRole("menuitemradio", { name: item, exact: true }).click();
  }

  it("leads from a sheet without a header to its pupils, and is found again in the saved file", async () => {
    const frame = await openFile("无表头.xlsx", workbookOf(["无表头", rows]));
    await frame.getByRole("heading", { name: "“无表头”是成绩表吗？" }).waitFor();
    expect(await seriousFindings()).toEqual([]);

    await frame.getByRole("button", { name: /的表头$/u }).click();
    await frame.getByRole("button", { name: "没有表头" }).click();
    expect(await seriousFindings()).toEqual([]);
    await frame.getByRole("button", { name: "第 1 行", exact: true }).click();
    await choose(frame, /^C 列/u, "语文");
    await choose(frame, /^D 列/u, "数学");
    await frame.getByRole("button", { name: /^E 列/u }).click();
    await frame.getByRole("menu").waitFor();
    expect(await frame.getByRole("heading", { name: /找到/u }).isVisible()).toBe(true);
    expect(await seriousFindings()).toEqual([]);
    await frame.getByRole("menuitemradio", { name: "英语", exact: true }).click();
    await frame.getByRole("button", { name: "就这样读" }).click();
    await frame.getByText("4 人").first().waitFor();

    await frame.getByRole("button", { name: "下一步" }).click();
    await frame.getByRole("checkbox").first().check({ force: true });
    await frame.getByRole("button", { name: "开始筛查" }).click();
    await frame.getByRole("button", { name: "写入结果表" }).waitFor();
    expect(await frame.getByRole("option", { name: /^程立航/u }).count()).toBe(1);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载结果" }).click(),
    ]);
    const again = await openFile("再打开.xlsx", readFileSync(await download.path()));
    await again.getByRole("button", { name: /^D 列，数学/u }).waitFor();
    expect(await again.getByText("按您说的读").isVisible()).toBe(true);
    expect(await again.getByText("4 人").first().isVisible()).toBe(true);
  });

  it("is done by keyboard alone: a question answered, a column named", async () => {
    const frame = await openFile("键盘.xlsx", workbookOf(["无表头", rows]));
    await frame.getByRole("heading", { name: "“无表头”是成绩表吗？" }).waitFor();
    await frame.getByRole("button", { name: "改一改" }).focus();
    await page.keyboard.press("Enter");
    await name(frame, /^C 列/u, "语文");
    await frame.getByRole("button", { name: /^C 列，语文/u }).waitFor();
    await name(frame, /^D 列/u, "数学");
    await frame.getByRole("button", { name: "就这样读" }).focus();
    await page.keyboard.press("Space");
    await frame.getByRole("tab", { name: "识别，已完成" }).waitFor();
    expect(await focused(frame)).toBe("撤销");
  });

  it("leaves nothing serious for axe where readings are agreed to and pupils are chosen", async () => {
    const frame = await openFile(
      "数据.xlsx",
      workbookOf(["学年总评", doubtful], ["补考成绩", makeUps]),
    );
    await frame.getByRole("button", { name: "下一步" }).click();
    await frame.getByRole("checkbox").first().check({ force: true });
    await frame.getByRole("button", { name: "开始筛查" }).click();
    await frame.getByRole("button", { name: /处影响结论$/u }).click();
    await frame.getByRole("button", { name: "选人" }).first().click();
    await frame.getByRole("button", { name: "选人" }).last().click();
    await frame.getByRole("searchbox", { name: "为“白一偌”找学生" }).waitFor();
    expect(await frame.getByRole("button", { name: /是这位$/u }).count()).toBe(3);
    expect(await seriousFindings()).toEqual([]);
    await frame.getByRole("button", { name: "白一诺 七(2)班 是这位" }).click();
    await frame.getByRole("button", { name: "全部同意" }).click();
    expect(await seriousFindings()).toEqual([]);
    await frame.getByRole("tab", { name: /^识别/u }).click();
    await frame.getByRole("heading", { name: "您定过的" }).waitFor();
    expect(await seriousFindings()).toEqual([]);
  });

  /** Opens the chip's menu and goes down to the item, without a mouse. */
  async function name(frame: Frame, chip: RegExp, item: string): Promise<void> {
    await frame.getByRole("button", { name: chip }).focus();
    await page.keyboard.press("Enter");
    await frame.getByRole("menu").waitFor();
    for (let step = 0; step < 40 && (await focused(frame)) !== item; step += 1) {
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
    await frame.getByRole("menu").waitFor({ state: "detached" });
  }

  function focused(frame: Frame): Promise<string> {
    return frame.evaluate(() => document.activeElement?.textContent ?? "");
  }
});
