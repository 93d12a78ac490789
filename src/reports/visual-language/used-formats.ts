import type { PlannedRow, SheetPlan } from "../../sheet";
import { formats } from "./formats";

/** The looks that a sheet's cells refer to, and no others. */
export function usedFormats(rows: readonly PlannedRow[]): SheetPlan["formats"] {
  const names = new Set<string>();
  for (const { cells } of rows) for (const cell of cells) if (cell) names.add(cell.format);
  return Object.fromEntries(Object.entries(formats).filter(([name]) => names.has(name)));
}
