import type { Change } from "../change";
import { addLast, extraColumn, subjectCount, totalsOf } from "./column-edits";

/** 平均分 of each pupil. */
export const averageColumn: Change = {
  name: "average-column",
  stage: "columns",
  apply: (draft) =>
    addLast(draft, (table) => [
      extraColumn(
        "平均分",
        totalsOf(table).map((total) => ({
          content: Math.round((total / subjectCount(table)) * 10) / 10,
        })),
      ),
    ]),
};
