import { comparableNumber, normaliseName, normaliseText } from "../../reading";
import type { ColumnMeaning, ColumnRecognition } from "../../records";
import type { Area, SheetSnapshot } from "../../sheet";
import type { RecognisedWorkbook } from "../recognise-workbook";
import type { CellContents } from "../workbook-port";

/**
 * 这一行是谁的: a row of a table (a column, where pupils stand side by side) with the cells that say whose it
 * is and what else tells it from other rows of the same pupil.
 */
export interface PupilLine {
  readonly sheetId: string;
  readonly line: number;
  readonly turned: boolean;
  /** Columns (rows, where the table is turned) of these cells, from the first to the last. */
  readonly keys: readonly ColumnRecognition[];
  readonly identity: LineIdentity;
  /** Which one of the rows that say the same, from the top. */
  readonly ordinal: number;
}

interface LineIdentity {
  readonly number: string;
  readonly name: string;
  readonly classGroup: string;
  /** 学科 and 考试 of a long table. */
  readonly about: string;
}

const numberMeanings: readonly ColumnMeaning[] = [
  "student-number",
  "registration-number",
  "exam-number",
];
const aboutMeanings: readonly ColumnMeaning[] = ["subject-name", "exam-name"];
const keyMeanings: ReadonlySet<ColumnMeaning> = new Set([
  ...numberMeanings,
  ...aboutMeanings,
  "name",
  "class",
]);

/** Whose row the first cell of the area stands in, as the workbook was read; null where it is no pupil's. */
export function pupilLineAt(
  { reading, snapshot }: RecognisedWorkbook,
  sheetName: string,
  area: Area,
): PupilLine | null {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  const tables = reading.sheets.find(({ sheetId }) => sheetId === sheet?.id)?.tables ?? [];
  const table = tables.find(({ area: of }) => contains(of, area));
  if (!sheet || !table) return null;
  const { turned, columns, firstDataRow, lastDataRow } = table;
  const line = turned ? area.column : area.row;
  const keys = columns.filter(({ means }) => keyMeanings.has(means));
  const isLine = turned ? !columns.some(({ column }) => column === line) : line >= firstDataRow;
  if (!isLine || (!turned && line > lastDataRow)) return null;
  const textAt = textsOf(sheet, sheet.origin);
  const identity = identityOf(keys, turned, line, textAt);
  if (identity.number === "" && identity.name === "") return null;
  const found = { sheetId: sheet.id, line, turned, keys, identity, ordinal: 0 };
  const all = linesLike(found, linesIn(sheet, turned), textAt);
  return { ...found, ordinal: Math.max(0, all.indexOf(line)) };
}

/** The cells that say whose these lines are. */
export function areaOfKeys(
  { keys, turned, line }: PupilLine,
  lines: { readonly first: number; readonly count: number } = { first: line, count: 1 },
): Area {
  const places = keys.map(({ column }) => column);
  const first = Math.min(...places);
  const count = Math.max(...places) - first + 1;
  return turned
    ? { row: first, column: lines.first, rows: count, columns: lines.count }
    : { row: lines.first, column: first, rows: lines.count, columns: count };
}

/** The line where the pupil stands among the cells that were read now; null where nowhere. */
export function findLine(pupil: PupilLine, area: Area, contents: CellContents): number | null {
  const textAt = textsOf(contents, area);
  const [first, count] = pupil.turned ? [area.column, area.columns] : [area.row, area.rows];
  const lines = Array.from({ length: count }, (_, index) => first + index);
  const found = linesLike(pupil, lines, textAt);
  if (found.includes(pupil.line)) return pupil.line;
  return found[pupil.ordinal] ?? found.at(-1) ?? null;
}

type TextAt = (row: number, column: number) => string;

function textsOf(
  { texts }: Pick<CellContents, "texts">,
  origin: Pick<Area, "row" | "column">,
): TextAt {
  return (row, column) => texts[row - origin.row]?.[column - origin.column] ?? "";
}

function linesIn({ origin, texts }: SheetSnapshot, turned: boolean): readonly number[] {
  const count = turned ? (texts[0]?.length ?? 0) : texts.length;
  const first = turned ? origin.column : origin.row;
  return Array.from({ length: count }, (_, index) => first + index);
}

function linesLike(
  { keys, turned, identity }: Pick<PupilLine, "keys" | "turned" | "identity">,
  lines: readonly number[],
  textAt: TextAt,
): readonly number[] {
  return lines.filter((line) => isSame(identity, identityOf(keys, turned, line, textAt)));
}

function identityOf(
  keys: readonly ColumnRecognition[],
  turned: boolean,
  line: number,
  textAt: TextAt,
): LineIdentity {
  const said = (meanings: readonly ColumnMeaning[]) =>
    keys
      .filter(({ means }) => meanings.includes(means))
      .map(({ column }) => (turned ? textAt(column, line) : textAt(line, column)).trim());
  return {
    number: said(numberMeanings).find((text) => text !== "") ?? "",
    name: said(["name"])[0] ?? "",
    classGroup: said(["class"])[0] ?? "",
    about: said(aboutMeanings).map(normaliseText).join("\n"),
  };
}

/** By number, else by name and class. Numbers that begin anew in each class tell nobody by themselves. */
function isSame(one: LineIdentity, other: LineIdentity): boolean {
  if (one.about !== other.about) return false;
  const [number, name] = [comparableNumber(one.number), normaliseName(one.name)];
  const hasSameName = name !== "" && name === normaliseName(other.name);
  if (number !== "") {
    const isNumber = number === comparableNumber(other.number);
    return isNumber && (number.length > 2 || name === "" || hasSameName);
  }
  const classes = [normaliseText(one.classGroup), normaliseText(other.classGroup)];
  return hasSameName && (classes.includes("") || classes[0] === classes[1]);
}

function contains(table: Area, { row, column }: Area): boolean {
  return (
    row >= table.row &&
    row < table.row + table.rows &&
    column >= table.column &&
    column < table.column + table.columns
  );
}
