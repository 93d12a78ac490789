import type { CellFormat, PlannedCell, PlannedList, PlannedRow, SheetPlan } from "../../src/sheet";

const line = { style: "thin", color: "#8B95A3" } as const;

export const body: CellFormat = {
  font: { name: "等线", size: 10, bold: false, color: "#1F2937", underline: false },
  fill: null,
  horizontal: "center",
  vertical: "center",
  indent: 0,
  wrap: false,
  numberFormat: "General",
  borders: { top: line, right: line, bottom: line, left: line },
};

export const formats = {
  title: {
    ...body,
    font: { ...body.font, name: "黑体", size: 16, color: "#1F3A5F" },
    horizontal: "left",
    borders: { top: null, right: null, bottom: null, left: null },
  },
  header: {
    ...body,
    font: { ...body.font, bold: true },
    fill: "#E6ECF3",
    wrap: true,
    borders: { ...body.borders, bottom: { style: "medium", color: "#4B5563" } },
  },
  body,
  failing: {
    ...body,
    font: { ...body.font, bold: true, color: "#9B1C1C" },
    fill: "#FBE3E1",
    numberFormat: '0"▼"',
  },
  reason: { ...body, horizontal: "left", vertical: "top", indent: 1, wrap: true },
  link: { ...body, font: { ...body.font, size: 9, color: "#0B57A4", underline: true } },
  fillIn: {
    ...body,
    fill: "#FFFBE3",
    numberFormat: "0.0",
    borders: { ...body.borders, bottom: { style: "dotted", color: "#4A3B00" } },
  },
} as const satisfies Record<string, CellFormat>;

type Format = keyof typeof formats;
type Content = string | number;

const row = (
  height: number,
  ...cells: readonly (readonly [Content, Format] | null)[]
): PlannedRow => ({
  height,
  cells: cells.map((cell): PlannedCell | null => cell && { value: cell[0], format: cell[1] }),
});

/** One pupil's line of a list: number, name, failing mark, reason, cells. */
export type Pupil = readonly [
  number: string,
  name: string,
  mark: number,
  reason: string,
  cell: string,
];

export const pupils: readonly Pupil[] = [
  ["0070001", "欧阳若溪", 52, "数学、英语不及格", "七年级!C3"],
  ["3101152024070010001", '=HYPERLINK("http://x")', 48, "1/2", "七年级!C4"],
  ["0070003", "阿依古丽·买买提", 59.5, "缺英语补考成绩", "七年级!C5"],
];

const aList: PlannedList = {
  header: 1,
  columns: [
    { id: "studentNumber", part: "identity" },
    { id: "name", part: "identity" },
    { id: "mark", part: "finding" },
    { id: "reason", part: "finding" },
    { id: "cells", part: "finding" },
    { id: "remark", part: "fill-in" },
  ],
  words: { heading: "待处理", whose: "原来在哪一行", column: "栏目", entry: "您填的内容" },
};

/** A list as the reports make it: title over all columns, header, one row a pupil, a column to fill in. */
export function aPlan(
  list: readonly Pupil[] = pupils,
  changes: Partial<SheetPlan> = {},
): SheetPlan {
  return { ...aBarePlan(list), list: aList, ...changes };
}

function aBarePlan(list: readonly Pupil[]): SheetPlan {
  return {
    report: "make-up-roster",
    name: "学情·补考名单",
    tabColor: "#1D4E89",
    columnWidths: [9.6, 10.6, 6.2, 34, 18, 14],
    rows: [
      row(30, ["补考名单", "title"], null, null, null, null, null),
      row(
        22,
        ["学号", "header"],
        ["姓名", "header"],
        ["数学", "header"],
        ["原因", "header"],
        ["依据", "header"],
        ["备注（填）", "header"],
      ),
      ...list.map(([number, name, mark, reason, cell]) => ({
        key: number,
        ...row(
          19,
          [number, "body"],
          [name, "body"],
          [mark, "failing"],
          [reason, "reason"],
          [cell, "link"],
          ["", "fillIn"],
        ),
      })),
    ],
    formats,
    merges: [{ row: 0, column: 0, rows: 1, columns: 6 }],
    freeze: { rows: 2, columns: 2 },
    filter: { row: 1, column: 0, rows: list.length + 1, columns: 6 },
    conditionalFormats: [
      {
        kind: "line",
        area: { row: 2, column: 0, rows: Math.max(1, list.length), columns: 6 },
        formula: "=$A3<>$A4",
        line: { side: "bottom", color: "#4B5563" },
        besideColor: "#8B95A3",
      },
    ],
    links: list.map((_, index) => ({
      row: index + 2,
      column: 4,
      target: { sheet: "七年级", area: { row: index + 2, column: 2, rows: 1, columns: 1 } },
      tip: "看原始成绩",
    })),
    fillIn: [{ row: 2, column: 5, rows: Math.max(1, list.length), columns: 1 }],
    print: {
      orientation: "portrait",
      margins: { left: 0.47, right: 0.47, top: 0.63, bottom: 0.75, header: 0.3, footer: 0.3 },
      repeatRows: { first: 1, last: 1 },
      headerLeft: "求实中学　七年级",
      headerRight: "学情·补考名单",
      footerCenter: "第 &P 页，共 &N 页",
      pageBreaksBefore: [],
    },
  };
}

/** A second report beside the list, printed at a fixed scale with breaks between pages. */
export function anotherPlan(lines = 4): SheetPlan {
  const plan = aBarePlan(pupils);
  return {
    ...plan,
    report: "overview",
    name: "学情·总览",
    tabColor: "#1F3A5F",
    rows: Array.from({ length: lines }, (_, index) =>
      row(20, [`七（${index + 1}）班`, "body"], [index, "body"], null, null, null, null),
    ),
    merges: [],
    freeze: { rows: 1, columns: 0 },
    filter: null,
    conditionalFormats: [],
    links: [],
    fillIn: [],
    print: { ...plan.print, repeatRows: null, pageBreaksBefore: [2], scale: 95 },
  };
}
