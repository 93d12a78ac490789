import type { Issue } from "../../records";
import type { PupilRow } from "../extract/read-pupils";
import { completePupils, type PupilList } from "./complete-pupils";
import { findPupil } from "./find-pupil";
import {
  duplicateOf,
  joinedByNameIssues,
  lostNumberIssues,
  makeUpIssue,
  repetitionIssues,
  sharedNumbers,
  standsApart,
  studentsAt,
} from "./join-issues";
import { lookalikeIssues } from "./lookalikes";
import { isSameRow } from "./same-row";
import { namesInRows } from "../extract/column-result";
import {
  complete,
  enrol,
  hasNumber,
  numberKinds,
  pupilKey,
  startRoll,
  type Roll,
  type RolledPupil,
} from "./roll";
import type { JoinedTable, SourceTable } from "./source-table";

/** 全部学生 of the workbook and the tables that speak of them. */
export interface JoinedWorkbook {
  readonly roll: Roll;
  /** Gradebooks, then make-up sheets. */
  readonly tables: readonly JoinedTable[];
  /** Sheets whose pupils have nothing but names in common with those of other sheets. */
  readonly setAside: readonly SourceTable[];
  readonly issues: readonly Issue[];
}

/**
 * Joins the pupils of all sheets: by number, else by class and name where that fits one pupil only.
 * A name alone is enough only while the workbook holds a single class, or where a person confirmed the
 * sheet; the person is told.
 */
export function joinTables(
  sources: readonly SourceTable[],
  lists: readonly PupilList[] = [],
): JoinedWorkbook {
  const roll = startRoll();
  const issues: Issue[] = [];
  const tables: JoinedTable[] = [];
  const setAside: SourceTable[] = [];
  const isSingleClass = isOneClass(sources);
  for (const source of inOrder(sources)) {
    const nameSuffices = isSingleClass || (source.confirmed && !isConnected(roll, source));
    if (!nameSuffices && source.role === "gradebook" && !isConnected(roll, source)) {
      if (meetsKnownNames(roll, source)) {
        setAside.push(source);
        continue;
      }
    }
    issues.push(...lostNumberIssues(source), ...repetitionIssues(source));
    tables.push(joinTable(roll, source, !nameSuffices, tables, issues));
  }
  issues.push(...completePupils(roll, lists, !isOneClass([...sources, ...lists])));
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

function isOnlyNames({ pupils }: Pick<SourceTable, "pupils">): boolean {
  return !pupils.some((row) => hasNumber(row) || row.classKey !== null);
}

/** Whether numbers of one kind, or classes, stand here and with the pupils met so far. */
function isConnected(roll: Roll, { pupils }: SourceTable): boolean {
  const both = (has: (pupil: PupilRow | RolledPupil) => boolean) =>
    roll.pupils.some(has) && pupils.some(has);
  return (
    both(({ classKey }) => classKey !== null) ||
    numberKinds.some((kind) => both((pupil) => pupil[kind] !== ""))
  );
}

function meetsKnownNames(roll: Roll, { pupils }: SourceTable): boolean {
  return pupils.some(({ nameKey }) => nameKey !== "" && roll.byName.has(nameKey));
}

const largestClass = 100;

/** At most one class is named, and there are no more pupils than a class has, or nothing but names. */
function isOneClass(sources: readonly Pick<SourceTable, "pupils">[]): boolean {
  if (sources.every(isOnlyNames)) return true;
  const numbers = new Set<string>();
  const years = new Set<number>();
  for (const { pupils } of sources) {
    for (const { classKey } of pupils) {
      if (classKey) numbers.add(classKey.number);
      if (classKey && classKey.year !== null) years.add(classKey.year);
    }
    if (new Set(pupils.map(pupilKey)).size > largestClass) return false;
  }
  return numbers.size <= 1 && years.size <= 1;
}

function joinTable(
  roll: Roll,
  source: SourceTable,
  needsClass: boolean,
  earlier: readonly JoinedTable[],
  issues: Issue[],
): JoinedTable {
  const { pupils, table, role, said } = source;
  const isOneRowEach = role === "gradebook" && !namesInRows(table);
  const students = new Int32Array(pupils.length).fill(-1);
  const firstRows = firstRowsOf(pupils);
  const newcomers = roll.pupils.length;
  const taken = new Set<number>();
  const search = { roll, needsClass, newcomers, taken, choices: said.pupils };
  const joinedByName = new Set<number>();
  const enrolled: [row: PupilRow, student: number][] = [];

  const settle = (row: PupilRow, rows: number): number => {
    const isUnique = rows === 1 || !isOneRowEach;
    const match = findPupil(search, row, isUnique);
    if (match.kind === "found") {
      if (match.by === "name" && !bothKnowClass(roll, match.student, row)) {
        joinedByName.add(match.student);
      }
      complete(roll, match.student, row);
      taken.add(match.student);
      return match.student;
    }
    if (role === "make-up") {
      issues.push(makeUpIssue(roll, row, match));
      return -1;
    }
    const student = enrol(roll, row);
    if (match.kind === "none") enrolled.push([row, student]);
    else issues.push(standsApart(roll, row, student, match));
    return student;
  };

  pupils.forEach((row, position) => {
    const { first, rows } = firstRows.get(pupilKey(row)) ?? { first: position, rows: 1 };
    if (first === position) {
      students[position] = settle(row, rows);
    } else if (isOneRowEach && !isSameRow(table, row, pupils[first])) {
      students[position] = enrol(roll, row);
      issues.push(duplicateOf(row, pupils[first], studentsAt(students, [first, position])));
    } else {
      students[position] = students[first] ?? -1;
    }
  });
  if (isOneRowEach) issues.push(...sharedNumbers(source, students));
  const isLeft = (index: number) => index < newcomers && !taken.has(index);
  issues.push(...lookalikeIssues(roll, enrolled, isLeft, needsClass));
  issues.push(...joinedByNameIssues(roll, source, earlier, joinedByName));
  return { ...source, students };
}

function bothKnowClass(roll: Roll, student: number, row: PupilRow): boolean {
  return row.classKey !== null && roll.pupils[student]?.classKey !== null;
}

/** For each pupil of one sheet the first row and how many there are. */
function firstRowsOf(pupils: readonly PupilRow[]) {
  const found = new Map<string, { readonly first: number; rows: number }>();
  pupils.forEach((row, position) => {
    const key = pupilKey(row);
    const known = found.get(key);
    if (known) known.rows += 1;
    else found.set(key, { first: position, rows: 1 });
  });
  return found;
}
