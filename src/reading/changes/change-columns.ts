import type { EnrolmentChangeType } from "../../school";
import { normaliseText } from "../normalise";
import type { RecognisedTable } from "../recognise/table";
import {
  changeTitle,
  findChangeColumn,
  findChangeType,
  isPlainDateColumn,
} from "../words/enrolment-changes";

/** Where a table says what became of its pupils. */
export interface ChangeColumns {
  readonly type: number | null;
  readonly dates: readonly {
    readonly column: number;
    readonly header: string;
    readonly of: EnrolmentChangeType | null;
  }[];
  readonly schools: readonly { readonly column: number; readonly towards: "in" | "out" }[];
  /** 异动原因 and the like. */
  readonly about: readonly number[];
  /** The words of title or sheet name that say what all rows are about: 转出学生登记表. */
  readonly titleWord: string | null;
  readonly titleType: EnrolmentChangeType | null;
}

export function changeColumnsOf({ columns, surroundings, grid }: RecognisedTable): ChangeColumns {
  const found = columns.map(({ column, header, leaf }) => ({
    column,
    header,
    leaf,
    of: findChangeColumn(leaf),
  }));
  const dates = found.flatMap(({ column, header, of }) =>
    of?.kind === "date" ? [{ column, header, of: of.of }] : [],
  );
  const plain = found
    .filter(({ leaf }) => isPlainDateColumn(leaf))
    .map(({ column, header }) => ({ column, header, of: null }));
  const titleWord = [...surroundings.titles, grid.sheet.name]
    .map((text) => changeTitle.exec(normaliseText(text))?.[0] ?? null)
    .find((word) => word !== null);
  return {
    type: found.find(({ of }) => of?.kind === "type")?.column ?? null,
    dates: dates.length > 0 ? dates : plain,
    schools: found.flatMap(({ column, of }) =>
      of?.kind === "school" ? [{ column, towards: of.towards }] : [],
    ),
    about: found.flatMap(({ column, of }) => (of?.kind === "about" ? [column] : [])),
    titleWord: titleWord ?? null,
    titleType: titleWord === undefined ? null : findChangeType(titleWord),
  };
}

/** Whether any column says who came or left. */
export function tellsChanges({ columns }: Pick<RecognisedTable, "columns">): boolean {
  return columns.some(({ leaf }) => findChangeColumn(leaf) !== null);
}
