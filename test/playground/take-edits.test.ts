import { createHost, newWorkbookFile, type Host, type HostChange } from "../../src/host";
import { takeEdits } from "../../src/playground/take-edits";

/** A sheet with 52 in A1, `=A1*2` in B1 and `=NEWER(A1)` in C1, and what its host has told since. */
function openHost(): { host: Host; sheetId: number; told: HostChange[] } {
  const file = newWorkbookFile();
  const sheet = file.sheets[0]!;
  sheet.setCell(0, 0, { value: 52, formula: null, style: 0 });
  sheet.setCell(0, 1, { value: 104, formula: "=A1*2", style: 0 });
  sheet.setCell(0, 2, { value: 7, formula: "=NEWER(A1)", style: 0 });
  const host = createHost(file);
  const told: HostChange[] = [];
  host.onChange((change) => told.push(change));
  return { host, sheetId: sheet.sheetId, told };
}

describe("what the grid changed", () => {
  it("reaches the file and is told as a person's edit", () => {
    const { host, sheetId, told } = openHost();
    takeEdits(host, [{ sheetId, row: 0, column: 0, value: 63, formula: null }]);
    expect(host.file.sheets[0]!.cell(0, 0)?.value).toBe(63);
    expect(told).toEqual([
      {
        kind: "cells",
        origin: "outside",
        sheetId,
        area: { row: 0, column: 0, rows: 1, columns: 1 },
      },
    ]);
  });

  it("is passed over where the file holds the same already", () => {
    const { host, sheetId, told } = openHost();
    takeEdits(host, [
      { sheetId, row: 0, column: 0, value: 52, formula: null },
      { sheetId, row: 0, column: 1, value: 104.00000000000001, formula: "=A1*2" },
      { sheetId, row: 5, column: 5, value: "", formula: null },
    ]);
    expect(told).toEqual([]);
    expect(host.file.sheets[0]!.cell(0, 1)?.value).toBe(104);
  });

  it("is kept without an event where only a formula came to another result", () => {
    const { host, sheetId, told } = openHost();
    takeEdits(host, [{ sheetId, row: 0, column: 1, value: 126, formula: "=A1*2" }]);
    expect(host.file.sheets[0]!.cell(0, 1)).toMatchObject({ value: 126, formula: "=A1*2" });
    expect(told).toEqual([]);
  });

  it("does not put #NAME? in place of a result that the grid cannot work out", () => {
    const { host, sheetId } = openHost();
    const value = { error: "#NAME?" };
    takeEdits(host, [{ sheetId, row: 0, column: 2, value, formula: "=NEWER(A1)" }]);
    expect(host.file.sheets[0]!.cell(0, 2)?.value).toBe(7);
  });

  it("empties a cell that was cleared", () => {
    const { host, sheetId } = openHost();
    takeEdits(host, [{ sheetId, row: 0, column: 0, value: "", formula: null }]);
    expect(host.file.sheets[0]!.cell(0, 0)?.value ?? "").toBe("");
  });
});
