import type { Issue } from "../../records";
import type { PupilRow } from "../extract/read-pupils";
import { raiseIssue } from "../raise-issue";
import type { RecognisedTable } from "../recognise/table";
import { findPupil } from "./find-pupil";
import { lostNumberIssues, repetitionIssues } from "./join-issues";
import { complete, type Roll } from "./roll";

/** 学籍表: a list of pupils that says who has left, or how often each has repeated a year. */
export interface PupilList {
  readonly table: RecognisedTable;
  readonly pupils: readonly PupilRow[];
}

/**
 * Adds to the pupils of the gradebooks what lists of pupils know: 学籍状态, 留级次数, class and numbers. Nobody
 * comes in by a list, and a row that fits several pupils or none of its name adds nothing; where it says
 * something that counts, the person is told.
 */
export function completePupils(
  roll: Roll,
  lists: readonly PupilList[],
  needsClass: boolean,
): readonly Issue[] {
  const newcomers = roll.pupils.length;
  return lists.flatMap((list) => {
    const taken = new Set<number>();
    const search = { roll, needsClass, newcomers, taken, choices: [] };
    const rowsByName = countNames(list.pupils);
    const notJoined = list.pupils.flatMap((row) => {
      const match = findPupil(search, row, rowsByName.get(row.nameKey) === 1);
      if (match.kind === "found") {
        complete(roll, match.student, row);
        taken.add(match.student);
        return [];
      }
      if (match.kind === "none" || !saysAnything(row)) return [];
      const also = match.students.flatMap((index) => roll.pupils[index]?.at ?? []);
      const facts = { code: "list-row-not-joined", name: row.name } as const;
      const setting = { at: row.at, also, found: row.name, students: match.students };
      return [raiseIssue("warning", facts, setting)];
    });
    return [...lostNumberIssues(list), ...repetitionIssues(list), ...notJoined];
  });
}

function saysAnything({ enrolmentStatus, repetitions }: PupilRow): boolean {
  return (
    enrolmentStatus !== null ||
    repetitions === "not-understood" ||
    (repetitions !== null && repetitions.count > 0)
  );
}

function countNames(pupils: readonly PupilRow[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { nameKey } of pupils) rows.set(nameKey, (rows.get(nameKey) ?? 0) + 1);
  return rows;
}
