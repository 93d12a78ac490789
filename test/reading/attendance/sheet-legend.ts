import { legendOf, type SheetLegend } from "../../../src/reading/attendance/legend";
import { toGrid } from "../../../src/reading/grid";
import { recogniseSheet } from "../../../src/reading/recognise/recognise-sheet";
import type { SymbolChoice } from "../../../src/records";
import { allAtOnce } from "../../../src/slices";
import { workbookOf, type GridSheet } from "../sheet-from-grid";

/** 图例 of a literal sheet. */
export function legendOfSheet(
  sheet: GridSheet,
  choices: readonly SymbolChoice[] = [],
): SheetLegend {
  const [snapshot] = workbookOf(sheet).sheets;
  if (!snapshot) throw new Error("no sheet");
  return legendOf(toGrid(snapshot), allAtOnce(recogniseSheet(snapshot, null)).tables, choices);
}

/** 图例 of a month sheet of two pupils with these lines above or below its table. */
export function legendWith(
  lines: { readonly above?: readonly string[]; readonly below?: readonly string[] },
  choices: readonly SymbolChoice[] = [],
): SheetLegend {
  return legendOfSheet(
    {
      name: "3月",
      rows: [
        ["七（3）班2026年3月学生考勤表"],
        ...(lines.above ?? []).map((line) => [line]),
        ["序号", "姓名", 2, 3, 4, 5, 6],
        [1, "程立航", "√", "√", "×", "√", "√"],
        [2, "陆思远", "√", "△", "√", "√", "○"],
        ...(lines.below ?? []).map((line) => [line]),
      ],
    },
    choices,
  );
}

/** What a cell says, as one word: `personalLeave+present`. */
export function said(legend: SheetLegend, text: string): string {
  return legend.read(text).parts.join("+");
}
