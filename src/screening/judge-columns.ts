import { encodeScoreKind } from "../records";
import { kindOf, stateCode, type RepetitionPolicy, type TallyTable } from "../rules";
import type { ScreeningStage } from "../school";
import type { Judge } from "./judge-subject";
import { noted, numbersInLine, standingNumber, type Notes } from "./note";
import { resultOf, type SubjectColumn } from "./subject-column";
import { usualCodes, type UsualCodes } from "./usual-codes";

/** Every subject of every pupil judged, and counted up. */
export interface JudgedColumns {
  readonly notes: Notes;
  /** The tally of each pupil, as the policy's table numbers them. */
  readonly tallies: Int32Array;
  /** How many subjects of each pupil are left out; null where none is for anyone. */
  readonly leftOut: Uint16Array | null;
}

/**
 * Judges a cohort subject by subject, in the order in which the marks lie in memory. The usual cells,
 * a number or two, are judged here in place: one that passes needs no writing. All others go to the
 * judge, who knows every kind of score.
 */
export function judgeColumns(
  pupils: number,
  subjects: readonly SubjectColumn[],
  policy: RepetitionPolicy,
  stage: ScreeningStage,
  judge: Judge,
  table: TallyTable,
): JudgedColumns {
  const book: Book = {
    firstOf: new Int32Array(pupils),
    tallies: new Int32Array(pupils),
    lines: new Int32Array(Math.ceil((pupils * subjects.length) / 10 + 2) * numbersInLine),
    end: numbersInLine,
    leftOut: null,
  };
  const usual = usualCodes(policy, stage);
  for (let subject = subjects.length - 1; subject >= 0; subject -= 1) {
    const column = subjects[subject];
    if (!column) continue;
    judgeColumn(book, column, subject, usual, judge, table);
  }
  const { firstOf, lines, tallies, leftOut } = book;
  return { notes: { firstOf, lines }, tallies, leftOut };
}

/** What is being written. */
interface Book {
  readonly firstOf: Int32Array;
  readonly tallies: Int32Array;
  lines: Int32Array;
  /** Where the next line starts. */
  end: number;
  leftOut: Uint16Array | null;
}

/** The last column comes first, so that each pupil's lines are chained from the first to the last. */
function judgeColumn(
  book: Book,
  column: SubjectColumn,
  subject: number,
  usual: UsualCodes,
  judge: Judge,
  table: TallyTable,
): void {
  const [main] = column.results;
  const { kinds, marks, rows, columns } = main?.scores ?? noScores;
  const makeUps = column.makeUp ?? noScores;
  const { marks: makeUpMarks, kinds: makeUpKinds } = makeUps;
  const { rows: makeUpRows, columns: makeUpColumns } = makeUps;
  const { passesFrom, failsBelow, highest } = main?.bounds ?? noBounds;
  const { first, makeUpPassed, makeUpFailed, makeUpBlank, toBeJudged } = usual;
  const firstKind = kindOf(column.group, 0);
  const firstStanding = standingNumber(subject, 0);
  const allKinds = table.kinds;
  const { firstOf, tallies } = book;
  const pupils = firstOf.length;
  let { lines, end } = book;
  let sums = table.sums();
  for (let student = 0; student < pupils; student += 1) {
    const mark = marks[student] ?? Number.NaN;
    if (mark >= passesFrom && mark <= highest) continue;

    let firstRow = rows[student] ?? -1;
    let firstColumn = columns[student] ?? -1;
    const makeUp = makeUpMarks[student] ?? Number.NaN;
    let code = failed;
    if (!(mark < failsBelow && mark >= 0)) {
      code = firstRow < 0 || mark >= 0 ? toBeJudged : (first[kinds[student] ?? 0] ?? toBeJudged);
    }
    if (code >= failed) {
      if (makeUp >= passesFrom && makeUp <= highest) code += makeUpPassed;
      else if (makeUp < failsBelow && makeUp >= 0) code += makeUpFailed;
      else if ((makeUpKinds[student] ?? blank) === blank) code += makeUpBlank;
      else code = toBeJudged;
    }
    if (code < 0) {
      code = judge(column, student);
      if (code === passed) continue;
      if (firstRow < 0) {
        const result = resultOf(column, student)?.scores ?? noScores;
        firstRow = result.rows[student] ?? -1;
        firstColumn = result.columns[student] ?? -1;
      }
    }

    if (end === lines.length) lines = twiceAsLong(lines);
    lines[end] = firstOf[student] ?? 0;
    lines[end + toStanding] = firstStanding + code;
    lines[end + toFirstRow] = firstRow;
    lines[end + toFirstColumn] = firstColumn;
    lines[end + toMakeUpRow] = makeUpRows[student] ?? -1;
    lines[end + toMakeUpColumn] = makeUpColumns[student] ?? -1;
    firstOf[student] = end;
    end += lineLength;

    if (code === isLeftOut) {
      book.leftOut ??= new Uint16Array(pupils);
      book.leftOut[student] = (book.leftOut[student] ?? 0) + 1;
      continue;
    }
    const tally = tallies[student] ?? 0;
    let sum = sums[tally * allKinds + firstKind + code] ?? 0;
    if (sum === 0) {
      sum = table.add(tally, firstKind + code);
      sums = table.sums();
    }
    tallies[student] = sum;
  }
  book.lines = lines;
  book.end = end;
}

function twiceAsLong(lines: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(lines.length * 2);
  longer.set(lines);
  return longer;
}

const { passed, "left-out": isLeftOut, "failed-open": failed } = stateCode;
const lineLength = numbersInLine;
const {
  standing: toStanding,
  firstRow: toFirstRow,
  firstColumn: toFirstColumn,
  makeUpRow: toMakeUpRow,
  makeUpColumn: toMakeUpColumn,
} = noted;
const blank = encodeScoreKind("blank");
const noScores = {
  kinds: new Uint8Array(0),
  marks: new Float64Array(0),
  rows: new Int32Array(0),
  columns: new Int32Array(0),
};
const noBounds = { passesFrom: Number.NaN, failsBelow: Number.NaN, highest: Number.NaN };
