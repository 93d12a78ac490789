import type { Issue } from "../../records";
import { addressOf, mergeAt, shownAt, textAt } from "../grid";
import { normaliseHeader } from "../normalise";
import { raiseIssue } from "../raise-issue";
import type { RecognisedTable } from "../recognise/table";
import { emptyDayHeader } from "../words/day-header";
import type { Legend } from "./draft";
import type { SessionColumn } from "./session-columns";

/**
 * 表头丢了日期的列: among the session columns, with attendance entries, under a header that is empty, an error
 * value or a number that is no day. The roll was called there and nobody can tell when.
 */
export function findLostColumns(
  table: RecognisedTable,
  sessions: readonly SessionColumn[],
  legend: Legend,
): readonly SessionColumn[] {
  const { grid, header, rows } = table;
  const taken = new Set(sessions.map(({ column }) => column));
  const [first, last] = [Math.min(...taken), Math.max(...taken)];
  if (!header) return [];
  const lost: SessionColumn[] = [];
  for (let column = first + 1; column < last; column += 1) {
    if (taken.has(column) || hasOtherMeaning(table, column)) continue;
    const isCalled = rows.pupils.some((row) => {
      const [kind = "blank"] = legend.read(textAt(grid, row, column)).parts;
      return kind !== "blank" && kind !== "unknown";
    });
    if (!isCalled) continue;
    const label = shownAt(grid, header.last, column);
    const at = addressOf(grid, header.last, column);
    lost.push({ column, at, label, header: emptyDayHeader });
  }
  return lost;
}

/** One issue for all of them. */
export function lostColumnIssues(lost: readonly SessionColumn[]): readonly Issue[] {
  const [first] = lost;
  if (!first) return [];
  const facts = { code: "attendance-undated", sessions: lost.length } as const;
  const also = lost.slice(1).map(({ at }) => at);
  return [raiseIssue("warning", facts, { at: first.at, also, found: first.label })];
}

/** 备注, 小计, 体温 … , and the hidden half of a merged column. */
function hasOtherMeaning({ grid, header, columns }: RecognisedTable, column: number): boolean {
  if (!header) return true;
  const words = normaliseHeader(textAt(grid, header.last, column));
  const saysNothing = words === "" || words.startsWith("#") || /\d/u.test(words);
  const area = mergeAt(grid, header.last, column);
  const isHidden = area !== null && area.column < column;
  const means = columns.find((candidate) => candidate.column === column)?.means ?? "other";
  return !saysNothing || isHidden || (means !== "attendance" && means !== "other");
}
