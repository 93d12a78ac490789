import { gradeEight, type Stage } from "../../screens";
import { describeWithBrowser } from "../browser";
import { axeFindings } from "./axe-findings";

jest.setTimeout(300_000);

const setting = {
  language: "zh-CN",
  theme: "dark",
  context: { forcedColors: "active" },
} as const;

describeWithBrowser("in high contrast", (browser) => {
  it("axe finds nothing serious; badges keep outline and icon, failing marks their sign", async () => {
    const seen: string[] = [];
    const { found } = await axeFindings(browser(), gradeEight, setting, async (scene, stage) => {
      if (scene === "results-one-class") seen.push(...(await badges(stage)));
      if (scene === "pupil") {
        expect(await stage.pane.locator("main li svg, main li [role=img]").count()).toBeGreaterThan(
          0,
        );
      }
    });
    expect(found).toEqual([]);
    expect(seen).toEqual(["outlined, with icon"]);
  });
});

/** How the badges of the list are drawn, each way once. */
async function badges({ pane }: Stage): Promise<readonly string[]> {
  const drawn = await pane.getByRole("option").evaluateAll((rows) =>
    rows.map((row) => {
      const icon = row.querySelector("svg");
      const badge = icon?.closest("span[class*=pill], span") ?? null;
      const outline = [badge, badge?.parentElement].some((element) => {
        const style = element ? getComputedStyle(element) : null;
        return style !== null && style.borderTopStyle !== "none" && style.borderTopWidth !== "0px";
      });
      return `${outline ? "outlined" : "bare"}, ${icon ? "with" : "without"} icon`;
    }),
  );
  return [...new Set(drawn)];
}
