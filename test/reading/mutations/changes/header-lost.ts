import { hasWideSheet } from "../draft";
import type { Change } from "../change";
import { mapWideRows } from "./row-edits";

/** The table without its header, as it was pasted: no reader can know the subjects. */
export const headerLost: Change = {
  name: "header-lost",
  stage: "around",
  mayAsk: { atMost: 1 },
  fits: hasWideSheet,
  apply: (draft) => mapWideRows(draft, (rows) => rows.filter(({ kind }) => kind !== "header")),
};
