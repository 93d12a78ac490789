import type {
  AttendanceBook,
  AttendanceMark,
  AttendanceSource,
  EnrolmentChange,
  StudentRecord,
  WrittenTotal,
} from "../../../src/records";
import { usualAttendancePolicy, type AttendancePolicy } from "../../../src/rules";
import { screenAttendance } from "../../../src/screening";
import type { AttendanceKind, EnrolmentChangeType, SessionPart } from "../../../src/school";

const signs: Readonly<Record<string, AttendanceKind>> = {
  ".": "blank",
  "√": "present",
  "×": "unexcused",
  病: "sickLeave",
  事: "personalLeave",
  公: "officialLeave",
  假: "leave",
  迟: "late",
  退: "leftEarly",
  缺: "absent",
  休: "away",
  "?": "unknown",
};

/** `2026-03-02` for the whole day, `2026-03-02 am`, `2026-03-02 3` for the third lesson, `-` for no date. */
export interface SheetInWords {
  readonly sheet?: string;
  readonly classGroup?: string | null;
  readonly layout?: AttendanceSource["layout"];
  readonly sessions: readonly string[];
  /** By index into the register; entries stand apart by spaces: `√ × 病/事 .`. */
  readonly rows: Readonly<Record<number, string>>;
}

/** A sheet of attendance: pupils in rows from row 3 (1-based), sessions in columns from D. */
export function aSheet({
  sheet = "考勤",
  classGroup = null,
  layout = "month",
  sessions,
  rows,
}: SheetInWords): AttendanceSource {
  const students = Object.keys(rows).map(Number);
  const marks: AttendanceMark[] = [{ found: "", parts: ["blank"] }];
  const codes = students.flatMap((student) => {
    const entries = (rows[student] ?? "").split(" ");
    if (entries.length !== sessions.length) throw new Error(`row of ${student} has another length`);
    return entries.map((entry) => codeOf(entry, marks));
  });
  return {
    ...{ sheet, layout, classGroup, marks },
    sessions: sessions.map((label, index) => ({
      ...sessionOf(label),
      isBlank: students.every((_, row) => codes[row * sessions.length + index] === 0),
      at: { sheet, row: 1, column: 3 + index },
    })),
    students: Int32Array.from(students),
    codes: Uint16Array.from(codes),
    places: {
      kind: "grid",
      rows: Int32Array.from(students, (_, row) => 2 + row),
      columns: Int32Array.from(sessions, (_, index) => 3 + index),
      turned: false,
    },
    legend: [],
  };
}

function codeOf(entry: string, marks: AttendanceMark[]): number {
  if (entry === ".") return 0;
  const known = marks.findIndex(({ found }) => found === entry);
  if (known > 0) return known;
  const parts = entry.split("/").map((sign) => {
    const kind = signs[sign];
    if (!kind) throw new Error(`no such sign: ${sign}`);
    return kind;
  });
  marks.push({ found: entry, parts });
  return marks.length - 1;
}

function sessionOf(label: string) {
  const [date = "", part = ""] = label.split(" ");
  return { date: date === "-" ? null : date, part: partOf(part), label };
}

function partOf(part: string): SessionPart {
  if (part === "am") return { kind: "morning" };
  if (part === "pm") return { kind: "afternoon" };
  if (part === "night") return { kind: "evening" };
  return part === "" ? { kind: "day" } : { kind: "lesson", number: Number(part) };
}

/** 张一, 张二 … of class 七1班, or as said. */
export function aRegister(
  pupils: number,
  changes: Readonly<Record<number, Partial<StudentRecord>>> = {},
): readonly StudentRecord[] {
  return Array.from({ length: pupils }, (_, index) => ({
    name: `学生${index + 1}`,
    studentNumber: String(1001 + index),
    classGroup: "七1班",
    grade: { stage: "junior", year: 7 } as const,
    enrolmentStatus: null,
    at: { sheet: "成绩", row: index + 2, column: 1 },
    ...changes[index],
  }));
}

export function aChange(
  student: number | null,
  type: EnrolmentChangeType | null,
  date: string | null,
  { name = `学生${(student ?? -1) + 1}`, classGroup = "七1班", row = 2 } = {},
): EnrolmentChange {
  const at = { sheet: "异动", row, column: 2 };
  return { student, name, classGroup, type, word: type ?? "？", date, at };
}

export function aTotal(
  total: Pick<WrittenTotal, "header" | "value" | "counts" | "of"> & Partial<WrittenTotal>,
): WrittenTotal {
  return { at: { sheet: "考勤", row: 2, column: 40 }, unit: "days", source: 0, ...total };
}

export interface BookInWords {
  readonly pupils?: number;
  readonly register?: readonly StudentRecord[];
  readonly sheets?: readonly SheetInWords[];
  readonly totals?: AttendanceBook["totals"];
  readonly changes?: readonly EnrolmentChange[];
  readonly policy?: Partial<AttendancePolicy>;
  readonly today?: string;
}

export function screening({
  pupils = 1,
  register = aRegister(pupils),
  sheets = [],
  totals = [],
  changes = [],
  policy = {},
  today = "2026-06-26",
}: BookInWords) {
  return screenAttendance({
    register,
    attendance: { sources: sheets.map(aSheet), totals },
    changes,
    policy: { ...usualAttendancePolicy, ...policy },
    date: today,
  });
}

/** School days from a Monday on, weekends left out: `weekdays("2026-03-02", 3)`. */
export function weekdays(from: string, count: number): readonly string[] {
  const days: string[] = [];
  const day = new Date(`${from}T00:00:00Z`);
  while (days.length < count) {
    if (day.getUTCDay() % 6 !== 0) days.push(day.toISOString().slice(0, 10));
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return days;
}

/** `entries("×", 3)` is `× × ×`. */
export function entries(sign: string, count: number): string {
  return Array.from({ length: count }, () => sign).join(" ");
}
