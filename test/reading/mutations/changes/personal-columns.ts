import type { Change } from "../change";
import { mapTables } from "../draft";
import { extraColumn } from "./column-edits";

/** 性别 and 联系电话 between the name and the marks. */
export const personalColumns: Change = {
  name: "personal-columns",
  stage: "columns",
  apply: (draft, random) =>
    mapTables(draft, (table) => {
      const first = table.columns.findIndex(({ role }) => role === "score");
      const gender = table.pupils.map(() => ({ content: random.pick(["男", "女"]) }));
      const phone = table.pupils.map((_, place) => ({ content: 13_800_000_000 + place * 7 }));
      return {
        ...table,
        columns: [
          ...table.columns.slice(0, first),
          extraColumn("性别", gender),
          extraColumn("联系电话", phone),
          ...table.columns.slice(first),
        ],
      };
    }),
};
