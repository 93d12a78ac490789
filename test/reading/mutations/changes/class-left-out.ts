import type { Change } from "../change";
import { mapTables } from "../draft";
import { withoutClass } from "./class-sheets";

/** A book of one class says nowhere which. */
export const classLeftOut: Change = {
  name: "class-left-out",
  stage: "columns",
  fits: ({ book }) => book.classCount === 1,
  apply: (draft) => mapTables(draft, withoutClass),
};
