import type { Issue } from "../../records";
import type { PupilRow } from "../extract/read-pupils";
import { raiseIssue } from "../raise-issue";
import { classesDiffer, numbersDiffer, sameClass, type Roll } from "./roll";

type Enrolled = readonly [row: PupilRow, student: number];

/**
 * Pupils of one sheet who look like a pupil of an earlier sheet and were not joined: those of the same class
 * and name under another number, said once for each pair of sheets, and those of whom too little is known to
 * tell. Whoever was found on this sheet (`isLeft` is false) looks like nobody else.
 */
export function lookalikeIssues(
  roll: Roll,
  enrolled: readonly Enrolled[],
  isLeft: (student: number) => boolean,
  needsClass: boolean,
): readonly Issue[] {
  const unclear: Issue[] = [];
  const otherNumber = new Map<string, Lookalike[]>();
  for (const [row, student] of enrolled) {
    if (row.nameKey === "") continue;
    for (const other of roll.byName.get(row.nameKey) ?? []) {
      const pupil = roll.pupils[other];
      if (!pupil || !isLeft(other) || classesDiffer(pupil, row)) continue;
      if (!numbersDiffer(pupil, row)) {
        unclear.push(notTold(row, student, other, pupil.at));
      } else if (!needsClass || sameClass(pupil, row)) {
        const sheet = pupil.at.sheet;
        const known = otherNumber.get(sheet) ?? [];
        known.push({ row, student, other, at: pupil.at });
        otherNumber.set(sheet, known);
      }
    }
  }
  return [...unclear, ...[...otherNumber.values()].flatMap(underOtherNumbers)];
}

interface Lookalike {
  readonly row: PupilRow;
  readonly student: number;
  readonly other: number;
  readonly at: PupilRow["at"];
}

function notTold(row: PupilRow, student: number, other: number, at: PupilRow["at"]): Issue {
  return raiseIssue(
    "warning",
    { code: "duplicate-student" },
    { at: row.at, also: [at], found: row.name, students: [other, student] },
  );
}

function underOtherNumbers(alike: readonly Lookalike[]): readonly Issue[] {
  const [first] = alike;
  if (!first) return [];
  const { row, at } = first;
  return [
    raiseIssue(
      "warning",
      {
        code: "same-name-other-number",
        name: row.name,
        pupils: alike.length,
        sheets: [...new Set([at.sheet, row.at.sheet])],
      },
      {
        at: row.at,
        also: alike.flatMap((one) => (one === first ? [one.at] : [one.row.at, one.at])),
        found: row.name,
        students: alike.flatMap(({ student, other }) => [other, student]),
      },
    ),
  ];
}
