import type { Change } from "../change";
import { mapMarkSheets } from "../draft";

/** The table begins at B2 or C5. */
export const shiftedStart: Change = {
  name: "shifted-start",
  stage: "start",
  apply(draft, random) {
    const from = random.pick(["B2", "C5", "B1", "A4"]);
    return mapMarkSheets(draft, (sheet) => ({ ...sheet, from }));
  },
};
