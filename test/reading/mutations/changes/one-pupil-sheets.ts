import { blank, textRow } from "../draft";
import type { Change } from "../change";
import { joinTables, plainSheet } from "../lay-out";

/** 成绩报告单: a sheet for each pupil, named in a line above; subjects below one another. */
export const onePupilSheets: Change = {
  name: "one-pupil-sheets",
  stage: "arrangement",
  family: "arrangement",
  mayAsk: { atMost: 0.2 },
  fits: ({ book }) => book.classCount === 1,
  apply(draft) {
    const table = joinTables(draft.tables);
    const { exams, subjects, className } = draft.book;
    const sheets = table.pupils.map((pupil, place) => {
      const number = pupil.number === null ? "" : `学号：${pupil.number}`;
      const info = { content: `姓名：${pupil.name}`, pupil };
      const header = exams.map(({ words }) => (words === "" ? "成绩" : words));
      const rows = subjects.map(({ name }) => {
        const marks = exams.map(({ assessment }) => {
          const column = table.columns.find(
            (candidate) =>
              candidate.role === "score" &&
              candidate.subject === name &&
              candidate.assessment === assessment,
          );
          return column?.cells[place] ?? blank;
        });
        return { kind: "other" as const, cells: [{ content: name }, ...marks] };
      });
      const above = [
        textRow("title", "学生成绩报告单"),
        {
          kind: "other" as const,
          cells: [info, { content: `班级：${className(1)}` }, { content: number }],
        },
        textRow("header", "科目", ...header),
      ];
      return {
        ...plainSheet,
        name: pupil.name,
        shape: "turned" as const,
        rows: [...above, ...rows],
      };
    });
    return { ...draft, sheets };
  },
};
