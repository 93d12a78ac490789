import type { RecognitionEvidence, SheetRole } from "../../records";
import { identifierAt, textAt } from "../grid";
import { normaliseText } from "../normalise";
import { findSubject } from "../words/subjects";
import { isScoreWord } from "../words/score-words";
import type { TableColumn } from "./columns";
import type { RecognisedTable } from "./table";

export interface Weighing {
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly RecognitionEvidence[];
}

/**
 * How sure we are of a table: each thing that speaks against it takes its share off. Who the pupils
 * are, which subjects the marks belong to, and whether marks stand where marks should, weigh most.
 */
export function weighTable(table: RecognisedTable, role: SheetRole, isSource: boolean): Weighing {
  const evidence = collectEvidence(table);
  if (!isSource) {
    const { understood } = countHeaders(table.columns);
    return { confidence: roundOff(role === "other" ? 0.5 : 0.6 + 0.3 * understood), evidence };
  }
  const shares = [
    pupilShare(table),
    subjectShare(table),
    readableShare(table),
    explainedShare(table),
    uniqueShare(table),
    table.grid.sheet.visible ? 1 : 0.5,
  ];
  return { confidence: roundOff(shares.reduce((product, share) => product * share, 1)), evidence };
}

function roundOff(share: number): number {
  return Math.round(share * 100) / 100;
}

/** One block of pupils with a name or a number each; two name columns are side-by-side blocks. */
function pupilShare({ columns }: RecognisedTable): number {
  const names = columns.filter(({ means }) => means === "name").length;
  const hasNumber = columns.some(({ means }) =>
    ["student-number", "registration-number", "exam-number"].includes(means),
  );
  if (names > 1) return 0.3;
  if (names === 0) return hasNumber ? 0.9 : 0.2;
  return hasNumber ? 1 : 0.95;
}

function subjectShare(table: RecognisedTable): number {
  if (table.shape === "long") return longSubjectShare(table);
  const known = new Set(table.columns.filter(isScore).map(({ subject }) => subject));
  return known.size === 0 ? 0.2 : known.size === 1 ? 0.9 : 1;
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

/** Numbers and the words of score cells, among what is filled in; a few odd cells are only odd cells. */
function readableShare({ grid, columns, rows }: RecognisedTable): number {
  let filled = 0;
  let readable = 0;
  for (const { column } of columns.filter(isScore)) {
    for (const row of rows.pupils.slice(0, rowsSampled)) {
      const text = normaliseText(textAt(grid, row, column));
      if (text === "") continue;
      filled += 1;
      if (Number.isFinite(Number(text)) || isScoreWord(text)) readable += 1;
    }
  }
  if (filled === 0) return 0.9;
  return 1 - 0.7 * (1 - readable / filled) * Math.min(1, filled / cellsForCertainty);
}

/** Columns of numbers under unknown headers may be subjects that would be missed. */
function explainedShare({ columns }: RecognisedTable): number {
  const scores = columns.filter(isScore).length;
  const unexplained = columns.filter(
    ({ understood, duplicateOf, content, header }) =>
      !understood && duplicateOf === null && header !== "" && content.numeric > 0,
  ).length;
  return scores === 0 ? 1 : 1 - 0.5 * (unexplained / (scores + unexplained));
}

/** A pupil number on many rows: one row is an exam or a course, not a pupil. */
function uniqueShare({ grid, columns, rows, shape }: RecognisedTable): number {
  const number = columns.find(({ means }) => means === "student-number" || means === "exam-number");
  if (!number || shape === "long" || rows.pupils.length === 0) return 1;
  const numbers = rows.pupils
    .map((row) => identifierAt(grid, row, number.column))
    .filter((text) => text.trim() !== "");
  if (numbers.length === 0) return 1;
  const different = new Set(numbers).size;
  return different * 2 <= numbers.length ? 0.4 : 1;
}

function countHeaders(columns: readonly TableColumn[]) {
  const headed = columns.filter(({ header }) => header !== "");
  const understood = headed.filter((column) => column.understood).length;
  return { understood: headed.length === 0 ? 0 : understood / headed.length };
}

function collectEvidence({
  columns,
  surroundings,
}: RecognisedTable): readonly RecognitionEvidence[] {
  const words = columns.filter(({ understood, header }) => understood && header !== "");
  const evidence: RecognitionEvidence[] = [];
  if (words.length > 0)
    evidence.push({ kind: "header-words", words: words.map(({ header }) => header) });
  const word = surroundings.makeUp ? "补考" : surroundings.attendance ? "考勤" : null;
  const where = surroundings.makeUp ?? surroundings.attendance;
  if (word && where === "title") evidence.push({ kind: "title-word", word });
  if (word && where === "sheet-name") evidence.push({ kind: "sheet-name-word", word });
  for (const { column, content } of columns.filter(isScore)) {
    if (content.filled === 0) continue;
    evidence.push({ kind: "content", column, share: roundOff(content.numeric / content.filled) });
  }
  return evidence.length === 0 ? [{ kind: "nothing-recognised" }] : evidence;
}
