import type { Issue, Reading, SheetKey } from "../../../records";
import type { CellAddress } from "../../../sheet";

/** 这个记号是什么意思; asked once for all sheets on which it stands. */
export interface SymbolQuestion {
  readonly kind: "symbol";
  readonly key: string;
  readonly symbol: string;
  readonly cells: number;
  /** The sheets with it, the one of `at` first. */
  readonly sheets: readonly SheetKey[];
  readonly at: CellAddress | null;
  /** There are other attendance sheets for which the answer could hold as well. */
  readonly canSpan: boolean;
}

/** 哪一年, 哪年哪月 */
export interface DatesQuestion {
  readonly kind: "dates";
  readonly key: string;
  readonly sheet: SheetKey;
  readonly missing: "year" | "month";
  /** The years that it may be, the likeliest last. */
  readonly years: readonly number[];
  readonly at: CellAddress | null;
}

export function symbolQuestions(reading: Reading): readonly SymbolQuestion[] {
  const canSpan = reading.sheets.filter(({ role }) => role === "attendance").length > 1;
  const bySymbol = new Map<string, SymbolQuestion>();
  for (const issue of reading.issues) {
    if (issue.code !== "attendance-symbol-unknown") continue;
    const { symbol, cells, at } = issue;
    const sheet = sheetOf(issue, reading);
    if (sheet === null) continue;
    const before = bySymbol.get(symbol);
    bySymbol.set(symbol, {
      kind: "symbol",
      key: `symbol ${symbol}`,
      symbol,
      cells: cells + (before?.cells ?? 0),
      sheets: [...(before?.sheets ?? []), sheet],
      at: before?.at ?? at,
      canSpan,
    });
  }
  return [...bySymbol.values()];
}

export function datesQuestions(reading: Reading, today: string): readonly DatesQuestion[] {
  const years = likelyYears(reading, Number(today.slice(0, 4)));
  return reading.issues.flatMap((issue) => {
    if (issue.code !== "attendance-dates-unknown") return [];
    const sheet = sheetOf(issue, reading);
    if (sheet === null) return [];
    const { missing, at } = issue;
    return { kind: "dates", key: `dates ${sheet.name}`, sheet, missing, years, at };
  });
}

/** The sheet that an issue stands on. */
export function sheetOf({ at }: Pick<Issue, "at">, { sheets }: Reading): SheetKey | null {
  const found = sheets.find(({ sheet }) => sheet === at?.sheet);
  return found ? { id: found.sheetId, name: found.sheet } : null;
}

/** Those of the school year, where the workbook states one; else this year and the last. */
function likelyYears({ heading }: Reading, thisYear: number): readonly number[] {
  const stated = [...(heading.schoolYear ?? "").matchAll(/\d{4}/gu)].map(([year]) => Number(year));
  return [...new Set([...stated, thisYear - 1, thisYear])].sort((one, other) => one - other);
}
