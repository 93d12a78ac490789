import type { Frame } from "playwright-core";
import { Stage } from "../../screens";
import { describeWithBrowser } from "../browser";
import { builtPlayground } from "../playground/built-playground";
import { serveFolder, type FolderServer } from "../playground/serve-folder";

jest.setTimeout(300_000);

describeWithBrowser("the whole job by keyboard alone", (browser) => {
  let server: FolderServer;
  let stage: Stage;
  let pane: Frame;

  beforeAll(async () => {
    server = await serveFolder(builtPlayground());
    const setting = { language: "zh-CN", theme: "light" } as const;
    stage = await Stage.set(browser(), server.address, setting, () => Promise.resolve());
    await stage.openSample("one-class");
    await stage.size(320, 760);
    pane = stage.pane;
    await pane.getByRole("tab", { selected: true }).focus();
  });

  afterAll(async () => {
    await stage.close();
    await server.close();
  });

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await stage.page.keyboard.press(key);
  };

  /** What a screen reader would call the element that has the focus. */
  const focused = () =>
    pane.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });

  const until = async (name: string | RegExp) => {
    const isThere = (now: string) => (typeof name === "string" ? now === name : name.test(now));
    for (let times = 0; times < 200 && !isThere(await focused()); times++) {
      await pane.waitForTimeout(50);
    }
    expect(await focused()).toMatch(name);
  };

  const tabTo = async (name: RegExp) => {
    for (let times = 0; times < 30 && !name.test(await focused()); times++) await press("Tab");
    expect(await focused()).toMatch(name);
  };

  const spoken = () => pane.locator("div[role=status]").last().innerText();

  it("goes round the bands by F6, there and back", async () => {
    await press("F6");
    await until("找到 1 张可用的表");
    await press("F6");
    await until("下一步：看规则");
    await press("Shift+F6");
    await until("找到 1 张可用的表");
    await press("Shift+F6");
    await until("识别，已完成");
  });

  it("presses the primary button by Ctrl+Enter, and stands on the heading of the next screen", async () => {
    await press("Control+Enter");
    await until("按这条规定筛查");
  });

  it("looks up the source and comes back to where it was", async () => {
    await tabTo(/^看原文$/u);
    await press("Enter");
    await pane.getByRole("dialog").waitFor();
    await press("Escape");
    await pane.getByRole("dialog").waitFor({ state: "detached" });
    await until("看原文");
    await tabTo(/^改条件$/u);
    await press("Enter");
    await pane.locator("h2:focus", { hasText: "改条件" }).waitFor();
    await press("Shift+Tab");
    await until("规则");
    await press("Enter");
    await pane.locator("button:focus", { hasText: "改条件" }).waitFor();
  });

  it("ticks the statement and screens, and hears how many need action", async () => {
    await press("F6", "Shift+Tab");
    await press("Space", "Control+Enter");
    await until(/人要处理$/u);
    expect(await spoken()).toMatch(/^筛查完成，4 人要处理，用时 \d+\.\d 秒$/u);
  });

  it("walks the list by arrows, opens a pupil and the next one, and comes back to the row", async () => {
    await tabTo(/^学生名单$/u);
    await press("ArrowDown", "Enter");
    await pane.getByText("2 / 4").waitFor();
    const second = (await pane.getByRole("heading", { level: 2 }).innerText()).trim();
    await until(second);
    await press("Alt+ArrowDown");
    await pane.getByText("3 / 4").waitFor();
    const third = (await pane.getByRole("heading", { level: 2 }).innerText()).trim();
    expect(third).not.toBe(second);
    await press("Escape");
    await until("学生名单");
    expect(await pane.getByRole("option", { selected: true }).getAttribute("aria-label")).toContain(
      third,
    );
    await press("Home", "End", "ArrowUp");
    expect(await pane.getByRole("option", { selected: true }).getAttribute("aria-posinset")).toBe(
      "3",
    );
  });

  it("takes a letter typed in the list to the search, and says the hits", async () => {
    await press("z", "z");
    await until("姓名、学号或拼音首字母");
    expect(await pane.getByRole("searchbox").inputValue()).toBe("zz");
    await pane.locator("div[role=status]", { hasText: /^找到 \d+ 人$/u }).waitFor();
    await press("Escape");
    expect(await pane.getByRole("searchbox").inputValue()).toBe("");
  });

  it("writes by Ctrl+Enter, and reads that it is done", async () => {
    await press("Control+Enter");
    await until("写入哪些表");
    await pane.getByRole("button", { name: /^写入 \d+ 张表$/u }).waitFor();
    await press("Control+Enter");
    await until("写好了");
  });

  it("looks back on the road by arrows", async () => {
    await press("Shift+F6");
    await until(/^输出/u);
    await press("ArrowLeft", "ArrowLeft", "ArrowLeft", "Enter");
    await until("按这条规定筛查");
  });
});
