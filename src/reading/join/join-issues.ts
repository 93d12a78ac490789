import type { Issue } from "../../records";
import type { CellAddress } from "../../sheet";
import { eachInSlices, type Slices } from "../../slices";
import type { PupilRow } from "../extract/read-pupils";
import { addressOf, textAt } from "../grid";
import { comparableNumber } from "../normalise";
import { raiseIssue } from "../raise-issue";
import type { RecognisedTable } from "../recognise/table";
import type { Match } from "./find-pupil";
import type { JoinedTable, SourceTable } from "./source-table";
import { classesDiffer, hasNumber, isWithinClass, numberKinds, type Roll } from "./roll";

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
  const setting = { at: row.at, also: first ? [first.at] : [], found: foundIn(row), students };
  return hasNumber(row)
    ? raiseIssue("error", { code: "duplicate-student-number" }, setting)
    : raiseIssue("warning", { code: "homonyms", name: row.name }, setting);
}

/** One number on rows of different names within one sheet. */
export function* sharedNumbers(
  { pupils }: SourceTable,
  students: Int32Array,
): Slices<readonly Issue[]> {
  const byNumber = new Map<string, number>();
  const issues: Issue[] = [];
  yield* eachInSlices(pupils, (row, position) => {
    for (const kind of numberKinds) {
      if (row[kind] === "") continue;
      const key = `${kind} ${comparableNumber(row[kind])}`;
      const first = byNumber.get(key);
      if (first === undefined) {
        byNumber.set(key, position);
        continue;
      }
      const earlier = pupils[first];
      if (!earlier || earlier.nameKey === row.nameKey) continue;
      if (isWithinClass(row[kind]) && classesDiffer(earlier, row)) continue;
      issues.push(
        raiseIssue(
          "error",
          { code: "number-with-two-names", names: [earlier.name, row.name] },
          {
            at: row.at,
            also: [earlier.at],
            found: row[kind],
            students: studentsAt(students, [first, position]),
          },
        ),
      );
      return;
    }
  });
  return issues;
}

/** A name alone is not enough, even where only one pupil of another class bears it. */
export function makeUpIssue(roll: Roll, row: PupilRow, match: Match): Issue {
  const name = row.name === "" ? foundIn(row) : row.name;
  const isSeveral = match.kind === "several";
  const students = isSeveral ? match.students : namesakes(roll, row);
  const code =
    isSeveral || (students.length > 0 && saysOnlyName(row))
      ? "make-up-student-ambiguous"
      : "make-up-student-unknown";
  const also = cellsOf(roll, students);
  return raiseIssue("error", { code, name }, { at: row.at, also, found: foundIn(row), students });
}

/** A row that could be a pupil of another sheet but is not surely: it stands for a pupil of its own. */
export function standsApart(
  roll: Roll,
  row: PupilRow,
  student: number,
  match: Extract<Match, { readonly kind: "several" | "other-name" }>,
): Issue {
  const others = match.students;
  const setting = {
    at: row.at,
    also: cellsOf(roll, others),
    found: foundIn(row),
    students: [...others, student],
  };
  if (match.kind === "other-name") {
    const names = [...others.flatMap((index) => roll.pupils[index]?.name ?? []), row.name];
    return raiseIssue("error", { code: "number-with-two-names", names }, setting);
  }
  return hasNumber(row)
    ? raiseIssue("error", { code: "duplicate-student-number" }, setting)
    : raiseIssue("warning", { code: "duplicate-student" }, setting);
}

/** Once for each table: long numbers that were stored as numbers. */
export function lostNumberIssues({ pupils }: Pick<SourceTable, "pupils">): readonly Issue[] {
  const cells = pupils.flatMap(({ lostNumbers }) => lostNumbers);
  const [first, ...others] = cells;
  if (!first) return [];
  return [raiseIssue("warning", { code: "number-lost-digits" }, { at: first, also: others })];
}

/** 留级次数 that is no count: the pupil's repetitions are not known. */
export function repetitionIssues({
  table,
  pupils,
}: Pick<SourceTable, "table" | "pupils">): readonly Issue[] {
  const column = table.columns.find(({ means }) => means === "repetitions")?.column;
  if (column === undefined) return [];
  return pupils.flatMap(({ row, repetitions }) => {
    if (repetitions !== "not-understood") return [];
    const [at, found] = [addressOf(table.grid, row, column), textAt(table.grid, row, column)];
    return [raiseIssue("warning", { code: "repetitions-not-understood" }, { at, found })];
  });
}

export function studentsAt(students: Int32Array, positions: readonly number[]): readonly number[] {
  return positions.flatMap((position) => students[position] ?? []);
}

function cellsOf(roll: Roll, students: readonly number[]): readonly CellAddress[] {
  return students.flatMap((index) => roll.pupils[index]?.at ?? []);
}

function saysOnlyName(row: PupilRow): boolean {
  return !hasNumber(row) && row.classKey === null;
}

function namesakes(roll: Roll, row: PupilRow): readonly number[] {
  return row.nameKey === "" ? [] : (roll.byName.get(row.nameKey) ?? []);
}

/** Once for each pair of sheets whose pupils were joined by their names alone. */
export function joinedByNameIssues(
  roll: Roll,
  { table, pupils }: SourceTable,
  earlier: readonly JoinedTable[],
  joined: ReadonlySet<number>,
): readonly Issue[] {
  if (joined.size === 0) return [];
  return earlier.flatMap((other) => {
    const { name } = other.table.grid.sheet;
    const shared = [...joined].filter((index) => roll.pupils[index]?.at.sheet === name);
    if (shared.length === 0 || name === table.grid.sheet.name) return [];
    return [
      raiseIssue(
        "warning",
        { code: "joined-by-name" },
        {
          at: nameHeader(table, pupils),
          also: [nameHeader(other.table, other.pupils)],
          students: shared,
        },
      ),
    ];
  });
}

/** The cell over the names. */
function nameHeader(table: RecognisedTable, pupils: readonly PupilRow[]): CellAddress {
  const column = table.columns.find(({ means }) => means === "name");
  if (column) return column.at;
  return pupils[0]?.at ?? addressOf(table.grid, table.firstRow, table.grid.firstColumn);
}
