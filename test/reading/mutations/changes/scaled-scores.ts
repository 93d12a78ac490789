import type { Change } from "../change";
import { blank } from "../draft";
import { addAfterScores } from "./column-edits";

/** 化学赋分 beside the raw mark. */
export const scaledScores: Change = {
  name: "scaled-scores",
  stage: "columns",
  apply(draft, random) {
    const subject = draft.book.subjects[random.int(2, draft.book.subjects.length - 1)]?.name;
    return addAfterScores(draft, (column) =>
      column.subject !== subject || column.assessment === "make-up"
        ? []
        : [
            {
              ...column,
              role: "extra",
              assessment: null,
              part: `${column.part}赋分`,
              full: "",
              cells: column.cells.map(({ mark }) =>
                typeof mark?.reads === "number"
                  ? { content: 40 + Math.round(mark.reads * 0.6) }
                  : blank,
              ),
            },
          ],
    );
  },
};
