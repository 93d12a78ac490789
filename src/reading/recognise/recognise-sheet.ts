import type { RecognitionEvidence, SheetRecognition, SheetRole } from "../../records";
import { findHeader } from "../header/find-header";
import { normaliseHeader } from "../normalise";
import { isBlankRow, toGrid, type SheetGrid } from "../grid";
import type { SheetSnapshot } from "../../sheet";
import { assessmentOf, isLongForm, readColumns, type TableColumn } from "./columns";
import { weighTable } from "./confidence";
import { decideRole } from "./role";
import type { RecognisedTable } from "./table";
import { readRows } from "./rows";
import { readSurroundings, surroundingsOf, type Surroundings } from "./surroundings";

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
      sheetId: sheet.id,
      decidedBy: "recognition",
      tables: [],
      role,
      headerRows: header,
      firstDataRow: rows.pupils[0] ?? header.last + 1,
      lastDataRow: rows.pupils.at(-1) ?? header.last,
      confidence,
      needsConfirmation: takesMarks && confidence < leastConfidence,
      evidence,
      columns: columns.map((column) => ({
        column: column.column,
        key: { header: normaliseHeader(column.header), nth: 0, of: 1, column: column.column },
        means: column.means,
        header: column.header,
        subject: column.subject,
        assessment: column.means === "score" ? roleAssessment(role, column, surroundings) : null,
        term: column.term,
        fullMark: column.fullMark,
        confidence: 1,
        evidence: [],
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

/**
 * The parts of a table that stand below each other in one sheet under their own titles (第一次月考 above
 * 第二次月考, one class above the next). A header printed again at the top of a page begins no part.
 */
export function splitParts(table: RecognisedTable): readonly RecognisedTable[] {
  const { grid, rows, surroundings } = table;
  const parts = rows.parts
    .map(({ headerRow, titles }) => ({ headerRow, of: surroundingsOf(titles, grid.sheet.name) }))
    .filter(({ of }) => of.titles.join() !== surroundings.titles.join() && tellsApart(of, grid));
  const starts = [table.header.last, ...parts.map(({ headerRow }) => headerRow)];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Infinity;
    const isWithin = (row: number) => row > start && row < end;
    return {
      ...table,
      rows: { ...rows, pupils: rows.pupils.filter(isWithin) },
      surroundings: parts[index - 1]?.of ?? surroundings,
    };
  });
}

function tellsApart({ titles }: Surroundings, { sheet }: SheetGrid): boolean {
  const { assessment, classGroup, subject } = surroundingsOf(titles, "");
  const isAny = assessment !== null || classGroup !== null || subject !== null;
  return isAny && titles.join() !== sheet.name;
}

/** On a make-up sheet a column that names no exam holds make-up marks. */
export function roleAssessment(role: SheetRole, column: TableColumn, surroundings: Surroundings) {
  return role === "make-up" ? (column.assessment ?? "make-up") : assessmentOf(column, surroundings);
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
      sheetId: sheet.id,
      decidedBy: "recognition",
      tables: [],
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
