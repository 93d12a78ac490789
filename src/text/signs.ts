import type { Issue } from "../records";
import type { AlertLevel } from "../rules";
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

/** One more for each step of the ladder; what is counted otherwise has signs of its own. */
export const alertSigns = {
  contact: "▲",
  "home-visit": "▲▲",
  "suspected-dropout": "▲▲▲",
  dropout: "▲▲▲▲",
  cumulative: "Σ",
  chronic: "※",
} as const satisfies Readonly<Record<AlertLevel, string>>;
