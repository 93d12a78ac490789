import { readWorkbook } from "../../src/reading";
import { cellAt, scoreAt, type Issue, type IssueCode, type Reading } from "../../src/records";
import type { Assessment, Score } from "../../src/school";
import {
  formatAddress,
  parseArea,
  type Area,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/sheet";

/** A cell as a test writes it: a value, or what it holds beside what it shows or computes. */
export type GridCell =
  | CellValue
  | null
  | { readonly holds: CellValue; readonly shows?: string; readonly formula?: string };

export interface GridSheet {
  readonly name?: string;
  /** Where the first cell of the grid stands, `B2` say. */
  readonly from?: string;
  readonly merges?: readonly string[];
  readonly visible?: boolean;
  readonly mark?: SheetSnapshot["mark"];
  readonly rows: readonly (readonly GridCell[])[];
}

/** A workbook of literal grids, as the host would hand it over. */
export function workbookOf(...sheets: readonly GridSheet[]): WorkbookSnapshot {
  return {
    name: "测试.xlsx",
    structureProtected: false,
    ledger: null,
    choices: null,
    policies: null,
    attention: null,
    school: null,
    preferences: null,
    runs: null,
    sheets: sheets.map(sheetFromGrid),
  };
}

function sheetFromGrid(sheet: GridSheet, index: number): SheetSnapshot {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const cells = sheet.rows.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? ""),
  );
  const start = areaOf(sheet.from ?? "A1");
  return {
    id: String(index + 1),
    name: sheet.name ?? `Sheet${index + 1}`,
    visible: sheet.visible ?? true,
    isProtected: false,
    origin: { row: start.row, column: start.column },
    values: cells.map((row) => row.map(held)),
    texts: cells.map((row) => row.map(shown)),
    formulas: cells.map((row) =>
      row.map((cell) => (typeof cell === "object" ? (cell.formula ?? cell.holds) : cell)),
    ),
    merges: (sheet.merges ?? []).map(areaOf),
    mark: sheet.mark ?? null,
  };
}

type FilledCell = Exclude<GridCell, null>;

function held(cell: FilledCell): CellValue {
  return typeof cell === "object" ? cell.holds : cell;
}

function shown(cell: FilledCell): string {
  return typeof cell === "object" && cell.shows !== undefined ? cell.shows : String(held(cell));
}

function areaOf(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`no area: ${text}`);
  return area;
}

export const usualPolicy = {
  defaultFullMark: 100,
  plausibleFullMarks: [110, 120, 150],
  passPercent: 60,
} as const;

export function readSheets(...sheets: readonly GridSheet[]): Reading {
  return readWorkbook(workbookOf(...sheets), { grade: null, policy: usualPolicy });
}

/** One pupil's scores, `语文/final` → 86 (a word for what is no mark); make-up as `语文/make-up`. */
export function scoresOf(
  reading: Reading,
  student: number | string,
): Record<string, number | string> {
  const index =
    typeof student === "number"
      ? student
      : reading.cohort.students.findIndex(({ name }) => name === student);
  const scores: Record<string, number | string> = {};
  for (const { subject, results, makeUp } of reading.cohort.subjects) {
    for (const { assessment, scores: series } of results) {
      scores[`${subject}/${assessment satisfies Assessment}`] = brief(scoreAt(series, index));
    }
    if (makeUp && cellAt(makeUp, index))
      scores[`${subject}/make-up`] = brief(scoreAt(makeUp, index));
  }
  return scores;
}

function brief(score: Score): number | string {
  if (score.kind === "mark") return score.value;
  if (score.kind === "letter") return score.letter;
  return score.kind === "unreadable" ? `?${score.found}` : score.kind;
}

/** `code @ cell` of every issue, without those that only say which full mark was assumed. */
export function issuesOf(reading: Reading): readonly string[] {
  return reading.issues.filter(({ code }) => code !== "full-mark-assumed").map(describe);
}

export function issuesWith(reading: Reading, code: IssueCode): readonly Issue[] {
  return reading.issues.filter((issue) => issue.code === code);
}

function describe({ code, at }: Issue): string {
  return at ? `${code} @ ${formatAddress(at)}` : code;
}

/** The cell a first or make-up score was read from, in A1 notation. */
export function cellOf(reading: Reading, subject: string, student: number): string | null {
  const record = reading.cohort.subjects.find((candidate) => candidate.subject === subject);
  const series = record?.results[0]?.scores;
  const at = series ? cellAt(series, student) : null;
  return at && formatAddress(at);
}
