import { attention, failures, gradeEight, writing, type Stage } from "../../screens";
import { describeWithBrowser } from "../browser";
import { travel } from "./axe-findings";

jest.setTimeout(300_000);

/** A pane 480 px wide and 760 px high, at 200 %. */
const zoomed = { width: 240, height: 380 };

/** Two fields a subject, and the days of a week, stand side by side and are scrolled to. */
const scrolled: ReadonlySet<string> = new Set(["pupil-trial", "pupil-lower", "加一类"]);

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
          faults.push(
            ...(await faultsOf(stage, scrolled.has(scene))).map((fault) => `${scene}: ${fault}`),
          );
          await stage.size(320, 760);
        });
        expect(faults).toEqual([]);
      }
    });
  },
);

async function faultsOf({ pane }: Stage, mayScroll: boolean): Promise<readonly string[]> {
  return pane.evaluate(
    ({ width, height, mayScroll }) => {
      const faults: string[] = [];
      const content = document.querySelector("main");
      if (!mayScroll && content && content.scrollWidth > content.clientWidth + 1) {
        faults.push(`the content is ${content.scrollWidth} wide, ${content.clientWidth} are seen`);
      }
      const button = document.querySelector("footer button")?.getBoundingClientRect();
      if (!button || button.bottom > height || button.right > width || button.left < 0) {
        faults.push("the button of the foot is not seen");
      }
      return faults;
    },
    { ...zoomed, mayScroll },
  );
}
