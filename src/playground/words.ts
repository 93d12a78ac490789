import type { FileProblem } from "../host";

export type Language = "zh-CN" | "en";

/** Everything that the playground's own page says. */
export interface Words {
  readonly productName: string;
  readonly promise: string;
  readonly samples: string;
  readonly sampleNames: Readonly<Record<SampleId, string>>;
  readonly sampleNotes: Readonly<Record<SampleId, string>>;
  readonly openFile: string;
  readonly saveResult: string;
  readonly dropHere: string;
  readonly closePane: string;
  readonly openPane: string;
  readonly paneTitle: string;
  readonly gridTitle: string;
  /** Stands in the place of a chart, which the grid cannot draw. */
  readonly chartNote: string;
  readonly dismiss: string;
  readonly loading: string;
  /** Said when the file could not even be fetched or read. */
  readonly couldNotRead: (fileName: string) => string;
  /** Said for a file that cannot be opened: what is wrong, and what to do. */
  readonly problem: (problem: FileProblem, fileName: string) => string;
  /** Part of the name of the file that is handed back: 八年级成绩册-学情.xlsx. */
  readonly resultSuffix: string;
}

export const sampleIds = ["grade-eight", "one-class", "attention"] as const;

export type SampleId = (typeof sampleIds)[number];

/** `?lang=` wins; else the browser's first language decides; Chinese unless that is another. */
export function chooseLanguage(search: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get("lang") ?? preferred[0] ?? "zh-CN";
  return asked.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

/** What the pane is told that Office looks like. */
export type Theme = "light" | "dark";

/** `?theme=dark` shows the pane as in Office's black theme. */
export function chooseTheme(search: string): Theme {
  return new URLSearchParams(search).get("theme") === "dark" ? "dark" : "light";
}

export const words: Readonly<Record<Language, Words>> = {
  "zh-CN": {
    productName: "学情助手",
    promise: "只在这个浏览器里打开，不上传",
    samples: "示例",
    sampleNames: {
      "grade-eight": "八年级成绩册",
      "one-class": "七(3)班成绩册",
      attention: "七年级关注和考勤",
    },
    sampleNotes: {
      "grade-eight": "540 名学生，学年总评和补考成绩",
      "one-class": "45 名学生，学年总评，还没补考",
      attention: "108 名学生，学生信息、考勤和学籍异动",
    },
    openFile: "打开表格",
    saveResult: "下载结果",
    dropHere: "松开鼠标，打开这个表格",
    closePane: "收起学情助手",
    openPane: "打开学情助手",
    paneTitle: "学情助手任务窗格",
    gridTitle: "工作簿",
    chartNote: "图表（在 Excel 里显示）",
    dismiss: "知道了",
    loading: "正在打开……",
    couldNotRead: (fileName) => `没能读取“${fileName}”。请再试一次。现在打开的工作簿没有变。`,
    problem: problemInChinese,
    resultSuffix: "学情",
  },
  en: {
    productName: "Xueqing",
    promise: "Opened in this browser only, never uploaded",
    samples: "Samples",
    sampleNames: {
      "grade-eight": "Grade 8 gradebook",
      "one-class": "Class 7(3) gradebook",
      attention: "Grade 7, attention and attendance",
    },
    sampleNotes: {
      "grade-eight": "540 pupils, annual results and make-up marks",
      "one-class": "45 pupils, annual results, no make-up exam yet",
      attention: "108 pupils: pupil information, attendance, enrolment changes",
    },
    openFile: "Open workbook",
    saveResult: "Download result",
    dropHere: "Drop to open this workbook",
    closePane: "Hide the task pane",
    openPane: "Show the task pane",
    paneTitle: "Xueqing task pane",
    gridTitle: "Workbook",
    chartNote: "Chart (shown in Excel)",
    dismiss: "Got it",
    loading: "Opening…",
    couldNotRead: (fileName) =>
      `“${fileName}” could not be read. Please try again. The open workbook is unchanged.`,
    problem: problemInEnglish,
    resultSuffix: "xueqing",
  },
};

function problemInChinese(problem: FileProblem, fileName: string): string {
  const kept = "现在打开的工作簿没有变。";
  switch (problem) {
    case "not-a-spreadsheet":
      return `“${fileName}”不是 Excel 工作簿。请选择 .xlsx 文件。${kept}`;
    case "legacy-xls":
      return `“${fileName}”是旧的 .xls 格式。请在 Excel 或 WPS 里打开，另存为 .xlsx，再来打开。${kept}`;
    case "password-protected":
      return `“${fileName}”是加密文件。请先在 Excel 里取消密码，再来打开。${kept}`;
    case "damaged-zip":
    case "damaged-workbook":
      return `“${fileName}”已损坏，读不出来。请在 Excel 里打开并修复，另存一份再试。${kept}`;
    case "csv-or-text":
      return `“${fileName}”是 CSV 或文本文件。请在 Excel 或 WPS 里打开，另存为 .xlsx，再来打开。${kept}`;
    case "empty-file":
      return `“${fileName}”是空文件，里面没有内容。请检查是否下载完整，再来打开。${kept}`;
    case "too-large":
      return `“${fileName}”太大，浏览器装不下。请分成几个工作簿，再来打开。${kept}`;
  }
}

function problemInEnglish(problem: FileProblem, fileName: string): string {
  const kept = "The open workbook is unchanged.";
  switch (problem) {
    case "not-a-spreadsheet":
      return `“${fileName}” is not an Excel workbook. Choose an .xlsx file. ${kept}`;
    case "legacy-xls":
      return `“${fileName}” is in the old .xls format. Open it in Excel or WPS, save it as .xlsx, then open that. ${kept}`;
    case "password-protected":
      return `“${fileName}” is encrypted. Remove the password in Excel first, then open it. ${kept}`;
    case "damaged-zip":
    case "damaged-workbook":
      return `“${fileName}” is damaged and cannot be read. Open and repair it in Excel, save a copy and try again. ${kept}`;
    case "csv-or-text":
      return `“${fileName}” is a CSV or text file. Open it in Excel or WPS, save it as .xlsx, then open that. ${kept}`;
    case "empty-file":
      return `“${fileName}” is empty. Check that it was downloaded completely, then open it. ${kept}`;
    case "too-large":
      return `“${fileName}” is too large for the browser. Split it into several workbooks, then open those. ${kept}`;
  }
}
