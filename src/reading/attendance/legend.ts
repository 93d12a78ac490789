import type { Issue, LegendEntry, SymbolChoice } from "../../records";
import type { AttendanceKind } from "../../school";
import { matchSheets } from "../choices";
import type { SheetGrid } from "../grid";
import { raiseIssue } from "../raise-issue";
import type { RecognisedTable } from "../recognise/table";
import { findAttendanceWord, foldSymbol, usualSigns } from "../words/attendance-marks";
import type { Legend, ReadMark } from "./draft";
import { printedSigns, type PrintedSign } from "./legend-lines";
import { readMark } from "./marks-parse";

/** A legend with what is wrong about it. */
export interface SheetLegend extends Legend {
  readonly issues: readonly Issue[];
}

/**
 * 图例 of one sheet. What the sheet prints wins, then what a person said (of this sheet before all sheets),
 * then words that mean the same everywhere, then the usual signs as far as the sheet's own do not speak
 * against them. A sign that the sheet explains in two ways is unknown until a person says.
 *
 * `grid` is the whole sheet, `tables` are those recognised in it, `choices` all that a person said of signs.
 */
export function legendOf(
  grid: SheetGrid,
  tables: readonly RecognisedTable[],
  choices: readonly SymbolChoice[],
): SheetLegend {
  const saved = new Map(
    chosenFor(grid, choices).map(({ symbol, parts }) => [foldSymbol(symbol), parts] as const),
  );
  const printed = printedSigns(grid, tables);
  const contradictory = contradictorySigns(printed);
  const entries = new Map<string, LegendEntry>();
  for (const { symbol, parts, at } of printed) {
    if (entries.has(symbol)) continue;
    const isClear = !contradictory.has(symbol);
    entries.set(symbol, { symbol, parts: isClear ? parts : ["unknown"], from: "printed", at });
  }
  for (const [symbol, parts] of saved) {
    const isPrinted = entries.get(symbol)?.parts.includes("unknown") === false;
    if (!isPrinted) entries.set(symbol, { symbol, parts, from: "saved", at: null });
  }
  const stated = [...entries.values()];
  for (const entry of usualEntries(stated)) entries.set(entry.symbol, entry);
  return {
    read: remembering((symbol) => entries.get(symbol) ?? wordEntry(symbol)),
    issues: [...contradictory].flatMap(([symbol, issue]) => (saved.has(symbol) ? [] : [issue])),
  };
}

function chosenFor(
  { sheet }: SheetGrid,
  choices: readonly SymbolChoice[],
): readonly SymbolChoice[] {
  const forAll = choices.filter((choice) => choice.sheet === null);
  const forThis = choices.filter(
    (choice) => choice.sheet !== null && matchSheets([sheet], [{ sheet: choice.sheet }]).bySheet[0],
  );
  return [...forAll, ...forThis];
}

/** Signs that are explained differently in two places: an issue each. */
function contradictorySigns(printed: readonly PrintedSign[]): ReadonlyMap<string, Issue> {
  const first = new Map<string, PrintedSign>();
  const issues = new Map<string, Issue>();
  for (const sign of printed) {
    const { symbol, parts, at } = sign;
    const before = first.get(symbol);
    if (!before) first.set(symbol, sign);
    else if (before.parts.join() !== parts.join() && !issues.has(symbol)) {
      const facts = { code: "attendance-legend-contradictory", symbol } as const;
      issues.set(symbol, raiseIssue("error", facts, { at: before.at, also: [at], found: symbol }));
    }
  }
  return issues;
}

function wordEntry(symbol: string): LegendEntry | null {
  const kind = findAttendanceWord(symbol);
  return kind === null ? null : { symbol, parts: [kind], from: "word", at: null };
}

/**
 * The usual legend holds as a whole: where the sheet has another sign for being present, √ is not taken for
 * it; and where it uses any of the usual signs otherwise, only √ and × may still be taken.
 */
function usualEntries(stated: readonly LegendEntry[]): readonly LegendEntry[] {
  const usual = usualSigns.map(([symbol, kind]) => ({ symbol, kind }));
  const isOtherwise = usual.some(({ symbol, kind }) =>
    stated.some((entry) => entry.symbol === symbol && !isAlike(entry.parts, kind)),
  );
  return usual
    .filter(({ symbol }) => !stated.some((entry) => entry.symbol === symbol))
    .filter(({ kind }) => !stated.some((entry) => isAlike(entry.parts, kind)))
    .filter(({ symbol }) => !isOtherwise || symbol === "√" || symbol === "×")
    .map(({ symbol, kind }) => ({ symbol, parts: [kind], from: "default", at: null }));
}

function isAlike([only, ...others]: readonly AttendanceKind[], kind: AttendanceKind): boolean {
  if (others.length > 0 || only === undefined) return false;
  if (only === kind) return true;
  if (only === "absent") return kind === "unexcused";
  return only === "leave" && (kind === "personalLeave" || kind === "sickLeave");
}

function remembering(find: (symbol: string) => LegendEntry | null): (text: string) => ReadMark {
  const read = new Map<string, ReadMark>();
  return (text) => {
    const before = read.get(text);
    if (before) return before;
    const mark = readMark(text, find);
    read.set(text, mark);
    return mark;
  };
}
