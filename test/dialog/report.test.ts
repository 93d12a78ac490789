import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeContents, encodeContents } from "../../src/dialog/fragment";
import { paneTheme } from "../../src/taskpane/theme/pane-theme";
import {
  commandNames,
  obstacles,
  reportSentences,
  vocabularyOf,
  type CommandReport,
  type Language,
} from "../../src/text";

const figures = { candidates: 3, awaitingMakeUp: 8, undetermined: 3, atRisk: 0 };
const written: CommandReport = {
  kind: "written",
  command: "runScreening",
  stage: "annual",
  ...figures,
  ...{ sheets: 9, seconds: 1.24, kept: 23, setAside: 2, questions: 1 },
};
const reports: readonly CommandReport[] = [
  written,
  { ...written, stage: "midterm", atRisk: 5 },
  { kind: "marked", command: "markSources", sheets: 3, left: 1 },
  { kind: "cleared", command: "clearMarks", left: 1 },
  ...obstacles.map((because): CommandReport => ({
    kind: "not-done",
    command: "runReview",
    because,
    count: 2,
  })),
];

describe("a report", () => {
  it.each(reports)("goes through the dialog's address: $kind $because", (report) => {
    const contents = { report, language: "en", isDark: true } as const;
    expect(decodeContents(`#${encodeContents(contents)}`)).toEqual(contents);
  });

  it("is none where the address holds none", () => {
    expect(decodeContents("")).toEqual({ report: null, language: "zh-CN", isDark: false });
    expect(decodeContents("#kind=written&command=delete").report).toBeNull();
  });

  it("says figures first, then what was done", () => {
    expect(reportSentences(written, "zh-CN")).toEqual({
      button: "一键筛查",
      title: "筛查完成，结果已写入",
      figures: [
        { key: "candidates", name: "候选", count: 3 },
        { key: "awaitingMakeUp", name: "待补考", count: 8 },
        { key: "undetermined", name: "待定", count: 3 },
      ],
      lines: [
        "按“学年总评”筛查，写入 9 张表，用时 1.2 秒。原表没有动。",
        "您填过的 23 格都保留着。",
        "有 2 格填写内容这次没有对应的行，放在表下方的“待处理”里，请看一看。",
        "还有 1 个问题没回答，有关学生可能列为待定。打开窗格，在“识别”一步点一下就能回答。",
        "只是候选名单，由校长室审定。",
      ],
    });
  });

  it("is said in full in both languages, with no Chinese in the English one", () => {
    for (const report of reports) {
      for (const command of commandNames) {
        const chinese = reportSentences({ ...report, command }, "zh-CN");
        const english = reportSentences({ ...report, command }, "en");
        expect(english.lines).toHaveLength(chinese.lines.length);
        for (const line of [english.title, english.button, ...english.lines]) {
          expect(line).toMatch(/^[^\p{Script=Han}]+$/u);
        }
      }
    }
  });

  it.each<Language>(["zh-CN", "en"])("names verdicts as everywhere else: %s", (language) => {
    const { verdicts } = vocabularyOf(language);
    const named = (report: CommandReport) =>
      reportSentences(report, language).figures.map(({ name }) => name);
    expect(named(written)).toEqual([
      verdicts.candidate,
      verdicts["make-up-pending"],
      verdicts.undetermined,
    ]);
    expect(named({ ...written, stage: "midterm" })).toEqual([
      verdicts["at-risk"],
      verdicts.undetermined,
    ]);
  });
});

describe("the dialog's colours", () => {
  const css = readFileSync(join(__dirname, "../../src/dialog/dialog.css"), "utf8");
  const [light = "", dark = ""] = css.split('[data-theme="dark"]');

  it.each([
    ["light", light],
    ["dark", dark],
  ] as const)("are the pane's tokens: %s", (appearance, part) => {
    const theme = new Map(Object.entries(paneTheme(appearance)));
    const tokens = [...part.matchAll(/--(\w+): (#\w+);/gu)].map(([, name = "", value]) => [
      name,
      value,
    ]);
    expect(tokens).toHaveLength(13);
    expect(tokens).toEqual(
      tokens.map(([name = ""]) => [name, String(theme.get(name)).toLowerCase()]),
    );
  });
});
