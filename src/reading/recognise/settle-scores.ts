import type { Subject } from "../../school";
import { subtotalParts } from "../words/subjects";
import { shareOf } from "./column-content";
import { sumOrMeanOf } from "./column-sums";
import {
  isLongForm,
  leaveUnsure,
  settleAs,
  type ColumnPlace,
  type ColumnStep,
  type TableColumn,
} from "./table-column";

/** 理综 beside 物理, 化学, 生物 is their sum; 综合 only where the numbers say so. */
export const settleSubtotals: ColumnStep = (columns, { grid, firstRow }) => {
  const scoreColumn = (subject: Subject) =>
    columns.find((column) => column.means === "score" && column.subject === subject)?.column;
  return columns.map((column) => {
    if (column.means !== "score" || column.subject === null) return column;
    const standing = subtotalParts(column.subject)
      .map((parts) => parts.flatMap((part) => scoreColumn(part) ?? []))
      .filter((parts) => parts.length >= 2);
    const isTotal =
      column.subject === "综合实践活动"
        ? standing.some((parts) => sumOrMeanOf(grid, firstRow, column.column, parts) === "sum")
        : standing.length > 0;
    return isTotal
      ? settleAs(column, { means: "total", subject: null }, { kind: "sum-of-others" }, 0.9)
      : column;
  });
};

/** Numbers under a blank, unknown or bare header that are the others' sum or mean. */
export const settleSums: ColumnStep = (columns, place) =>
  columns.map((column) => {
    const isBareScore = column.means === "score" && column.subject === null && !isLongForm(columns);
    if ((column.understood && !isBareScore) || column.subject !== null) return column;
    const { content, leaf } = column;
    const isNumbers = content.numeric > 0 && shareOf(content.numeric, content) >= 0.8;
    const found =
      (isNumbers ? wholeOf(column, columns, place) : null) ??
      (leaf === "" ? content.formula : null);
    if (found === null) return column;
    return found === "sum"
      ? settleAs(column, { means: "total" }, { kind: "sum-of-others" }, 0.9)
      : settleAs(column, { means: "average" }, { kind: "mean-of-others" }, 0.9);
  });

/** All marks, the marks of one exam, or those that stand right before the column. */
function wholeOf(
  column: TableColumn,
  columns: readonly TableColumn[],
  { grid, firstRow }: ColumnPlace,
): "sum" | "mean" | null {
  const scores = columns.filter(({ means, subject }) => means === "score" && subject !== null);
  const exams = new Set(scores.map(({ assessment, term }) => `${assessment ?? ""}/${term ?? ""}`));
  const before = columns.slice(0, columns.indexOf(column));
  const gap = before.findLastIndex((other) => !scores.includes(other));
  const candidates = [
    scores,
    ...(exams.size < 2
      ? []
      : [...exams].map((exam) =>
          scores.filter(({ assessment, term }) => `${assessment ?? ""}/${term ?? ""}` === exam),
        )),
    before.slice(gap + 1),
  ];
  for (const parts of candidates) {
    const others = parts.map((part) => part.column);
    const found = sumOrMeanOf(grid, firstRow, column.column, others);
    if (found !== null) return found;
  }
  return null;
}

/**
 * 学期总评 is the term's overall result where the term is known, else it stands for 期末. 总评 on a
 * sheet of the first term is that term's, never the year's.
 */
export const settleTerms: ColumnStep = (columns, { surroundings }) =>
  columns.map((column) => {
    const term = column.term ?? surroundings.term;
    const isOfTerm = column.termResult || (column.yearUnsaid && term === 1);
    return isOfTerm && term !== null
      ? { ...column, assessment: "annual", termResult: true, yearUnsaid: false, term }
      : column;
  });

/** Marks whose header names no subject: the sheet's own, a place among all, a total, or unsure. */
export const settleSubjectless: ColumnStep = (columns, { surroundings }) => {
  if (isLongForm(columns)) return columns;
  const hasSubjects = columns.some(({ means, subject }) => means === "score" && subject !== null);
  const bare = columns.filter(isBare);
  const [total] = hasSubjects ? [] : columns.filter(({ means }) => means === "total");
  const { subject } = surroundings;
  const named = { kind: "title-or-sheet-name", words: subject ?? "" } as const;
  return columns.map((column) => {
    if (column === total && subject !== null && column.content.filled > 0) {
      const isResult = bare.some(({ assessment }) => assessment !== null);
      const year = isResult ? ({ assessment: "annual", yearUnsaid: true } as const) : {};
      return settleAs(column, { means: "score", subject, ...year }, named, 0.8);
    }
    if (!isBare(column)) return column;
    if (column.content.runsFromOne) {
      return settleAs(column, { means: "rank" }, { kind: "runs-from-one" }, 0.9);
    }
    if (hasSubjects && column.means === "letter-grade") return column;
    if (hasSubjects) {
      return column.yearUnsaid ? { ...column, means: "total" } : leaveUnsure(column);
    }
    return subject === null ? leaveUnsure(column) : settleAs(column, { subject }, named, 0.9);
  });
};

function isBare({ means, subject, understood }: TableColumn): boolean {
  return understood && subject === null && (means === "score" || means === "letter-grade");
}

const leastPlaces = 8;

/**
 * 语文 over 1, 2, 3 …: places in 语文, most likely; and then its marks stand nowhere. Places stand beside
 * most pupils; a few scattered numbers are make-up marks.
 */
export const settlePlaces: ColumnStep = (columns, { grid, firstRow }) => {
  const rows = grid.filledRows.filter((row) => row >= firstRow).length;
  return columns.map((column) => {
    const { means, content } = column;
    const arePlaces = content.runsFromOne && content.filled * 2 >= rows;
    return means === "score" && arePlaces && content.filled >= leastPlaces
      ? leaveUnsure(column, { kind: "runs-from-one" })
      : column;
  });
};

/** 等级 beside the mark of the same exam stays 等级; where it stands alone it is the result. */
export const settleLetters: ColumnStep = (columns) =>
  columns.map((column) => {
    if (column.means !== "letter-grade") return column;
    const hasMark = columns.some(
      (other) =>
        (other.means === "score" || (column.subject === null && other.means === "total")) &&
        other.subject === column.subject &&
        (other.assessment === column.assessment || column.assessment === null),
    );
    if (hasMark) return column;
    if (column.subject === null && !isLongForm(columns)) return column;
    const letters = { kind: "letters", share: shareOf(column.content.letters, column.content) };
    return settleAs(column, { means: "score" }, { ...letters, kind: "letters" }, 0.9);
  });

/** 卷一, 听力 or 赋分 where the whole mark stands nowhere: a subject would be missed. */
export const settleParts: ColumnStep = (columns, place) => {
  const bare = columns.filter(({ detail, subject }) => detail === "part" && subject === null);
  const isWhole = ({ means }: TableColumn) => means === "score" || means === "letter-grade";
  const explainsBare =
    place.surroundings.subject !== null ||
    columns.some((column) => isSumOfParts(column, bare, place));
  return columns.map((column) => {
    const { means, understood, subject, content } = column;
    const isPart = (means === "other" || means === "scaled-score") && understood;
    if (!isPart || content.numeric === 0) return column;
    if (bare.includes(column)) return explainsBare ? column : leaveUnsure(column);
    if (subject === null) return column;
    const hasWhole = columns.some((other) => other.subject === subject && isWhole(other));
    return hasWhole ? column : leaveUnsure(column);
  });
};

function isSumOfParts(
  { column, means }: TableColumn,
  parts: readonly TableColumn[],
  { grid, firstRow }: ColumnPlace,
): boolean {
  const isMark = means === "score" || means === "total";
  const others = parts.map((part) => part.column);
  return isMark && sumOrMeanOf(grid, firstRow, column, others) === "sum";
}
