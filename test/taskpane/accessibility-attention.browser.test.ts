import { attention } from "../../screens";
import { describeWithBrowser } from "../browser";
import { axeFindings } from "./axe-findings";

jest.setTimeout(300_000);

describeWithBrowser("axe finds nothing serious: 特别关注 and 考勤", (browser) => {
  it.each(["light", "dark"] as const)("in the %s theme", async (theme) => {
    const { looked, found } = await axeFindings(browser(), attention, { language: "zh-CN", theme });
    expect(found).toEqual([]);
    expect(looked).toEqual([
      "recognise-question",
      "results-alerts",
      "pupil-lower",
      "加一类",
      "results-categories",
      "one category and its pupils",
    ]);
  });
});
