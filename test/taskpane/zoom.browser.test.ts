import { attention, failures, gradeEight, writing, type Stage } from "../../screens";
import { describeWithBrowser } from "../browser";
import { travel } from "./axe-findings";

jest.setTimeout(300_000);

/** A pane 320 px wide and 760 px high, at 200 %. */
const zoomed = { width: 160, height: 380 };

const settings = [
  { language: "zh-CN", theme: "light", context: { reducedMotion: "reduce" } },
  { language: "en", theme: "light", context: { reducedMotion: "reduce" } },
] as const;

describeWithBrowser(
  "at 200 % the pane cuts nothing off at its sides and keeps its button",
  (browser) => {
    it.each([
      ["识别 to 数据问题", gradeEight],
      ["特别关注 and 考勤", attention],
      ["输出", writing],
      ["refused and empty", failures],
    ])("%s", async (_name, journey) => {
      for (const setting of settings) {
        const faults: string[] = [];
        await travel(browser(), journey, setting, async (scene, stage) => {
          await stage.size(zoomed.width, zoomed.height);
          faults.push(...(await faultsOf(stage)).map((fault) => `${scene}: ${fault}`));
          await stage.size(320, 760);
        });
        expect(faults).toEqual([]);
      }
    });
  },
);

async function faultsOf({ pane }: Stage): Promise<readonly string[]> {
  return pane.evaluate(({ width, height }) => {
    const faults: string[] = [];
    const content = document.querySelector("main");
    if (content && content.scrollWidth > content.clientWidth + 1) {
      const edge = content.getBoundingClientRect().left + content.clientWidth;
      const tooWide = [...content.querySelectorAll("*")]
        .filter((one) => one.getBoundingClientRect().right > edge + 1 && !one.closest("table"))
        .filter((one, _, all) => !all.some((other) => other !== one && one.contains(other)));
      faults.push(
        `the content is ${content.scrollWidth} wide, ${content.clientWidth} are seen`,
        ...tooWide.map((one) => `too wide: ${one.tagName} ${one.textContent}`),
      );
    }
    const button = document.querySelector("footer button")?.getBoundingClientRect();
    if (!button || button.bottom > height || button.right > width || button.left < 0) {
      faults.push("the button of the foot is not seen");
    }
    return faults;
  }, zoomed);
}
