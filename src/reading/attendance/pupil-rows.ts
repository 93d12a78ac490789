import type { SessionPart } from "../../school";
import type { Slices } from "../../slices";
import { textAt } from "../grid";
import { readPupils, type PupilRow } from "../extract/read-pupils";
import type { RecognisedTable } from "../recognise/table";
import { isDayPart, readDayHeader } from "../words/day-header";
import type { AttendanceContext } from "./context";
import type { RowPart } from "./plan-sessions";
import type { SessionColumn } from "./session-columns";

/** Whose the rows are, and which part of the day each of a pupil's rows is. */
export interface PupilLines {
  readonly pupils: readonly PupilRow[];
  /** The parts that rows name, in the order of a pupil's rows; null where a pupil has one row. */
  readonly parts: readonly RowPart[] | null;
}

/** 两行一人: where a column says 上午 and 下午 by turns, those rows are one pupil's. */
export function* readPupilLines(
  table: RecognisedTable,
  sessions: readonly SessionColumn[],
  { grade }: AttendanceContext,
): Slices<PupilLines> {
  const rows = yield* readPupils(table, grade);
  const column = findPartColumn(table, sessions);
  if (column === null) return { pupils: rows, parts: null };
  const partOf = (row: number) => readDayHeader(textAt(table.grid, row, column))?.part ?? null;
  const pupils: PupilRow[] = [];
  const parts = new Map<string, RowPart>();
  let seen = new Set<string>();
  for (const pupil of rows) {
    const part = partOf(pupil.row);
    const key = part === null ? "" : keyOf(part);
    const before = pupils.at(-1);
    const isSame =
      before !== undefined &&
      !seen.has(key) &&
      (pupil.nameKey === "" || pupil.nameKey === before.nameKey);
    if (!isSame) {
      pupils.push(pupil);
      seen = new Set();
    }
    seen.add(key);
    if (part === null || parts.has(key)) continue;
    const label = textAt(table.grid, pupil.row, column).trim();
    parts.set(key, { part, label, below: pupil.row - (pupils.at(-1)?.row ?? pupil.row) });
  }
  return { pupils, parts: [...parts.values()] };
}

const rowsLookedAt = 40;

/** A column outside the sessions whose cells are parts of the day, row after row. */
function findPartColumn(
  { grid, columns, rows }: RecognisedTable,
  sessions: readonly SessionColumn[],
): number | null {
  const taken = new Set(sessions.map(({ column }) => column));
  const sample = rows.pupils.slice(0, rowsLookedAt);
  const found = columns.find(({ column }) => {
    if (taken.has(column)) return false;
    const parts = sample.filter((row) => isDayPart(textAt(grid, row, column)));
    return parts.length >= 2 && parts.length >= sample.length * 0.8;
  });
  return found?.column ?? null;
}

function keyOf(part: SessionPart): string {
  return part.kind === "lesson" ? `lesson ${String(part.number)}` : part.kind;
}
