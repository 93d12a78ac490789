import { ledgerSheet, type ResultSheetContent } from "../../../src/app";
import type {
  CellValue,
  LedgerSheet,
  PlannedCell,
  PlannedRow,
  SheetPlan,
} from "../../../src/sheet";

/** A pupil's line: number, name, mark; the remark is the person's. */
export type Line = readonly [number: string, name: string, mark: number];

export const lines: readonly Line[] = [
  ["0070001", "欧阳若溪", 52],
  ["0070002", "令狐远", 48],
  ["0070003", "上官云", 30],
];

const cell = (value: string | number): PlannedCell => ({ value, format: "text" });

/** Title, header, one row a pupil, sign-off. */
export function aListPlan(list: readonly Line[] = lines): SheetPlan {
  const row = (key: string | null, ...values: readonly (string | number)[]): PlannedRow => ({
    height: 20,
    cells: values.map(cell),
    ...(key === null ? {} : { key }),
  });
  return {
    report: "make-up-roster",
    name: "学情·补考名单",
    tabColor: "#1D4E89",
    columnWidths: [5, 12, 10, 8, 14],
    rows: [
      row(null, "补考名单", "", "", "", ""),
      row(null, "序号", "学号", "姓名", "数学", "备注（填）"),
      ...list.map(([number, name, mark], index) => row(number, index + 1, number, name, mark, "")),
      row(null, "教导处签字：", "", "", "", ""),
    ],
    formats: {},
    merges: [{ row: 0, column: 0, rows: 1, columns: 5 }],
    freeze: null,
    filter: { row: 1, column: 0, rows: list.length + 1, columns: 5 },
    conditionalFormats: [],
    links: [],
    fillIn: [],
    list: {
      header: 1,
      columns: [
        { id: "ordinal", part: "ordinal" },
        { id: "studentNumber", part: "identity" },
        { id: "name", part: "identity" },
        { id: "mark", part: "finding" },
        { id: "remark", part: "fill-in" },
      ],
      words: { heading: "待处理：", whose: "原来在哪一行", column: "栏目", entry: "您填的内容" },
    },
    print: {
      orientation: "portrait",
      margins: { left: 0, right: 0, top: 0, bottom: 0, header: 0, footer: 0 },
      repeatRows: null,
      headerLeft: "",
      headerRight: "",
      footerCenter: "",
      pageBreaksBefore: [],
    },
  };
}

/** What a sheet holds: values, and formulas where they differ. */
export type Grid = CellValue[][];

/** The sheet as the writer leaves it, with its entry in the ledger. */
export function written(plan: SheetPlan): { readonly grid: Grid; readonly ledger: LedgerSheet } {
  const width = Math.max(...plan.rows.map(({ cells }) => cells.length));
  const grid = plan.rows.map(({ cells }) =>
    Array.from({ length: width }, (_, column): CellValue => {
      const planned = cells[column];
      return planned?.theirs?.formula ?? planned?.theirs?.value ?? planned?.value ?? "";
    }),
  );
  return { grid, ledger: ledgerSheet(plan, "{1}", grid) };
}

/** A cell that begins with `=` is a formula here. */
export function sheetOf(grid: Grid): ResultSheetContent {
  const results = grid.map((row) =>
    row.map((value) => (typeof value === "string" && value.startsWith("=") ? 42 : value)),
  );
  return {
    id: "{1}",
    name: "学情·补考名单",
    mark: { report: "make-up-roster" },
    origin: { row: 0, column: 0 },
    values: results,
    formulas: grid,
  };
}
