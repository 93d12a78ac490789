import type { Language } from "../language";
import type { CommandName, CommandReport } from "./command-report";
import { ribbonTextEn } from "./en";
import type { RibbonText } from "./ribbon-text";
import { ribbonTextZhCn } from "./zh-cn";

/** A report as it is read: a title, figures, then what else is to be said. */
export interface ReportSentences {
  readonly title: string;
  /** The command, as its button is named. */
  readonly button: string;
  readonly figures: readonly Figure[];
  readonly lines: readonly string[];
}

export interface Figure {
  readonly key: keyof RibbonText["figures"];
  readonly name: string;
  readonly count: number;
}

export function ribbonText(language: Language): RibbonText {
  switch (language) {
    case "zh-CN":
      return ribbonTextZhCn;
    case "en":
      return ribbonTextEn;
  }
}

export function reportSentences(report: CommandReport, language: Language): ReportSentences {
  const text = ribbonText(language);
  return { button: text.commands[report.command], ...sentences(report, text) };
}

function sentences(
  report: CommandReport,
  text: RibbonText,
): Pick<ReportSentences, "title" | "figures" | "lines"> {
  switch (report.kind) {
    case "written":
      return {
        title: text.written.titles[report.command],
        figures: figuresOf(report, text),
        lines: [
          text.written.line(report.stage, report.sheets, tenths(report.seconds)),
          ...(report.kept > 0 ? [text.written.kept(report.kept)] : []),
          ...(report.setAside > 0 ? [text.written.setAside(report.setAside)] : []),
          ...(report.questions > 0 ? [text.written.questions(report.questions)] : []),
          text.written.standing,
        ],
      };
    case "marked":
      return {
        title: text.marked.title,
        figures: [],
        lines: [
          text.marked.line(report.sheets),
          ...(report.left > 0 ? [text.marked.left(report.left)] : []),
        ],
      };
    case "cleared":
      return {
        title: report.left > 0 ? text.cleared.titleLeft : text.cleared.title,
        figures: [],
        lines: [report.left > 0 ? text.cleared.left(report.left) : text.cleared.line],
      };
    case "not-done": {
      const { command, because, count } = report;
      const title = text.notDone.titles[command];
      return { title, figures: [], lines: [whyOf(text, command, because, count)] };
    }
  }
}

function whyOf(
  { notDone, commands }: RibbonText,
  command: CommandName,
  because: Extract<CommandReport, { kind: "not-done" }>["because"],
  count: number,
): string {
  return notDone.why[because](commands[command], count);
}

/** At mid-term 有风险 and 待定; otherwise 候选, 待补考 and 待定. */
function figuresOf(
  report: Extract<CommandReport, { kind: "written" }>,
  { figures }: RibbonText,
): ReportSentences["figures"] {
  const keys =
    report.stage === "midterm"
      ? (["atRisk", "undetermined"] as const)
      : (["candidates", "awaitingMakeUp", "undetermined"] as const);
  return keys.map((key) => ({ key, name: figures[key], count: report[key] }));
}

/** 0.9, and never 0.0. */
function tenths(seconds: number): string {
  return Math.max(0.1, seconds).toFixed(1);
}
