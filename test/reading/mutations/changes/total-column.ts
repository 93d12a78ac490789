import type { Change } from "../change";
import { addLast, extraColumn, totalsOf } from "./column-edits";

/** 总分, typed or computed. */
export const totalColumn: Change = {
  name: "total-column",
  stage: "columns",
  apply(draft, random) {
    const words = random.pick(["总分", "合计", "总成绩"]);
    const isFormula = random.chance(0.5);
    return addLast(draft, (table) => [
      extraColumn(
        words,
        totalsOf(table).map((total, place) => ({
          content: isFormula
            ? { holds: total, formula: `=SUM(D${place + 2}:F${place + 2})` }
            : total,
        })),
      ),
    ]);
  },
};
