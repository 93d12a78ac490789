import { hasWideSheet } from "../draft";
import type { Change } from "../change";
import { mapWideRows } from "./row-edits";

/**
 * The table without its header, as it was pasted: no reader can know the subjects. Where most marks are
 * damaged as well it may be any list of pupils, and saying that it is not used is as good as asking.
 */
export const headerLost: Change = {
  name: "header-lost",
  stage: "around",
  mayAsk: { atMost: 1 },
  mayBeLeftOut: true,
  fits: hasWideSheet,
  apply: (draft) => mapWideRows(draft, (rows) => rows.filter(({ kind }) => kind !== "header")),
};
