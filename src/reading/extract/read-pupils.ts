import type { Grade, Subject } from "../../school";
import type { CellAddress } from "../../sheet";
import { toClassKey, type ClassKey } from "../class-group";
import { parseGrade, parseGradeCell } from "../grade";
import { addressOf, identifierAt, isBlankAt, mergedTextAt, textAt } from "../grid";
import { normaliseName, normaliseText, tidyText } from "../normalise";
import type { ColumnMeaning } from "../../records";
import type { RecognisedTable } from "../recognise/table";
import { findEnrolmentWord } from "../words/score-words";
import { parseSubjectChoice } from "../words/subjects";

/** One row of a table, as far as it says whose row it is. */
export interface PupilRow {
  readonly row: number;
  readonly name: string;
  readonly nameKey: string;
  /** Comparable numbers by kind; "" where the row has none. */
  readonly studentNumber: string;
  readonly registrationNumber: string;
  readonly examNumber: string;
  /** Number within the class. */
  readonly seatNumber: string;
  readonly classGroup: string | null;
  readonly classKey: ClassKey | null;
  readonly grade: Grade | null;
  readonly enrolmentStatus: { readonly word: string; readonly at: CellAddress } | null;
  readonly choice: ReadonlySet<Subject> | null;
  readonly at: CellAddress;
}

/** The pupils' rows of a table, top to bottom, with what title, sheet name and options add. */
export function readPupils(
  table: RecognisedTable,
  assumedGrade: Grade | null,
): readonly PupilRow[] {
  const { grid, columns, rows, surroundings } = table;
  const of = (means: ColumnMeaning) =>
    columns.find((column) => column.means === means)?.column ?? null;
  const [name, student, registration] = [
    of("name"),
    of("student-number"),
    of("registration-number"),
  ];
  const [exam, seat, classColumn, gradeColumn] = [
    of("exam-number"),
    of("seat-number"),
    of("class"),
    of("grade"),
  ];
  const [status, choice] = [statusColumns(table), of("subject-choice")];
  const gradeOf = remember((text: string) => parseGradeCell(text));
  const gradeOfClass = remember(parseGrade);
  const keyOf = remember((text: string) => {
    const [classText = "", year = ""] = text.split("\n");
    return toClassKey(classText, year === "" ? null : Number(year));
  });
  const choiceOf = remember(parseSubjectChoice);
  const identifier = (row: number, column: number | null) =>
    column === null ? "" : normaliseText(identifierAt(grid, row, column));

  return rows.pupils.map((row) => {
    const written = name === null ? "" : tidyText(mergedTextAt(grid, row, name));
    const classText = classColumn === null ? "" : tidyText(mergedTextAt(grid, row, classColumn));
    const classGroup = classText === "" ? surroundings.classGroup : classText;
    const gradeText = gradeColumn === null ? "" : mergedTextAt(grid, row, gradeColumn);
    const grade =
      gradeOf(gradeText) ??
      (classGroup === null ? null : gradeOfClass(classGroup)) ??
      surroundings.grade ??
      assumedGrade;
    return {
      row,
      name: written,
      nameKey: normaliseName(written),
      studentNumber: identifier(row, student),
      registrationNumber: identifier(row, registration),
      examNumber: identifier(row, exam),
      seatNumber: identifier(row, seat),
      classGroup,
      classKey: classGroup === null ? null : keyOf(`${classGroup}\n${grade ? grade.year : ""}`),
      grade,
      enrolmentStatus: readStatus(table, row, status),
      choice: choice === null ? null : choiceOf(textAt(grid, row, choice)),
      at: addressOf(grid, row, name ?? student ?? registration ?? exam ?? seat ?? grid.firstColumn),
    };
  });
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

/** Classes and grades repeat row after row: each text is worked out once. */
function remember<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    known.set(text, result);
    return result;
  };
}
