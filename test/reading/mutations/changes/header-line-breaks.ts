import type { Change } from "../change";
import { mapColumns } from "../draft";

/** 数⏎学, as the headers of narrow columns are broken. */
export const headerLineBreaks: Change = {
  name: "header-line-breaks",
  stage: "header",
  family: "header-spacing",
  apply: (draft, random) =>
    mapColumns(draft, (column) => ({
      ...column,
      words: Array.from(column.words).join(random.chance(0.3) ? "\r\n" : "\n"),
      part: column.part === "" ? "" : `\n${column.part}`,
    })),
};
