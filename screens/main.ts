import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { browserArguments, installedBrowser } from "../test/browser";
import { builtPlayground } from "../test/playground/built-playground";
import { serveFolder } from "../test/playground/serve-folder";
import { indexPage, looks, pictureName, type Look } from "./index-page";
import { attention, corrections, failures, gradeEight, rules, writing } from "./index";
import { scenes } from "./scenes";
import { smallPng } from "./small-png";
import { Stage } from "./stage";
import { academicOffice, headTeacher, subjectTeacher } from "./teachers";

/**
 * `npm run docs:screens`: plays every journey in both languages and themes, takes each state at both
 * widths, and writes docs/screens anew. `npm run docs:screens -- teachers` takes only what docs/for-teachers
 * and the README show.
 */
const docs = join(__dirname, "..", "docs");
const folder = join(docs, "screens");
const teachersFolder = join(docs, "for-teachers", "pictures");
const journeys = { gradeEight, rules, attention, corrections, writing, failures };
const height = 760;
const onlyForTeachers = process.argv.includes("teachers");
/** Milliseconds after which menus stand in their places. */
const untilSettled = 150;
/** Milliseconds after which the grid has drawn the sheet it was led to. */
const untilDrawn = 800;

async function takeAll(): Promise<readonly string[]> {
  const executablePath = installedBrowser();
  if (executablePath === null) throw new Error("No Chromium, Chrome or Edge found (CHROME_PATH).");
  const server = await serveFolder(builtPlayground());
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const missed = [...(await takeForTeachers(browser, server.address))];
    const settings = onlyForTeachers ? [] : looks.filter(({ width }) => width === 320);
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
  for (const [name, play] of Object.entries(journeys)) {
    const stage = await Stage.set(browser, address, { language, theme }, takeScene);
    try {
      await play(stage);
    } catch (error) {
      missed.push(`${name}, ${language}, ${theme}: ${String(error)}`);
    }
    await stage.close();
  }
  return missed;
}

/** What docs/for-teachers shows, and the picture of the README: in Chinese, with the workbook beside. */
async function takeForTeachers(browser: Browser, address: string): Promise<readonly string[]> {
  const missed: string[] = [];
  mkdirSync(teachersFolder, { recursive: true });
  for (const [name, play] of Object.entries({ headTeacher, academicOffice, subjectTeacher })) {
    const setting = { language: "zh-CN", theme: "light" } as const;
    const stage = await Stage.set(browser, address, setting, () => Promise.resolve());
    const take = async (picture: string) => {
      await stage.page.waitForFunction(
        () => (document.querySelector<HTMLInputElement>("#grid input")?.value ?? "") !== "",
      );
      await stage.page.waitForTimeout(untilDrawn);
      const taken = smallPng(
        await stage.page.screenshot({ animations: "disabled", caret: "hide" }),
      );
      writeFileSync(join(teachersFolder, `${picture}.png`), taken);
      if (picture === "academic-office-2-results") {
        writeFileSync(join(docs, "playground.png"), taken);
      }
    };
    try {
      await play(stage, take);
    } catch (error) {
      missed.push(`${name}: ${String(error)}`);
    }
    await stage.close();
  }
  return missed;
}

async function takeScene(scene: string, stage: Stage): Promise<void> {
  if (!(scene in scenes)) return;
  const { language, theme } = stage.setting;
  for (const look of looks) {
    if (look.language !== language || look.theme !== theme) continue;
    await stage.size(look.width, height);
    await stage.page.waitForTimeout(untilSettled);
    const path = join(folder, pictureName(scene, look));
    mkdirSync(dirname(path), { recursive: true });
    const clip = { x: 0, y: 0, width: look.width, height };
    const taken = await stage.page.screenshot({ clip, animations: "disabled", caret: "hide" });
    writeFileSync(path, smallPng(taken));
  }
}

async function main(): Promise<void> {
  if (!onlyForTeachers) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const missed = await takeAll();
  for (const line of missed) process.stderr.write(`${line}\n`);
  const absent = onlyForTeachers ? [] : tellOfScreens();
  if (missed.length + absent.length > 0) process.exitCode = 1;
}

/** Writes the page of all pictures; answers the states that were not taken. */
function tellOfScreens(): readonly string[] {
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
  if (absent.length > 0) process.stderr.write(`Not taken: ${absent.join(", ")}\n`);
  return absent;
}

void main();
