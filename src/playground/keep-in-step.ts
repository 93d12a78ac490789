import type { HostChange, WorkbookFile } from "../host";
import type { Area } from "../sheet";
import type { LiveSheets } from "./grid";
import type { OpenedWorkbook } from "./open-workbook";

/**
 * Draws what the pane changes: everything that one sync changed is drawn at once, when it is over.
 * Ends when the returned function is called.
 */
export function keepInStep(
  { file, host }: OpenedWorkbook,
  draw: (change: (sheets: LiveSheets) => void) => void,
): () => void {
  let waiting: HostChange[] = [];
  return host.onChange((change) => {
    if (change.origin === "outside") return;
    waiting.push(change);
    if (waiting.length > 1) return;
    queueMicrotask(() => {
      const changes = waiting;
      waiting = [];
      draw((sheets) => {
        drawChanges(file, changes, sheets);
      });
    });
  });
}

function drawChanges(file: WorkbookFile, changes: readonly HostChange[], sheets: LiveSheets): void {
  const { added, tabsMayDiffer, shapes, areas } = sortOut(changes);
  if (tabsMayDiffer) sheets.matchTabs(file);
  for (const sheet of file.sheets) {
    if (added.has(sheet.sheetId)) continue;
    if (shapes.has(sheet.sheetId)) sheets.matchShape(sheet);
    for (const area of areas.get(sheet.sheetId) ?? []) sheets.matchCells(sheet, area);
  }
}

interface ChangesBySheet {
  readonly tabsMayDiffer: boolean;
  /** Drawn whole with their tab. */
  readonly added: ReadonlySet<number>;
  readonly shapes: ReadonlySet<number>;
  readonly areas: ReadonlyMap<number, readonly Area[]>;
}

function sortOut(changes: readonly HostChange[]): ChangesBySheet {
  const added = new Set<number>();
  const shapes = new Set<number>();
  const areas = new Map<number, readonly Area[]>();
  let tabsMayDiffer = false;
  for (const change of changes) {
    switch (change.kind) {
      case "sheet-added":
        added.add(change.sheetId);
        tabsMayDiffer = true;
        break;
      case "sheet-removed":
        tabsMayDiffer = true;
        break;
      case "layout":
        shapes.add(change.sheetId);
        tabsMayDiffer = true;
        break;
      case "cells":
      case "looks":
        areas.set(change.sheetId, joined(areas.get(change.sheetId) ?? [], change.area));
        break;
    }
  }
  return { tabsMayDiffer, added, shapes, areas };
}

/** Past so many areas of one sheet, drawing the rectangle round them all is quicker. */
const mostAreas = 24;

function joined(areas: readonly Area[], area: Area): readonly Area[] {
  if (areas.some((known) => covers(known, area))) return areas;
  const all = [...areas.filter((known) => !covers(area, known)), area];
  return all.length > mostAreas ? [boundsOf(all)] : all;
}

function covers(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

function boundsOf(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}
