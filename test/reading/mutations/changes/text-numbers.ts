import type { Change } from "../change";
import { isNumber, rewriteMarks } from "./cell-edits";

/** Marks stored as text, as an export leaves them. */
export const textNumbers: Change = {
  name: "text-numbers",
  stage: "cells",
  apply(draft, random) {
    const share = random.pick([0.1, 1]);
    return rewriteMarks(
      draft,
      (mark) => isNumber(mark) && random.chance(share),
      ({ reads }) => String(reads),
    );
  },
};
