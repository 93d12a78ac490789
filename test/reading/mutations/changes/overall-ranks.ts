import type { Change } from "../change";
import { addLast, extraColumn, totalsOf } from "./column-edits";

/** 班名次 and 年级排名 after the subjects. */
export const overallRanks: Change = {
  name: "overall-ranks",
  stage: "columns",
  apply(draft, random) {
    const words = random.pick(["名次", "班级排名", "级名次", "位次"]);
    return addLast(draft, (table) => {
      const totals = totalsOf(table);
      const places = totals.map((own) => totals.filter((other) => other > own).length + 1);
      return [
        extraColumn(
          words,
          places.map((content) => ({ content })),
        ),
      ];
    });
  },
};
