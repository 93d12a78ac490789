import type { AttendanceSource } from "../../records";
import type { AttendanceKind } from "../../school";

/** What one row of one sheet adds up to, as its entries read: before any policy. */
export interface RowSums {
  readonly sessions: ReadonlyMap<AttendanceKind, number>;
  readonly days: ReadonlyMap<AttendanceKind, number>;
  /** Null where the sheet does not call the roll by lessons. */
  readonly lessons: ReadonlyMap<AttendanceKind, number> | null;
}

/** Adds up rows of a sheet; days by what a session of that sheet is worth. */
export function rowSums(source: AttendanceSource): (row: number) => RowSums {
  const { sessions, codes, marks } = source;
  const weights = sessionWeights(source);
  const hasLessons = sessions.some(({ part }) => part.kind === "lesson");
  return (row) => {
    const sums = { sessions: emptySums(), days: emptySums(), lessons: emptySums() };
    sessions.forEach(({ isBlank, part }, session) => {
      if (isBlank) return;
      const parts = marks[codes[row * sessions.length + session] ?? 0]?.parts ?? [];
      const weight = weights[session] ?? 0;
      for (const kind of parts) {
        add(sums.sessions, kind, 1 / parts.length);
        add(sums.days, kind, weight / parts.length);
        if (part.kind === "lesson") add(sums.lessons, kind, 1 / parts.length);
      }
    });
    return { ...sums, lessons: hasLessons ? sums.lessons : null };
  };
}

function emptySums(): Map<AttendanceKind, number> {
  return new Map();
}

function sessionWeights({ sessions }: AttendanceSource): readonly number[] {
  const lessonsOn = new Map<string, number>();
  for (const { date, part, isBlank } of sessions) {
    if (part.kind === "lesson" && !isBlank) add(lessonsOn, date ?? "", 1);
  }
  return sessions.map(({ date, part }) => {
    if (part.kind === "day") return 1;
    return part.kind === "lesson" ? 1 / (lessonsOn.get(date ?? "") ?? 1) : 1 / 2;
  });
}

function add<Key>(to: Map<Key, number>, key: Key, value: number): void {
  to.set(key, (to.get(key) ?? 0) + value);
}
