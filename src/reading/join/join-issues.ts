import type { Issue } from "../../records";
import type { PupilRow } from "../extract/read-pupils";
import { raiseIssue } from "../raise-issue";
import type { RecognisedTable } from "../recognise/table";
import type { Match } from "./find-pupil";
import type { JoinedTable, SourceTable } from "./source-table";
import { hasNumber, type Roll } from "./roll";

function foundIn(row: PupilRow): string {
  const number = row.studentNumber || row.registrationNumber || row.examNumber;
  return number === "" ? row.name : number;
}

/** Two rows of one sheet that are one pupil or two: never merged. */
export function duplicateOf(
  row: PupilRow,
  first: PupilRow | undefined,
  students: readonly number[],
): Issue {
  const code = hasNumber(row) ? "duplicate-student-number" : "duplicate-student";
  return raiseIssue(
    hasNumber(row) ? "error" : "warning",
    { code },
    { at: row.at, also: first ? [first.at] : [], found: foundIn(row), students },
  );
}

/** One 学号 on rows of different names within one sheet. */
export function sharedNumbers({ pupils }: SourceTable, students: Int32Array): readonly Issue[] {
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
    return [duplicateOf(row, earlier, studentsAt(students, [first, position]))];
  });
}

/** A name alone is not enough, even where only one pupil of another class bears it. */
export function makeUpIssue(roll: Roll, row: PupilRow, match: Match): Issue {
  const name = row.name === "" ? foundIn(row) : row.name;
  const students = match.kind === "several" ? match.students : namesakes(roll, row);
  const code = students.length > 0 ? "make-up-student-ambiguous" : "make-up-student-unknown";
  return raiseIssue("error", { code, name }, { at: row.at, found: foundIn(row), students });
}

/** A row that could be a pupil of another sheet but is not surely: it stands for a pupil of its own. */
export function standsApart(
  roll: Roll,
  row: PupilRow,
  student: number,
  others: readonly number[],
): Issue {
  const also = others.flatMap((index) => roll.pupils[index]?.at ?? []);
  const setting = { at: row.at, also, found: foundIn(row), students: [...others, student] };
  return hasNumber(row)
    ? raiseIssue("error", { code: "duplicate-student-number" }, setting)
    : raiseIssue("warning", { code: "duplicate-student" }, setting);
}

export function studentsAt(students: Int32Array, positions: readonly number[]): readonly number[] {
  return positions.flatMap((position) => students[position] ?? []);
}

function namesakes(roll: Roll, row: PupilRow): readonly number[] {
  return hasNumber(row) || row.classKey !== null ? [] : (roll.byName.get(row.nameKey) ?? []);
}

/** Once for each pair of sheets whose pupils were joined by their names alone. */
export function joinedByNameIssues(
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
    if (shared.length === 0 || !nameCell || name === table.grid.sheet.name) return [];
    const header = (cell: typeof nameCell, of: RecognisedTable) => ({
      ...cell,
      row: of.firstRow - 1,
    });
    return [
      raiseIssue(
        "warning",
        { code: "joined-by-name" },
        { at: header(first.at, table), also: [header(nameCell, other.table)], students: shared },
      ),
    ];
  });
}
