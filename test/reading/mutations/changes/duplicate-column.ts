import type { Change } from "../change";
import { addLast } from "./column-edits";

/** One subject's column stands a second time at the end, with the same header and marks. */
export const duplicateColumn: Change = {
  name: "duplicate-column",
  stage: "columns",
  allows: ["duplicate-column"],
  apply(draft, random) {
    const subject = random.pick(draft.book.subjects).name;
    const assessment = random.pick(draft.book.exams).assessment;
    return addLast(draft, ({ columns }) =>
      columns.filter(
        (column) =>
          column.role === "score" && column.subject === subject && column.assessment === assessment,
      ),
    );
  },
};
