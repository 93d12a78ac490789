import type { HostChange, HostSelection } from "../../../src/host";
import { excelInNode } from "../excel-in-node";

describe("events", () => {
  it("tell the add-in of a person's edit and of its own writes, each with its source", async () => {
    const { run, host } = excelInNode();
    const heard: unknown[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const allHeard = new Promise<void>((resolve) => {
        sheet.onChanged.add((event) => {
          const { address, changeType, source, triggerSource, details } = event;
          heard.push([address, changeType, source, triggerSource]);
          heard.push(Reflect.get(Object(details), "valueAfter"));
          if (heard.length === 6) resolve();
          return Promise.resolve();
        });
      });
      await context.sync();
      host.applyOutsideEdit(host.file.activeSheet.sheetId, 6, 3, { value: 61 });
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("C1").values = [["三"]];
      await context.sync();
      await allHeard;
    });
    expect(heard).toEqual([
      ["D7", "RangeEdited", "Local", undefined],
      61,
      ["A1:B1", "RangeEdited", "Local", "ThisLocalAddin"],
      undefined,
      ["C1", "RangeEdited", "Local", "ThisLocalAddin"],
      "三",
    ]);
  });

  it("of every sheet reach a handler of the collection, until it is removed", async () => {
    const { run, host } = excelInNode();
    const heard: string[] = [];
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.add("乙班").load("id");
      await context.sync();
      let heardOne = (): void => undefined;
      const registration = worksheets.onChanged.add((event) => {
        heard.push(event.worksheetId);
        heardOne();
        return Promise.resolve();
      });
      await context.sync();
      const first = new Promise<void>((resolve) => (heardOne = resolve));
      second.getRange("A1").values = [[1]];
      await context.sync();
      await first;
      expect(heard).toEqual([second.id]);
      registration.remove();
      await context.sync();
      host.applyOutsideEdit(host.file.activeSheet.sheetId, 0, 0, { value: "静" });
      await context.sync();
    });
    expect(heard).toHaveLength(1);
  });

  it("tell the grid what changed, where and by whom", async () => {
    const { run, host } = excelInNode();
    const changes: HostChange[] = [];
    const stop = host.onChange((change) => changes.push(change));
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:C2").values = [[1, 2]];
      sheet.getRange("B2").format.fill.color = "#FFFF00";
      context.workbook.worksheets.add("新表");
      await context.sync();
    });
    host.applyOutsideEdit(1, 0, 0, { value: "手填" });
    stop();
    host.applyOutsideEdit(1, 0, 0, { value: "再填" });
    expect(changes).toEqual([
      {
        kind: "cells",
        origin: "office-js",
        sheetId: 1,
        area: { row: 1, column: 1, rows: 1, columns: 2 },
      },
      {
        kind: "looks",
        origin: "office-js",
        sheetId: 1,
        area: { row: 1, column: 1, rows: 1, columns: 1 },
      },
      { kind: "sheet-added", origin: "office-js", sheetId: 2 },
      {
        kind: "cells",
        origin: "outside",
        sheetId: 1,
        area: { row: 0, column: 0, rows: 1, columns: 1 },
      },
    ]);
  });

  it("tell the grid what the add-in selects, and the add-in what a person selected", async () => {
    const { run, host } = excelInNode();
    const selections: HostSelection[] = [];
    host.onSelect((selection) => selections.push(selection));
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("乙班");
      sheet.activate();
      sheet.getRange("D7:E8").select();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(active.name).toBe("乙班");
      host.selectOutside(1, { row: 2, column: 0, rows: 3, columns: 2 });
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect(selected.address).toBe("Sheet1!A3:B5");
      expect(cell.address).toBe("Sheet1!A3");
    });
    expect(selections).toEqual([
      { sheetId: 2, area: null },
      { sheetId: 2, area: { row: 6, column: 3, rows: 2, columns: 2 } },
    ]);
  });
});
