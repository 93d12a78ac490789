import type {
  ColumnChoice,
  ColumnKey,
  HeaderChoice,
  ReadingChoices,
  SheetChoice,
  SheetKey,
  SheetRole,
} from "../../records";
import { headerWords, isSameColumn } from "../../reading";
import type { WorkbookSnapshot } from "../../sheet";
import { isSameSheet } from "./same-key";

/** 就按这样读: the sheet takes part however unsure its recognition is. */
export function confirmSheet(choices: ReadingChoices, sheet: SheetKey): ReadingChoices {
  return withSheet(choices, sheet, (said) => ({ ...said, confirmed: true }));
}

/** 这张表是…: `other` leaves it out, null is as recognised. */
export function chooseRole(
  choices: ReadingChoices,
  sheet: SheetKey,
  role: SheetRole | null,
): ReadingChoices {
  return withSheet(choices, sheet, (said) => ({ ...said, role }));
}

/** Where the header stands, as a person points at it; rows count from 0. */
export type HeaderPlace =
  | {
      readonly kind: "rows";
      readonly first: number;
      readonly last: number;
      /** As they stood in another workbook; those of this one where left out. */
      readonly words?: readonly string[];
    }
  | { readonly kind: "none"; readonly firstDataRow: number };

/** 表头是这几行; null is as recognised. The words of the rows are kept, to find them by. */
export function chooseHeader(
  choices: ReadingChoices,
  snapshot: WorkbookSnapshot,
  sheet: SheetKey,
  place: HeaderPlace | null,
): ReadingChoices {
  return withSheet(choices, sheet, (said) => ({
    ...said,
    header: place && headerChoice(snapshot, sheet, place),
  }));
}

function headerChoice(
  snapshot: WorkbookSnapshot,
  sheet: SheetKey,
  place: HeaderPlace,
): HeaderChoice {
  if (place.kind === "none") return place;
  const { first, last, words } = place;
  return { kind: "rows", first, last, words: words ?? headerWords(snapshot, sheet, first, last) };
}

/** 这一列是…, in place of what was said of the column before. */
export function chooseColumn(
  choices: ReadingChoices,
  sheet: SheetKey,
  column: ColumnChoice,
): ReadingChoices {
  return withSheet(choices, sheet, (said) => ({
    ...said,
    columns: [...withoutColumn(said, column.key), column],
  }));
}

/** The column is read as recognised again. */
export function forgetColumn(
  choices: ReadingChoices,
  sheet: SheetKey,
  column: ColumnKey,
): ReadingChoices {
  return withSheet(choices, sheet, (said) => ({
    ...said,
    columns: withoutColumn(said, column),
  }));
}

/** 按自动识别: nothing is said of the sheet any more; readings of its cells stay. */
export function forgetSheet(choices: ReadingChoices, sheet: SheetKey): ReadingChoices {
  return { ...choices, sheets: choices.sheets.filter((said) => !isSameSheet(said.sheet, sheet)) };
}

/** What was said of one sheet, if anything. */
export function sheetChoice(choices: ReadingChoices, sheet: SheetKey): SheetChoice | null {
  return choices.sheets.findLast((said) => isSameSheet(said.sheet, sheet)) ?? null;
}

function withoutColumn({ columns }: SheetChoice, key: ColumnKey): readonly ColumnChoice[] {
  return columns.filter((said) => !isSameColumn(said.key, key));
}

/** What says nothing any more is taken out. */
function withSheet(
  choices: ReadingChoices,
  sheet: SheetKey,
  change: (said: SheetChoice) => SheetChoice,
): ReadingChoices {
  const before = sheetChoice(choices, sheet) ?? {
    sheet,
    confirmed: false,
    role: null,
    header: null,
    columns: [],
  };
  const after = change({ ...before, sheet });
  const others = forgetSheet(choices, sheet);
  return saysSomething(after) ? { ...others, sheets: [...others.sheets, after] } : others;
}

function saysSomething({ confirmed, role, header, columns }: SheetChoice): boolean {
  return confirmed || role !== null || header !== null || columns.length > 0;
}
