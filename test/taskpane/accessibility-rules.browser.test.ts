import { rules } from "../../screens";
import { describeWithBrowser } from "../browser";
import { axeFindings } from "./axe-findings";

jest.setTimeout(300_000);

describeWithBrowser("axe finds nothing serious: 规则 and its forms", (browser) => {
  it.each(["light", "dark"] as const)("in the %s theme", async (theme) => {
    const { looked, found } = await axeFindings(browser(), rules, { language: "zh-CN", theme });
    expect(found).toEqual([]);
    expect(looked).toEqual([
      "rules-policies",
      "rules-source",
      "rules-edit",
      "改条件, with something to mend",
      "rules-scheme",
      "rules-alerts",
      "旷课预警, with something to mend",
    ]);
  });
});
