import { palette } from "../../reports";
import type { OverlayRule, SourceOverlay } from "../../sheet";
import type { ScreenedWorkbook } from "../screen-workbook";
import { alertCells } from "./alert-cells";
import { areasOf, inGroups } from "./areas-of";
import { formulaOf } from "./condition";
import { failingCells } from "./failing-cells";
import type { MarkedCell, MarkLook } from "./marked-cell";
import { openCells } from "./open-cells";
import { sheetFinder } from "./source-cells";

/**
 * 标色 of a screened workbook: failing marks, what open verdicts wait for, days of attendance alerts.
 * Only cells that were read for it, in the person's own sheets; each as long as it holds what it did.
 *
 * cells with their conditions → those that look and ask alike together → areas → rules.
 */
export function overlayOf(screened: ScreenedWorkbook): SourceOverlay {
  const find = sheetFinder(screened.recognised.snapshot);
  const groups = new Map<string, MarkedCell[]>();
  for (const cell of [
    ...openCells(screened, find),
    ...failingCells(screened, find),
    ...alertCells(screened, find),
  ]) {
    const key = JSON.stringify([cell.sheetId, cell.look, cell.condition]);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return { rules: [...groups.values()].flatMap(rulesOf) };
}

function rulesOf(cells: readonly MarkedCell[]): readonly OverlayRule[] {
  const [first] = cells;
  if (!first) return [];
  const { sheetId, look, condition } = first;
  return inGroups(areasOf(cells)).flatMap((areas) => {
    const [corner] = areas;
    return corner
      ? [{ sheetId, areas, formula: formulaOf(condition, corner), ...looks[look] }]
      : [];
  });
}

const plain = (paint: { readonly fill: string; readonly ink: string }) => ({
  fill: paint.fill,
  ink: paint.ink,
  border: null,
});

const looks: Readonly<Record<MarkLook, Pick<OverlayRule, "fill" | "ink" | "border">>> = {
  failing: plain(palette.failing),
  open: {
    ...plain(palette.undetermined),
    border: { style: "dashed", color: palette.undetermined.ink },
  },
  contact: plain(palette.contact),
  homeVisit: plain(palette.homeVisit),
  dropout: plain(palette.dropout),
};
