import type { RecognisedWorkbook } from "../../app";
import type { ColumnRecognition, SheetRecognition } from "../../records";
import type { SheetSnapshot } from "../../sheet";

/** The sheets that take part in a screening, and those that wait for a person's word. */
export function usableSheets({ reading }: RecognisedWorkbook): readonly SheetRecognition[] {
  return reading.sheets.filter(takesPart);
}

export function unusedSheets({ reading }: RecognisedWorkbook): readonly SheetRecognition[] {
  return reading.sheets.filter((sheet) => !takesPart(sheet));
}

export interface SheetPreview {
  readonly columns: readonly ColumnRecognition[];
  /** Row number of the sheet (from 1) and what stands in each of `columns`. */
  readonly rows: readonly {
    readonly number: number;
    readonly isHeader: boolean;
    readonly cells: readonly { readonly text: string; readonly isNumber: boolean }[];
  }[];
}

const previewedPupils = 2;
const previewedColumns = 40;

/** The sheet's own header and first pupils, under what each column was taken to mean. */
export function previewOf(
  recognition: SheetRecognition,
  snapshots: readonly SheetSnapshot[],
): SheetPreview | null {
  const { headerRows, firstDataRow, lastDataRow } = recognition;
  const snapshot = snapshots.find(({ name }) => name === recognition.sheet);
  if (!snapshot || !headerRows || firstDataRow === null || lastDataRow === null) return null;
  const columns = recognition.columns.slice(0, previewedColumns);
  const dataRows = range(firstDataRow, Math.min(lastDataRow, firstDataRow + previewedPupils - 1));
  return {
    columns,
    rows: [...range(headerRows.first, headerRows.last), ...dataRows].map((row) => ({
      number: row + 1,
      isHeader: row <= headerRows.last,
      cells: columns.map(({ column }) => cellIn(snapshot, row, column)),
    })),
  };
}

function takesPart({ role, studentCount, needsConfirmation }: SheetRecognition): boolean {
  switch (role) {
    case "gradebook":
    case "make-up":
    case "student-info":
    case "enrolment-change":
      return studentCount > 0 || needsConfirmation;
    case "subject-table":
      return true;
    case "attendance":
    case "result":
    case "other":
      return false;
  }
}

function cellIn({ origin, texts, values }: SheetSnapshot, row: number, column: number) {
  const [r, c] = [row - origin.row, column - origin.column];
  return { text: texts[r]?.[c] ?? "", isNumber: typeof values[r]?.[c] === "number" };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
