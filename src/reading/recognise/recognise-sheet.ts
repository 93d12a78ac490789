import type {
  ColumnKey,
  ColumnRecognition,
  RecognitionEvidence,
  SheetChoice,
  SheetRecognition,
  SheetRole,
} from "../../records";
import type { SheetSnapshot } from "../../sheet";
import type { Slices } from "../../slices";
import { applyColumnChoices } from "../choices/apply-columns";
import { columnKeys } from "../choices/column-keys";
import { findChosenHeader } from "../choices/find-header";
import { toGrid, type SheetGrid } from "../grid";
import { findRegions } from "../layout/find-regions";
import type { TableRegion } from "../layout/region";
import { normaliseText } from "../normalise";
import { findSheetWord } from "../words/sheet-words";
import { assessmentOf, type TableColumn } from "./columns";
import { isMakeUpEntry, makeUpEntry, withoutSetAside } from "./make-up-entry";
import {
  describeTable,
  recogniseTable,
  type ChooseColumns,
  type WeighedTable,
} from "./recognise-table";
import type { Surroundings } from "./surroundings";
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
 * A result sheet of ours is never looked into, but for the one that make-up marks are typed into.
 */
export function* recogniseSheet(
  whole: SheetSnapshot,
  choice: SheetChoice | null,
): Slices<RecognisedSheet> {
  const sheet = withoutSetAside(whole);
  if (sheet.mark === null) return yield* recogniseContent(sheet, choice);
  const result = withoutTable(sheet, "result", 1, []);
  if (sheet.mark.report !== makeUpEntry) return result;
  const found = yield* recogniseContent(sheet, choice);
  if (found.recognition.role === "make-up" || choice?.role) return found;
  const isUnknown = found.tables.some((table) => table.rows.pupils.length > 0);
  if (!isUnknown || found.tables.some(isMakeUpEntry)) return result;
  const asked = withoutTable(sheet, "make-up", 0.3, []);
  return { tables: [], recognition: { ...asked.recognition, needsConfirmation: true } };
}

function* recogniseContent(
  sheet: SheetSnapshot,
  choice: SheetChoice | null,
): Slices<RecognisedSheet> {
  const grid = toGrid(sheet);
  yield;
  const chosen = choice?.header ? findChosenHeader(grid, choice.header) : null;
  const regions = yield* findRegions(grid, chosen);
  yield;
  const weighed = yield* recogniseTables(regions, choice);
  const main = mainTable(weighed);
  if (!main) return unreadSheet(grid, choice?.role ?? null);
  const role = choice?.role ?? main.table.role;
  const evidence = choice?.role ? [{ kind: "chosen" } as const, ...main.evidence] : main.evidence;
  const partaking = weighed.filter(({ takesMarks }) => takesMarks);
  const confidence = Math.min(
    ...(partaking.length > 0 ? partaking : [main]).map((table) => table.confidence),
  );
  const keys = columnKeys(weighed.map(({ table }) => table.columns));
  const described = weighed.map((entry, index) =>
    describeTable(entry, describeColumns(entry, keys[index] ?? [])),
  );
  const shown = described[weighed.indexOf(main)]?.[0];
  return {
    tables: weighed.map(({ table }) => table),
    recognition: {
      ...unrecognised(sheet, role, confidence, evidence),
      tables: described.flat(),
      headerRows: shown?.headerRows ?? null,
      firstDataRow: shown?.firstDataRow ?? null,
      lastDataRow: shown?.lastDataRow ?? null,
      columns: shown?.columns ?? [],
      needsConfirmation: asks(role, partaking, main, confidence),
    },
  };
}

/** Marks of which we are not sure, and any list without a header: nothing is taken before a person agrees. */
function asks(
  role: SheetRole,
  partaking: readonly WeighedTable[],
  main: WeighedTable,
  confidence: number,
): boolean {
  if (role === "other") return false;
  return (partaking.length > 0 && confidence < leastConfidence) || main.table.header === null;
}

/** Columns are chosen by keys that count over all tables of the sheet: their headers are read first. */
function* recogniseTables(
  regions: readonly TableRegion[],
  choice: SheetChoice | null,
): Slices<readonly WeighedTable[]> {
  const role = choice?.role ?? null;
  const choices = choice?.columns ?? [];
  const headed: (readonly TableColumn[])[] = [];
  if (choices.length > 0) {
    for (const region of regions) {
      let raw: readonly TableColumn[] = [];
      yield* recogniseTable(region, (columns) => (raw = columns), role);
      headed.push(raw);
    }
  }
  const keys = columnKeys(headed);
  const tables: WeighedTable[] = [];
  for (const [index, region] of regions.entries()) {
    const choose: ChooseColumns = (columns) =>
      choices.length === 0 ? columns : applyColumnChoices(columns, keys[index] ?? [], choices);
    tables.push(yield* recogniseTable(region, choose, role));
    yield;
  }
  return tables;
}

function describeColumns(
  { table: { columns, role, surroundings } }: WeighedTable,
  keys: readonly ColumnKey[],
): readonly ColumnRecognition[] {
  return columns.map((column, place) => ({
    column: column.column,
    key: keys[place] ?? { header: "", nth: place, of: columns.length, column: column.column },
    means: column.means,
    header: column.header,
    subject: column.subject,
    assessment: column.means === "score" ? roleAssessment(role, column, surroundings) : null,
    term: column.term,
    fullMark: column.fullMark,
    confidence: column.confidence,
    evidence: column.evidence,
  }));
}

/** The first table that marks are taken from, else the first that has a use, else the first. */
function mainTable(tables: readonly WeighedTable[]): WeighedTable | undefined {
  return (
    tables.find(({ takesMarks }) => takesMarks) ??
    tables.find(({ table }) => table.role !== "other") ??
    tables[0]
  );
}

/** On a make-up sheet a column that names no exam holds make-up marks. */
export function roleAssessment(role: SheetRole, column: TableColumn, surroundings: Surroundings) {
  return role === "make-up" ? (column.assessment ?? "make-up") : assessmentOf(column, surroundings);
}

/** Rows of numbers that nothing explains are asked about; of a sheet whose role was chosen, no more. */
function unreadSheet(grid: SheetGrid, chosen: SheetRole | null): RecognisedSheet {
  const rows = grid.filledRows;
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return withoutTable(grid.sheet, "other", 1, []);
  const numeric = rows.filter((row) => countNumbers(grid, row) >= 2);
  const looksLikeMarks = numeric.length >= 2 && numeric.length >= rows.length * 0.5;
  const evidence: readonly RecognitionEvidence[] = [{ kind: "nothing-recognised" }];
  if (chosen !== null)
    return withoutTable(grid.sheet, chosen, 1, [{ kind: "chosen" }, ...evidence]);
  const named = findSheetWord(normaliseText(grid.sheet.name));
  if (named?.role === "other") {
    const word = { kind: "sheet-name-word", word: named.word } as const;
    return withoutTable(grid.sheet, "other", 0.8, [word]);
  }
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
