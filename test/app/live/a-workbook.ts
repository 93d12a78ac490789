import {
  findPolicy,
  recogniseSnapshot,
  screenWorkbook,
  type ScreenedWorkbook,
  type TypedChange,
} from "../../../src/app";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/sheet";
import { fakeWorkbook } from "../../taskpane/fake-workbook";

const policy = findPolicy("shanghai-2006-secondary")!;

export function screen(snapshot: WorkbookSnapshot): ScreenedWorkbook {
  const recognised = recogniseSnapshot(snapshot, { policy, grade: null });
  return screenWorkbook(recognised, { policy, stage: null, date: "2026-06-26", grade: null });
}

export async function workbookWith(sheets: readonly SheetSnapshot[]): Promise<WorkbookSnapshot> {
  return fakeWorkbook(sheets).port.read();
}

/** What somebody types into a cell. */
export interface Typed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** As the port would read the cell once it was typed. */
export function asChange({ sheets }: WorkbookSnapshot, typed: Typed): TypedChange {
  const { value, row, column } = typed;
  const sheet = sheets.find(({ name }) => name === typed.sheet)!;
  return {
    sheetId: sheet.id,
    area: { row, column, rows: 1, columns: 1 },
    contents: { values: [[value]], texts: [[String(value)]], formulas: [[value]] },
  };
}

/** The workbook as it is once the cell was typed. */
export function withTyped(
  snapshot: WorkbookSnapshot,
  { sheet, row, column, value }: Typed,
): WorkbookSnapshot {
  const put = <Cell>(rows: readonly (readonly Cell[])[], cell: Cell, one: SheetSnapshot) =>
    rows.map((cells, index) =>
      index === row - one.origin.row ? cells.with(column - one.origin.column, cell) : cells,
    );
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((one) =>
      one.name === sheet
        ? {
            ...one,
            values: put(one.values, value, one),
            texts: put(one.texts, String(value), one),
            formulas: put(one.formulas, value, one),
          }
        : one,
    ),
  };
}

/** All that is said of these pupils. */
export function saidOf(
  { screening, subjectsOf, attendance, recognised }: ScreenedWorkbook,
  students: readonly number[],
) {
  return students.map((student) => ({
    name: recognised.reading.register[student]?.name,
    finding: screening.findings[student],
    subjects: screening.findings[student] && subjectsOf(student),
    attendance: spelledOut(attendance.findings.find((finding) => finding.student === student)),
    alerts: spelledOut(attendance.alerts.filter((alert) => alert.student === student)),
  }));
}

/** Timelines and cells are made when they are looked at. */
function spelledOut(found: unknown): unknown {
  return JSON.parse(JSON.stringify(found ?? null));
}
