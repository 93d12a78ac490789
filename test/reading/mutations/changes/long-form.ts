import type { Change } from "../change";
import { textRow, type Cell, type Column, type Row, type Table } from "../draft";
import { plainSheet } from "../lay-out";

/** One row for each pupil and subject; several exams stand as columns. */
export const longForm: Change = {
  name: "long-form",
  stage: "arrangement",
  family: "arrangement",
  apply(draft, random) {
    const { exams, subjects } = draft.book;
    const ids = (draft.tables[0]?.columns ?? []).filter(isId);
    const markWords = exams.map(({ words }) => (words === "" ? "成绩" : words));
    const header = [...ids.map(({ words }) => words), random.pick(["科目", "学科", "课程名称"])];
    const bySubject = random.chance(0.5);
    const rowsFor = (subject: string, table: Table, place: number): readonly Row[] => {
      const marks = exams.map(({ assessment }): Cell => {
        const column = table.columns.find(
          (candidate) =>
            candidate.role === "score" &&
            candidate.subject === subject &&
            candidate.assessment === assessment,
        );
        return column?.cells[place] ?? { content: "" };
      });
      const own = table.columns.filter(isId).map(({ cells }) => cells[place] ?? { content: "" });
      if (marks.every(({ mark }) => !mark)) return [];
      return [{ kind: "pupil", cells: [...own, { content: subject }, ...marks] }];
    };
    const names = subjects.map(({ name }) => name);
    const rows = draft.tables.flatMap((table) =>
      bySubject
        ? names.flatMap((name) => table.pupils.flatMap((_, place) => rowsFor(name, table, place)))
        : table.pupils.flatMap((_, place) => names.flatMap((name) => rowsFor(name, table, place))),
    );
    const sheet = { ...plainSheet, name: "成绩", shape: "long" as const };
    return {
      ...draft,
      sheets: [{ ...sheet, rows: [textRow("header", ...header, ...markWords), ...rows] }],
    };
  },
};

function isId({ role }: Column): boolean {
  return role === "number" || role === "name" || role === "class";
}
