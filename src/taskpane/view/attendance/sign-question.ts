import { isSameSheet, type ScreenedWorkbook } from "../../../app";
import type { Issue, ReadingChoices, SheetKey } from "../../../records";
import type { AttendanceKind } from "../../../school";
import { sheetOf } from "./questions";

/** What a sign is read as, what it may be read as instead, and what was said since. */
export interface SignQuestion {
  readonly symbol: string;
  /** Null where it could not be read. */
  readonly now: AttendanceKind | null;
  readonly sheet: SheetKey | null;
  readonly canSpan: boolean;
  readonly said: { readonly means: AttendanceKind; readonly sheet: SheetKey | null } | null;
}

/** For an attendance sign that was assumed or not understood; null for any other issue. */
export function signQuestionOf(
  issue: Issue,
  { recognised }: Pick<ScreenedWorkbook, "recognised">,
  { symbols }: Pick<ReadingChoices, "symbols">,
): SignQuestion | null {
  if (issue.code !== "attendance-symbol-assumed" && issue.code !== "attendance-symbol-unknown") {
    return null;
  }
  const { reading } = recognised;
  const { symbol } = issue;
  const sheet = sheetOf(issue, reading);
  const choice = symbols.find(
    (said) =>
      said.symbol === symbol &&
      (said.sheet === null || (sheet !== null && isSameSheet(said.sheet, sheet))),
  );
  const [means] = choice?.parts ?? [];
  return {
    ...{ symbol, sheet },
    now: issue.code === "attendance-symbol-assumed" ? issue.kind : null,
    canSpan: reading.sheets.filter(({ role }) => role === "attendance").length > 1,
    said: choice && means !== undefined ? { means, sheet: choice.sheet } : null,
  };
}
