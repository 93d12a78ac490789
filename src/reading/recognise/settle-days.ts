import { valueAt, type SheetGrid } from "../grid";
import { isDayHeader, isSerialDate } from "../words/days";
import { shareOf } from "./column-content";
import { sumOrMeanOf } from "./column-sums";
import { leaveUnsure, settleAs, type ColumnStep, type TableColumn } from "./table-column";

/**
 * 1, 2, 3 …, 3/5, 第3周 as headers: days or lessons of an attendance sheet, questions of a paper, or
 * numbers of exams. Content and title tell; marks under a bare number are never used unasked.
 */
export const settleDays: ColumnStep = (columns, { grid, firstRow, surroundings }) => {
  const isDay = (column: TableColumn) => isDayColumn(column, grid);
  const days = columns.filter(isDay);
  const numbered = days.filter(({ content }) => shareOf(content.numeric, content) >= 0.5);
  const isQuestions = columns.some(
    ({ means, column }) =>
      (means === "score" || means === "total") &&
      sumOrMeanOf(
        grid,
        firstRow,
        column,
        numbered.map((day) => day.column),
      ) === "sum",
  );
  const isRoll = surroundings.attendance !== null;
  const areMarked = holdDayMarks(days);
  return columns.map((column) => {
    if (!isDay(column)) return column;
    const { content, header } = column;
    const words = { kind: "header-words", words: header } as const;
    if (isQuestions && numbered.includes(column)) {
      return settleAs(column, { means: "other" }, { kind: "header-unknown" }, 0.7);
    }
    const isNumbered = numbered.includes(column);
    const marked =
      (areMarked && !isNumbered) || shareOf(content.dayMarks + content.letters, content) >= 0.6;
    const isTicked = content.numeric === content.filled && content.largest <= 1;
    if (content.filled === 0 || isTicked || marked || isRoll) {
      return settleAs(column, { means: "attendance" }, words, isRoll ? 0.95 : 0.8);
    }
    const numbers = { kind: "numbers", share: shareOf(content.numeric, content) } as const;
    return leaveUnsure(column, numbers);
  });
};

function isDayColumn({ leaf, understood, means, at }: TableColumn, grid: SheetGrid): boolean {
  if (understood && means !== "attendance") return false;
  return isDayHeader(leaf) || isSerialDate(leaf) || (!grid.turned && holdsDate(grid, at));
}

/** A date that is shown as 2-Mar or by its weekday only. */
function holdsDate(grid: SheetGrid, { row, column }: TableColumn["at"]): boolean {
  const value = valueAt(grid, row, column);
  return typeof value === "number" && isSerialDate(String(Math.floor(value)));
}

const leastShare = 0.6;

/** √, 病假 … in most cells of all days together: then a day with other words is a day as well. */
function holdDayMarks(days: readonly TableColumn[]): boolean {
  const filled = days.reduce((sum, { content }) => sum + content.filled, 0);
  const marked = days.reduce((sum, { content }) => sum + content.dayMarks, 0);
  return filled > 0 && marked / filled >= leastShare;
}
