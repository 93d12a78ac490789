import { blank, textRow, type Row } from "../draft";
import type { Change } from "../change";
import { joinTables, plainSheet } from "../lay-out";

/** One row for each pupil and exam; the subjects stand as columns. */
export const longFormExamRows: Change = {
  name: "long-form-exam-rows",
  stage: "arrangement",
  family: "arrangement",
  mayAsk: { atMost: 0.05 },
  fits: ({ book }) => book.exams.length > 1,
  apply(draft, random) {
    const table = joinTables(draft.tables);
    const ids = table.columns.filter(({ role }) => ["number", "name", "class"].includes(role));
    const { exams, subjects } = draft.book;
    const words = random.pick(["考试名称", "考试", "考试类型"]);
    const header = textRow(
      "header",
      ...ids.map((column) => column.words),
      words,
      ...subjects.map(({ name }) => name),
    );
    const rows = table.pupils.flatMap((_, place) =>
      exams.flatMap((exam): readonly Row[] => {
        const marks = subjects.map(({ name }) => {
          const column = table.columns.find(
            ({ role, subject, assessment }) =>
              role === "score" && subject === name && assessment === exam.assessment,
          );
          return column?.cells[place] ?? blank;
        });
        if (marks.every(({ mark }) => !mark)) return [];
        const own = ids.map(({ cells }) => cells[place] ?? blank);
        return [{ kind: "pupil", cells: [...own, { content: exam.words }, ...marks] }];
      }),
    );
    const sheet = { ...plainSheet, name: "成绩", shape: "long" as const };
    return { ...draft, sheets: [{ ...sheet, rows: [header, ...rows] }] };
  },
};
