import type { CellChange } from "../../src/app";
import { aPlan } from "./a-plan";
import { openHost, workbookOf } from "./open-host";

const gradebook = {
  七年级: [
    ["学号", "姓名", "数学"],
    ["0070001", "欧阳若溪", 52],
  ],
};

describe("watching the workbook", () => {
  it("hears of what a person types, until it listens no more", async () => {
    const { host, file, port } = openHost(workbookOf(gradebook));
    const heard: CellChange[] = [];
    const stop = await port.watch((change) => heard.push(change));
    const [sheet] = file.sheets;
    host.applyOutsideEdit(sheet!.sheetId, 1, 2, { value: 63 });
    await eventsDelivered();
    const { id } = (await port.read()).sheets[0]!;
    expect(heard).toEqual([{ sheetId: id, area: { row: 1, column: 2, rows: 1, columns: 1 } }]);

    await stop();
    host.applyOutsideEdit(sheet!.sheetId, 1, 2, { value: 64 });
    await eventsDelivered();
    expect(heard).toHaveLength(1);
  });

  it("does not hear of our own writing", async () => {
    const { port } = openHost(workbookOf(gradebook));
    const heard: CellChange[] = [];
    await port.watch((change) => heard.push(change));
    await port.write([aPlan()], await port.read());
    await eventsDelivered();
    expect(heard).toEqual([]);
  });

  it("reads cells once more", async () => {
    const { host, file, port } = openHost(workbookOf(gradebook));
    const { id } = (await port.read()).sheets[0]!;
    host.applyOutsideEdit(file.sheets[0]!.sheetId, 1, 2, { value: 63 });
    expect(await port.readCells(id, { row: 1, column: 1, rows: 1, columns: 2 })).toEqual({
      values: [["欧阳若溪", 63]],
      texts: [["欧阳若溪", "63"]],
      formulas: [["欧阳若溪", 63]],
    });
  });
});

const eventsDelivered = () => new Promise((resolve) => setTimeout(resolve, 20));
