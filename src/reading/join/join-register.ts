import type { Issue } from "../../records";
import type { Slices } from "../../slices";
import { raiseIssue } from "../raise-issue";
import { isConnected, isOneClass, isOnlyNames, meetsKnownNames } from "./connection";
import { lostNumberIssues, repetitionIssues } from "./join-issues";
import { joinRows, type RowRules } from "./join-rows";
import type { Joined, PupilTable } from "./pupil-table";
import type { Roll } from "./roll";
import type { SourceTable } from "./source-table";

/** The tables beside the gradebooks, by what they may say of pupils. */
export interface TablesBeside<Attendance extends PupilTable> {
  /** 学生信息表: complete the pupils of gradebooks and make others known. */
  readonly lists: readonly PupilTable[];
  /** 考勤表: make pupils known whom no other sheet has. */
  readonly attendance: readonly Attendance[];
  /** 异动表: neither. */
  readonly changes: readonly PupilTable[];
}

export interface JoinedRegister<Attendance extends PupilTable> {
  readonly lists: readonly Joined<PupilTable>[];
  readonly attendance: readonly Joined<Attendance>[];
  readonly changes: readonly Joined<PupilTable>[];
  /** Tables whose pupils have nothing but names in common with those of other sheets. */
  readonly setAside: readonly PupilTable[];
  readonly issues: readonly Issue[];
}

/**
 * 全部学生: adds to the pupils of the gradebooks (`roll`) those whom only lists and attendance sheets know, and
 * tells for each row of these sheets whose it is.
 */
export function* joinRegister<Attendance extends PupilTable>(
  roll: Roll,
  sources: readonly SourceTable[],
  { lists, attendance, changes }: TablesBeside<Attendance>,
): Slices<JoinedRegister<Attendance>> {
  const cohort = roll.pupils.length;
  const isSingleClass = isOneClass([...sources, ...lists, ...attendance]);
  const setAside: PupilTable[] = [];
  const issues: Issue[] = [];
  const join = function* <Table extends PupilTable>(
    tables: readonly Table[],
    rules: Omit<RowRules, "needsClass">,
    issuesOf: (table: Joined<Table>) => readonly Issue[],
  ): Slices<readonly Joined<Table>[]> {
    const results: Joined<Table>[] = [];
    for (const table of inOrder(tables)) {
      yield;
      const isApart = !isConnected(roll, table);
      const nameSuffices = isSingleClass || (table.confirmed && isApart);
      if (rules.enrols && !nameSuffices && isApart && meetsKnownNames(roll, table)) {
        setAside.push(table);
        continue;
      }
      const joined = yield* joinRows(roll, table, { ...rules, needsClass: !nameSuffices });
      const result = { ...table, students: joined.students };
      issues.push(...issuesOf(result), ...joined.issues);
      results.push(result);
    }
    return results;
  };

  const ofLists = { enrols: true, repeats: false, completesFrom: 0 };
  const joinedLists = yield* join(lists, ofLists, (list) => [
    ...lostNumberIssues(list),
    ...repetitionIssues(list),
  ]);
  const known = roll.pupils.length;
  const ofAttendance = { enrols: true, repeats: false, completesFrom: cohort };
  const joinedAttendance = yield* join(attendance, ofAttendance, (table) => [
    ...lostNumberIssues(table),
    ...(known > 0 ? onlyHere(table, known) : []),
  ]);
  const ofChanges = { enrols: false, repeats: true, completesFrom: null };
  const joinedChanges = yield* join(changes, ofChanges, lostNumberIssues);
  return {
    lists: joinedLists,
    attendance: joinedAttendance,
    changes: joinedChanges,
    setAside,
    issues,
  };
}

/** Those that know numbers or classes before those that do not. */
function inOrder<Table extends PupilTable>(tables: readonly Table[]): readonly Table[] {
  return [
    ...tables.filter((table) => !isOnlyNames(table)),
    ...tables.filter((table) => isOnlyNames(table)),
  ];
}

const namesShown = 5;

/** Once a sheet: pupils whom neither gradebooks nor lists have. */
function onlyHere({ pupils, students }: Joined<PupilTable>, known: number): readonly Issue[] {
  const rows = pupils.filter((_, position) => (students[position] ?? -1) >= known);
  const [first] = rows;
  if (!first) return [];
  const names = [...new Set(rows.map(({ name }) => name))].slice(0, namesShown);
  const indexes = [...new Set(students.filter((student) => student >= known))];
  const facts = { code: "pupil-only-here", names, pupils: indexes.length } as const;
  return [raiseIssue("info", facts, { at: first.at, students: indexes })];
}
