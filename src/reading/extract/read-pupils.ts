import type { ColumnMeaning, StudentRecord } from "../../records";
import type { Grade, Subject } from "../../school";
import type { CellAddress } from "../../sheet";
import { mapInSlices, type Slices } from "../../slices";
import { toClassKey, type ClassKey } from "../class-group";
import { parseGrade, parseGradeCell } from "../grade";
import { addressOf, isBlankAt, mergedTextAt, textAt } from "../grid";
import { normaliseName, normaliseText } from "../normalise";
import type { RecognisedTable } from "../recognise/table";
import { rememberTexts } from "../remember";
import { findEnrolmentWord } from "../words/score-words";
import { parseSubjectChoice } from "../words/subjects";
import { readClasses } from "./read-classes";
import { readNames } from "./read-names";
import { readNumber } from "./read-number";
import { findRepetitionsSaid, readRepetitions } from "./read-repetitions";

/** One row of a table, as far as it says whose row it is. */
export interface PupilRow {
  readonly row: number;
  readonly name: string;
  readonly nameKey: string;
  /** Numbers by kind, as text; "" where the row has none that can be relied on. */
  readonly studentNumber: string;
  readonly registrationNumber: string;
  readonly examNumber: string;
  /** Number within the class, or the seat in an exam. */
  readonly seatNumber: string;
  /** Which exam the sheet is about, where it is about one: 考号 and 座位号 may change from exam to exam. */
  readonly exam: string;
  readonly classGroup: string | null;
  readonly classKey: ClassKey | null;
  readonly grade: Grade | null;
  readonly enrolmentStatus: StudentRecord["enrolmentStatus"];
  readonly choice: ReadonlySet<Subject> | null;
  readonly repetitions: ReturnType<typeof readRepetitions>;
  readonly at: CellAddress;
  /** Cells with a number that has lost its last digits. */
  readonly lostNumbers: readonly CellAddress[];
}

const none: readonly CellAddress[] = [];

/** The pupils' rows of a table, top to bottom, with what title, sheet name and options add. */
export function* readPupils(
  table: RecognisedTable,
  assumedGrade: Grade | null,
): Slices<readonly PupilRow[]> {
  const { grid, columns, rows, surroundings } = table;
  const { pupil } = surroundings;
  const of = (means: ColumnMeaning) =>
    columns.find((column) => column.means === means)?.column ?? null;
  const [name, student, registration] = [
    of("name"),
    of("student-number"),
    of("registration-number"),
  ];
  const [seat, classColumn, gradeColumn] = [of("seat-number"), of("class"), of("grade")];
  const [examNumber, status, choice] = [
    of("exam-number"),
    statusColumns(table),
    of("subject-choice"),
  ];
  const repetitions = of("repetitions");
  const exam = examOf(table);
  const nameOf = readNames(table);
  const classOf = readClasses(table, classColumn);

  let lost: CellAddress[] = [];
  const identifier = (row: number, column: number | null) => {
    if (column === null) return "";
    const number = readNumber(grid, row, column);
    if (number === null) lost.push(addressOf(grid, row, column));
    return number ?? "";
  };

  return yield* mapInSlices(rows.pupils, (row) => {
    if (lost.length > 0) lost = [];
    const written = pupil?.name ?? nameOf(row);
    const classGroup = classOf(row) || (pupil?.classGroup ?? "");
    const classOrTitle = classGroup === "" ? surroundings.classGroup : classGroup;
    const gradeText = gradeColumn === null ? "" : mergedTextAt(grid, row, gradeColumn);
    const grade =
      gradeOf(gradeText) ??
      (classOrTitle === null ? null : gradeOfClass(classOrTitle)) ??
      surroundings.grade ??
      assumedGrade;
    const numbers = {
      studentNumber: identifier(row, student) || (pupil?.number ?? ""),
      registrationNumber: identifier(row, registration),
      examNumber: identifier(row, examNumber),
      seatNumber: identifier(row, seat),
    };
    return {
      row,
      name: written,
      nameKey: normaliseName(written),
      ...numbers,
      exam,
      classGroup: classOrTitle,
      classKey: classOrTitle === null ? null : classKeyOf(classOrTitle, grade ? grade.year : null),
      grade,
      enrolmentStatus: readStatus(table, row, status),
      choice: choice === null ? null : choiceOf(textAt(grid, row, choice)),
      repetitions:
        readRepetitions(grid, row, repetitions) ?? findRepetitionsSaid(grid, row, status),
      at:
        pupil?.at ??
        addressOf(
          grid,
          row,
          name ?? student ?? registration ?? examNumber ?? seat ?? grid.firstColumn,
        ),
      lostNumbers: lost.length === 0 ? none : lost,
    };
  });
}

/** What title and columns agree on; "" where they do not, and for make-up exams. */
function examOf({ surroundings, columns }: RecognisedTable): string {
  const exams = new Set(
    columns
      .filter(({ means }) => means === "score")
      .map(({ assessment }) => assessment ?? surroundings.assessment),
  );
  const [only = null] = exams;
  const isOne = exams.size === 1 && only !== null && only !== "make-up";
  return isOne ? `${only} ${String(surroundings.term ?? "")}` : "";
}

function statusColumns({ columns }: RecognisedTable): readonly number[] {
  return columns
    .filter(({ means }) => means === "enrolment-status" || means === "remark")
    .map(({ column }) => column);
}

function readStatus({ grid }: RecognisedTable, row: number, columns: readonly number[]) {
  for (const column of columns) {
    if (isBlankAt(grid, row, column)) continue;
    const word = findEnrolmentWord(normaliseText(textAt(grid, row, column)));
    if (word !== null) return { word, at: addressOf(grid, row, column) };
  }
  return null;
}

const gradeOf = rememberTexts((text) => parseGradeCell(text));
const gradeOfClass = rememberTexts(parseGrade);
const choiceOf = rememberTexts(parseSubjectChoice);
const keysInYears = new Map<number | null, (text: string) => ClassKey | null>();

function classKeyOf(text: string, year: number | null): ClassKey | null {
  const keyOf = keysInYears.get(year) ?? rememberTexts((group) => toClassKey(group, year));
  keysInYears.set(year, keyOf);
  return keyOf(text);
}
