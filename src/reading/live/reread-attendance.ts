import type { AttendanceMark } from "../../records";
import { allAtOnce } from "../../slices";
import type { AttendanceTable } from "../attendance/attendance-table";
import { fillCodes } from "../attendance/fill-codes";
import { joinAttendance } from "../attendance/join-attendance";
import type { SheetGrid } from "../grid";
import type { Joined } from "../join/pupil-table";
import type { TableCell } from "./reread-marks";

/** The position of the pupil whose entry of some session this cell is; −1 where it is none. */
export function entryAt({ draft }: Joined<AttendanceTable>, cell: TableCell): number {
  for (const { column, below, again } of draft.planned) {
    if (column !== cell.column && !again.some((other) => other.column === cell.column)) continue;
    const position = draft.pupils.findIndex(({ row }) => row + below === cell.row);
    if (position >= 0) return position;
  }
  return -1;
}

/** The table with these pupils' rows read anew, by the legend in force on its sheet. */
export function rereadRows(
  table: Joined<AttendanceTable>,
  positions: readonly number[],
  grid: SheetGrid,
): Joined<AttendanceTable> {
  const { draft, legend } = table;
  const rows = positions.map((position) => draft.pupils[position]?.row ?? 0);
  const filled = allAtOnce(fillCodes(grid, rows, draft.planned, legend));
  const marks = [...draft.marks];
  const codeOf = filled.marks.map((mark) => placeOf(mark, marks));
  const width = draft.sessions.length;
  const codes = draft.codes.slice();
  positions.forEach((position, index) => {
    for (let session = 0; session < width; session += 1) {
      const code = filled.codes[index * width + session] ?? 0;
      codes[position * width + session] = codeOf[code] ?? 0;
    }
  });
  const sessions = draft.sessions.map((session, index) => {
    const isBlank = isColumnBlank(codes, index, width);
    return isBlank === session.isBlank ? session : { ...session, isBlank };
  });
  const recognised = { ...table.table, grid };
  return {
    ...table,
    table: recognised,
    draft: { ...draft, table: recognised, codes, marks, sessions },
  };
}

/** What the tables say of these pupils alone, as a book in which all others are left out. */
export function bookOf(tables: readonly Joined<AttendanceTable>[], students: ReadonlySet<number>) {
  return joinAttendance(
    tables.map((table) => ({
      ...table,
      students: table.students.map((student) => (students.has(student) ? student : -1)),
    })),
  ).book;
}

function placeOf(mark: AttendanceMark, marks: AttendanceMark[]): number {
  const known = marks.findIndex(
    ({ found, parts }) => found === mark.found && parts.join() === mark.parts.join(),
  );
  return known >= 0 ? known : marks.push(mark) - 1;
}

function isColumnBlank(codes: Uint16Array, session: number, width: number): boolean {
  for (let at = session; at < codes.length; at += width) if (codes[at] !== 0) return false;
  return true;
}
