import type { Assessment } from "../../school";
import { normaliseText } from "../normalise";
import { findExamName, isNumberedCoursework } from "../words/exam-names";
import { holdsTheSame } from "./column-sums";
import type { Surroundings } from "./surroundings";
import { settleAs, type ColumnStep, type TableColumn } from "./table-column";

/** The exam whose result a score column holds, when title and sheet name are asked too. */
export function assessmentOf(
  { assessment }: Pick<TableColumn, "assessment">,
  surroundings: Surroundings,
): Assessment {
  return assessment ?? surroundings.assessment ?? "unstated";
}

/**
 * Two columns for one subject, exam and term: a term's 总评 counts before its 期末, the same numbers once
 * more count once, 平时1, 平时2 … are parts of a coursework result, and of what contradicts itself the first is kept and the others point to it.
 */
export const settleDuplicates: ColumnStep = (columns, { grid, firstRow, surroundings }) => {
  const keyOf = (column: TableColumn): string => {
    const assessment = assessmentOf(column, surroundings);
    const isOfYear = assessment === "annual" && !column.termResult;
    const term = isOfYear ? null : (column.term ?? surroundings.term);
    return `${column.subject ?? ""}/${assessment}/${term ?? ""}/${examIn(column, assessment)}`;
  };
  const scores = columns.filter(({ means }) => means === "score");
  return columns.map((column) => {
    if (column.means !== "score") return column;
    const rivals = scores.filter((other) => keyOf(other) === keyOf(column));
    if (rivals.length > 1 && isNumberedCoursework(normaliseText(column.header))) {
      return settleAs(
        column,
        { means: "other" },
        { kind: "header-words", words: column.header },
        0.9,
      );
    }
    const chosen =
      rivals.find(({ evidence }) => evidence.some(({ kind }) => kind === "chosen")) ??
      rivals.find(({ termResult }) => termResult) ??
      rivals.find(({ header }) => !isNumberedCoursework(normaliseText(header))) ??
      rivals[0] ??
      column;
    if (chosen.column === column.column) return column;
    const earlier = { kind: "same-as-earlier", column: chosen.column } as const;
    if (chosen.termResult && !column.termResult) {
      return settleAs(column, { means: "other" }, earlier, 0.8);
    }
    return holdsTheSame(grid, firstRow, chosen.column, column.column)
      ? settleAs(column, { means: "other" }, earlier, 0.9)
      : { ...column, means: "other", duplicateOf: chosen.at, confidence: 0.4 };
  });
};

/** 9月月考, 10月月考: exams of one kind, told apart by their own headers. */
function examIn({ header }: TableColumn, assessment: Assessment): string {
  if (assessment !== "monthly" && assessment !== "unstated") return "";
  const exam = findExamName(normaliseText(header));
  return exam && exam.countedBy !== "单元" ? `${exam.countedBy ?? ""}${String(exam.place)}` : "";
}
