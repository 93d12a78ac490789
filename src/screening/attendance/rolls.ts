import type { AttendanceBook, AttendanceSource } from "../../records";
import type { AttendancePolicy } from "../../rules";
import type { SessionPart } from "../../school";
import type { ClassList } from "./class-list";
import type { AwaySpan } from "./expected-days";
import { markMeanings, noLine, noRoll, tellsWhoCame, type MarkMeaning } from "./mark-meanings";
import { rollCalendar, undatedSlot, type RollCalendar } from "./roll-calendar";

/** All sheets laid over one calendar, to be read pupil by pupil. */
export interface Rolls {
  readonly calendar: RollCalendar;
  readonly meanings: readonly MarkMeaning[];
  readonly isOnSheet: (student: number) => boolean;
  /** The rows of one pupil, sheet by sheet. */
  readonly rowsOf: (student: number) => readonly RollRow[];
  /**
   * What the pupil's sheets say in each slot of the calendar, as a meaning. The same array each time: it
   * holds until the next pupil is opened.
   */
  readonly open: (student: number) => Uint16Array;
  /** What stands in columns without a date. */
  readonly undated: (student: number) => readonly UndatedEntry[];
  readonly meaningAt: (source: number, row: number, session: number) => MarkMeaning | undefined;
}

export interface RollRow {
  readonly source: number;
  readonly row: number;
}

export interface UndatedEntry {
  readonly meaning: MarkMeaning;
  readonly part: SessionPart["kind"];
}

export function openRolls(
  { book, policy, pupils }: { book: AttendanceBook; policy: AttendancePolicy; pupils: number },
  classes: ClassList,
  awayOf: ReadonlyMap<number, readonly AwaySpan[]>,
): Rolls {
  const { sources } = book;
  const calendar = rollCalendar(sources);
  const { meanings, ofCodes } = markMeanings(book, policy);
  const [none, missingLine] = [noRoll, noLine];
  const isEntry = Uint8Array.from(meanings, (meaning) => (meaning.isEntry ? 1 : 0));
  const contradiction = meanings.length;
  const rows = rowsByPupil(sources, pupils);
  const linesOf = sources.map((source) =>
    tellsWhoCame(source) ? classesWithLines(source, classes) : null,
  );
  const anyUndated = calendar.slotsOf.some((ofSource) => ofSource.includes(undatedSlot));
  const slots = new Uint16Array(calendar.parts.length);

  function lay(source: number, row: number, student: number): void {
    const sheet = sources[source];
    const meaningOf = ofCodes[source];
    const slotOf = calendar.slotsOf[source];
    if (!sheet || !meaningOf || !slotOf) return;
    const { codes } = sheet;
    const sessions = slotOf.length;
    const lines = linesOf[source]?.[classes.ofStudent[student] ?? -1] ?? null;
    let at = row * sessions;
    for (let session = 0; session < sessions; session += 1, at += 1) {
      const slot = slotOf[session] ?? -1;
      if (slot < 0) continue;
      const meaning = meaningOf[codes[at] ?? 0] ?? none;
      if (meaning === missingLine && lines?.[session] !== 1) continue;
      const before = slots[slot] ?? none;
      slots[slot] = before === none ? meaning : stronger(before, meaning);
    }
  }

  /** An entry counts before an empty cell, an empty cell before a missing line; two entries that differ tell nothing. */
  function stronger(one: number, other: number): number {
    if (one === other || other === missingLine) return one;
    if (one === missingLine) return other;
    const [first, second] = [isEntry[one] ?? 1, isEntry[other] ?? 1];
    if (first !== second) return first > second ? one : other;
    return first === 1 ? contradiction : one;
  }

  return {
    calendar,
    meanings: [...meanings, contradictory],
    isOnSheet: (student) => rows.firsts[student] !== rows.firsts[student + 1],
    rowsOf,
    open: (student) => {
      slots.fill(noRoll);
      for (let at = rows.firsts[student] ?? 0; at < (rows.firsts[student + 1] ?? 0); at += 1) {
        lay(rows.sources[at] ?? 0, rows.rows[at] ?? 0, student);
      }
      for (const span of awayOf.get(student) ?? []) clear(span);
      return slots;
    },
    undated: (student) =>
      anyUndated ? rowsOf(student).flatMap(({ source, row }) => undatedEntries(source, row)) : [],
    meaningAt,
  };

  function rowsOf(student: number): readonly RollRow[] {
    const found: RollRow[] = [];
    for (let at = rows.firsts[student] ?? 0; at < (rows.firsts[student + 1] ?? 0); at += 1) {
      found.push({ source: rows.sources[at] ?? 0, row: rows.rows[at] ?? 0 });
    }
    return found;
  }

  function meaningAt(source: number, row: number, session: number): MarkMeaning | undefined {
    const sheet = sources[source];
    const code = sheet?.codes[row * sheet.sessions.length + session] ?? 0;
    return meanings[ofCodes[source]?.[code] ?? noRoll];
  }

  function clear({ from, until }: AwaySpan): void {
    calendar.days.forEach((day, index) => {
      if (day < from || day >= until) return;
      slots.fill(noRoll, calendar.firstSlots[index], calendar.firstSlots[index + 1]);
    });
  }

  function undatedEntries(source: number, row: number): readonly UndatedEntry[] {
    const sheet = sources[source];
    const slotOf = calendar.slotsOf[source];
    if (!sheet || !slotOf?.includes(undatedSlot)) return [];
    return sheet.sessions.flatMap(({ part }, session) => {
      if (slotOf[session] !== undatedSlot) return [];
      const meaning = meaningAt(source, row, session);
      return meaning && meaning.parts.length > 0 ? [{ meaning, part: part.kind }] : [];
    });
  }
}

const contradictory: MarkMeaning = { parts: ["unknown"], says: 4, only: -1, isEntry: true };

/** The rows of all sheets in the order of pupils: those of one pupil stand together. */
function rowsByPupil(sources: readonly AttendanceSource[], pupils: number) {
  const firsts = new Int32Array(pupils + 1);
  for (const { students } of sources) {
    for (const student of students) firsts[student + 1] = (firsts[student + 1] ?? 0) + 1;
  }
  for (let student = 0; student < pupils; student += 1) {
    firsts[student + 1] = (firsts[student + 1] ?? 0) + (firsts[student] ?? 0);
  }
  const next = firsts.slice();
  const total = firsts[pupils] ?? 0;
  const inSources = new Int32Array(total);
  const rows = new Int32Array(total);
  sources.forEach(({ students }, source) => {
    students.forEach((student, row) => {
      const at = next[student] ?? 0;
      next[student] = at + 1;
      inSources[at] = source;
      rows[at] = row;
    });
  });
  return { firsts, sources: inSources, rows };
}

/** For each class the sessions of a log in which anybody of it has a line. */
function classesWithLines(
  { sessions, students, codes }: AttendanceSource,
  classes: ClassList,
): readonly Uint8Array[] {
  const lines = classes.classes.map(() => new Uint8Array(sessions.length));
  students.forEach((student, row) => {
    const ofClass = lines[classes.ofStudent[student] ?? -1];
    if (!ofClass) return;
    for (let session = 0; session < sessions.length; session += 1) {
      if ((codes[row * sessions.length + session] ?? 0) !== 0) ofClass[session] = 1;
    }
  });
  return lines;
}
