import type { Change } from "../change";
import { blank, type Cell } from "../draft";
import { addAfterScores } from "./column-edits";

/** 等级 beside the marks of a subject: it repeats them and is no result of its own. */
export const letterColumns: Change = {
  name: "letter-columns",
  stage: "columns",
  apply(draft, random) {
    const subject = random.pick(draft.book.subjects).name;
    const words = random.pick(["等级", "等第"]);
    return addAfterScores(draft, (column) =>
      column.subject !== subject || column.assessment === "make-up"
        ? []
        : [
            {
              ...column,
              role: "extra",
              assessment: null,
              part: column.part + words,
              full: "",
              cells: column.cells.map(letterOf),
            },
          ],
    );
  },
};

function letterOf({ mark }: Cell): Cell {
  if (typeof mark?.reads !== "number") return blank;
  return {
    content: mark.reads >= 85 ? "A" : mark.reads >= 70 ? "B" : mark.reads >= 60 ? "C" : "D",
  };
}
