import { createHost, newWorkbookFile, type HostChange, type SheetFile } from "../../src/host";
import { keepInStep } from "../../src/playground/keep-in-step";
import type { LiveSheets } from "../../src/playground/grid";
import type { OpenedWorkbook } from "../../src/playground/open-workbook";
import { formatArea } from "../../src/sheet";

/** A workbook whose changes the test tells itself, and the list of what was drawn, one entry a batch. */
function followedWorkbook(): {
  sheet: SheetFile;
  tell: (change: HostChange) => void;
  drawn: string[][];
  stop: () => void;
} {
  const file = newWorkbookFile();
  const sheet = file.sheets[0]!;
  const listeners = new Set<(change: HostChange) => void>();
  const host = {
    ...createHost(file),
    file,
    onChange: (listener: (change: HostChange) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const workbook = { fileName: "a.xlsx", file, host } as unknown as OpenedWorkbook;
  const drawn: string[][] = [];
  const stop = keepInStep(workbook, (change) => {
    const batch: string[] = [];
    change({
      matchTabs: () => batch.push("tabs"),
      matchShape: () => batch.push("shape"),
      matchCells: (_, area) => batch.push(formatArea(area)),
    } satisfies LiveSheets);
    drawn.push(batch);
  });
  return {
    sheet,
    tell: (change) => {
      listeners.forEach((listener) => {
        listener(change);
      });
    },
    drawn,
    stop,
  };
}

const cells = (sheetId: number, row: number, rows: number): HostChange => ({
  kind: "cells",
  origin: "office-js",
  sheetId,
  area: { row, column: 0, rows, columns: 2 },
});

describe("drawing what the pane changes", () => {
  it("draws all changes of one sync at once, each area once", async () => {
    const { sheet, tell, drawn } = followedWorkbook();
    tell(cells(sheet.sheetId, 0, 4));
    tell({ ...cells(sheet.sheetId, 1, 2), kind: "looks" } as HostChange);
    tell(cells(sheet.sheetId, 9, 1));
    tell({ kind: "layout", origin: "office-js", sheetId: sheet.sheetId });
    await Promise.resolve();
    expect(drawn).toEqual([["tabs", "shape", "A1:B4", "A10:B10"]]);
  });

  it("draws a new sheet with its tab and not again cell by cell", async () => {
    const { sheet, tell, drawn } = followedWorkbook();
    tell({ kind: "sheet-added", origin: "office-js", sheetId: sheet.sheetId });
    tell(cells(sheet.sheetId, 0, 4));
    await Promise.resolve();
    expect(drawn).toEqual([["tabs"]]);
  });

  it("draws nothing for what a person typed in the grid itself", async () => {
    const { sheet, tell, drawn } = followedWorkbook();
    tell({ ...cells(sheet.sheetId, 0, 1), origin: "outside" });
    await Promise.resolve();
    expect(drawn).toEqual([]);
  });

  it("draws very many scattered areas as the rectangle round them", async () => {
    const { sheet, tell, drawn } = followedWorkbook();
    for (let row = 0; row < 60; row += 2) tell(cells(sheet.sheetId, row, 1));
    await Promise.resolve();
    expect(drawn).toEqual([["A1:B49", "A51:B51", "A53:B53", "A55:B55", "A57:B57", "A59:B59"]]);
  });

  it("stops when the workbook is closed", async () => {
    const { sheet, tell, drawn, stop } = followedWorkbook();
    stop();
    tell(cells(sheet.sheetId, 0, 1));
    await Promise.resolve();
    expect(drawn).toEqual([]);
  });
});
