import { failures } from "../../screens";
import { describeWithBrowser } from "../browser";
import { axeFindings } from "./axe-findings";

jest.setTimeout(300_000);

describeWithBrowser(
  "axe finds nothing serious: an empty workbook, and a refused writing",
  (browser) => {
    it.each(["light", "dark"] as const)("in the %s theme", async (theme) => {
      const { looked, found } = await axeFindings(browser(), failures, {
        language: "zh-CN",
        theme,
      });
      expect(found).toEqual([]);
      expect(looked).toEqual(["empty", "failure"]);
    });
  },
);
