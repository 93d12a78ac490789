import type { Change } from "../change";
import { damageMarks } from "./cell-edits";

/** 9O, 1O5: the letter where the digit belongs. */
export const letterOForZero: Change = {
  name: "letter-o-for-zero",
  stage: "cells",
  apply: (draft, random) =>
    damageMarks(draft, random, {
      fits: ({ reads }) => typeof reads === "number" && reads >= 10 && String(reads).includes("0"),
      rewrite: ({ reads }) => String(reads).replaceAll("0", random.pick(["O", "o"])),
      codes: ["score-letter-for-digit"],
      suggests: ({ reads }) => Number(reads),
    }),
};
