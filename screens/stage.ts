import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { paneText, type Language, type PaneText } from "../src/text";

/** How the pane is looked at. */
export interface Setting {
  readonly language: Language;
  readonly theme: "light" | "dark";
  /** Further wishes of the browser: forced colours, reduced motion, another size. */
  readonly context?: BrowserContextOptions;
}

/** A state of the pane worth looking at: what is done with it is the visitor's own. */
export type OnScene = (scene: string, stage: Stage) => Promise<void>;

/** Late August, when make-up exams are over: the moment at which every picture is taken. */
const moment = "2026-08-27T10:24:00+08:00";

/** Under this key the playground remembers that its tour was closed. */
const tourKey = "xueqing.tour";

/** The playground in a page of its own, and the pane in it; words are the pane's own in its language. */
export class Stage {
  readonly text: PaneText;

  private constructor(
    readonly page: Page,
    readonly setting: Setting,
    private readonly address: string,
    private readonly onScene: OnScene,
  ) {
    this.text = paneText(setting.language);
  }

  static async set(
    browser: Browser,
    address: string,
    setting: Setting,
    onScene: OnScene,
  ): Promise<Stage> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: setting.language === "en" ? "en-US" : "zh-CN",
      timezoneId: "Asia/Shanghai",
      colorScheme: setting.theme,
      ...setting.context,
    });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await page.clock.setFixedTime(moment);
    await page.addInitScript((tour) => {
      sessionStorage.setItem(tour, "closed");
    }, tourKey);
    return new Stage(page, setting, address, onScene);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  /** The pane's frame; another one after every opening. */
  get pane(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes("pane.html"));
    if (!frame) throw new Error("The page shows no pane.");
    return frame;
  }

  /** Opens a sample of the playground, and waits until the pane has something to say. */
  async openSample(sample: string): Promise<void> {
    const { language, theme } = this.setting;
    await this.page.goto(
      `${this.address}?${new URLSearchParams({ sample, lang: language, theme })}`,
      { waitUntil: "commit" },
    );
    await this.whenRead();
  }

  /** Opens a workbook from a file, in the place of the one that is open. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const before = this.pane;
    const mimeType = "application/octet-stream";
    await this.page.setInputFiles("#file-input", { name, mimeType, buffer: Buffer.from(bytes) });
    await this.page.locator("#file-name", { hasText: name }).waitFor();
    while (!before.isDetached()) await before.waitForTimeout(20);
    await this.whenRead();
  }

  private async whenRead(): Promise<void> {
    const element = await this.page.waitForSelector("#pane-body iframe");
    const frame = await element.contentFrame();
    await frame?.waitForURL(/pane\.html/u, { waitUntil: "commit" });
    await this.pane.locator("footer [data-primary]").waitFor();
  }

  button(name: string | RegExp): ReturnType<Frame["getByRole"]> {
    return this.pane.getByRole("button", { name });
  }

  async press(name: string): Promise<void> {
    await this.button(name).first().click();
  }

  /** One of the five steps of the road. */
  async goTo(step: keyof PaneText["frame"]["steps"]): Promise<void> {
    await this.pane.getByRole("tab", { name: this.text.frame.steps[step] }).first().click();
  }

  /** From 识别 to 结果, with the statement of 规则 ticked. */
  async screen(): Promise<void> {
    await this.goTo("rules");
    const statement = this.pane.getByRole("checkbox").first();
    await statement.check({ force: true });
    await this.press(this.text.rules.start);
    await this.whenScreened();
  }

  async whenScreened(): Promise<void> {
    await this.pane
      .getByRole("searchbox")
      .or(this.pane.getByRole("tab", { selected: true }).nth(1))
      .first()
      .waitFor();
  }

  /** Shows the pane alone, in a window of this size. */
  async size(width: number, height: number): Promise<void> {
    await this.page.locator("#pane-body iframe").evaluate(
      (element: HTMLIFrameElement, [wide, tall]) => {
        element.style.cssText = `position:fixed;inset:0 auto auto 0;z-index:9999;width:${wide}px;height:${tall}px`;
      },
      [width, height] as const,
    );
  }

  /** Shows the pane in its place beside the workbook again. */
  private async besideWorkbook(): Promise<void> {
    await this.page.locator("#pane-body iframe").evaluate((element: HTMLIFrameElement) => {
      element.style.cssText = "";
    });
  }

  /** Types into a sheet as a person does: in the fourth column, so many rows below its first row of pupils. */
  async typeInSheet(sheet: string, row: number, words: string): Promise<void> {
    await this.besideWorkbook();
    const grid = this.page.locator('#grid canvas[id^="univer-sheet-main-canvas"]');
    await grid.waitFor();
    await this.page.locator('[data-u-comp="slide-tab-item"]').getByText(sheet).click();
    await grid.click({ position: { x: 305, y: 114 + row * 24 } });
    await this.page.keyboard.type(words);
    await this.page.keyboard.press("Enter");
  }

  /** The pane stands as it should be looked at; some of these states are pictured. */
  async show(scene: string): Promise<void> {
    await this.onScene(scene, this);
  }
}
