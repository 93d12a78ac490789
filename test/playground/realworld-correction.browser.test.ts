import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { openWorkbookFile } from "../../src/host";
import { describeWithBrowser } from "../browser";
import { builtPlayground } from "./built-playground";
import { serveFolder, type FolderServer } from "./serve-folder";
import { changedSheetParts, foreignRequests } from "./visit";

jest.setTimeout(300_000);

const folder = process.env["XUEQING_REALWORLD"];
const path = folder === undefined ? null : join(folder, "termsys-headerless.xlsx");
const isThere = path !== null && existsSync(path);
if (!isThere) {
  process.stderr.write("XUEQING_REALWORLD is not set: the journey with a real sheet is skipped.\n");
}

/** A class list as a registry system exports it: no header, and a second sheet of scratch. */
(isThere ? describe : describe.skip)("a sheet that somebody really keeps", () => {
  describeWithBrowser("is corrected, screened, written and found again", (browser) => {
    let server: FolderServer;
    let page: Page;
    const requests: string[] = [];
    const errors: string[] = [];

    beforeAll(async () => {
      server = await serveFolder(builtPlayground());
      const context = await browser().newContext({
        viewport: { width: 1280, height: 760 },
        locale: "zh-CN",
      });
      page = await context.newPage();
      page.on("request", (request) => requests.push(request.url()));
      page.on("pageerror", ({ message }) => errors.push(message));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      await page.goto(server.address);
      await paneWith(/找到/u);
    });

    afterAll(async () => {
      await server.close();
    });

    async function paneWith(heading: RegExp): Promise<Frame> {
      const element = await page.waitForSelector("#pane-body iframe");
      const frame = (await element.contentFrame())!;
      await frame.getByRole("heading", { name: heading }).first().waitFor();
      return frame;
    }

    async function openFile(name: string, buffer: Buffer, heading: RegExp): Promise<Frame> {
      const mimeType = "application/octet-stream";
      await page.setInputFiles("#file-input", { name, mimeType, buffer });
      await page.locator("#file-name", { hasText: name }).waitFor();
      return paneWith(heading);
    }

    async function choose(frame: Frame, from: RegExp, item: string): Promise<void> {
      await frame.getByRole("button", { name: from }).first().click();
      await frame.getByRole("menuitemradio", { name: item, exact: true }).click();
    }

    it("from the first question to the downloaded file", async () => {
      const original = readFileSync(path ?? "");
      const pane = await openFile("班级.xlsx", original, /“成绩表1”是成绩表吗？/u);
      await pane.getByRole("button", { name: "改一改" }).click();
      await choose(pane, /^E 列/u, "语文");
      await choose(pane, /^F 列/u, "数学");
      await choose(pane, /^G 列/u, "英语");
      await choose(pane, /^K 列/u, "总分");
      await pane.getByRole("button", { name: "就这样读" }).click();
      await pane.getByRole("heading", { name: /“表2”是/u }).waitFor();
      await choose(pane, /^“表2”的用途/u, "不用这张表");
      await pane.getByRole("tab", { name: "识别，已完成" }).waitFor();
      const pupils = await pane.getByText(/个班 · \d+ 人/u).innerText();
      expect(pupils).toMatch(/ 20\d 人$/u);

      await pane.getByRole("button", { name: "下一步" }).click();
      await pane.getByRole("button", { name: "开始筛查" }).waitFor();
      const confirmation = pane.getByRole("checkbox");
      if ((await confirmation.count()) > 0) await confirmation.first().check({ force: true });
      await pane.getByRole("button", { name: "开始筛查" }).click();
      await pane.getByRole("button", { name: "写入结果表" }).waitFor();
      const everyone = pane.getByRole("button", { name: /^未列入/u });
      if ((await pane.getByRole("option").count()) === 0) await everyone.click();
      await pane.getByRole("option").first().click();
      await pane.getByRole("button", { name: "在表中选中" }).waitFor();
      await pane.getByRole("tab", { name: /输出/u }).click();
      await pane.getByRole("button", { name: /写入 \d+ 张表/u }).click();
      await pane.getByRole("tab", { name: "输出，已完成" }).waitFor();

      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "下载结果" }).click(),
      ]);
      const saved = readFileSync(await download.path());
      const sheets = openWorkbookFile(new Uint8Array(saved)).sheets.map(({ name }) => name);
      expect(sheets.slice(0, 2)).toEqual(["成绩表1", "表2"]);
      expect(sheets).toContain("学情·总览");
      expect(changedSheetParts(original, saved)).toEqual([]);

      const again = await openFile("再打开.xlsx", saved, /./u);
      await again.getByRole("tab", { name: /^识别/u }).click();
      await again.getByRole("button", { name: /^E 列，语文/u }).waitFor();
      await again.getByRole("button", { name: /^G 列，英语/u }).waitFor();
      expect(await again.getByText(/个班 · \d+ 人/u).innerText()).toBe(pupils);
      expect(foreignRequests({ requests }, server.address)).toEqual([]);
      expect(errors).toEqual([]);
    });
  });
});
