import type { Change } from "../change";
import { damageMarks, isNumber } from "./cell-edits";

/** 785 for 78.5, where the header states the full mark. */
export const marksAboveFull: Change = {
  name: "marks-above-full",
  stage: "cells",
  fits: ({ book }) => book.statesFullMarks,
  apply: (draft, random) =>
    damageMarks(draft, random, {
      fits: (mark) => isNumber(mark) && mark.assessment !== "make-up",
      rewrite: () => 785,
      codes: ["score-above-full-mark"],
      suggests: () => null,
    }),
};
