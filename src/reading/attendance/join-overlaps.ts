import { attendanceCellAt, type AttendanceSource, type Issue } from "../../records";
import type { IsoDate } from "../../school";
import type { CellAddress } from "../../sheet";
import { raiseIssue } from "../raise-issue";

/** A source while overlaps are still to be settled: its codes and marks may change. */
export interface OpenSource extends AttendanceSource {
  readonly marks: AttendanceSource["marks"][number][];
}

/** A session of one source. */
interface Place {
  readonly source: OpenSource;
  readonly session: number;
}

/**
 * What several sources say of one pupil's session counts once: the filled entry wins over the blank one, equal
 * entries leave the first, different ones make the first unknown. Said once for each two sources and date.
 */
export function settleOverlaps(sources: readonly OpenSource[]): readonly Issue[] {
  const shared = [...placesBySession(sources).values()].filter(({ places }) => places.length > 1);
  if (shared.length === 0) return [];
  const pupils = Math.max(0, ...sources.map(({ students }) => students.reduce(larger, 0) + 1));
  const rowOf = new Int32Array(pupils);
  const placeOf = new Int32Array(pupils);
  const seen = new Uint8Array(pupils);
  return shared.flatMap(({ date, places }) => {
    if (!shareAPupil(places, seen)) return [];
    placeOf.fill(-1);
    const differing = new Map<string, Difference[]>();
    places.forEach((place, index) => {
      place.source.students.forEach((student, row) => {
        const first = places[placeOf[student] ?? -1];
        const cells = first
          ? settle({ ...first, row: rowOf[student] ?? 0 }, { ...place, row })
          : "later";
        if (cells === "later") {
          placeOf[student] = index;
          rowOf[student] = row;
        }
        if (!first || typeof cells === "string") return;
        const key = `${first.source.sheet}\n${place.source.sheet}`;
        const known = differing.get(key);
        if (known) known.push({ student, ...cells });
        else differing.set(key, [{ student, ...cells }]);
      });
    });
    return [...differing.values()].map((differences) => contradictory(date, differences));
  });
}

/** Sheets of different classes have their days in common and no pupil. */
function shareAPupil(places: readonly Place[], seen: Uint8Array): boolean {
  seen.fill(0);
  for (const { source } of places) {
    const { students } = source;
    for (let row = 0; row < students.length; row += 1) {
      const student = students[row] ?? 0;
      if (seen[student] === 1) return true;
      seen[student] = 1;
    }
  }
  return false;
}

interface Difference {
  readonly student: number;
  readonly at: CellAddress | null;
  readonly also: CellAddress | null;
  readonly found: string;
}

interface Entry extends Place {
  readonly row: number;
}

/** Leaves one of two entries: which, or the cells that differ. */
function settle(first: Entry, later: Entry): "first" | "later" | Omit<Difference, "student"> {
  const [one, other] = [codeOf(first), codeOf(later)];
  if (other === 0) return "first";
  if (one === 0) return "later";
  const cells = {
    at: cellOf(first),
    also: cellOf(later),
    found: first.source.marks[one]?.found ?? "",
  };
  const isSame = partsOf(first, one) === partsOf(later, other);
  setCode(later, 0);
  if (isSame || partsOf(first, one) === "unknown") return "first";
  setCode(first, unknownCode(first.source, cells.found));
  return cells;
}

function contradictory(date: IsoDate, differences: readonly Difference[]): Issue {
  const [{ at, found } = { at: null, found: "" }] = differences;
  const also = differences.flatMap((one, index) =>
    [index === 0 ? null : one.at, one.also].filter((cell) => cell !== null),
  );
  const students = differences.map(({ student }) => student);
  return raiseIssue(
    "warning",
    { code: "attendance-contradictory", date },
    { at, also, found, students },
  );
}

/** Sessions with a date, by date and part. */
function placesBySession(sources: readonly OpenSource[]) {
  const found = new Map<string, { readonly date: IsoDate; readonly places: Place[] }>();
  for (const source of sources) {
    source.sessions.forEach(({ date, part }, session) => {
      if (date === null) return;
      const key = `${date} ${part.kind}${part.kind === "lesson" ? String(part.number) : ""}`;
      const known = found.get(key);
      if (known) known.places.push({ source, session });
      else found.set(key, { date, places: [{ source, session }] });
    });
  }
  return found;
}

function codeOf({ source, row, session }: Entry): number {
  return source.codes[row * source.sessions.length + session] ?? 0;
}

function setCode({ source, row, session }: Entry, code: number): void {
  source.codes[row * source.sessions.length + session] = code;
}

function cellOf({ source, row, session }: Entry): CellAddress | null {
  return attendanceCellAt(source, row, session);
}

function partsOf({ source }: Place, code: number): string {
  return source.marks[code]?.parts.join(" ") ?? "";
}

/** The code for an entry that reads so and whose meaning is not known. */
function unknownCode({ marks }: OpenSource, found: string): number {
  const known = marks.findIndex((mark) => mark.found === found && mark.parts[0] === "unknown");
  return known >= 0 ? known : marks.push({ found, parts: ["unknown"] }) - 1;
}

function larger(one: number, other: number): number {
  return Math.max(one, other);
}
