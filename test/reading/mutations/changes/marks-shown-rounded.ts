import type { Change } from "../change";
import { rewriteMarks } from "./cell-edits";

/** 59.5 with the format 0: it shows 60 and stays 59.5. */
export const marksShownRounded: Change = {
  name: "marks-shown-rounded",
  stage: "cells",
  family: "number-format",
  allows: ["score-shown-rounded"],
  apply: (draft) =>
    rewriteMarks(
      draft,
      ({ reads }) => typeof reads === "number" && !Number.isInteger(reads),
      ({ reads }) => ({ holds: Number(reads), shows: String(Math.round(Number(reads))) }),
    ),
};
