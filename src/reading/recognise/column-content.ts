import { formulaAt, textAt, valueAt, type SheetGrid } from "../grid";
import { findClassGroup } from "../class-group";
import { normaliseText } from "../normalise";
import { rememberTexts } from "../remember";
import { isDayMark } from "../words/days";
import { findAssessments } from "../words/exams";
import { isScoreWord } from "../words/score-words";
import { findSubject, parseSubjectChoice } from "../words/subjects";
import { looksLikeName } from "../words/surnames";

/** What stands below a header, as far as it helps to tell what the column means; counts of cells. */
export interface ColumnContent {
  readonly filled: number;
  readonly numeric: number;
  /** Words with a common surname first. */
  readonly names: number;
  /** Long numbers, or letters with digits, nearly all different. */
  readonly identifiers: number;
  readonly classes: number;
  /** 320, 1901 that many rows share: a class where no header says otherwise. */
  readonly classNumbers: number;
  readonly subjects: number;
  readonly choices: number;
  /** 初一上期中, 第二次月考 */
  readonly exams: number;
  /** 优, B+, 缺考, -: what a score cell may hold besides numbers. */
  readonly letters: number;
  /** √, 旷, 病假 … */
  readonly dayMarks: number;
  readonly phones: number;
  readonly different: number;
  readonly smallest: number;
  readonly largest: number;
  /** Whole numbers from 1 up, spread evenly and none far above their count: places or seats. */
  readonly runsFromOne: boolean;
  /** Each number is one more than that above it. */
  readonly inOrder: boolean;
  /** =SUM(…), =AVERAGE(…) in the first filled rows. */
  readonly formula: "sum" | "mean" | null;
}

const rowsInOrder = 100;
const rowsSampled = 300;

/**
 * The rows from `firstRow` on by which columns are known, a few hundred at most: the first ones as they stand,
 * then rows evenly apart, so that every class is met.
 */
export function rowsToSample(grid: SheetGrid, firstRow: number): readonly number[] {
  const rows = sampledRows(grid, firstRow, Infinity);
  if (rows.length <= rowsSampled) return rows;
  const rest = rows.slice(rowsInOrder);
  const step = Math.ceil(rest.length / (rowsSampled - rowsInOrder));
  return [...rows.slice(0, rowsInOrder), ...rest.filter((_, index) => index % step === 0)];
}

/** Looks at the cells of a column in these rows. */
export function sampleColumn(
  grid: SheetGrid,
  rows: readonly number[],
  column: number,
): ColumnContent {
  const counts = new Map<CellKind, number>();
  const kinds = new Map<string, CellKind>();
  const numbers: number[] = [];
  let filled = 0;
  let latest = blank;
  for (const row of rows) {
    const value = valueAt(grid, row, column);
    if (value === "") continue;
    const written = typeof value === "string" ? value : textAt(grid, row, column);
    const cell = written === latest.written ? latest : readCell(written);
    if (cell.text === "") continue;
    filled += 1;
    const number = typeof value === "number" ? value : cell.number;
    if (number !== null) numbers.push(number);
    counts.set(cell.kind, (counts.get(cell.kind) ?? 0) + 1);
    if (cell !== latest) kinds.set(cell.text, cell.kind);
    latest = cell;
  }
  const count = (kind: CellKind) => counts.get(kind) ?? 0;
  const different = kinds.size;
  const area = grid.filledRows.length;
  return {
    filled,
    numeric: numbers.length,
    names: count("name"),
    identifiers: different >= filled * 0.7 ? count("identifier") : 0,
    classes: count("class"),
    classNumbers: different * 3 <= filled ? count("class-number") : 0,
    subjects: count("subject"),
    choices: count("choice"),
    exams: count("exam"),
    letters: count("letter"),
    dayMarks: count("day-mark"),
    phones: count("phone"),
    different,
    smallest: Math.min(...numbers),
    largest: Math.max(...numbers),
    runsFromOne: runFromOne(numbers, area),
    inOrder: isInOrder(numbers.slice(0, rowsInOrder)),
    formula: rowFormula(grid, rows, column),
  };
}

/** Part of the filled cells; 0 where nothing is filled. */
export function shareOf(count: number, { filled }: ColumnContent): number {
  return filled === 0 ? 0 : count / filled;
}

/** The first rows from `firstRow` on that hold anything. */
export function sampledRows(grid: SheetGrid, firstRow: number, most: number): readonly number[] {
  const start = grid.filledRows.findIndex((row) => row >= firstRow);
  return start < 0 ? [] : grid.filledRows.slice(start, start + most);
}

export function toNumber(text: string): number | null {
  return text === "" || !Number.isFinite(Number(text)) ? null : Number(text);
}

type CellKind =
  | "name"
  | "identifier"
  | "class"
  | "class-number"
  | "subject"
  | "choice"
  | "exam"
  | "letter"
  | "day-mark"
  | "phone"
  | "number"
  | "other";

/** What one cell's words tell of its column. */
interface CellWords {
  readonly written: string;
  /** Normalised. */
  readonly text: string;
  readonly number: number | null;
  readonly kind: CellKind;
}

const blank: CellWords = { written: "", text: "", number: null, kind: "other" };

const readCell = rememberTexts((written): CellWords => {
  const text = normaliseText(written);
  return { written, text, number: toNumber(text), kind: kindOf(text) };
});

const leastIdentifier = 10000;

function kindOf(text: string): CellKind {
  if (/^1[3-9]\d{9}$/u.test(text)) return "phone";
  const number = toNumber(text);
  if (number !== null) {
    if (Number.isInteger(number) && number >= leastIdentifier) return "identifier";
    return /^\d{3,4}$/u.test(text) ? "class-number" : "number";
  }
  if (/^[a-z]{0,4}\d{5,}[a-z0-9]*$/iu.test(text)) return "identifier";
  if (isScoreWord(text)) return "letter";
  if (isDayMark(text)) return "day-mark";
  if (findSubject(text) !== null) return "subject";
  if (findClassGroup(text) === text) return "class";
  if (text.length <= 8 && parseSubjectChoice(text) !== null) return "choice";
  if (findAssessments(text).length === 1) return "exam";
  return looksLikeName(text) ? "name" : "other";
}

const leastForRun = 5;

/** Marks crowd high up; places fill the lowest quarter as well as any other. */
function runFromOne(numbers: readonly number[], rows: number): boolean {
  if (numbers.length < leastForRun) return false;
  if (!numbers.every((number) => Number.isInteger(number) && number >= 1)) return false;
  const different = new Set(numbers).size;
  const largest = Math.max(...numbers);
  const low = numbers.filter((number) => number <= Math.max(largest / 4, 1)).length;
  return (
    different >= numbers.length * 0.75 && largest <= rows * 1.2 + 3 && low >= numbers.length * 0.1
  );
}

function isInOrder(numbers: readonly number[]): boolean {
  return (
    numbers.length >= 3 &&
    numbers.every((number, index) => index === 0 || number - (numbers[index - 1] ?? 0) === 1)
  );
}

function rowFormula(
  grid: SheetGrid,
  rows: readonly number[],
  column: number,
): ColumnContent["formula"] {
  for (const row of rows.slice(0, 3)) {
    const formula = formulaAt(grid, row, column);
    if (typeof formula !== "string" || !formula.startsWith("=")) continue;
    if (/^=(?:ROUND\()?\(?SUM\(/iu.test(formula)) return "sum";
    if (/^=(?:ROUND\()?AVERAGE\(/iu.test(formula)) return "mean";
  }
  return null;
}
