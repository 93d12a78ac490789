import { corrections } from "../../screens";
import { describeWithBrowser } from "../browser";
import { axeFindings } from "./axe-findings";

jest.setTimeout(300_000);

describeWithBrowser("axe finds nothing serious: 识别 being corrected", (browser) => {
  it.each(["light", "dark"] as const)("in the %s theme", async (theme) => {
    const { looked, found } = await axeFindings(browser(), corrections, {
      language: "zh-CN",
      theme,
    });
    expect(found).toEqual([]);
    expect(looked).toEqual(["recognise-meaning", "recognise-header", "用途", "settings"]);
  });
});
