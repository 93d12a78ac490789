import type { Change } from "../change";
import { damageMarks, isNumber } from "./cell-edits";

/** ７８: to be asked about, with 78 proposed. */
export const fullWidthDigits: Change = {
  name: "full-width-digits",
  stage: "cells",
  apply: (draft, random) =>
    damageMarks(draft, random, {
      fits: isNumber,
      rewrite: ({ reads }) =>
        String(reads).replace(/[0-9]/gu, (digit) =>
          String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
        ),
      codes: ["score-full-width"],
      suggests: ({ reads }) => Number(reads),
    }),
};
