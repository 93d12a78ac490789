import { isoDateOf, type DayNumber, type SessionPart } from "../../school";
import type { AttendanceSession } from "../../records";
import type { SessionColumn } from "./session-columns";

/** A part of the day that has a row of its own. */
export interface RowPart {
  readonly part: SessionPart;
  readonly label: string;
  /** Rows below the pupil's first. */
  readonly below: number;
}

/** A session with the cells that it is read from. */
export interface PlannedSession {
  readonly session: Omit<AttendanceSession, "isBlank">;
  readonly column: number;
  /** Rows below the pupil's first. */
  readonly below: number;
  /** Further columns that are the same session. */
  readonly again: readonly SessionColumn[];
}

/**
 * Columns (and, of two rows a pupil, parts) → sessions in calendar order, undated ones as they stand; a
 * session that is written twice is one.
 */
export function planSessions(
  columns: readonly SessionColumn[],
  days: readonly (DayNumber | null)[],
  parts: readonly RowPart[] | null,
): readonly PlannedSession[] {
  const planned: (PlannedSession & { readonly day: DayNumber | null; again: SessionColumn[] })[] =
    [];
  const known = new Map<string, (typeof planned)[number]>();
  columns.forEach((column, index) => {
    const day = days[index] ?? null;
    for (const { part, label, below } of parts ?? [wholeRow]) {
      const session = {
        date: day === null ? null : isoDateOf(day),
        part: column.header.part ?? part,
        label: [column.label, label].filter((text) => text !== "").join(" "),
        at: column.at,
      };
      const key = `${String(day)} ${partKey(session.part)} ${column.header.part ? lastWord(column.label) : ""} ${String(below)}`;
      const same = day === null ? undefined : known.get(key);
      if (same) {
        same.again.push(column);
        continue;
      }
      const entry = { session, column: column.column, below, again: [], day };
      planned.push(entry);
      known.set(key, entry);
    }
  });
  return planned.sort((one, other) =>
    one.day === null || other.day === null
      ? Number(one.day === null) - Number(other.day === null)
      : one.day - other.day || placeOf(one.session.part) - placeOf(other.session.part),
  );
}

const wholeRow: RowPart = { part: { kind: "day" }, label: "", below: 0 };

const evening = 100;

function placeOf(part: SessionPart): number {
  switch (part.kind) {
    case "day":
      return -1;
    case "lesson":
      return part.number;
    case "morning":
      return 0.5;
    case "afternoon":
      return 4.5;
    case "evening":
      return evening;
  }
}

function partKey(part: SessionPart): string {
  return part.kind === "lesson" ? `lesson ${String(part.number)}` : part.kind;
}

/** 下午 and 中午 are told apart by their words, not by the part that both are read as. */
function lastWord(label: string): string {
  return label.split(" ").at(-1) ?? label;
}
