import { mapTables } from "../draft";
import type { Change } from "../change";

/** 班级, 姓名, 学号 in any order before the subjects. */
export const shuffledIdColumns: Change = {
  name: "shuffled-id-columns",
  stage: "columns",
  apply(draft, random) {
    const order = random.shuffle(["class", "name", "number"]);
    return mapTables(draft, (table) => ({
      ...table,
      columns: [
        ...order.flatMap((wanted) => table.columns.filter(({ role }) => role === wanted)),
        ...table.columns.filter(({ role }) => !order.includes(role)),
      ],
    }));
  },
};
