import type { ColumnEvidence } from "../../records";
import { columnName } from "../../sheet";
import type { ExplanationWords } from "../explanation-words";
import { formatMark } from "../format-mark";
import { words } from "./words";

export const explanation: ExplanationWords = {
  sheet: ({ sheet, role, percent, students, needsConfirmation, decidedBy }) => {
    const count = students > 0 ? `，${students} 人` : "";
    const asked = needsConfirmation ? "，待确认，没有采用" : "";
    return `${sheet}：${words.roles[role]}${count}，${deciders[decidedBy](percent)}${asked}`;
  },
  because: (evidence) => `依据：${evidence.join("；")}`,
  doubts: (doubts) => `存疑：${doubts.join("；")}`,
  table: ({ number, area, turned, shape, header, firstDataRow, lastDataRow }) => {
    const head =
      header === null
        ? "没有表头"
        : header.first === header.last
          ? `表头在第 ${header.first} 行`
          : `表头在第 ${header.first}–${header.last} 行`;
    const rows = turned ? "学生横着排" : `数据在第 ${firstDataRow}–${lastDataRow} 行`;
    return `表 ${number}：${area}，${shapes[shape]}，${head}，${rows}`;
  },
  heads: { column: "列", row: "行", header: "表头", means: "读作", sure: "把握", why: "依据" },
  noHeader: "（空）",
  means: ({ means, subject, assessment, term, fullMark }) =>
    [
      subject ?? words.columnMeanings[means],
      ...(subject === null || means === "score" ? [] : [words.columnMeanings[means]]),
      ...(assessment === null || assessment === "unstated" ? [] : [words.assessments[assessment]]),
      ...(term === null ? [] : [`第${term === 1 ? "一" : "二"}学期`]),
      ...(fullMark === null ? [] : [`满分 ${formatMark(fullMark)}`]),
    ].join(" · "),
  columnReasons: (evidence) => evidence.map(columnEvidence).join("，"),
};

const deciders: Readonly<
  Record<Parameters<ExplanationWords["sheet"]>[0]["decidedBy"], (percent: number) => string>
> = {
  recognition: (percent) => `把握 ${percent}%`,
  person: (percent) => `按您说的读（自动识别的把握 ${percent}%）`,
  "accepted-guess": (percent) => `把握只有 ${percent}%，按要求照样采用`,
};

const shapes = {
  wide: "一行一名学生",
  long: "一行一科或一次考试",
  "one-pupil": "一人一表",
} as const;

function columnEvidence(evidence: ColumnEvidence): string {
  switch (evidence.kind) {
    case "header-words":
      return `表头“${evidence.words}”`;
    case "group-words":
      return `上层表头“${evidence.words}”`;
    case "title-or-sheet-name":
      return `标题或表名里有“${evidence.words}”`;
    case "numbers":
      return `${percentOf(evidence.share)} 是数`;
    case "names":
      return `${percentOf(evidence.share)} 像姓名`;
    case "identifiers":
      return `${percentOf(evidence.share)} 像学号`;
    case "classes":
      return `${percentOf(evidence.share)} 像班级`;
    case "subjects":
      return `${percentOf(evidence.share)} 是学科名`;
    case "letters":
      return `${percentOf(evidence.share)} 是等第`;
    case "runs-from-one":
      return "从 1 依次往下排";
    case "restarts-in-classes":
      return "每班从 1 重新排";
    case "sum-of-others":
      return "等于其他几列的和";
    case "mean-of-others":
      return "等于其他几列的平均";
    case "same-as-earlier":
      return `和前面的 ${columnName(evidence.column)} 列重复`;
    case "header-unknown":
      return "看不懂表头";
    case "chosen":
      return "您选定的";
  }
}

function percentOf(share: number): string {
  return `${Math.round(share * 100)}%`;
}
