import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { makeBenchmark } from "../src/samples";
import { browserArguments, installedBrowser } from "../test/browser";
import { builtPlayground } from "../test/playground/built-playground";
import { serveFolder } from "../test/playground/serve-folder";
import { loadOfPhase, phaseMark, type PhaseLoad } from "./long-tasks";

/** From the page's navigation, in milliseconds. */
export interface FirstLook {
  /** The page's own load event, which may come before the pane is put into the page. */
  readonly "load event": number;
  readonly "frame painted": number;
  /** The last script that the pane needs has come. */
  readonly "all fetched": number;
  /** 识别 with its sheets; asked is one second after the page has loaded. */
  readonly "first useful screen": number;
  readonly "after load event": number;
  readonly "after all fetched": number;
}

/**
 * A mark typed in a sheet of 3,000 pupils; asked are 200 ms from hearing of it to the row on the screen. In
 * between the playground's grid draws itself on the same thread, which Excel's does not.
 */
export interface LiveLook {
  readonly typed: string;
  readonly "heard to shown, ms": number;
  readonly "ours, ms": number;
}

export interface PaneInBrowser {
  readonly firstLooks: readonly FirstLook[];
  readonly job: readonly PhaseLoad[];
  readonly live: readonly LiveLook[];
}

const pupils = 3_000;
const looks = 3;

/** The built playground in Chromium; null where the machine has no browser. Alone: `tsx bench/pane-in-browser.ts`. */
export async function benchPaneInBrowser(): Promise<PaneInBrowser | null> {
  const executablePath = installedBrowser();
  if (executablePath === null) return null;
  const server = await serveFolder(builtPlayground());
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const firstLooks: FirstLook[] = [];
    for (let look = 0; look < looks; look++) {
      firstLooks.push(await firstLook(await openPage(browser), server.address));
    }
    return { firstLooks, ...(await wholeJob(browser, server.address)) };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 760 },
    locale: "zh-CN",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(240_000);
  return page;
}

async function firstLook(page: Page, address: string): Promise<FirstLook> {
  await page.goto(address);
  const pane = await paneWithSheets(page);
  const loaded = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    end: performance.getEntriesByType("navigation").map((entry) => entry.toJSON() as object),
  }));
  const moments = await pane.evaluate(() => ({
    origin: performance.timeOrigin,
    painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    opened: performance.getEntriesByName("xueqing:opened")[0]?.startTime ?? 0,
    fetched: performance
      .getEntriesByType("resource")
      .filter((entry): entry is PerformanceResourceTiming => "responseEnd" in entry)
      .filter(({ initiatorType }) => initiatorType === "script")
      .map(({ responseEnd }) => responseEnd),
  }));
  await page.context().close();
  const before = moments.origin - loaded.origin;
  const end = Number(Reflect.get(loaded.end[0] ?? {}, "loadEventEnd"));
  const fetched = Math.max(...moments.fetched.filter((at) => at < moments.opened));
  return {
    "load event": Math.round(end),
    "frame painted": Math.round(before + moments.painted),
    "all fetched": Math.round(before + fetched),
    "first useful screen": Math.round(before + moments.opened),
    "after load event": Math.round(before + moments.opened - end),
    "after all fetched": Math.round(moments.opened - fetched),
  };
}

/** The pane, once it shows what was found. */
async function paneWithSheets(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector("#pane-body iframe")).contentFrame();
  if (!pane) throw new Error("the pane has no frame");
  await pane.getByRole("heading", { name: /找到/u }).waitFor();
  await pane.waitForFunction(() => performance.getEntriesByName("xueqing:opened").length > 0);
  return pane;
}

const grid = 'canvas[id^="univer-sheet-main-canvas"]';

/** A person's job on a whole school, traced step by step. */
async function wholeJob(
  browser: Browser,
  address: string,
): Promise<Pick<PaneInBrowser, "job" | "live">> {
  const page = await openPage(browser);
  await page.goto(address);
  let pane = await paneWithSheets(page);
  await page.waitForSelector(grid);
  const loads: PhaseLoad[] = [];
  const phase = async (name: string, work: () => Promise<void>) => {
    await browser.startTracing(page, { categories: [...traced] });
    await page.evaluate((mark) => performance.mark(mark), phaseMark);
    await work();
    loads.push(loadOfPhase(name, (await browser.stopTracing()).toString("utf8")));
  };
  await phase("open and read", async () => {
    const [before] = await page.$$("#pane-body iframe");
    await page.setInputFiles("#file-input", {
      name: "全校.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(makeBenchmark(pupils, 1).bytes),
    });
    await before?.waitForElementState("hidden");
    pane = await paneWithSheets(page);
  });
  await phase("rules", async () => {
    await pane.getByRole("button", { name: "下一步" }).click();
    await pane.getByRole("checkbox").first().check({ force: true });
  });
  await phase("screen", async () => {
    await pane.getByRole("button", { name: "开始筛查" }).click();
    await pane.getByRole("button", { name: "写入结果表" }).waitFor();
  });
  await phase("look at the list", async () => {
    await pane.getByRole("option").first().focus();
    for (const key of ["End", "Home", "ArrowDown"]) await page.keyboard.press(key);
  });
  await phase("search", async () => {
    await pane.getByRole("searchbox").pressSequentially("wang");
    await pane.getByRole("searchbox").fill("");
  });
  await phase("pupil", async () => {
    await pane.getByRole("option").first().click();
    await pane.getByRole("button", { name: "在表中选中" }).waitFor();
    await page.keyboard.press("Escape");
  });
  const live: LiveLook[] = [];
  for (const [row, mark] of ["31", "97", "58"].entries()) {
    let took = 0;
    await phase(`type ${mark}`, async () => {
      took = await typeMark(page, pane, row, mark);
    });
    const ours = loads.at(-1)?.["ours, ms"] ?? 0;
    live.push({ typed: mark, "heard to shown, ms": took, "ours, ms": ours });
  }
  await phase("work out the sheets", async () => {
    await pane.getByRole("tab", { name: /输出/u }).click();
    await pane.getByRole("button", { name: /写入 \d+ 张表/u }).waitFor();
  });
  await phase("write", async () => {
    await pane.getByRole("button", { name: /写入 \d+ 张表/u }).click();
    await pane.getByText("原表没有动").first().waitFor();
  });
  await page.context().close();
  return { job: loads, live };
}

/** Where the grid draws the fourth column of the first rows of pupils. */
const firstMarks = { x: 305, y: 114, rowHeight: 24 };

/** Answers the milliseconds from hearing of it to the row on the screen. */
async function typeMark(page: Page, pane: Frame, row: number, mark: string): Promise<number> {
  const { x, y, rowHeight } = firstMarks;
  await page.locator(grid).click({ position: { x, y: y + row * rowHeight } });
  await page.keyboard.type(mark);
  await page.keyboard.press("Enter");
  await pane.getByText(`刚录入 ${mark}`).waitFor();
  const shown = await pane.waitForFunction(() => {
    const heard = performance.getEntriesByName("xueqing:live-heard").at(-1);
    const seen = performance.getEntriesByName("xueqing:live-shown").at(-1);
    return heard && seen && seen.startTime > heard.startTime
      ? seen.startTime - heard.startTime
      : null;
  });
  return Math.round((await shown.jsonValue()) ?? 0);
}

const traced = [
  "-*",
  "blink.user_timing",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
  "toplevel",
] as const;

if (process.argv[1]?.endsWith("pane-in-browser.ts")) {
  void benchPaneInBrowser().then((found) => {
    console.table(found?.firstLooks);
    console.table(found?.job);
    console.table(found?.live);
  });
}
