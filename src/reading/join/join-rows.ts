import type { Issue } from "../../records";
import { eachInSlices, type Slices } from "../../slices";
import type { PupilRow } from "../extract/read-pupils";
import { raiseIssue } from "../raise-issue";
import { findPupil } from "./find-pupil";
import { firstRowsOf } from "./first-rows";
import { lookalikeIssues } from "./lookalikes";
import type { PupilTable } from "./pupil-table";
import { classesDiffer, complete, enrol, hasNumber, numbersDiffer, type Roll } from "./roll";

/** How the rows of one table are to be joined. */
export interface RowRules {
  /** A name counts only together with its class. */
  readonly needsClass: boolean;
  /** Rows of pupils whom no sheet knows yet make them known. */
  readonly enrols: boolean;
  /** A pupil may have several rows, each of them about something else. */
  readonly repeats: boolean;
  /** Whom the table may tell more of than is known: pupils from this index on; none where it is null. */
  readonly completesFrom: number | null;
}

/**
 * Joins the rows of a table beside the gradebooks to the pupils met so far, by the rules for gradebooks. A row
 * that fits several pupils, or one of whom too little is known to tell, is left out and said.
 */
export function* joinRows(
  roll: Roll,
  { pupils, choices }: PupilTable,
  { needsClass, enrols, repeats, completesFrom }: RowRules,
): Slices<{ readonly students: Int32Array; readonly issues: readonly Issue[] }> {
  const students = new Int32Array(pupils.length).fill(-1);
  const issues: Issue[] = [];
  const unknown: number[] = [];
  const again: (readonly [position: number, first: number])[] = [];
  const newcomers = roll.pupils.length;
  const taken = new Set<number>();
  const search = { roll, needsClass, newcomers, taken, choices };
  const firstRows = firstRowsOf(pupils);
  yield* eachInSlices(pupils, (row, position) => {
    const { first = position, rows = 1 } = firstRows[position] ?? {};
    const isOne = repeats || hasNumber(row);
    if (first !== position && isOne) {
      again.push([position, first]);
      return;
    }
    const match = findPupil(search, row, rows === 1 || isOne);
    if (match.kind === "none") unknown.push(position);
    else if (match.kind === "found") {
      students[position] = match.student;
      taken.add(match.student);
      if (completesFrom !== null && match.student >= completesFrom) {
        complete(roll, match.student, row);
      }
    } else issues.push(notJoined(roll, row, match.students));
  });

  const isLeft = (index: number) => index < newcomers && !taken.has(index);
  const enrolled: (readonly [row: PupilRow, student: number])[] = [];
  yield* eachInSlices(unknown, (position) => {
    const row = pupils[position];
    if (!row) return;
    const alike = mayBe(roll, row).filter(isLeft);
    if (alike.length > 0) issues.push(notJoined(roll, row, alike));
    else if (enrols) {
      const student = enrol(roll, row);
      students[position] = student;
      enrolled.push([row, student]);
    }
  });
  issues.push(...lookalikeIssues(roll, enrolled, isLeft, needsClass));
  for (const [position, first] of again) students[position] = students[first] ?? -1;
  return { students, issues };
}

/** Pupils of the row's name whom nothing tells from it, and nothing says to be it. */
function mayBe(roll: Roll, row: PupilRow): readonly number[] {
  return (roll.byName.get(row.nameKey) ?? []).filter((index) => {
    const pupil = roll.pupils[index];
    return pupil && !numbersDiffer(pupil, row) && !classesDiffer(pupil, row);
  });
}

function notJoined(roll: Roll, row: PupilRow, students: readonly number[]): Issue {
  const also = students.flatMap((index) => roll.pupils[index]?.at ?? []);
  const facts = { code: "list-row-not-joined", name: row.name } as const;
  return raiseIssue("warning", facts, { at: row.at, also, found: row.name, students });
}
