import type { Change } from "../change";
import { isNumber, rewriteMarks } from "./cell-edits";

/** Marks as text with blanks before or behind. */
export const paddedNumbers: Change = {
  name: "padded-numbers",
  stage: "cells",
  apply: (draft, random) =>
    rewriteMarks(
      draft,
      (mark) => isNumber(mark) && random.chance(0.2),
      ({ reads }) => random.pick([`${reads} `, ` ${reads}`, `${reads}\u00a0`, `${reads}\u3000`]),
    ),
};
