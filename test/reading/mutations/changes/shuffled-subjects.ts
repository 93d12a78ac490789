import { mapTables } from "../draft";
import type { Change } from "../change";

/** The subjects in another order, the same in every class. */
export const shuffledSubjects: Change = {
  name: "shuffled-subjects",
  stage: "columns",
  apply(draft, random) {
    const order = random.shuffle(draft.book.subjects.map(({ name }) => name));
    return mapTables(draft, (table) => ({
      ...table,
      columns: [
        ...table.columns.filter(({ subject }) => subject === null),
        ...order.flatMap((name) => table.columns.filter(({ subject }) => subject === name)),
      ],
    }));
  },
};
