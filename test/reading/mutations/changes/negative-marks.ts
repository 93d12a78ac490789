import type { Change } from "../change";
import { damageMarks } from "./cell-edits";

/** −78 */
export const negativeMarks: Change = {
  name: "negative-marks",
  stage: "cells",
  apply: (draft, random) =>
    damageMarks(draft, random, {
      fits: ({ reads }) => typeof reads === "number" && reads > 0,
      rewrite: ({ reads }) => -Number(reads),
      codes: ["score-negative"],
      suggests: () => null,
    }),
};
