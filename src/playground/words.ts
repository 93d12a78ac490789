import type { FileProblem } from "../host";
import { tourInChinese, tourInEnglish, type TourWords } from "./tour-words";

export type Language = "zh-CN" | "en";

/** Everything that the playground's own page says. */
export interface Words {
  readonly productName: string;
  readonly promise: string;
  readonly samplesButton: string;
  readonly samples: Readonly<Record<Opening, SampleWords>>;
  /** The workbook that the pane opens beside the open one. */
  readonly newWorkbook: string;
  readonly openFile: string;
  readonly saveResult: string;
  readonly dropHere: string;
  readonly closePane: string;
  readonly openPane: string;
  readonly paneTitle: string;
  readonly gridTitle: string;
  /** Names what is said of the cell that is selected: the grid is a picture. */
  readonly selectedCell: string;
  /** Stands in the place of a chart, which the grid cannot draw. */
  readonly chartNote: string;
  readonly dismiss: string;
  /** Said of a workbook that another took the place of before it was downloaded. */
  readonly leftBehind: (fileName: string) => string;
  readonly goBack: string;
  /** Follows the selected cell's link. */
  readonly goTo: (cell: string) => string;
  readonly tour: TourWords;
  readonly loading: string;
  /** Said when the file could not even be fetched or read. */
  readonly couldNotRead: (fileName: string) => string;
  /** Said for a file that cannot be opened: what is wrong, and what to do. */
  readonly problem: (problem: FileProblem, fileName: string) => string;
  /** Part of the name of the file that is handed back: 八年级成绩册-学情-2026-06-27.xlsx. */
  readonly resultSuffix: string;
}

/** The samples by their files' names. */
export const sampleIds = [
  ...(["head-teacher", "grade-eight", "subject-teacher", "attention", "one-class"] as const),
] as const;

export type SampleId = (typeof sampleIds)[number];

/** What the page can open by itself: a sample, or a workbook with nothing in it. */
export type Opening = SampleId | "blank";

/** 示例, in the order of the menu. */
export const menuIds = [
  ...(["head-teacher", "grade-eight", "subject-teacher", "attention", "blank"] as const),
] as const satisfies readonly Opening[];

interface SampleWords {
  readonly name: string;
  /** 班主任, 教导处, 任课教师 … */
  readonly forWhom: string;
  readonly note: string;
}

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
    samplesButton: "示例",
    samples: {
      "head-teacher": {
        name: "七(5)班成绩和考勤",
        forWhom: "班主任",
        note: "42 人：谁要补考，谁连着旷课，谁要特别关注",
      },
      "grade-eight": {
        name: "八年级成绩册",
        forWhom: "教导处",
        note: "540 人：补考以后谁列入留级初步名单，谁还没有结论",
      },
      "subject-teacher": {
        name: "八年级数学成绩册",
        forWhom: "任课教师",
        note: "三个班 124 人：谁不及格，谁的补考还没录",
      },
      attention: {
        name: "七年级关注和考勤",
        forWhom: "年级组、政教处",
        note: "108 人：三种考勤记法，八类学生和旷课预警",
      },
      "one-class": {
        name: "七(3)班成绩册",
        forWhom: "班主任",
        note: "45 名学生，学年总评，还没补考",
      },
      blank: {
        name: "空白工作簿",
        forWhom: "还没有表",
        note: "从空白模板开始",
      },
    },
    newWorkbook: "工作簿2",
    openFile: "打开表格",
    saveResult: "下载结果",
    dropHere: "松开鼠标，打开这个表格",
    closePane: "收起学情助手",
    openPane: "打开学情助手",
    paneTitle: "学情助手任务窗格",
    gridTitle: "工作簿",
    selectedCell: "选中的格",
    chartNote: "图表（在 Excel 里显示）",
    dismiss: "知道了",
    leftBehind: (fileName) => `“${fileName}”里有还没下载的改动。`,
    goBack: "回到它",
    goTo: (cell) => `转到 ${cell}（Ctrl+Enter）`,
    tour: tourInChinese,
    loading: "正在打开……",
    couldNotRead: (fileName) => `没能读取“${fileName}”。请再试一次。现在打开的工作簿没有变。`,
    problem: problemInChinese,
    resultSuffix: "学情",
  },
  en: {
    productName: "Xueqing",
    promise: "Opened in this browser only, never uploaded",
    samplesButton: "Samples",
    samples: {
      "head-teacher": {
        name: "Class 7(5), marks and attendance",
        forWhom: "Head teacher",
        note: "42 pupils: who sits make-up exams, who is absent, who needs attention",
      },
      "grade-eight": {
        name: "Grade 8 gradebook",
        forWhom: "Academic office",
        note: "540 pupils: who is listed after the make-up exams, who is still open",
      },
      "subject-teacher": {
        name: "Grade 8 mathematics",
        forWhom: "Subject teacher",
        note: "124 pupils in three classes: who fails, whose make-up mark is missing",
      },
      attention: {
        name: "Grade 7, attention and attendance",
        forWhom: "Grade team, student affairs",
        note: "108 pupils: attendance kept in three ways, eight categories, absence alerts",
      },
      "one-class": {
        name: "Class 7(3) gradebook",
        forWhom: "Head teacher",
        note: "45 pupils, annual results, no make-up exam yet",
      },
      blank: {
        name: "Empty workbook",
        forWhom: "No sheets yet",
        note: "Start from the blank template",
      },
    },
    newWorkbook: "Workbook2",
    openFile: "Open workbook",
    saveResult: "Download result",
    dropHere: "Drop to open this workbook",
    closePane: "Hide the task pane",
    openPane: "Show the task pane",
    paneTitle: "Xueqing task pane",
    gridTitle: "Workbook",
    selectedCell: "Selected cell",
    chartNote: "Chart (shown in Excel)",
    dismiss: "Got it",
    leftBehind: (fileName) => `“${fileName}” has changes that were not downloaded.`,
    goBack: "Back to it",
    goTo: (cell) => `Go to ${cell} (Ctrl+Enter)`,
    tour: tourInEnglish,
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
