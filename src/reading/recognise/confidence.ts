import type { ColumnMeaning, Doubt, RecognitionEvidence, SheetRole } from "../../records";
import { eachInSlices, type Slices } from "../../slices";
import { identifierAt, mergeAt, textAt, type SheetGrid } from "../grid";
import { normaliseName, normaliseText } from "../normalise";
import { isScoreWord } from "../words/score-words";
import { findAssessments } from "../words/exams";
import { otherResultWord } from "../words/sheet-words";
import { findSubject } from "../words/subjects";
import { isLongForm, type TableColumn } from "./columns";
import { holdsLikelyMarks } from "./likely-marks";
import { mayBeMarks, namesPupils, roleOfTitle } from "./role";
import type { RecognisedTable } from "./table";
import { tableEvidence } from "./table-evidence";

export interface Weighing {
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly RecognitionEvidence[];
}

/** One thing that may speak against a table, and what is left of the certainty then. */
interface Factor {
  readonly doubt: Doubt;
  readonly share: number;
}

/** Above this a factor is no doubt worth a sentence. */
const worthSaying = 0.9;

/**
 * How sure we are of a table: each thing that speaks against it takes its share off and is said as a
 * doubt. Who the pupils are, which subjects the marks belong to, and whether marks stand where marks
 * should, weigh most.
 */
export function* weighTable(
  table: RecognisedTable,
  role: SheetRole,
  isSource: boolean,
): Slices<Weighing> {
  const factors = isSource ? yield* sourceFactors(table) : otherFactors(table, role);
  const confidence = factors.reduce((product, { share }) => product * share, 1);
  const doubts = factors
    .filter(({ share }) => share < worthSaying)
    .map(({ doubt }) => ({ kind: "doubt", doubt }) as const);
  return {
    confidence: Math.round(confidence * 100) / 100,
    evidence: [...tableEvidence(table), ...doubts],
  };
}

function* sourceFactors(table: RecognisedTable): Slices<readonly Factor[]> {
  const readable = yield* readableShare(table);
  const unique = yield* uniqueShare(table);
  yield;
  return [
    { doubt: "pupils-unclear", share: pupilShare(table) },
    { doubt: "subjects-unclear", share: subjectShare(table) },
    { doubt: "marks-unreadable", share: readable },
    { doubt: "marks-unlikely", share: holdsLikelyMarks(table) ? 1 : 0.5 },
    { doubt: "columns-unexplained", share: explainedShare(table) },
    { doubt: "pupils-repeated", share: unique },
    { doubt: "hidden-sheet", share: table.grid.sheet.visible ? 1 : 0.5 },
    { doubt: "no-header", share: table.header === null ? 0.4 : 1 },
    { doubt: "exam-unclear", share: examShare(table) },
    { doubt: "unusual-layout", share: layoutShare(table) },
  ];
}

/** A sheet that no marks are taken from need only be called right. */
function otherFactors(table: RecognisedTable, role: SheetRole): readonly Factor[] {
  const { columns } = table;
  const headed = columns.filter(({ header }) => header !== "");
  const known = headed.filter(({ understood }) => understood).length;
  const share = headed.length === 0 ? 0 : known / headed.length;
  const isNamed = roleOfTitle(table) === role;
  const factors: readonly Factor[] = [
    { doubt: "columns-unexplained", share: isNamed ? 1 : 0.7 + 0.3 * share },
    { doubt: "no-header", share: table.header === null ? 0.6 : 1 },
  ];
  if (role === "other")
    return [...factors, { doubt: "subjects-unclear", share: isNamed ? 1 : 0.6 }];
  return [
    ...factors,
    { doubt: "pupils-unclear", share: needsPupils(role) && !namesPupils(table) ? 0.6 : 1 },
  ];
}

function needsPupils(role: SheetRole): boolean {
  return role !== "subject-table" && role !== "result";
}

const numberMeanings: readonly ColumnMeaning[] = [
  "student-number",
  "registration-number",
  "exam-number",
];

/** A name or a number for each row; two name columns are side-by-side blocks. */
function pupilShare({ columns, surroundings: { pupil } }: RecognisedTable): number {
  if (pupil !== null) return pupil.name !== "" || pupil.number !== "" ? 0.95 : 0.2;
  const names = columns.filter(({ means }) => means === "name");
  const numbers = columns.filter(({ means }) => numberMeanings.includes(means));
  const isInParts = names.every(({ detail }) => detail !== null);
  if (names.length > 1 && !(isInParts && names.length === 2)) return 0.3;
  const surest = Math.max(0, ...[...names, ...numbers].map(({ confidence }) => confidence));
  if (surest < 0.7) return names.length + numbers.length === 0 ? 0.2 : 0.5;
  if (names.length === 0) return 0.92;
  return numbers.length > 0 ? 1 : 0.96;
}

function subjectShare(table: RecognisedTable): number {
  if (isLongForm(table.columns)) return longSubjectShare(table);
  if (isOtherResult(table)) return 0.5;
  const known = new Set(table.columns.filter(isScore).map(({ subject }) => subject));
  return known.size === 0 ? 0.2 : known.size === 1 ? 0.92 : 1;
}

/** Names in a 科目 column that are school subjects; a university's courses are asked about. */
function longSubjectShare({ grid, columns, rows }: RecognisedTable): number {
  const subject = columns.find(({ means }) => means === "subject-name");
  if (!subject || !columns.some(isScore)) return 0.2;
  const names = new Set(rows.pupils.map((row) => normaliseText(textAt(grid, row, subject.column))));
  const known = [...names].filter((name) => findSubject(name) !== null).length;
  return names.size === 0 ? 0.9 : 0.3 + 0.7 * (known / names.size);
}

function isScore({ means }: TableColumn): boolean {
  return means === "score";
}

const rowsSampled = 300;
const cellsForCertainty = 30;
const fewestCells = 6;

/** Numbers and the words of score cells, among what is filled in; a few odd cells are only odd cells. */
function* readableShare({ grid, columns, rows }: RecognisedTable): Slices<number> {
  let filled = 0;
  let readable = 0;
  for (const { column } of columns.filter(isScore)) {
    yield;
    for (const row of rows.pupils.slice(0, rowsSampled)) {
      const text = normaliseText(textAt(grid, row, column));
      if (text === "") continue;
      filled += 1;
      if (Number.isFinite(Number(text)) || isScoreWord(text)) readable += 1;
    }
  }
  if (filled === 0) return 0.92;
  const unreadable = 1 - readable / filled;
  const enough = Math.min(1, filled / cellsForCertainty);
  const weight = filled >= fewestCells ? Math.max(unreadable, enough) : enough;
  return 1 - 0.7 * unreadable * weight;
}

/**
 * Columns of numbers under unknown headers may be subjects that would be missed; two columns that claim
 * the same result and differ leave open which one counts.
 */
function explainedShare({ columns }: RecognisedTable): number {
  const scores = columns.filter(isScore);
  if (scores.length === 0) return 1;
  if (columns.some((column) => column.duplicateOf !== null && decides(column, scores))) return 0.5;
  const unexplained = columns.filter(
    (column) => mayBeMarks(column) || (!column.understood && column.subject !== null),
  );
  return 1 - 0.5 * (unexplained.length / (scores.length + unexplained.length));
}

/** Monthly exams and coursework decide nothing where the subject has a result of more weight. */
function decides({ subject, assessment }: TableColumn, scores: readonly TableColumn[]): boolean {
  if (assessment !== "monthly" && assessment !== "coursework") return true;
  return !scores.some(
    (other) =>
      other.subject === subject &&
      other.assessment !== "monthly" &&
      other.assessment !== "coursework",
  );
}

/** A pupil on many rows: one row is an exam or a course, not a pupil. */
function* uniqueShare({ grid, columns, rows, shape }: RecognisedTable): Slices<number> {
  if (shape !== "wide") return 1;
  const of = (...meanings: readonly ColumnMeaning[]) =>
    columns.find(({ means }) => meanings.includes(means))?.column;
  const number = of("student-number", "exam-number");
  const who = number === undefined ? [of("class"), of("name")] : [number, of("name")];
  const wordOf = (row: number, column: number | undefined) =>
    column === undefined ? "" : normaliseName(identifierAt(grid, topOf(grid, row, column), column));
  const [first, second] = who;
  const different = new Set<string>();
  let told = 0;
  yield* eachInSlices(rows.pupils, (row) => {
    const key = `${wordOf(row, first)}/${wordOf(row, second)}`;
    if (key === "/") return;
    different.add(key);
    told += 1;
  });
  return told > 0 && different.size * 2 <= told ? 0.4 : 1;
}

/** A name merged over two rows stands in both. */
function topOf(grid: SheetGrid, row: number, column: number): number {
  return mergeAt(grid, row, column)?.row ?? row;
}

/** 竞赛, 综合素质评价: marks, but none of a subject's results. */
function isOtherResult({ surroundings, grid }: RecognisedTable): boolean {
  return otherResultWord.test(normaliseText([...surroundings.titles, grid.sheet.name].join(" ")));
}

/** Title and sheet name that speak of different exams leave open whose marks these are. */
function examShare({ columns, surroundings, grid }: RecognisedTable): number {
  if (!columns.some(({ means, assessment }) => means === "score" && assessment === null)) return 1;
  const [ofTitle, ...furtherOfTitle] = findAssessments(
    normaliseText(surroundings.titles.join(" ")),
  );
  const [ofName, ...furtherOfName] = findAssessments(normaliseText(grid.sheet.name));
  if (ofTitle === undefined || ofName === undefined) return 1;
  if (furtherOfTitle.length > 0 || furtherOfName.length > 0) return 1;
  return ofTitle === ofName ? 1 : 0.5;
}

/** Pupils across are read where all else is plain, one pupil a table where a cell names the pupil. */
function layoutShare({ grid, surroundings: { pupil } }: RecognisedTable): number {
  if (pupil !== null) return pupil.namedBy === "cell" ? 0.9 : 0.5;
  return grid.turned ? 0.85 : 1;
}
