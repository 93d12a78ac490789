import type { Change } from "../change";
import { damageMarks, isNumber } from "./cell-edits";

/** A mark that Excel made a date of. */
export const datesForMarks: Change = {
  name: "dates-for-marks",
  stage: "cells",
  apply: (draft, random) =>
    damageMarks(draft, random, {
      fits: isNumber,
      rewrite: () => ({
        holds: 46_037 + random.int(0, 60),
        shows: random.pick(["2026/1/15", "1月15日"]),
      }),
      codes: ["score-is-a-date"],
      suggests: () => null,
    }),
};
