import type { ColumnMeaning, FactColumn, FactEntry } from "../../records";
import { eachInSlices, type Slices } from "../../slices";
import type { PupilRow } from "../extract/read-pupils";
import { addressOf, identifierAt, mergeAt, textAt, valueAt, type SheetGrid } from "../grid";
import type { RecognisedTable } from "../recognise/table";
import type { TableColumn } from "../recognise/table-column";
import { normaliseHeader, tidyText } from "../normalise";
import { findPersonalField } from "../words/personal-fields";

/** A table with its pupils' rows and whose each of them is, −1 for nobody. */
export interface FactTable {
  readonly table: RecognisedTable;
  readonly pupils: readonly PupilRow[];
  readonly students: Int32Array;
}

/** 学生信息: what lists of pupils say of them, and the remarks and personal columns of gradebooks. */
export function* readFacts(
  lists: readonly FactTable[],
  gradebooks: readonly FactTable[],
): Slices<readonly FactColumn[]> {
  const columns: FactColumn[] = [];
  for (const list of lists) columns.push(...(yield* factColumns(list, toldByLists)));
  for (const book of gradebooks) columns.push(...(yield* factColumns(book, toldByGradebooks)));
  return columns;
}

const toldByLists: ReadonlySet<ColumnMeaning> = new Set([
  ...(["personal", "remark", "enrolment-status", "repetitions", "other"] as const),
]);

const toldByGradebooks: ReadonlySet<ColumnMeaning> = new Set(["personal", "remark"]);

function* factColumns(
  fact: FactTable,
  meanings: ReadonlySet<ColumnMeaning>,
): Slices<readonly FactColumn[]> {
  const students = Int32Array.from(new Set(fact.students.filter((student) => student >= 0)));
  if (students.length === 0) return [];
  const columns: FactColumn[] = [];
  for (const column of fact.table.columns) {
    if (!meanings.has(column.means) || column.header === "") continue;
    columns.push(yield* factColumn(fact, column, students));
  }
  return columns;
}

function* factColumn(
  fact: FactTable,
  column: TableColumn,
  students: Int32Array,
): Slices<FactColumn> {
  const word = normaliseHeader(column.header);
  return {
    sheet: fact.table.grid.sheet.name,
    header: column.header,
    word,
    field: fieldOf(column, word),
    at: column.at,
    students,
    entries: yield* entriesOf(fact, column.column),
  };
}

/** 姓名 below 父亲 is the guardian's; other names below a relative are known by their own word. */
function fieldOf({ leaf, detail, means }: TableColumn, word: string): FactColumn["field"] {
  const field = findPersonalField(word, leaf) ?? (means === "remark" ? "remark" : null);
  return field ?? (detail === "relative" && leaf === "姓名" ? "guardian" : null);
}

function* entriesOf(
  { table, pupils, students }: FactTable,
  column: number,
): Slices<readonly FactEntry[]> {
  const { grid } = table;
  const entries: FactEntry[] = [];
  yield* eachInSlices(pupils, ({ row }, position) => {
    const student = students[position] ?? -1;
    if (student < 0) return;
    const top = topOf(grid, row, column);
    if (top === null) return;
    const text = entryText(grid, top, column);
    if (text !== "") entries.push({ student, text, at: addressOf(grid, top, column) });
  });
  return entries;
}

/** A cell that is merged down counts for each of its rows; one that another column reaches into holds nothing. */
function topOf(grid: SheetGrid, row: number, column: number): number | null {
  const area = mergeAt(grid, row, column);
  if (!area) return row;
  return area.column === column ? area.row : null;
}

/** As it stands; long numbers (身份证号, 手机号) with all their digits, dates as they are shown. */
function entryText(grid: SheetGrid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  const isLong = typeof value === "number" && Number.isInteger(value) && value >= 1e6;
  return tidyText(isLong ? identifierAt(grid, row, column) : textAt(grid, row, column));
}
