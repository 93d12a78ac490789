import type { Change } from "../change";
import { textRow } from "../draft";
import { addBeside } from "./beside";

/** Sheet3 with figures that somebody added up there. */
export const scratchSheet: Change = {
  name: "scratch-sheet",
  stage: "workbook",
  apply: (draft, random) =>
    addBeside(
      draft,
      random,
      random.pick(["Sheet3", "草稿", "临时"]),
      Array.from({ length: random.int(1, 8) }, () =>
        textRow(
          "other",
          ...Array.from({ length: random.int(1, 5) }, () =>
            random.pick(["", 78, 12, "合计", "?", 0.5]),
          ),
        ),
      ),
    ),
};
