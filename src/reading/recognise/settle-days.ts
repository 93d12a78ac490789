import { isDayHeader, isSerialDate } from "../words/days";
import { shareOf } from "./column-content";
import { sumOrMeanOf } from "./column-sums";
import { leaveUnsure, settleAs, type ColumnStep, type TableColumn } from "./table-column";

/**
 * 1, 2, 3 …, 3/5, 第3周 as headers: days or lessons of an attendance sheet, questions of a paper, or
 * numbers of exams. Content and title tell; marks under a bare number are never used unasked.
 */
export const settleDays: ColumnStep = (columns, { grid, firstRow, surroundings }) => {
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
  return columns.map((column) => {
    if (!isDay(column)) return column;
    const { content, header } = column;
    const words = { kind: "header-words", words: header } as const;
    if (isQuestions && numbered.includes(column)) {
      return settleAs(column, { means: "other" }, { kind: "header-unknown" }, 0.7);
    }
    const marked = shareOf(content.dayMarks + content.letters, content) >= 0.6;
    const isTicked = content.numeric === content.filled && content.largest <= 1;
    if (content.filled === 0 || isTicked || marked || isRoll) {
      return settleAs(column, { means: "attendance" }, words, isRoll ? 0.95 : 0.8);
    }
    const numbers = { kind: "numbers", share: shareOf(content.numeric, content) } as const;
    return leaveUnsure(column, numbers);
  });
};

function isDay({ leaf, understood, means }: TableColumn): boolean {
  return (!understood || means === "attendance") && (isDayHeader(leaf) || isSerialDate(leaf));
}
