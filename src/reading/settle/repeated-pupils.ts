import type { Issue } from "../../records";
import type { RepeatedCell } from "../extract/gradebook";
import type { Roll } from "../join/roll";
import { raiseIssue } from "../raise-issue";

/** 全年级 beside 七(1)班: pupils whose results stand on both count once, said once for each pair of sheets. */
export function repeatedPupilIssues(cells: readonly RepeatedCell[], roll: Roll): readonly Issue[] {
  const pairs = new Map<string, { readonly cell: RepeatedCell; readonly students: Set<number> }>();
  for (const cell of cells) {
    const key = `${cell.first.sheet}\n${cell.at.sheet}`;
    const pair = pairs.get(key) ?? { cell, students: new Set() };
    pair.students.add(cell.student);
    pairs.set(key, pair);
  }
  return [...pairs.values()].map(({ cell: { student, at, first }, students }) => {
    const name = roll.pupils[student]?.name ?? "";
    return raiseIssue(
      "info",
      {
        code: "student-on-two-sheets",
        name,
        sheets: [...new Set([first.sheet, at.sheet])],
        pupils: students.size,
      },
      { at, also: [first], found: name, students: [...students] },
    );
  });
}
