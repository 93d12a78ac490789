import type { Change } from "../change";
import { addLast, extraColumn } from "./column-edits";

/** 备注 with a word here and there, and once a number. */
export const remarkColumn: Change = {
  name: "remark-column",
  stage: "columns",
  apply: (draft, random) =>
    addLast(draft, ({ pupils }) => [
      extraColumn(
        "备注",
        pupils.map(() => ({
          content: random.chance(0.3) ? random.pick(["课代表", "已通知家长", "住校", "2"]) : "",
        })),
      ),
    ]),
};
