import { valueAt, type SheetGrid } from "../grid";
import { parseHeader, type HeaderMeaning } from "./parse-header";
import { normaliseText } from "../normalise";

/** How the words of one row read if they were a header. */
export interface RowWords {
  readonly texts: number;
  readonly numbers: number;
  readonly understood: number;
  /** 姓名, 学号, 学籍号, 考号: what says that pupils stand below. */
  readonly identity: readonly number[];
  readonly subjects: number;
}

const longestHeaderWord = 24;
export function readRowWords(grid: SheetGrid, row: number): RowWords {
  const identity: number[] = [];
  const counts = { texts: 0, numbers: 0, understood: 0, subjects: 0 };
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    if (typeof valueAt(grid, row, column) === "number") counts.numbers += 1;
    const text = wordAt(grid, row, column);
    if (text === "") continue;
    counts.texts += 1;
    if (text.length > longestHeaderWord) continue;
    const meaning = parseHeader([text]);
    if (!meaning.understood) continue;
    counts.understood += 1;
    if (isIdentity(meaning)) identity.push(column);
    if (meaning.subject !== null && meaning.means !== "rank") counts.subjects += 1;
  }
  return { ...counts, identity };
}

/** The cell's words as typed, "" where it is blank or holds a number. */
export function wordAt(grid: SheetGrid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value !== "string" || normaliseText(value) === "" ? "" : value;
}

export function isIdentity({ means, understood }: HeaderMeaning): boolean {
  return (
    understood &&
    (means === "name" ||
      means === "student-number" ||
      means === "registration-number" ||
      means === "exam-number")
  );
}

/** Words that head a column of results: 语文, 期中, 成绩, 总分, 名次. */
export function headsResults({ means, understood }: HeaderMeaning): boolean {
  return (
    understood &&
    ["score", "total", "average", "rank", "scaled-score", "letter-grade"].includes(means)
  );
}
