import { attendanceKinds, type AttendanceKind } from "../../school";

/** 人数: what a class adds up to on a day, in person-days; one row a class and day. */
export interface HeadTally {
  readonly sums: Float64Array;
  /** Who was not there: place of the row, pupil and kind. */
  readonly absences: { readonly row: number; readonly student: number; readonly kind: number }[];
}

/** Columns of a row. */
export const headColumns = [
  "expected",
  "attended",
  "sick",
  "personal",
  "otherLeave",
  "unexcused",
  "unknown",
  "late",
  "leftEarly",
] as const;

export type HeadColumn = (typeof headColumns)[number];

/** The column of each kind besides 应到; −1 where it has none. */
export const columnOfKind = Int8Array.from(attendanceKinds, (kind) => {
  const column = nameOfColumn(kind);
  return column === null ? -1 : headColumns.indexOf(column);
});

const absences: readonly AttendanceKind[] = [
  "personalLeave",
  "sickLeave",
  "officialLeave",
  "leave",
  "unexcused",
  "absent",
];

export const isAbsence = Uint8Array.from(attendanceKinds, (kind) =>
  absences.includes(kind) ? 1 : 0,
);

function nameOfColumn(kind: AttendanceKind): HeadColumn | null {
  switch (kind) {
    case "present":
      return "attended";
    case "late":
    case "leftEarly":
    case "unexcused":
    case "unknown":
      return kind;
    case "sickLeave":
      return "sick";
    case "personalLeave":
      return "personal";
    case "officialLeave":
    case "leave":
      return "otherLeave";
    case "absent":
    case "blank":
      return "unknown";
    case "away":
      return null;
  }
}
