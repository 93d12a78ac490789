import type { Issue, ReadingChoices } from "../../records";
import type { Slices } from "../../slices";
import { findSheet } from "../choices";
import type { TableBeside } from "../extract/source-tables";
import { toGrid } from "../grid";
import type { SheetSnapshot } from "../../sheet";
import type { AttendanceTable } from "./attendance-table";
import type { AttendanceContext } from "./context";
import { legendOf } from "./legend";
import { readAttendance } from "./read-attendance";

/**
 * Reads the attendance tables, each sheet with its own legend and dates. One without pupils and counts tells
 * nothing and takes no part.
 */
export function* readAttendanceTables(
  tables: readonly TableBeside[],
  sheets: readonly SheetSnapshot[],
  { symbols, dates }: ReadingChoices,
  shared: Pick<AttendanceContext, "grade" | "schoolYear">,
): Slices<{ readonly tables: readonly AttendanceTable[]; readonly issues: readonly Issue[] }> {
  const issues: Issue[] = [];
  const read: AttendanceTable[] = [];
  for (const [sheet, own] of bySheet(tables)) {
    yield;
    const legend = legendOf(
      toGrid(sheet),
      own.map(({ table }) => table),
      symbols,
    );
    const dateChoice =
      dates.findLast((choice) => findSheet(sheets, choice.sheet)?.id === sheet.id) ?? null;
    let tells = false;
    for (const one of own) {
      const draft = yield* readAttendance(one.table, { ...shared, legend, dateChoice });
      if (draft.pupils.length === 0 && draft.totals.length === 0) continue;
      tells = true;
      read.push({ ...one, draft, legend, pupils: draft.pupils });
    }
    if (tells) issues.push(...legend.issues);
  }
  return { tables: read, issues };
}

function bySheet(
  tables: readonly TableBeside[],
): ReadonlyMap<SheetSnapshot, readonly TableBeside[]> {
  const found = new Map<SheetSnapshot, TableBeside[]>();
  for (const one of tables) {
    const { sheet } = one.table.grid;
    const known = found.get(sheet);
    if (known) known.push(one);
    else found.set(sheet, [one]);
  }
  return found;
}
