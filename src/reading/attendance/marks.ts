import type { AttendanceMark, Issue, LegendEntry } from "../../records";
import type { CellAddress } from "../../sheet";
import { raiseIssue } from "../raise-issue";
import { foldSymbol } from "../words/attendance-marks";
import type { ReadMark } from "./draft";

/** What one text of a sheet's cells was read as, and where it stands. */
export interface MarkUse {
  readonly mark: AttendanceMark;
  readonly read: ReadMark;
  readonly cells: number;
  /** The first of them. */
  readonly at: readonly CellAddress[];
}

/** Further cells that an issue names. */
const mostCells = 12;

/** What is unknown or was taken for granted: one issue a sign, with its cells. */
export function markIssues(uses: readonly MarkUse[]): readonly Issue[] {
  return [...unknownSigns(uses), ...assumedSigns(uses)];
}

/** The entries by which these were read, each once. */
export function legendInUse(uses: readonly MarkUse[]): readonly LegendEntry[] {
  return [...new Set(uses.flatMap(({ read }) => read.by))];
}

/** More signs than anybody would be asked about one by one. */
const mostQuestions = 6;
const symbolsNamed = 5;

/** One issue a sign; one for all where they are most of what stands in the table: grades, counts, words. */
function unknownSigns(uses: readonly MarkUse[]): readonly Issue[] {
  const unread = uses.filter(({ read }) => read.parts.includes("unknown"));
  const signs = grouped(unread, ({ mark }) => [foldSymbol(mark.found)]);
  const cells = cellsOf(unread);
  if (signs.length > mostQuestions && cells * 2 >= cellsOf(uses)) {
    const symbols = signs.slice(0, symbolsNamed).map(([symbol]) => symbol);
    const facts = { code: "attendance-marks-unreadable", symbols, cells } as const;
    return [raiseIssue("warning", facts, placeOf(unread))];
  }
  return signs.map(([symbol, of]) => {
    const facts = { code: "attendance-symbol-unknown", symbol, cells: cellsOf(of) } as const;
    return raiseIssue("error", facts, placeOf(of));
  });
}

/** √ means present nearly everywhere, × mostly 旷课; the other signs are used in many ways. */
function assumedSigns(uses: readonly MarkUse[]): readonly Issue[] {
  const assumed = ({ by }: ReadMark) =>
    by.filter(({ from, symbol }) => from === "default" && symbol !== "√");
  return grouped(uses, ({ read }) => assumed(read).map(({ symbol }) => symbol)).map(
    ([symbol, of]) => {
      const entry = of.flatMap(({ read }) => assumed(read)).find((by) => by.symbol === symbol);
      const kind = entry?.parts[0] ?? "unknown";
      const facts = {
        code: "attendance-symbol-assumed",
        ...{ symbol, kind, cells: cellsOf(of) },
      } as const;
      return raiseIssue(symbol === "×" ? "info" : "warning", facts, placeOf(of));
    },
  );
}

function grouped(
  uses: readonly MarkUse[],
  symbolsOf: (use: MarkUse) => readonly string[],
): readonly (readonly [string, readonly MarkUse[]])[] {
  const groups = new Map<string, MarkUse[]>();
  for (const use of uses) {
    for (const symbol of new Set(symbolsOf(use))) {
      const group = groups.get(symbol);
      if (group) group.push(use);
      else groups.set(symbol, [use]);
    }
  }
  return [...groups];
}

function cellsOf(uses: readonly MarkUse[]): number {
  return uses.reduce((sum, { cells }) => sum + cells, 0);
}

function placeOf(uses: readonly MarkUse[]) {
  const [at = null, ...also] = uses.flatMap((use) => use.at);
  return { at, also: also.slice(0, mostCells), found: uses[0]?.mark.found ?? "" };
}
