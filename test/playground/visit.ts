import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { openWorkbookFile, type WorkbookFile } from "../../src/host";

/** A person at the playground, who finds everything by its role and name. */
export interface Visit {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Every address that any frame of the page asked for. */
  readonly requests: readonly string[];
  /** What went wrong in any frame, as the console tells it. */
  readonly errors: readonly string[];
}

export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 760 },
    locale: "zh-CN",
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(address);
  const pane = page.frameLocator('iframe[title="学情助手任务窗格"]');
  return { page, pane, requests, errors };
}

/** Requests that left the page's own origin. */
export function foreignRequests(
  { requests }: Pick<Visit, "requests">,
  address: string,
): readonly string[] {
  return requests.filter((url) => !url.startsWith(address) && !/^(?:data|blob):/u.test(url));
}

/** Opens a sample from the menu and waits until it is recognised. */
export async function openSample({ page, pane }: Visit, name: RegExp): Promise<void> {
  await page.getByRole("button", { name: "示例" }).click();
  await page.getByRole("menuitem", { name }).click();
  await page
    .getByText(/\.xlsx$/u)
    .filter({ hasText: name })
    .waitFor();
  await pane.getByRole("heading", { name: /^找到/u }).waitFor();
}

/** 规则 and 筛查, with the sentence confirmed where it is asked for. */
export async function screen({ pane }: Visit): Promise<void> {
  await pane.getByRole("button", { name: /^下一步/u }).click();
  const start = pane.getByRole("button", { name: "开始筛查" });
  await start.waitFor();
  const confirmation = pane.getByRole("checkbox", { name: /原则上不留级/u });
  if ((await confirmation.count()) > 0) await confirmation.check({ force: true });
  await start.click();
  await pane.getByRole("tab", { name: /^筛查，已完成/u }).waitFor();
}

/** 输出: everything that is offered is written. */
export async function write({ pane }: Visit): Promise<void> {
  await pane.getByRole("tab", { name: /^输出/u }).click();
  await pane.getByRole("button", { name: /^写入 \d+ 张表/u }).click();
  await pane.getByRole("heading", { name: "写好了" }).waitFor();
}

/** The cell that is selected, as the page says it. */
export function selectedCell({ page }: Visit) {
  return page.getByRole("status", { name: "选中的格" });
}

export function sheetTab({ page }: Visit, name: string) {
  return page.getByRole("tab", { name, exact: true });
}

export interface Handed {
  readonly name: string;
  readonly bytes: Buffer;
  readonly file: WorkbookFile;
}

export async function download({ page }: Visit): Promise<Handed> {
  const [handed] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载结果" }).click(),
  ]);
  const bytes = readFileSync(await handed.path());
  return {
    name: handed.suggestedFilename(),
    bytes,
    file: openWorkbookFile(new Uint8Array(bytes)),
  };
}

export function sampleBytes(name: string): Buffer {
  return readFileSync(join(__dirname, "../../samples", `${name}.xlsx`));
}

/** Sheets of the file as it was opened whose part is no longer the same, byte for byte. */
export function changedSheetParts(before: Buffer, after: Buffer): readonly string[] {
  const old = unzipSync(before);
  const now = unzipSync(after);
  return Object.keys(old)
    .filter((part) => /^xl\/worksheets\/[^/]+\.xml$/u.test(part))
    .filter((part) => !Buffer.from(old[part]!).equals(Buffer.from(now[part] ?? [])));
}

/** What stands in a sheet, a line a row, the cells that hold something apart by `|`. */
export function linesOf(file: WorkbookFile, name: string): readonly string[] {
  const sheet = file.sheets.find((candidate) => candidate.name === name);
  const area = sheet?.usedArea(true);
  if (!sheet || !area) return [];
  return Array.from({ length: area.rows }, (_, index) => {
    const values = Array.from(
      { length: area.columns },
      (_column, column) => sheet.cell(area.row + index, area.column + column)?.value ?? "",
    );
    return values
      .filter((value) => value !== "")
      .map((value) => (typeof value === "object" ? value.error : String(value)))
      .join("|");
  });
}
