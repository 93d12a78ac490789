import { gradeEight } from "../../screens";
import { describeWithBrowser } from "../browser";
import { axeFindings } from "./axe-findings";

jest.setTimeout(300_000);

describeWithBrowser(
  "axe finds nothing serious: the road from the open workbook to the data issues",
  (browser) => {
    it.each(["light", "dark"] as const)("in the %s theme", async (theme) => {
      const { looked, found } = await axeFindings(browser(), gradeEight, {
        language: "zh-CN",
        theme,
      });
      expect(found).toEqual([]);
      expect(looked).toEqual([
        "recognise",
        "rules",
        "running",
        "results",
        "results-class-menu",
        "results-filtered",
        "results-no-hit",
        "results-one-class",
        "pupil",
        "pupil-trial",
        "issues",
      ]);
    });
  },
);
