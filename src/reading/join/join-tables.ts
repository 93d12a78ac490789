import type { Issue } from "../../records";
import { eachInSlices, type Slices } from "../../slices";
import type { PupilRow } from "../extract/read-pupils";
import { isConnected, isOneClass, isOnlyNames, meetsKnownNames } from "./connection";
import { findPupil } from "./find-pupil";
import { firstRowsOf } from "./first-rows";
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
import { complete, enrol, startRoll, type Roll } from "./roll";
import type { JoinedTable, SourceTable } from "./source-table";

/** 有成绩的学生 of the workbook and the tables that speak of them. */
export interface JoinedWorkbook {
  readonly roll: Roll;
  /** Gradebooks, then make-up sheets. */
  readonly tables: readonly JoinedTable[];
  /** Sheets whose pupils have nothing but names in common with those of other sheets. */
  readonly setAside: readonly SourceTable[];
  readonly issues: readonly Issue[];
}

/**
 * Joins the pupils of all gradebooks and make-up sheets: by number, else by class and name where that fits one pupil only.
 * A name alone is enough only while the workbook holds a single class, or where a person confirmed the
 * sheet; the person is told.
 */
export function* joinTables(sources: readonly SourceTable[]): Slices<JoinedWorkbook> {
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
    yield;
    tables.push(yield* joinTable(roll, source, !nameSuffices, tables, issues));
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

function* joinTable(
  roll: Roll,
  source: SourceTable,
  needsClass: boolean,
  earlier: readonly JoinedTable[],
  issues: Issue[],
): Slices<JoinedTable> {
  const { pupils, table, role, said } = source;
  const isOneRowEach = role === "gradebook" && !namesInRows(table);
  const students = new Int32Array(pupils.length).fill(-1);
  const firstRows = firstRowsOf(pupils);
  yield;
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

  yield* eachInSlices(pupils, (row, position) => {
    const { first, rows } = firstRows[position] ?? { first: position, rows: 1 };
    if (first === position) {
      students[position] = settle(row, rows);
    } else if (isOneRowEach && !isSameRow(table, row, pupils[first])) {
      students[position] = enrol(roll, row);
      issues.push(duplicateOf(row, pupils[first], studentsAt(students, [first, position])));
    } else {
      students[position] = students[first] ?? -1;
    }
  });
  if (isOneRowEach) issues.push(...(yield* sharedNumbers(source, students)));
  const isLeft = (index: number) => index < newcomers && !taken.has(index);
  issues.push(...lookalikeIssues(roll, enrolled, isLeft, needsClass));
  yield;
  issues.push(...joinedByNameIssues(roll, source, earlier, joinedByName));
  return { ...source, students };
}

function bothKnowClass(roll: Roll, student: number, row: PupilRow): boolean {
  return row.classKey !== null && roll.pupils[student]?.classKey !== null;
}
