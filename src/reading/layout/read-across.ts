import { cutGrid, filledColumns, textAt, turnGrid, withWords, type SheetGrid } from "../grid";
import { findHeaderRows } from "../header/find-header";
import { parseHeader, type HeaderMeaning } from "../header/parse-header";
import { headsResults, isIdentity, wordAt } from "../header/row-words";
import { normaliseText, tidyText } from "../normalise";
import { findAssessments } from "../words/exams";
import { statisticsLabel } from "../words/row-labels";
import { findFirstAnchor, isInformationLine } from "./find-anchors";
import { findOnePupil } from "./find-one-pupil";
import type { TableRegion } from "./region";

/** A table whose rows are not one pupil each, and the row below which the sheet goes on. */
export interface OtherwiseLaid {
  readonly region: TableRegion;
  readonly lastRow: number;
}

/**
 * 转置 and 一人一表: subjects down the side with pupils across (成绩\姓名 | 张三 | 李四), or with exams
 * across, or exams down the side with subjects across, all of one pupil. Null where rows are pupils.
 */
export function findOtherwiseLaid(grid: SheetGrid): OtherwiseLaid | null {
  const anchor = findFirstAnchor(grid);
  const side = findSide(grid);
  if (side && (!anchor || !headsRowsBelow(grid, anchor.row, side))) {
    return pupilsAcross(grid, side) ?? examsAcross(grid, side);
  }
  return anchor && !anchor.namesPupils ? examsDown(grid, anchor.row) : null;
}

/** Header words down a column. */
interface Side {
  readonly column: number;
  /** The row of the names: the corner. */
  readonly top: number;
  readonly firstSubject: number;
  readonly bottom: number;
}

const columnsLookedAt = 4;
const rowsLookedAt = 80;

/** The first column with two different subjects below one another. */
function findSide(grid: SheetGrid): Side | null {
  const rows = grid.filledRows.slice(0, rowsLookedAt);
  const right = Math.min(grid.lastColumn, grid.firstColumn + columnsLookedAt - 1);
  for (let column = grid.firstColumn; column <= right; column += 1) {
    const words: {
      readonly row: number;
      readonly text: string;
      readonly meaning: HeaderMeaning;
    }[] = [];
    for (const row of rows) {
      const text = wordAt(grid, row, column);
      if (text !== "") words.push({ row, text, meaning: parseHeader([text]) });
    }
    const subjects = words.filter(
      ({ meaning }) => meaning.understood && meaning.subject !== null && meaning.means === "score",
    );
    const [first] = subjects;
    const different = new Set(subjects.map(({ text }) => normaliseText(text)));
    if (!first || subjects.length < 2 || different.size * 2 <= subjects.length) continue;
    const labels = words.filter(
      ({ row, meaning }) => row < first.row && isLabel(meaning) && !isInformationLine(grid, row),
    );
    const top = labels[0]?.row ?? rows.findLast((row) => row < first.row);
    if (top === undefined) continue;
    const bottom = lastLabelled(grid, column, first.row);
    return { column, top, firstSubject: first.row, bottom };
  }
  return null;
}

function isLabel(meaning: ReturnType<typeof parseHeader>): boolean {
  return meaning.understood && (isIdentity(meaning) || meaning.means === "class");
}

function lastLabelled(grid: SheetGrid, column: number, from: number): number {
  let last = from;
  for (const row of grid.filledRows) {
    if (row <= from) continue;
    const label = wordAt(grid, row, column);
    const isBeside = row === last + 1 && normaliseText(label) !== "";
    if (!isBeside && !headsResults(parseHeader([label]))) break;
    last = row;
  }
  return last;
}

/** Whether the words of this row, not the column's, say what stands where. */
function headsRowsBelow(grid: SheetGrid, anchor: number, { column, firstSubject }: Side): boolean {
  if (anchor >= firstSubject) return false;
  const words = filledColumns(grid, anchor).filter((other) => other !== column);
  const understood = words.filter((other) => parseHeader([wordAt(grid, anchor, other)]).understood);
  const identity = understood.some((other) =>
    isIdentity(parseHeader([wordAt(grid, anchor, other)])),
  );
  return identity && understood.length * 2 >= words.length;
}

/** 成绩\姓名 | 张三 | 李四, the subjects below one another. */
function pupilsAcross(grid: SheetGrid, side: Side): OtherwiseLaid | null {
  const { column, top, firstSubject, bottom } = side;
  const labelled = grid.filledRows.filter((row) => row >= top && row < firstSubject);
  const nameRow =
    labelled.find((row) => parseHeader([wordAt(grid, row, column)]).means === "name") ??
    labelled.find((row) => /姓名|学生|name/iu.test(wordAt(grid, row, column))) ??
    labelled.find((row) => normaliseText(wordAt(grid, row, column)) === "");
  const isNumbered = labelled.some((row) => isIdentity(parseHeader([wordAt(grid, row, column)])));
  const isHeadedOtherwise = labelled.some(
    (row) => row !== nameRow && normaliseText(wordAt(grid, row, column)) === "",
  );
  if (isHeadedOtherwise) return null;
  const names = nameRow === undefined ? [] : namesRightOf(grid, nameRow, column);
  if (names.length < 2 && !(isNumbered && nameRow === undefined)) return null;
  const cut = cutGrid(grid, { firstRow: top, lastRow: bottom, firstColumn: column });
  const turned = turnGrid(cut);
  const isSaid =
    nameRow === undefined || parseHeader([wordAt(grid, nameRow, column)]).means === "name";
  const view = isSaid ? turned : withWords(turned, column, nameRow, "姓名");
  return { region: laidOut(grid, view, column, top, null), lastRow: bottom };
}

/** Words that may be names: no header words, no 平均分. */
function namesRightOf(grid: SheetGrid, row: number, column: number): readonly number[] {
  return filledColumns(grid, row).filter((other) => {
    const text = normaliseText(wordAt(grid, row, other));
    if (other <= column || text === "" || text.length > 12) return false;
    return !parseHeader([text]).understood && !statisticsLabel.test(text);
  });
}

/** 科目 | 期中 | 期末, the subjects of one pupil below one another. */
function examsAcross(
  grid: SheetGrid,
  { column, firstSubject, bottom }: Side,
): OtherwiseLaid | null {
  const top = grid.filledRows.findLast((row) => row < firstSubject);
  if (top === undefined) return null;
  const heads = filledColumns(grid, top).filter((other) => other > column);
  const results = heads.filter((other) => headsResults(parseHeader([wordAt(grid, top, other)])));
  const marks = results.filter(
    (other) => parseHeader([wordAt(grid, top, other)]).means === "score",
  );
  if (marks.length === 0 || results.length * 2 < heads.length) return null;
  const pupil = findOnePupil(
    grid,
    grid.filledRows.filter((row) => row < top),
  );
  if (!pupil) return null;
  const cut = cutGrid(grid, { firstRow: top, lastRow: bottom, firstColumn: column });
  const isSaid = parseHeader([wordAt(cut, top, column)]).means === "subject-name";
  const view = isSaid ? cut : withWords(cut, top, column, "科目");
  return { region: laidOut(grid, view, top, top, pupil), lastRow: bottom };
}

/** 考试 | 语文 | 数学, the exams of one pupil below one another. */
function examsDown(grid: SheetGrid, anchor: number): OtherwiseLaid | null {
  const first = filledColumns(grid, anchor).find((column) => {
    const { means, subject } = parseHeader([wordAt(grid, anchor, column)]);
    return means === "score" && subject !== null;
  });
  if (first === undefined || first === grid.firstColumn) return null;
  const column = first - 1;
  const rows = grid.filledRows.filter((row) => row > anchor);
  const bottom = lastLabelled(grid, column, anchor);
  const labels = rows.filter((row) => row <= bottom);
  const exams = labels.filter((row) => namesExam(wordAt(grid, row, column)));
  const lastExam = exams.at(-1);
  if (lastExam === undefined || exams.length * 2 < labels.length) return null;
  const found = findOnePupil(
    grid,
    grid.filledRows.filter((row) => row < anchor),
  );
  const nobody = { name: "", number: "", classGroup: "", namedBy: "nothing" } as const;
  const at = { sheet: grid.sheet.name, row: anchor, column };
  const cut = cutGrid(grid, { firstRow: anchor, lastRow: lastExam, firstColumn: column });
  const isSaid = parseHeader([wordAt(cut, anchor, column)]).means === "exam-name";
  const view = isSaid ? cut : withWords(cut, anchor, column, "考试名称");
  const region = laidOut(grid, view, anchor, anchor, found ?? { ...nobody, at });
  return { region, lastRow: lastExam };
}

function namesExam(text: string): boolean {
  const plain = normaliseText(text);
  return findAssessments(plain).length > 0 || /第.{1,3}次|测[验试]|考试|周练|练习/u.test(plain);
}

function laidOut(
  grid: SheetGrid,
  view: SheetGrid,
  anchor: number,
  top: number,
  pupil: TableRegion["pupil"],
): TableRegion {
  const header = findHeaderRows(view, anchor);
  const titleRows = grid.filledRows.filter((row) => row < top);
  const titles = titleRows.flatMap((row) =>
    filledColumns(grid, row).map((column) => tidyText(textAt(grid, row, column))),
  );
  const firstRow = header.last + 1;
  return { grid: view, header, firstRow, titles, titleRows, pupil, pages: [] };
}
