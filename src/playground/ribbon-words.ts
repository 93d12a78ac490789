import type { Language } from "./words";

/** The tab 学情 as Excel's ribbon shows it, and the window of its reports. */
export interface RibbonWords {
  readonly title: string;
  readonly tab: string;
  readonly commands: Readonly<Record<RibbonCommand, string>>;
  readonly openPane: string;
  readonly dialogTitle: string;
  readonly closeDialog: string;
}

/** Names as the manifest has them. */
export const ribbonCommands = [
  "runScreening",
  "runReview",
  "writeLedgers",
  "markSources",
  "clearMarks",
] as const;

export type RibbonCommand = (typeof ribbonCommands)[number];

export const ribbonWords: Readonly<Record<Language, RibbonWords>> = {
  "zh-CN": {
    title: "功能区",
    tab: "学情",
    commands: {
      runScreening: "一键筛查",
      runReview: "补考后复核",
      writeLedgers: "生成台账",
      markSources: "标色",
      clearMarks: "清除标色",
    },
    openPane: "打开窗格",
    dialogTitle: "学情助手",
    closeDialog: "关闭",
  },
  en: {
    title: "Ribbon",
    tab: "Xueqing",
    commands: {
      runScreening: "Screen and write",
      runReview: "Review after make-up",
      writeLedgers: "Write ledgers",
      markSources: "Mark cells",
      clearMarks: "Clear marks",
    },
    openPane: "Open pane",
    dialogTitle: "Xueqing",
    closeDialog: "Close",
  },
};
