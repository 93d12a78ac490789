import { newWorkbookFile, type ChartAnchor, type SheetFile } from "../../../src/host";
import { chartFrames, frameBox } from "../../../src/playground/grid/chart-frames";
import { excelInNode } from "../../host/excel-in-node";

async function sheetWithChart(title: string | null): Promise<SheetFile> {
  const file = newWorkbookFile();
  const { run } = excelInNode(file);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["七(1)班", 3],
      ["七(2)班", 0],
      ["七(3)班", 5],
    ];
    const chart = sheet.charts.add("BarStacked", sheet.getRange("B1:B3"), "Columns");
    chart.setPosition("D2", "F9");
    if (title === null) chart.title.visible = false;
    else chart.title.text = title;
    await context.sync();
  });
  return file.sheets[0]!;
}

/** Columns of 80 pixels and rows of 20. */
const even = {
  columns: [80, 160, 240, 320, 400, 480, 560],
  rows: [20, 40, 60, 80, 100, 120, 140, 160, 180, 200],
};

const anchor = (from: Partial<ChartAnchor["from"]>, to: Partial<ChartAnchor["to"]>) => {
  const corner = { column: 0, columnOffset: 0, row: 0, rowOffset: 0 };
  return { from: { ...corner, ...from }, to: { ...corner, ...to } };
};

describe("the place of a chart in the grid", () => {
  it("is that of the cells it was put on, with its title", async () => {
    const [frame] = chartFrames(await sheetWithChart("各班结论"));
    expect(frame!.title).toBe("各班结论");
    expect(frame!.anchor.from).toMatchObject({ column: 3, row: 1 });
    expect(frameBox(frame!.anchor, even)).toMatchObject({ left: 240, top: 20 });
  });

  it("is shown without a title where the chart shows none", async () => {
    expect(chartFrames(await sheetWithChart(null))).toMatchObject([{ title: null }]);
  });

  it("is gone with the chart", async () => {
    const sheet = await sheetWithChart("各班结论");
    sheet.removeChart(sheet.charts[0]!.id);
    expect(chartFrames(sheet)).toEqual([]);
  });

  it("takes points within cells as pixels", () => {
    const within = anchor(
      { column: 1, columnOffset: 15, row: 2, rowOffset: 6 },
      { column: 3, columnOffset: 30, row: 6, rowOffset: 9 },
    );
    expect(frameBox(within, even)).toEqual({ left: 100, top: 48, width: 180, height: 84 });
  });

  it("shrinks with narrowed and hidden cells and ends with the grid", () => {
    const wide = anchor({ column: 1, columnOffset: 30 }, { column: 2, columnOffset: 60, row: 40 });
    const narrowed = { columns: [80, 90, 90, 170], rows: [20, 40] };
    expect(frameBox(wide, narrowed)).toEqual({ left: 90, top: 0, width: 0, height: 40 });
  });
});
