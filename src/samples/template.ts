import { cell, row, type SampleRow, type SampleSheet } from "./sample-sheet";

const rowsToFill = 60;

interface BlankSheet {
  readonly name: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly widths: readonly number[];
}

const subjects = ["语文", "数学", "英语", "物理", "化学", "道德与法治", "历史", "地理", "生物"];
const subjectWidths = subjects.map((subject) => (subject.length > 3 ? 12 : 7.5));
const days = Array.from({ length: 31 }, (_, index) => String(index + 1));

const blankSheets: readonly BlankSheet[] = [
  {
    name: "成绩",
    title: "____学校____学年____年级学年总评成绩",
    heads: ["学号", "姓名", "班级", ...subjects, "体育", "备注"],
    widths: [12, 13, 10, ...subjectWidths, 7.5, 22],
  },
  {
    name: "补考成绩",
    title: "____学校____学年____年级补考成绩",
    heads: ["学号", "姓名", "班级", ...subjects],
    widths: [12, 13, 10, ...subjectWidths],
  },
  {
    name: "考勤",
    title: "____学校____班____年____月考勤表",
    heads: ["学号", "姓名", ...days],
    widths: [12, 13, ...days.map(() => 4.2)],
  },
  {
    name: "学生信息",
    title: "____学校____年级学生信息表",
    heads: [
      ...["学号", "姓名", "班级", "性别", "是否留守儿童", "是否进城务工人员随迁子女"],
      ...["随班就读", "困难类型", "是否孤儿", "家庭情况", "备注"],
    ],
    widths: [12, 13, 10, 6, 14, 24, 14, 16, 10, 18, 22],
  },
];

/** 空白模板: four sheets with the heads that the reading knows, and what to write in them. */
export function templateSheets(): readonly SampleSheet[] {
  return [...blankSheets.map(blankSheet), notes()];
}

function blankSheet({ name, title, heads, widths }: BlankSheet): SampleSheet {
  const kinds = heads.map((_, column) =>
    column === 0 ? "text" : column === 1 ? "name" : "letter",
  );
  return {
    name,
    tabColor: "#15708C",
    columnWidths: widths,
    rows: [
      row(34, [cell(title, "title")]),
      row(
        26,
        heads.map((head) => cell(head, "head")),
      ),
      ...Array.from({ length: rowsToFill }, () =>
        row(
          20,
          kinds.map((look) => cell("", look)),
        ),
      ),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: heads.length }],
    freeze: { rows: 2, columns: 2 },
    failingHighlights: [],
    landscape: true,
  };
}

const lines = [
  "哪张表用得上就填哪张，用不上的空着或删掉都行。行数不够就往下接着写。",
  "成绩：一人一行，写学年总评。没有的学科空着整列；缺考、缓考、免修直接写字。满分不是 100 的写进表头，如“数学（120）”。",
  "补考成绩：只写参加补考的学生；还没录入的格空着，录入以后再筛查一次。",
  "考勤：一个班一个月一张，把标题里的班级和年月填上。√ 出勤　× 旷课　△ 事假　○ 病假　+ 迟到　－ 早退；半天的写“上午×”。",
  "学生信息：“是否”的列写“是”或“否”；困难类型写“低保家庭”“特困救助供养”等；家庭情况写“单亲”“父母离异，随母亲生活”等。",
  "同一个学生的学号和姓名，在各张表里要写得一样。",
  "填好以后打开学情助手，从“重新读取”开始。只在这台电脑上处理，不上传。",
];

function notes(): SampleSheet {
  return {
    name: "说明",
    tabColor: null,
    columnWidths: [110],
    rows: [
      row(34, [cell("怎么填", "title")]),
      ...lines.map((line): SampleRow => row(34, [cell(line, "note")])),
    ],
    merges: [],
    freeze: null,
    failingHighlights: [],
    landscape: false,
  };
}
