import type { StudentRecord } from "../../records";
import type { Grade, Subject } from "../../school";
import type { ClassKey } from "../class-group";
import type { PupilRow } from "../extract/read-pupils";
import { comparableNumber } from "../normalise";

/** 名册: the pupils met so far, found again by number, by class and name, or by name. */
export interface Roll {
  readonly pupils: RolledPupil[];
  /** Numbers of different kinds never meet: a 考号 may well be another pupil's 学号. */
  readonly byNumber: Readonly<Record<NumberKind, Map<string, number[]>>>;
  readonly byName: Map<string, number[]>;
}

/** A pupil while sheets are being joined; what one sheet leaves out another may add. */
export interface RolledPupil {
  name: string;
  nameKey: string;
  studentNumber: string;
  registrationNumber: string;
  examNumber: string;
  seatNumber: string;
  exam: string;
  classGroup: string | null;
  classKey: ClassKey | null;
  grade: Grade | null;
  enrolmentStatus: StudentRecord["enrolmentStatus"];
  choice: ReadonlySet<Subject> | null;
  repetitions: PupilRow["repetitions"];
  readonly at: StudentRecord["at"];
}

export const numberKinds = ["studentNumber", "registrationNumber", "examNumber"] as const;

export type NumberKind = (typeof numberKinds)[number];

export function startRoll(): Roll {
  const byNumber = {
    studentNumber: new Map<string, number[]>(),
    registrationNumber: new Map<string, number[]>(),
    examNumber: new Map<string, number[]>(),
  };
  return { pupils: [], byNumber, byName: new Map() };
}

/** Puts a new pupil at the end; returns the index. */
export function enrol(roll: Roll, row: PupilRow): number {
  const index = roll.pupils.length;
  roll.pupils.push({ ...row });
  register(roll, index, row);
  return index;
}

/** Adds to a pupil what this row knows and earlier rows did not. */
export function complete(roll: Roll, index: number, row: PupilRow): void {
  const pupil = roll.pupils[index];
  if (!pupil) return;
  for (const kind of numberKinds) pupil[kind] ||= row[kind];
  pupil.seatNumber ||= row.seatNumber;
  pupil.name ||= row.name;
  pupil.nameKey ||= row.nameKey;
  pupil.classGroup ??= row.classGroup;
  pupil.classKey ??= row.classKey;
  pupil.grade ??= row.grade;
  pupil.enrolmentStatus ??= row.enrolmentStatus;
  pupil.choice ??= row.choice;
  if (row.repetitions !== "not-understood") pupil.repetitions ??= row.repetitions;
  register(roll, index, row);
}

function register(roll: Roll, index: number, row: PupilRow): void {
  for (const kind of numberKinds) {
    if (row[kind] !== "") addTo(roll.byNumber[kind], comparableNumber(row[kind]), index);
  }
  if (row.nameKey !== "") addTo(roll.byName, row.nameKey, index);
}

function addTo(index: Map<string, number[]>, key: string, pupil: number): void {
  const known = index.get(key);
  if (!known) index.set(key, [pupil]);
  else if (!known.includes(pupil)) known.push(pupil);
}

/**
 * Pupils with one of the row's numbers; 学号 counts before 学籍号, 学籍号 before 考号. The 考号 of another
 * exam may be another pupil's: it finds only a pupil of the same name. Numbers that begin anew in each
 * class find nobody of another class.
 */
export function findByNumber(roll: Roll, row: PupilRow): readonly number[] {
  for (const kind of numberKinds) {
    if (row[kind] === "") continue;
    const number = comparableNumber(row[kind]);
    const found = roll.byNumber[kind].get(number);
    if (!found) continue;
    return found.filter((index) => {
      const pupil = roll.pupils[index];
      if (!pupil || (isWithinClass(number) && classesDiffer(pupil, row))) return false;
      const isOfExam = kind === "examNumber" && pupil.nameKey !== row.nameKey;
      return !isOfExam || mayShareExam(pupil, row);
    });
  }
  return [];
}

/** Pupils of the row's name whose numbers and class do not speak against it. */
export function findByName(roll: Roll, row: PupilRow, needsClass: boolean): readonly number[] {
  if (row.nameKey === "") return [];
  return (roll.byName.get(row.nameKey) ?? []).filter((index) => {
    const pupil = roll.pupils[index];
    if (!pupil || numbersDiffer(pupil, row)) return false;
    return needsClass ? sameClass(pupil, row) : !classesDiffer(pupil, row);
  });
}

/** Whether a number that does not change says that these are two pupils. */
export function numbersDiffer(pupil: RolledPupil, row: PupilRow): boolean {
  const differ = (kind: NumberKind | "seatNumber") =>
    row[kind] !== "" &&
    pupil[kind] !== "" &&
    comparableNumber(row[kind]) !== comparableNumber(pupil[kind]);
  if (differ("studentNumber") || differ("registrationNumber")) return true;
  return mayShareExam(pupil, row) && (differ("examNumber") || differ("seatNumber"));
}

/** Whether 考号 and 座位号 of both can be of one exam. */
function mayShareExam(pupil: RolledPupil, row: PupilRow): boolean {
  return pupil.exam === "" || row.exam === "" || pupil.exam === row.exam;
}

/** 1 … 99: a number that may begin anew in each class. */
export function isWithinClass(number: string): boolean {
  return comparableNumber(number).length <= 2;
}

/** Both say a class, and it is the same. */
export function sameClass(
  { classKey: first }: Pick<PupilRow, "classKey">,
  { classKey: second }: Pick<PupilRow, "classKey">,
): boolean {
  if (first === null || second === null || first.number !== second.number) return false;
  return first.year === null || second.year === null || first.year === second.year;
}

/** Both say a class, and it is another. */
export function classesDiffer(
  one: Pick<PupilRow, "classKey">,
  other: Pick<PupilRow, "classKey">,
): boolean {
  return one.classKey !== null && other.classKey !== null && !sameClass(one, other);
}

export function hasNumber(row: PupilRow | RolledPupil): boolean {
  return numberKinds.some((kind) => row[kind] !== "");
}

/** Rows of one sheet with the same key are one pupil in a long table and duplicates in a wide one. */
export function pupilKey(row: PupilRow): string {
  const { classKey } = row;
  const group = `${classKey?.year ?? ""}|${classKey?.number ?? ""}`;
  const numbers = numberKinds
    .map((kind) => comparableNumber(row[kind]))
    .filter((one) => one !== "");
  if (numbers.length === 0) return `${group}|${row.seatNumber}|${row.nameKey}`;
  return `#${numbers.join("|")}|${numbers.every(isWithinClass) ? group : ""}|${row.nameKey}`;
}

export function toStudents(roll: Roll): readonly StudentRecord[] {
  return roll.pupils.map((pupil) => ({
    name: pupil.name,
    studentNumber:
      numberKinds.map((kind) => pupil[kind]).find((text) => text !== "") ??
      (pupil.seatNumber === "" ? null : pupil.seatNumber),
    classGroup: pupil.classGroup,
    grade: pupil.grade,
    enrolmentStatus: pupil.enrolmentStatus,
    ...(pupil.repetitions === null || pupil.repetitions === "not-understood"
      ? {}
      : { repetitions: pupil.repetitions }),
    at: pupil.at,
  }));
}
