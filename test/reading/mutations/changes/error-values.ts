import type { Change } from "../change";
import { damageMarks, isNumber } from "./cell-edits";

/** #DIV/0!, #N/A where a formula failed. */
export const errorValues: Change = {
  name: "error-values",
  stage: "cells",
  apply: (draft, random) =>
    damageMarks(draft, random, {
      fits: isNumber,
      rewrite: () => ({
        holds: random.pick(["#DIV/0!", "#N/A", "#REF!"]),
        formula: "=VLOOKUP(B2,成绩库!A:C,3,0)",
      }),
      codes: ["score-error-value"],
      suggests: () => null,
    }),
};
