import type { Change } from "../change";
import { damageMarks, isNumber } from "./cell-edits";

/** 九十, 未考, ？: nothing that may be taken for a mark. */
export const speltOutMarks: Change = {
  name: "spelt-out-marks",
  stage: "cells",
  apply: (draft, random) =>
    damageMarks(draft, random, {
      fits: isNumber,
      rewrite: () => random.pick(["九十", "？", "待查", "八十五分"]),
      codes: ["score-not-a-number"],
      suggests: () => null,
    }),
};
