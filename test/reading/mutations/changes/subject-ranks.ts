import type { Change } from "../change";
import { addAfterScores, placesOf } from "./column-edits";

/** 数学名次 beside each subject's mark. */
export const subjectRanks: Change = {
  name: "subject-ranks",
  stage: "columns",
  apply(draft, random) {
    const words = random.pick(["名次", "班级排名", "排名", "年级名次"]);
    return addAfterScores(draft, (column) =>
      column.assessment === "make-up"
        ? []
        : [
            {
              ...column,
              role: "extra",
              assessment: null,
              part: column.part + words,
              full: "",
              cells: placesOf(column.cells),
            },
          ],
    );
  },
};
