import type { AttendanceMark, Issue } from "../../records";
import type { CellAddress } from "../../sheet";
import type { Slices } from "../../slices";
import type { PupilRow } from "../extract/read-pupils";
import { raiseIssue } from "../raise-issue";
import type { RecognisedTable } from "../recognise/table";
import type { AttendanceContext } from "./context";
import type { AttendanceDraft, Legend, ReadMark } from "./draft";
import { findColumnsOfLog } from "./log-columns";
import { readEvents, type LogEvent } from "./log-events";
import { logIssues } from "./log-issues";
import { sessionsOf, withoutRepeats, type LogSession } from "./log-sessions";
import { legendInUse, markIssues, type MarkUse } from "./marks";

/** 签到记录, 缺勤登记: one row an event, with a column of dates and one of states. */
export function isAttendanceLog(table: RecognisedTable): boolean {
  return findColumnsOfLog(table) !== null;
}

/**
 * A log as a grid of pupils and sessions:
 *
 *     rows ─> events (pupil, day, state) ─> sessions ─> a code for each pupil and session
 *
 * A blank code says only that the log has no event of this pupil in this session. Logs hold several classes
 * that meet on different days, or absences alone, so that whoever is not listed was neither present nor absent
 * as far as the log tells, and the days of a log of absences are not all the days of school.
 */
export function* readAttendanceLog(
  table: RecognisedTable,
  context: AttendanceContext,
): Slices<AttendanceDraft> {
  const columns = findColumnsOfLog(table);
  const all = columns ? yield* readEvents(table, columns, context) : [];
  yield;
  const sessions = sessionsOf(withoutRepeats(all));
  const pupils = pupilsOf(all);
  const marks = openMarks(context.legend);
  yield;
  const { codes, rows, contradictions } = yield* fill(pupils, sessions, marks);
  return {
    table,
    pupils: [...pupils.values()].map(({ pupil }) => pupil),
    layout: "log",
    sessions: sessions.map(({ session }) => session),
    planned: [],
    codes,
    marks: marks.all(),
    places: { kind: "log", rows, column: columns?.state ?? 0 },
    legend: legendInUse(marks.uses()),
    totals: [],
    issues: [...logIssues(all, sessions), ...contradictions, ...markIssues(marks.uses())],
  };
}

interface LogPupil {
  readonly pupil: PupilRow;
  readonly row: number;
}

function pupilsOf(events: readonly LogEvent[]): ReadonlyMap<string, LogPupil> {
  const pupils = new Map<string, LogPupil>();
  for (const { pupil, pupilKey } of events) {
    if (!pupils.has(pupilKey)) pupils.set(pupilKey, { pupil, row: pupils.size });
  }
  return pupils;
}

function* fill(
  pupils: ReadonlyMap<string, LogPupil>,
  sessions: readonly LogSession[],
  marks: ReturnType<typeof openMarks>,
): Slices<{
  readonly codes: Uint16Array;
  readonly rows: Int32Array;
  readonly contradictions: readonly Issue[];
}> {
  const codes = new Uint16Array(pupils.size * sessions.length);
  const rows = new Int32Array(codes.length).fill(-1);
  const contradictions: Issue[] = [];
  for (const [column, { session, events }] of sessions.entries()) {
    yield;
    for (const event of events) {
      const row = pupils.get(event.pupilKey)?.row ?? 0;
      const place = row * sessions.length + column;
      const code = marks.codeOf(event.text, event.at);
      const before = codes[place] ?? 0;
      const isSecond = (rows[place] ?? -1) >= 0;
      if (!isSecond) {
        codes[place] = code;
        rows[place] = event.row;
      } else if (!marks.areAlike(before, code)) {
        const first = events.find(({ pupilKey }) => pupilKey === event.pupilKey) ?? event;
        codes[place] = marks.contradictory(first.text, event.text);
        contradictions.push(contradictionOf(session.date, first, event));
      }
    }
  }
  return { codes, rows, contradictions };
}

function contradictionOf(date: string | null, first: LogEvent, second: LogEvent): Issue {
  return raiseIssue(
    "error",
    { code: "attendance-contradictory", date: date ?? first.dateText },
    { at: second.at, also: [first.at], found: second.text },
  );
}

/** How many cells of one text are kept for its issue. */
const mostCells = 20;

interface Use extends MarkUse {
  cells: number;
  readonly at: CellAddress[];
}

function openMarks(legend: Legend) {
  const blank: AttendanceMark = { found: "", parts: ["blank"] };
  const marks: AttendanceMark[] = [blank];
  const reads: ReadMark[] = [{ parts: ["blank"], by: [] }];
  const codes = new Map<string, number>();
  const uses = new Map<number, Use>();
  const add = (mark: AttendanceMark, read: ReadMark) => {
    reads.push(read);
    return marks.push(mark) - 1;
  };
  return {
    all: (): readonly AttendanceMark[] => marks,
    uses: (): readonly MarkUse[] => [...uses.values()],
    codeOf(text: string, at: CellAddress): number {
      const found = text.trim();
      if (found === "") return 0;
      let code = codes.get(found);
      if (code === undefined) {
        const read = legend.read(text);
        code = add({ found, parts: read.parts }, read);
        codes.set(found, code);
        const [mark] = marks.slice(code);
        if (mark) uses.set(code, { mark, read, cells: 0, at: [] });
      }
      const use = uses.get(code);
      if (use) {
        use.cells += 1;
        if (use.at.length < mostCells) use.at.push(at);
      }
      return code;
    },
    areAlike: (one: number, other: number): boolean =>
      marks[one]?.parts.join() === marks[other]?.parts.join(),
    /** Two entries for one session that say different things: unknown, and shown as both. */
    contradictory(one: string, other: string): number {
      const found = `${one.trim()}|${other.trim()}`;
      const code =
        codes.get(found) ?? add({ found, parts: ["unknown"] }, { parts: ["unknown"], by: [] });
      codes.set(found, code);
      return code;
    },
  };
}
