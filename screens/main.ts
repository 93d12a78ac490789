import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { browserArguments, installedBrowser } from "../test/browser";
import { builtPlayground } from "../test/playground/built-playground";
import { serveFolder } from "../test/playground/serve-folder";
import { indexPage, looks, pictureName, type Look } from "./index-page";
import { journeys } from "./journeys";
import { scenes } from "./scenes";
import { smallPng } from "./small-png";
import { Stage } from "./stage";

/**
 * `npm run docs:screens`: plays every journey in both languages and themes, takes each state at both
 * widths, and writes docs/screens anew.
 */
const folder = join(__dirname, "..", "docs", "screens");
const height = 760;

async function takeAll(): Promise<readonly string[]> {
  const executablePath = installedBrowser();
  if (executablePath === null) throw new Error("No Chromium, Chrome or Edge found (CHROME_PATH).");
  const server = await serveFolder(builtPlayground());
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const settings = looks.filter(({ width }) => width === 320);
    const missed: string[] = [];
    for (const setting of settings)
      missed.push(...(await takeIn(browser, server.address, setting)));
    return missed;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** All journeys in one language and theme; answers those that broke off. */
async function takeIn(
  browser: Browser,
  address: string,
  { language, theme }: Look,
): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const journey of journeys) {
    const stage = await Stage.set(browser, address, { language, theme }, takeScene);
    try {
      await journey.play(stage);
    } catch (error) {
      missed.push(`${journey.name}, ${language}, ${theme}: ${String(error)}`);
      await stage.page.screenshot({
        path: join(folder, "..", "..", "dist", `missed-${language}-${theme}-${journey.name}.png`),
      });
    }
    await stage.close();
  }
  return missed;
}

async function takeScene(scene: string, { page, setting }: Stage): Promise<void> {
  for (const look of looks) {
    if (look.language !== setting.language || look.theme !== setting.theme) continue;
    const frame = page.locator("#pane-body iframe");
    await frame.evaluate(
      (element, [width, tall]) => {
        element.style.cssText = `position:fixed;inset:0 auto auto 0;z-index:9999;width:${width}px;height:${tall}px`;
      },
      [look.width, height] as const,
    );
    await settle(page);
    const path = join(folder, pictureName(scene, look));
    mkdirSync(dirname(path), { recursive: true });
    const taken = await page.screenshot({
      clip: { x: 0, y: 0, width: look.width, height },
      animations: "disabled",
      caret: "hide",
    });
    writeFileSync(path, smallPng(taken));
  }
}

/** Two frames on, when menus stand in their places and nothing moves. */
async function settle(page: Stage["page"]): Promise<void> {
  await page.waitForTimeout(150);
}

async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const missed = await takeAll();
  const absent = Object.keys(scenes).filter(
    (scene) =>
      !looks.every((look) =>
        statSync(join(folder, pictureName(scene, look)), { throwIfNoEntry: false }),
      ),
  );
  writeFileSync(join(folder, "README.md"), indexPage());
  const taken = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".png"),
  );
  const bytes = taken.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  process.stdout.write(`${taken.length} pictures, ${(bytes / 1_000_000).toFixed(1)} MB\n`);
  for (const line of missed) process.stderr.write(`${line}\n`);
  if (absent.length > 0) process.stderr.write(`Not taken: ${absent.join(", ")}\n`);
  if (missed.length + absent.length > 0) process.exitCode = 1;
}

void main();
