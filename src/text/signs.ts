import type { Issue } from "../records";
import type { Verdict } from "../screening";

/** The sign that stands beside every verdict, so that nothing is said by colour alone. */
export const verdictSigns = {
  candidate: "●",
  "make-up-pending": "◇",
  undetermined: "？",
  "not-candidate": "○",
  exempt: "—",
  "not-covered": "—",
  "at-risk": "●",
  "not-at-risk": "○",
} as const satisfies Readonly<Record<Verdict, string>>;

export const severitySigns = {
  error: "！",
  warning: "△",
  info: "○",
} as const satisfies Readonly<Record<Issue["severity"], string>>;

/** 不及格 */
export const failingSign = "▼";
