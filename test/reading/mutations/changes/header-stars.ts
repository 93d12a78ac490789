import type { Change } from "../change";
import { mapColumns } from "../draft";

/** *姓名, 数学*: as forms mark what must be filled in. */
export const headerStars: Change = {
  name: "header-stars",
  stage: "header",
  family: "header-signs",
  apply: (draft, random) => {
    const isInFront = random.chance(0.7);
    return mapColumns(draft, (column) => ({
      ...column,
      words: column.words === "" ? "" : isInFront ? `*${column.words}` : `${column.words}*`,
    }));
  },
};
