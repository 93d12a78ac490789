import type { AttendanceSession, Issue } from "../../records";
import type { Slices } from "../../slices";
import { addressOf, isBlankAt } from "../grid";
import { raiseIssue } from "../raise-issue";
import type { RecognisedTable } from "../recognise/table";
import type { AttendanceContext } from "./context";
import { dateIssues } from "./date-issues";
import type { AttendanceDraft } from "./draft";
import { fillCodes, type FilledCodes } from "./fill-codes";
import { layoutOf } from "./layout-of";
import { findLostColumns, lostColumnIssues } from "./lost-columns";
import { legendInUse, markIssues } from "./marks";
import { findPeriod, firstYearOf } from "./period";
import { planSessions, type PlannedSession } from "./plan-sessions";
import { readPupilLines } from "./pupil-rows";
import { resolveDates } from "./resolve-dates";
import type { DateSources } from "./resolve-years";
import { findSessionColumns, type SessionColumn } from "./session-columns";
import { readTotals } from "./totals";

/**
 * 考勤表 with a row (or a row for each part of the day) a pupil and a column a session.
 *
 *     header ─> session columns ─ titles, sheet name, a person ─> dates ─> sessions ─ cells, legend ─> codes
 */
export function* readGrid(
  table: RecognisedTable,
  context: AttendanceContext,
): Slices<AttendanceDraft> {
  const { grid } = table;
  const columns = findSessionColumns(table);
  const { pupils, parts } = yield* readPupilLines(table, columns, context);
  const rows = pupils.map(({ row }) => row);
  const lines = table.rows.pupils;
  const isBlank = ({ column }: SessionColumn) => lines.every((row) => isBlankAt(grid, row, column));
  const resolved = resolveDates(
    columns.map(({ header }) => header),
    sourcesOf(table, context),
    (index) => columns[index] === undefined || isBlank(columns[index]),
  );
  const kept = columns.flatMap((column, index) =>
    resolved.impossible.has(index) ? [] : [{ column, day: resolved.days[index] ?? null }],
  );
  yield;
  const lost = findLostColumns(table, columns, context.legend);
  const planned = planSessions(
    [...kept.map(({ column }) => column), ...lost],
    kept.map(({ day }) => day),
    parts,
  );
  const filled = yield* fillCodes(grid, rows, planned, context.legend);
  const sessions = planned.map(({ session }, index) => ({
    ...session,
    isBlank: (filled.filled[index] ?? 0) === 0,
  }));
  const places = {
    kind: "grid",
    rows: Int32Array.from(rows),
    columns: Int32Array.from(planned.map(({ column }) => column)),
    turned: grid.turned,
    ...(parts === null ? {} : { below: Int32Array.from(planned.map(({ below }) => below)) }),
  } as const;
  yield;
  const totals = readTotals(table, {
    ...{ sessions, pupils, columns: places.columns },
    sessionColumns: new Set([...columns, ...lost].map(({ column }) => column)),
  });
  yield;
  return {
    ...{ table, pupils, sessions, planned, places },
    layout: layoutOf(sessions, columns),
    codes: filled.codes,
    marks: filled.marks,
    legend: legendInUse(filled.uses),
    totals: totals.totals,
    issues: [
      ...dateIssues(columns, resolved, isBlank),
      ...lostColumnIssues(lost),
      ...twiceIssues(planned, sessions, filled, table),
      ...markIssues(filled.uses),
      ...totals.issues,
    ],
  };
}

function sourcesOf(
  { surroundings, grid }: RecognisedTable,
  { schoolYear, dateChoice }: AttendanceContext,
): DateSources {
  return {
    title: findPeriod(surroundings.titles),
    sheetName: findPeriod([grid.sheet.name]),
    schoolYear: firstYearOf(schoolYear),
    choice: dateChoice,
  };
}

const mostCells = 12;

/** One issue for each session that has two columns, with the entries that differ. */
function twiceIssues(
  planned: readonly PlannedSession[],
  sessions: readonly AttendanceSession[],
  { contradictory }: FilledCodes,
  { grid, header }: RecognisedTable,
): readonly Issue[] {
  return planned.flatMap(({ again, session: { at } }, index) => {
    const date = sessions[index]?.date ?? null;
    const [second] = again;
    if (!second || date === null) return [];
    const cells = contradictory
      .filter(({ session }) => session === index)
      .flatMap((found) => found.cells);
    const where = at ?? addressOf(grid, header?.last ?? grid.firstRow, second.column);
    return [
      raiseIssue(
        cells.length > 0 ? "warning" : "info",
        { code: "attendance-session-twice", date },
        { at: second.at, also: [where, ...cells.slice(0, mostCells)], found: second.label },
      ),
    ];
  });
}
