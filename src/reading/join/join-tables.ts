import type { Issue } from "../../records";
import type { PupilRow } from "../extract/read-pupils";
import { raiseIssue } from "../raise-issue";
import type { RecognisedTable } from "../recognise/recognise-sheet";
import { complete, enrol, findByName, findByNumber, hasNumber, startRoll, type Roll } from "./roll";

/** A table that takes part, with its pupils' rows. */
export interface SourceTable {
  readonly table: RecognisedTable;
  readonly role: "gradebook" | "make-up";
  readonly pupils: readonly PupilRow[];
}

/** A source whose rows know their pupil: an index into the roll for each row, −1 for none. */
export interface JoinedTable extends SourceTable {
  readonly students: Int32Array;
}

export interface JoinedWorkbook {
  readonly roll: Roll;
  /** Gradebooks, then make-up sheets. */
  readonly tables: readonly JoinedTable[];
  /** Sheets of names alone whose pupils cannot be told from those of other sheets. */
  readonly setAside: readonly SourceTable[];
  readonly issues: readonly Issue[];
}

/**
 * Joins the pupils of all sheets: by number, else by class and name where that fits one pupil only.
 * A name alone is enough only while the workbook holds a single class; the person is told.
 */
export function joinTables(sources: readonly SourceTable[]): JoinedWorkbook {
  const roll = startRoll();
  const issues: Issue[] = [];
  const tables: JoinedTable[] = [];
  const setAside: SourceTable[] = [];
  const nameSuffices = isOneClass(sources);
  for (const source of inOrder(sources)) {
    if (!nameSuffices && isOnlyNames(source) && meetsKnownNames(roll, source)) {
      setAside.push(source);
      continue;
    }
    tables.push(joinTable(roll, source, !nameSuffices, tables, issues));
  }
  return { roll, tables, setAside, issues };
}

/** Gradebooks first (those that know numbers or classes before those that do not), then make-up sheets. */
function inOrder(sources: readonly SourceTable[]): readonly SourceTable[] {
  const gradebooks = sources.filter(({ role }) => role === "gradebook");
  return [
    ...gradebooks.filter((source) => !isOnlyNames(source)),
    ...gradebooks.filter(isOnlyNames),
    ...sources.filter(({ role }) => role === "make-up"),
  ];
}

function isOnlyNames({ pupils }: SourceTable): boolean {
  return !pupils.some((row) => hasNumber(row) || row.classKey !== null);
}

function meetsKnownNames(roll: Roll, { pupils }: SourceTable): boolean {
  return pupils.some(({ nameKey }) => nameKey !== "" && roll.byName.has(nameKey));
}

const largestClass = 100;

/** At most one class is named, and there are no more pupils than a class has, or nothing but names. */
function isOneClass(sources: readonly SourceTable[]): boolean {
  if (sources.every(isOnlyNames)) return true;
  const classes = new Set<string>();
  for (const { pupils } of sources) {
    for (const { classKey } of pupils) if (classKey) classes.add(classKey.number);
    if (new Set(pupils.map(pupilKey)).size > largestClass) return false;
  }
  return classes.size <= 1;
}

/** Rows of one sheet with the same key are one pupil in a long table and duplicates in a wide one. */
function pupilKey(row: PupilRow): string {
  if (hasNumber(row)) {
    return `#${row.studentNumber}|${row.registrationNumber}|${row.examNumber}|${row.nameKey}`;
  }
  const { classKey } = row;
  return `${classKey?.year ?? ""}|${classKey?.number ?? ""}|${row.seatNumber}|${row.nameKey}`;
}

function joinTable(
  roll: Roll,
  source: SourceTable,
  needsClass: boolean,
  earlier: readonly JoinedTable[],
  issues: Issue[],
): JoinedTable {
  const { pupils, table, role } = source;
  const students = new Int32Array(pupils.length).fill(-1);
  const newcomers = roll.pupils.length;
  const groups = groupRows(pupils);
  const taken = new Set<number>();
  const joinedByName = new Set<number>();
  const raised = new Set<string>();
  pupils.forEach((row, position) => {
    const group = groups.get(pupilKey(row)) ?? [];
    const first = group[0] ?? position;
    if (table.shape === "long" || role === "make-up") {
      if (first !== position) {
        students[position] = students[first] ?? -1;
        return;
      }
    } else if (first !== position) {
      students[position] = enrol(roll, row);
      issues.push(duplicateOf(row, pupils[first], [students[first] ?? -1, students[position] ?? -1]));
      return;
    }
    const match = findPupil(roll, row, newcomers, taken, needsClass, group.length === 1 || table.shape === "long");
    if (match.kind === "found") {
      const known = roll.pupils[match.student];
      if (!match.byNumber && (row.classKey === null || !known?.classKey)) joinedByName.add(match.student);
      complete(roll, match.student, row);
      taken.add(match.student);
      students[position] = match.student;
      return;
    }
    if (role === "make-up") {
      issues.push(...makeUpIssue(row, match, raised));
      return;
    }
    students[position] = enrol(roll, row);
    if (match.kind === "several" || match.kind === "other-name") {
      const others = match.students.flatMap((index) => roll.pupils[index]?.at ?? []);
      const code = hasNumber(row) ? "duplicate-student-number" : "duplicate-student";
      const concerned = [...match.students, students[position] ?? -1];
      issues.push(
        raiseIssue(code === "duplicate-student" ? "warning" : "error", { code }, { at: row.at, also: others, found: foundIn(row), students: concerned }),
      );
    }
  });
  if (role === "gradebook" && table.shape === "wide") issues.push(...sharedNumbers(source, students));
  issues.push(...joinedByNameIssues(roll, source, earlier, joinedByName));
  return { ...source, students };
}

function groupRows(pupils: readonly PupilRow[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  pupils.forEach((row, position) => {
    const key = pupilKey(row);
    const group = groups.get(key);
    if (group) group.push(position);
    else groups.set(key, [position]);
  });
  return groups;
}

type Match =
  | { readonly kind: "found"; readonly student: number; readonly byNumber: boolean }
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly students: readonly number[] }
  /** The number is a pupil's of another name. */
  | { readonly kind: "other-name"; readonly students: readonly number[] };

function findPupil(
  roll: Roll,
  row: PupilRow,
  newcomers: number,
  taken: ReadonlySet<number>,
  needsClass: boolean,
  isUnique: boolean,
): Match {
  const isFree = (index: number) => index < newcomers && !taken.has(index);
  const numbered = findByNumber(roll, row).filter(isFree);
  if (numbered.length > 0) {
    const agreeing = numbered.filter((index) => {
      const name = roll.pupils[index]?.nameKey ?? "";
      return name === "" || row.nameKey === "" || name === row.nameKey;
    });
    const [student] = agreeing;
    if (student === undefined) return { kind: "other-name", students: numbered };
    return agreeing.length === 1
      ? { kind: "found", student, byNumber: true }
      : { kind: "several", students: agreeing };
  }
  const named = findByName(roll, row, needsClass).filter(isFree);
  const [student] = named;
  if (student === undefined) return { kind: "none" };
  return named.length === 1 && isUnique
    ? { kind: "found", student, byNumber: false }
    : { kind: "several", students: named };
}

function foundIn(row: PupilRow): string {
  const number = row.studentNumber || row.registrationNumber || row.examNumber;
  return number === "" ? row.name : number;
}

function duplicateOf(row: PupilRow, first: PupilRow | undefined, students: readonly number[]): Issue {
  const code = hasNumber(row) ? "duplicate-student-number" : "duplicate-student";
  return raiseIssue(
    hasNumber(row) ? "error" : "warning",
    { code },
    { at: row.at, also: first ? [first.at] : [], found: foundIn(row), students },
  );
}

/** One 学号 on rows of different names within one sheet. */
function sharedNumbers({ pupils }: SourceTable, students: Int32Array): readonly Issue[] {
  const byNumber = new Map<string, number>();
  return pupils.flatMap((row, position) => {
    const number = row.studentNumber || row.registrationNumber || row.examNumber;
    if (number === "") return [];
    const first = byNumber.get(number);
    if (first === undefined) {
      byNumber.set(number, position);
      return [];
    }
    const earlier = pupils[first];
    if (!earlier || earlier.nameKey === row.nameKey) return [];
    return [duplicateOf(row, earlier, [students[first] ?? -1, students[position] ?? -1])];
  });
}

function makeUpIssue(row: PupilRow, match: Match, raised: Set<string>): readonly Issue[] {
  const key = pupilKey(row);
  if (raised.has(key)) return [];
  raised.add(key);
  const name = row.name === "" ? foundIn(row) : row.name;
  const several = match.kind === "several" ? match.students : [];
  const code = match.kind === "several" ? "make-up-student-ambiguous" : "make-up-student-unknown";
  return [raiseIssue("error", { code, name }, { at: row.at, found: foundIn(row), students: several })];
}

function joinedByNameIssues(
  roll: Roll,
  { table, pupils }: SourceTable,
  earlier: readonly JoinedTable[],
  joined: ReadonlySet<number>,
): readonly Issue[] {
  const [first] = pupils;
  if (joined.size === 0 || !first) return [];
  return earlier.flatMap((other) => {
    const { name } = other.table.grid.sheet;
    const shared = [...joined].filter((index) => roll.pupils[index]?.at.sheet === name);
    const nameCell = other.pupils[0]?.at;
    if (shared.length === 0 || !nameCell) return [];
    const header = (cell: typeof nameCell, of: RecognisedTable) => ({ ...cell, row: of.header.last });
    return [
      raiseIssue(
        "warning",
        { code: "joined-by-name" },
        { at: header(first.at, table), also: [header(nameCell, other.table)], students: shared },
      ),
    ];
  });
}
