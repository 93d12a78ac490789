import type { RecognitionEvidence, SheetRecognition, SheetRole } from "../../records";
import { findHeader, type HeaderRows } from "../header/find-header";
import { isBlankRow, toGrid, type SheetGrid } from "../grid";
import type { SheetSnapshot } from "../../sheet";
import { assessmentOf, isLongForm, readColumns, type TableColumn } from "./columns";
import { weighTable } from "./confidence";
import { decideRole } from "./role";
import { readRows, type TableRows } from "./rows";
import { readSurroundings, type Surroundings } from "./surroundings";

/** A table as recognised: what extraction works on. */
export interface RecognisedTable {
  readonly grid: SheetGrid;
  readonly header: HeaderRows;
  readonly columns: readonly TableColumn[];
  readonly rows: TableRows;
  readonly surroundings: Surroundings;
  /** One row a pupil, or one row for each pupil and subject. */
  readonly shape: "wide" | "long";
}

export interface RecognisedSheet {
  readonly recognition: SheetRecognition;
  /** Null where the sheet has no table that we know. */
  readonly table: RecognisedTable | null;
}

/** Below this a sheet takes no part until a person confirms what it is. */
const leastConfidence = 0.6;

/** snapshot → header → columns → rows → role and confidence. A result sheet of ours is never looked into. */
export function recogniseSheet(sheet: SheetSnapshot): RecognisedSheet {
  if (sheet.mark !== null) return withoutTable(sheet, "result", 1, []);
  const grid = toGrid(sheet);
  const header = findHeader(grid);
  if (!header) return recogniseHeaderless(grid);
  const surroundings = readSurroundings(grid, header.first);
  const columns = readColumns(grid, header, surroundings);
  const rows = readRows(grid, header, columns);
  const shape = isLongForm(columns) ? "long" : "wide";
  const table: RecognisedTable = { grid, header, columns, rows, surroundings, shape };
  const role = decideRole(table);
  const takesMarks = isSource(role, columns);
  const { confidence, evidence } = weighTable(table, role, takesMarks);
  return {
    table,
    recognition: {
      sheet: sheet.name,
      role,
      headerRows: header,
      firstDataRow: rows.pupils[0] ?? header.last + 1,
      lastDataRow: rows.pupils.at(-1) ?? header.last,
      confidence,
      needsConfirmation: takesMarks && confidence < leastConfidence,
      evidence,
      columns: columns.map((column) => ({
        column: column.column,
        means: column.means,
        header: column.header,
        subject: column.subject,
        assessment: column.means === "score" ? roleAssessment(role, column, surroundings) : null,
        fullMark: column.fullMark,
      })),
      studentCount: 0,
    },
  };
}

/** Whether marks would be taken from it: a list of who may sit a make-up exam holds none. */
export function isSource(role: SheetRole, columns: readonly TableColumn[]): boolean {
  if (role === "make-up") return columns.some(({ means }) => means === "score");
  return role === "gradebook";
}

/** On a make-up sheet every mark is a make-up mark, whatever the header leaves unsaid. */
export function roleAssessment(role: SheetRole, column: TableColumn, surroundings: Surroundings) {
  return role === "make-up" ? "make-up" : assessmentOf(column, surroundings);
}

/** Subjects down the side, or names and numbers without a header: asked about, not read. */
function recogniseHeaderless(grid: SheetGrid): RecognisedSheet {
  const rows = filledRows(grid);
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return withoutTable(grid.sheet, "other", 1, []);
  const numeric = rows.filter((row) => countNumbers(grid, row) >= 2);
  const looksLikeMarks = numeric.length >= 2 && numeric.length >= rows.length * 0.5;
  const evidence: readonly RecognitionEvidence[] = [{ kind: "nothing-recognised" }];
  if (!looksLikeMarks) return withoutTable(grid.sheet, "other", 0.5, evidence);
  const unsure = withoutTable(grid.sheet, "gradebook", 0.3, evidence);
  return {
    table: null,
    recognition: {
      ...unsure.recognition,
      firstDataRow: first,
      lastDataRow: last,
      needsConfirmation: true,
    },
  };
}

function filledRows(grid: SheetGrid): readonly number[] {
  const rows: number[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    if (!isBlankRow(grid, row)) rows.push(row);
  }
  return rows;
}

function countNumbers(grid: SheetGrid, row: number): number {
  const cells = grid.sheet.values[row - grid.sheet.origin.row] ?? [];
  return cells.filter((value) => typeof value === "number").length;
}

function withoutTable(
  sheet: SheetSnapshot,
  role: SheetRole,
  confidence: number,
  evidence: readonly RecognitionEvidence[],
): RecognisedSheet {
  return {
    table: null,
    recognition: {
      sheet: sheet.name,
      role,
      headerRows: null,
      firstDataRow: null,
      lastDataRow: null,
      confidence,
      needsConfirmation: false,
      evidence,
      columns: [],
      studentCount: 0,
    },
  };
}
