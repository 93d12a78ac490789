import type { SheetSnapshot } from "../../sheet";
import { normaliseText } from "../normalise";
import { headsSetAside } from "../words/sheet-words";
import type { TableColumn } from "./columns";
import type { RecognisedTable } from "./table";

/** What the mark of 补考成绩登记表 says. */
export const makeUpEntry = "make-up-entry";

/**
 * 补考成绩登记表 of ours, or a copy that a person made of it, with our mark or without: a row an exam, with
 * columns to fill in for the mark and how the exam went. A copy counts like any other list of make-up marks:
 * where it says the same it adds nothing, where it says otherwise both cells are shown.
 */
export function isMakeUpEntry({ columns }: Pick<RecognisedTable, "columns">): boolean {
  return columns.some(({ means }) => means === "subject-name") && columns.some(takesMark);
}

/** Whether anybody has typed a mark or a state. */
export function hasEntries({ columns }: Pick<RecognisedTable, "columns">): boolean {
  return columns.some(
    (column) => (takesMark(column) || column.means === "sitting") && column.content.filled > 0,
  );
}

function takesMark({ means, assessment, leaf }: TableColumn): boolean {
  return means === "score" && assessment === "make-up" && toFillIn.test(leaf);
}

const toFillIn = /\((?:填|fillin)\)$/u;

/** The sheet without 待处理: entries there are of exams that nobody sits any more. */
export function withoutSetAside(sheet: SheetSnapshot): SheetSnapshot {
  const end = sheet.values.findIndex((row) => {
    const first = row.find((value) => value !== "");
    return typeof first === "string" && headsSetAside(normaliseText(first));
  });
  if (end < 0) return sheet;
  return {
    ...sheet,
    values: sheet.values.slice(0, end),
    texts: sheet.texts.slice(0, end),
    formulas: sheet.formulas.slice(0, end),
  };
}
