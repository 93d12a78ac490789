import type { RecognitionEvidence, SheetChoice, SheetRecognition, SheetRole } from "../../records";
import type { SheetSnapshot } from "../../sheet";
import { columnKeys } from "../choices/column-keys";
import { toGrid, type SheetGrid } from "../grid";
import { findRegions } from "../layout/find-regions";
import { assessmentOf, type TableColumn } from "./columns";
import { describeTable, recogniseTable, type WeighedTable } from "./recognise-table";
import { surroundingsOf, type Surroundings } from "./surroundings";
import type { RecognisedTable } from "./table";

export interface RecognisedSheet {
  readonly recognition: SheetRecognition;
  /** In reading order; empty where the sheet has no table that we know. */
  readonly tables: readonly RecognisedTable[];
}

/** Below this a sheet takes no part until a person confirms what it is. */
const leastConfidence = 0.6;

/**
 * 认表: what one sheet is and where its tables stand.
 *
 *     grid ─ layout ─> regions ─ columns, rows, role, confidence ─> tables ─> recognition of the sheet
 *
 * A result sheet of ours is never looked into.
 */
export function recogniseSheet(sheet: SheetSnapshot, choice: SheetChoice | null): RecognisedSheet {
  if (sheet.mark !== null) return withoutTable(sheet, "result", 1, []);
  const grid = toGrid(sheet);
  const weighed = findRegions(grid).map(recogniseTable);
  const main = mainTable(weighed);
  if (!main) return recogniseHeaderless(grid);
  const role = choice?.role ?? main.table.role;
  const partaking = weighed.filter(({ takesMarks }) => takesMarks);
  const confidence = Math.min(
    ...(partaking.length > 0 ? partaking : [main]).map((table) => table.confidence),
  );
  const keys = columnKeys(weighed.map(({ table }) => table.columns));
  const tables = weighed.map((entry, index) =>
    describeTable(entry, (columns) =>
      columns.map((column, place) => ({
        column: column.column,
        key: keys[index]?.[place] ?? { header: "", nth: 0, of: 0, column: column.column },
        means: column.means,
        header: column.header,
        subject: column.subject,
        assessment:
          column.means === "score"
            ? roleAssessment(entry.table.role, column, entry.table.surroundings)
            : null,
        term: column.term,
        fullMark: column.fullMark,
        confidence: 1,
        evidence: [],
      })),
    ),
  );
  const shown = tables[weighed.indexOf(main)];
  return {
    tables: weighed.map(({ table }) => table),
    recognition: {
      ...unrecognised(sheet, role, confidence, main.evidence),
      tables,
      headerRows: shown?.headerRows ?? null,
      firstDataRow: shown?.firstDataRow ?? null,
      lastDataRow: shown?.lastDataRow ?? null,
      columns: shown?.columns ?? [],
      needsConfirmation: partaking.length > 0 && confidence < leastConfidence,
    },
  };
}

/** The first table that marks are taken from, else the first that has a use, else the first. */
function mainTable(tables: readonly WeighedTable[]): WeighedTable | undefined {
  return (
    tables.find(({ takesMarks }) => takesMarks) ??
    tables.find(({ table }) => table.role !== "other") ??
    tables[0]
  );
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
  const starts = [table.firstRow - 1, ...parts.map(({ headerRow }) => headerRow)];
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
  const rows = grid.filledRows;
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return withoutTable(grid.sheet, "other", 1, []);
  const numeric = rows.filter((row) => countNumbers(grid, row) >= 2);
  const looksLikeMarks = numeric.length >= 2 && numeric.length >= rows.length * 0.5;
  const evidence: readonly RecognitionEvidence[] = [{ kind: "nothing-recognised" }];
  if (!looksLikeMarks) return withoutTable(grid.sheet, "other", 0.5, evidence);
  const unsure = withoutTable(grid.sheet, "gradebook", 0.3, evidence);
  return {
    tables: [],
    recognition: {
      ...unsure.recognition,
      firstDataRow: first,
      lastDataRow: last,
      needsConfirmation: true,
    },
  };
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
  return { tables: [], recognition: unrecognised(sheet, role, confidence, evidence) };
}

function unrecognised(
  sheet: SheetSnapshot,
  role: SheetRole,
  confidence: number,
  evidence: readonly RecognitionEvidence[],
): SheetRecognition {
  return {
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
  };
}
