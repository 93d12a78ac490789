import type { ColumnMeaning } from "../../records";
import { shareOf, type ColumnContent } from "./column-content";
import { numbersClassesFromOne } from "./column-sums";
import {
  isLongForm,
  leaveUnsure,
  settleAs,
  type ColumnStep,
  type TableColumn,
} from "./table-column";

const numberMeanings: readonly ColumnMeaning[] = [
  "student-number",
  "registration-number",
  "exam-number",
];

/** 姓名 over numbers is no name, 班级 over 1, 2, 3 … no class, 语文 over names no marks, 考试 over 期末 an exam. */
export const settleContradictions: ColumnStep = (columns) =>
  columns.map((column) => {
    const { means, content } = column;
    const share = (count: number) => shareOf(count, content);
    if (content.filled < 2) return column;
    if (means === "name" && share(content.numeric) >= 0.8) {
      return column.content.identifiers > 0 && !has(columns, ...numberMeanings)
        ? settleAs(column, { means: "student-number" }, identifiersIn(content), 0.5)
        : leaveUnsure(column, { kind: "numbers", share: share(content.numeric) });
    }
    const mayBeClass = means === "name" || (means === "rank" && column.leaf === "班名");
    if (mayBeClass && share(content.classes) >= 0.8) {
      return settleAs(column, { means: "class" }, classesIn(content), 0.6);
    }
    if (numberMeanings.includes(means) && share(content.names) >= 0.8) {
      return settleAs(column, { means: "name" }, namesIn(content), 0.5);
    }
    if (means === "row-number" && share(content.identifiers) >= 0.8) {
      return has(columns, ...numberMeanings)
        ? column
        : settleAs(column, { means: "student-number" }, identifiersIn(content), 0.8);
    }
    if (means === "class" && content.runsFromOne && content.different === content.filled) {
      return leaveUnsure(column, { kind: "runs-from-one" });
    }
    const namesNoMark = means === "other" || (means === "score" && column.subject === null);
    if (namesNoMark && share(content.exams) >= 0.8 && !has(columns, "exam-name")) {
      const words = { kind: "header-words", words: column.header } as const;
      return settleAs(column, { means: "exam-name" }, words, 0.8);
    }
    if (means !== "score") return column;
    if (share(content.names) >= 0.8) return leaveUnsure(column, namesIn(content));
    if (share(content.identifiers) >= 0.8) return leaveUnsure(column, identifiersIn(content));
    return column;
  });

/** What an unknown or blank header stands over, where its cells are plain enough to say. */
export const proposeByContent: ColumnStep = (columns) => {
  const taken = new Set(columns.map(({ means }) => means));
  return columns.map((column) => {
    if (column.understood || column.content.filled < 2 || column.subject !== null) return column;
    const proposed = propose(column, taken);
    if (proposed.means !== "other") taken.add(proposed.means);
    return proposed;
  });
};

function propose(column: TableColumn, taken: ReadonlySet<ColumnMeaning>): TableColumn {
  const { content } = column;
  const share = (count: number) => shareOf(count, content);
  const hasNumber = numberMeanings.some((means) => taken.has(means));
  if (share(content.phones) >= 0.6) {
    return settleAs(column, { means: "personal" }, identifiersIn(content), 0.7);
  }
  if (share(content.identifiers) >= 0.8 && content.largest >= 1e16) {
    return settleAs(column, { means: "personal" }, identifiersIn(content), 0.6);
  }
  const classes = content.classes + (column.leaf === "" ? content.classNumbers : 0);
  if (share(classes) >= 0.8 && !taken.has("class")) {
    return settleAs(column, { means: "class" }, classesIn(content), 0.6);
  }
  if (share(content.names) >= 0.7 && !taken.has("name")) {
    return settleAs(column, { means: "name" }, namesIn(content), 0.6);
  }
  if (share(content.identifiers) >= 0.8 && !hasNumber) {
    return settleAs(column, { means: "student-number" }, identifiersIn(content), 0.5);
  }
  if (share(content.choices) >= 0.8 && !taken.has("subject-choice")) {
    const subjects = { kind: "subjects", share: share(content.choices) } as const;
    return settleAs(column, { means: "subject-choice" }, subjects, 0.6);
  }
  if (share(content.subjects) >= 0.8 && content.filled >= 3 && !taken.has("subject-name")) {
    const subjects = { kind: "subjects", share: share(content.subjects) } as const;
    return settleAs(column, { means: "subject-name" }, subjects, 0.6);
  }
  if (share(content.exams) >= 0.6 && !taken.has("exam-name")) {
    return settleAs(column, { means: "exam-name" }, { kind: "header-unknown" }, 0.7);
  }
  if (content.inOrder && content.smallest <= 1 && content.numeric === content.filled) {
    const means = column.leaf === "" ? "row-number" : "rank";
    return settleAs(column, { means }, { kind: "runs-from-one" }, 0.7);
  }
  if (content.runsFromOne && content.numeric === content.filled) {
    return settleAs(column, { means: "rank" }, { kind: "runs-from-one" }, 0.6);
  }
  return column;
}

/** 科目 beside columns of single subjects (第一高分 科目) does not make the table a long one. */
export const settleSubjectNames: ColumnStep = (columns) =>
  isLongForm(columns)
    ? columns
    : columns.map((column) =>
        column.means === "subject-name" &&
        columns.some(({ means, subject }) => means === "score" && subject !== null)
          ? { ...column, means: "other", confidence: Math.min(column.confidence, 0.8) }
          : column,
      );

/** 学号 that only runs to 60 in each class is the number of a seat. */
export const settleSeatNumbers: ColumnStep = (columns, { grid, firstRow }) => {
  if (isLongForm(columns)) return columns;
  const classColumn = ownClassOf(columns)?.column ?? null;
  return columns.map((column) =>
    column.means === "student-number" &&
    numbersClassesFromOne(grid, firstRow, column.column, classColumn)
      ? settleAs(column, { means: "seat-number" }, { kind: "restarts-in-classes" }, 0.9)
      : column,
  );
};

const once: readonly ColumnMeaning[] = [
  ...numberMeanings,
  ...(["seat-number", "class", "grade", "subject-name", "subject-choice", "exam-name"] as const),
];

/**
 * 准考证号 and 自定义考号: the first counts; of 行政班 and 教学班 the 行政班, wherever it stands. Two name
 * columns stay: they ask.
 */
export const settleIdentity: ColumnStep = (columns) =>
  columns.map((column) => {
    if (!once.includes(column.means)) return column;
    const first = columns.find(({ means }) => means === column.means);
    const counted = column.means === "class" ? ownClassOf(columns) : first;
    return counted === column
      ? column
      : { ...column, means: "other", confidence: Math.min(column.confidence, 0.8) };
  });

/** 行政班 before 教学班. */
function ownClassOf(columns: readonly TableColumn[]): TableColumn | undefined {
  const classes = columns.filter(({ means }) => means === "class");
  return classes.find(({ detail }) => detail !== "teaching-class") ?? classes[0];
}

function has(columns: readonly TableColumn[], ...meanings: readonly ColumnMeaning[]): boolean {
  return columns.some(({ means }) => meanings.includes(means));
}

function namesIn(content: ColumnContent) {
  return { kind: "names", share: shareOf(content.names, content) } as const;
}

function identifiersIn(content: ColumnContent) {
  return { kind: "identifiers", share: shareOf(content.identifiers, content) } as const;
}

function classesIn(content: ColumnContent) {
  const share = shareOf(content.classes + content.classNumbers, content);
  return { kind: "classes", share } as const;
}
