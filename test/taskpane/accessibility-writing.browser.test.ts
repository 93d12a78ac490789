import { writing } from "../../screens";
import { describeWithBrowser } from "../browser";
import { axeFindings } from "./axe-findings";

jest.setTimeout(300_000);

describeWithBrowser("axe finds nothing serious: 输出", (browser) => {
  it.each(["light", "dark"] as const)("in the %s theme", async (theme) => {
    const { looked, found } = await axeFindings(browser(), writing, { language: "zh-CN", theme });
    expect(found).toEqual([]);
    expect(looked).toEqual([
      "output",
      "output-public",
      "output-ledgers",
      "output-school",
      "output-marked",
      "written",
      "results-live",
      "undo-asks",
      "undone",
      "remove-all",
    ]);
  });
});
