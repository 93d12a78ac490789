import type { AttendanceBook, Reading } from "../../records";
import type { Subject } from "../../school";
import type { SheetSnapshot } from "../../sheet";
import type { SheetGrid } from "../grid";
import { keepTables, tablesOf, type KeptTables } from "./kept-tables";
import { bookOf, entryAt, rereadRows } from "./reread-attendance";
import { rereadSubjects, subjectsAt, type TableCell } from "./reread-marks";
import { differingCells, gridsWith, liesWithin, type TypedCells } from "./typed-cells";

/** What became of a reading when somebody typed marks or attendance signs. */
export interface RereadCells {
  /** With the results of now. Attendance is in `attendance`, for the pupils concerned alone. */
  readonly reading: Reading;
  /** Pupils with other results than before. */
  readonly students: readonly number[];
  /** Pupils with other attendance than before, and all that the sheets say of them; null for nobody. */
  readonly attendance: {
    readonly students: readonly number[];
    readonly book: AttendanceBook;
  } | null;
}

/** More than this is no typing: the workbook is read as a whole. */
const mostCells = 1_000;

/**
 * 边录边看: marks and attendance signs that were typed since, read by the code that read the workbook, for the
 * pupils of these cells alone. Null where that cannot be done for sure: a header, a name, a number, a row
 * that was not there, a mark that changes what holds for others.
 */
export function rereadCells(
  reading: Reading,
  sheet: SheetSnapshot,
  typed: TypedCells,
): RereadCells | null {
  const kept = tablesOf(reading);
  const { area } = typed;
  if (!kept || area.rows * area.columns > mostCells || !liesWithin(sheet, area)) return null;
  const now = gridsWith(typed);
  const told = whatIsTold(kept, typed.sheetId, differingCells(sheet, typed), now);
  if (told === null || told.students.size === 0) return null;
  if (statusesAt(reading, sheet.name, told.cells)) return null;
  const tables: KeptTables = {
    ...kept,
    marks: kept.marks.map((joined) => {
      const grid = now(joined.table.grid);
      return grid === joined.table.grid ? joined : { ...joined, table: { ...joined.table, grid } };
    }),
    attendance: kept.attendance.map((table, index) => {
      const grid = now(table.table.grid);
      const positions = [...(told.entries.get(index) ?? [])];
      return grid === table.table.grid ? table : rereadRows(table, positions, grid);
    }),
  };
  const marks = rereadSubjects(reading.cohort, [...told.subjects], tables, told.students);
  if (marks === null) return null;
  const reread: Reading = { ...reading, cohort: marks.cohort };
  keepTables(reread, tables);
  const attendees = new Set(
    [...told.entries].flatMap(([index, positions]) =>
      [...positions].map((position) => kept.attendance[index]?.students[position] ?? -1),
    ),
  );
  return {
    reading: reread,
    students: marks.students,
    attendance:
      attendees.size === 0
        ? null
        : {
            students: [...attendees].sort((one, other) => one - other),
            book: bookOf(tables.attendance, attendees),
          },
  };
}

interface Told {
  readonly cells: readonly TableCell[];
  readonly subjects: Set<Subject>;
  /** By table the positions of the pupils. */
  readonly entries: Map<number, Set<number>>;
  readonly students: Set<number>;
}

/** What these cells are about; null as soon as one of them is about something else. */
function whatIsTold(
  kept: KeptTables,
  sheetId: string,
  cells: readonly TableCell[],
  now: (grid: SheetGrid) => SheetGrid,
): Told | null {
  const told: Told = { cells, subjects: new Set(), entries: new Map(), students: new Set() };
  for (const cell of cells) {
    const isTold = [
      noteMarks(kept, sheetId, cell, now, told),
      noteEntry(kept, sheetId, cell, told),
    ];
    if (!isTold.includes(true)) return null;
  }
  return told;
}

function noteMarks(
  kept: KeptTables,
  sheetId: string,
  cell: TableCell,
  now: (grid: SheetGrid) => SheetGrid,
  told: Told,
): boolean {
  let isTold = false;
  for (const joined of kept.marks) {
    const { grid } = joined.table;
    if (grid.sheet.id !== sheetId) continue;
    const place = inView(grid, cell);
    const subjects = subjectsAt(joined, place, now(grid), kept);
    if (subjects === null) continue;
    isTold = true;
    for (const subject of subjects) told.subjects.add(subject);
    const position = joined.pupils.findIndex(({ row }) => row === place.row);
    told.students.add(joined.students[position] ?? -1);
  }
  return isTold;
}

function noteEntry(kept: KeptTables, sheetId: string, cell: TableCell, told: Told): boolean {
  let isTold = false;
  kept.attendance.forEach((table, index) => {
    const { grid } = table.table;
    if (grid.sheet.id !== sheetId) return;
    const position = entryAt(table, inView(grid, cell));
    const student = table.students[position] ?? -1;
    if (student < 0) return;
    isTold = true;
    told.entries.set(index, (told.entries.get(index) ?? new Set()).add(position));
    told.students.add(student);
  });
  return isTold;
}

function inView({ turned }: SheetGrid, { row, column }: TableCell): TableCell {
  return turned ? { row: column, column: row } : { row, column };
}

/** 休学 stood in one of the cells where a mark should be: whether it still holds the whole workbook tells. */
function statusesAt({ register }: Reading, sheet: string, cells: readonly TableCell[]): boolean {
  return register.some(
    ({ enrolmentStatus }) =>
      enrolmentStatus?.at.sheet === sheet &&
      cells.some(
        ({ row, column }) => enrolmentStatus.at.row === row && enrolmentStatus.at.column === column,
      ),
  );
}
