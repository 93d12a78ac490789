import { strFromU8, unzipSync } from "fflate";
import { newWorkbookFile, openWorkbookFile, type WorkbookFile } from "../../../src/host";
import { excelInNode, failureOf } from "../excel-in-node";

/** Classes in A2:A4, figures in B2:C4. */
function gradeFile(): WorkbookFile {
  const file = newWorkbookFile();
  const [sheet] = file.sheets;
  sheet!.name = "学情·总览";
  [
    ["班级", "候选", "待定"],
    ["七(1)班", 3, 1],
    ["七(2)班", 0, "—"],
    ["七(3)班", 5, 2],
  ].forEach((cells, row) => {
    cells.forEach((value, column) => {
      sheet!.setCell(row, column, { value, formula: null, style: 0 });
    });
  });
  return file;
}

function draw(sheet: Excel.Worksheet, name = "xueqing.classes"): Excel.Chart {
  const chart = sheet.charts.add("BarStacked", sheet.getRange("B2:B4"), "Columns");
  chart.name = name;
  chart.setPosition("E2", "H9");
  chart.title.text = "各班结论 <人数>";
  chart.legend.position = "Right";
  const [candidates, open] = [chart.series.getItemAt(0), chart.series.add("待定")];
  candidates.name = "候选";
  open.setValues(sheet.getRange("C2:C4"));
  for (const series of [candidates, open]) series.setXAxisValues(sheet.getRange("A2:A4"));
  candidates.format.fill.setSolidColor("#7F1D1D");
  candidates.format.line.color = "#1F2937";
  candidates.format.line.weight = 0.75;
  candidates.hasDataLabels = true;
  candidates.dataLabels.numberFormat = "0;;";
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = 10;
  chart.axes.valueAxis.numberFormat = "0";
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.position = "Maximum";
  return chart;
}

const partsOf = (file: WorkbookFile) =>
  Object.fromEntries(
    Object.entries(unzipSync(file.save())).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

const textBetween = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, "g"))].map(([, text]) => text);

describe("a chart added through Office.js", () => {
  it("is saved as parts of its own with what its cells hold", async () => {
    const file = gradeFile();
    const { run } = excelInNode(file);
    await run(async (context) => {
      draw(context.workbook.worksheets.getItem("学情·总览"));
      await context.sync();
    });
    const parts = partsOf(file);
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining([
        "xl/charts/chart1.xml",
        "xl/drawings/drawing1.xml",
        "xl/drawings/_rels/drawing1.xml.rels",
        "xl/worksheets/_rels/sheet1.xml.rels",
      ]),
    );
    expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/charts/chart1.xml"');
    expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/drawings/drawing1.xml"');
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<drawing [^>]*r:id="rId1"\/>/);
    const chart = parts["xl/charts/chart1.xml"]!;
    expect(textBetween(chart, "c:f")).toEqual([
      "'学情·总览'!$A$2:$A$4",
      "'学情·总览'!$B$2:$B$4",
      "'学情·总览'!$A$2:$A$4",
      "'学情·总览'!$C$2:$C$4",
    ]);
    expect(textBetween(chart, "c:v")).toEqual([
      ...["候选", "七(1)班", "七(2)班", "七(3)班", "3", "0", "5"],
      ...["待定", "七(1)班", "七(2)班", "七(3)班", "1", "2"],
    ]);
    expect(textBetween(chart, "a:t")).toEqual(["各班结论 &lt;人数&gt;"]);
    expect(chart).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(chart).toContain('<c:orientation val="maxMin"/>');
    expect(chart).toContain('<c:crosses val="max"/>');
    expect(chart).toContain('<c:overlap val="100"/>');
  });

  it("shows what its cells hold when the file is saved, under the sheet's name of then", async () => {
    const file = gradeFile();
    const { run } = excelInNode(file);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("学情·总览");
      draw(sheet);
      await context.sync();
      sheet.getRange("B3").values = [[4]];
      sheet.name = "总览 & '新' 表";
      await context.sync();
    });
    const chart = partsOf(file)["xl/charts/chart1.xml"]!;
    expect(textBetween(chart, "c:f")[1]).toBe("'总览 &amp; ''新'' 表'!$B$2:$B$4");
    expect(textBetween(chart, "c:v").slice(4, 7)).toEqual(["3", "4", "5"]);
  });

  it("is found again by name in the saved file, in its place", async () => {
    const file = gradeFile();
    const before = excelInNode(file);
    const placeIn = (run: (typeof before)["run"]) =>
      run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem("学情·总览");
        charts.load("count,items/name,items/left,items/top,items/width,items/height");
        await context.sync();
        return charts.items.map((chart) => chart.toJSON());
      });
    await before.run(async (context) => {
      draw(context.workbook.worksheets.getItem("学情·总览"));
      await context.sync();
    });
    const drawn = await placeIn(before.run);
    expect(drawn).toEqual([
      expect.objectContaining({
        name: "xueqing.classes",
        left: 183,
        top: 15,
        width: 183,
        height: 120,
      }),
    ]);
    const saved = openWorkbookFile(file.save());
    expect(await placeIn(excelInNode(saved).run)).toEqual(drawn);
    expect(saved.sheets[0]!.chartTitle(saved.sheets[0]!.charts[0]!.id)).toBe("各班结论 <人数>");
  });

  it("answers what was set, and by position after the next sync too", async () => {
    const { run } = excelInNode(gradeFile());
    await run(async (context) => {
      const chart = draw(context.workbook.worksheets.getItem("学情·总览"));
      await context.sync();
      chart.load("name");
      chart.title.load("text,visible");
      chart.legend.load("visible,position");
      chart.axes.valueAxis.load("minimum,maximum,numberFormat");
      chart.series.load("count,items/name,items/hasDataLabels");
      await context.sync();
      expect(chart.name).toBe("xueqing.classes");
      expect([chart.title.text, chart.title.visible]).toEqual(["各班结论 <人数>", true]);
      expect([chart.legend.visible, chart.legend.position]).toEqual([true, "Right"]);
      expect(chart.axes.valueAxis.maximum).toBe(10);
      expect(chart.series.items.map(({ name, hasDataLabels }) => [name, hasDataLabels])).toEqual([
        ["候选", true],
        ["待定", false],
      ]);
    });
  });

  it("is moved and sized in points", async () => {
    const file = gradeFile();
    const { run } = excelInNode(file);
    await run(async (context) => {
      const chart = draw(context.workbook.worksheets.getItem("学情·总览"));
      chart.left = 60;
      chart.width = 100;
      await context.sync();
    });
    expect(file.sheets[0]!.charts[0]!.anchor).toEqual({
      from: { column: 1, columnOffset: 14.25, row: 1, rowOffset: 0 },
      to: { column: 3, columnOffset: 22.75, row: 9, rowOffset: 0 },
    });
  });

  it("leaves nothing when it is deleted, before or after saving", async () => {
    const file = gradeFile();
    const blank = Object.keys(partsOf(file)).sort();
    const { run } = excelInNode(file);
    await run(async (context) => {
      draw(context.workbook.worksheets.getItem("学情·总览")).delete();
      await context.sync();
    });
    expect(Object.keys(partsOf(file)).sort()).toEqual(blank);

    await run(async (context) => {
      draw(context.workbook.worksheets.getItem("学情·总览"));
      await context.sync();
    });
    const saved = openWorkbookFile(file.save());
    await excelInNode(saved).run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("学情·总览");
      charts.getItemOrNullObject("xueqing.classes").delete();
      charts.getItemOrNullObject("xueqing.subjects").delete();
      await context.sync();
    });
    const parts = partsOf(saved);
    expect(Object.keys(parts).sort()).toEqual(blank);
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("<drawing");
    expect(parts["[Content_Types].xml"]).not.toMatch(/chart|drawing/);
  });

  it("goes with its sheet", async () => {
    const file = gradeFile();
    file.addSheet("七年级");
    const { run } = excelInNode(file);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("学情·总览");
      draw(sheet);
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    expect(Object.keys(partsOf(file)).filter((name) => /chart|drawing/.test(name))).toEqual([]);
  });

  it("follows a renamed sheet in a file that was opened with it", async () => {
    const file = gradeFile();
    await excelInNode(file).run(async (context) => {
      draw(context.workbook.worksheets.getItem("学情·总览"));
      await context.sync();
    });
    const saved = openWorkbookFile(file.save());
    saved.sheets[0]!.name = "给校长";
    expect(textBetween(partsOf(saved)["xl/charts/chart1.xml"]!, "c:f")).toEqual([
      "'给校长'!$A$2:$A$4",
      "'给校长'!$B$2:$B$4",
      "'给校长'!$A$2:$A$4",
      "'给校长'!$C$2:$C$4",
    ]);
  });
});

describe("what this host has not", () => {
  it.each<readonly [string, (sheet: Excel.Worksheet) => void, string]>([
    [
      "other kinds of charts",
      (sheet) => {
        sheet.charts.add("Pie", sheet.getRange("B2:B4"));
      },
      "ApiNotFound",
    ],
    [
      "titles in the range",
      (sheet) => {
        sheet.charts.add("BarStacked", sheet.getRange("A1:C4"));
      },
      "ApiNotFound",
    ],
    [
      "other members",
      (sheet) => {
        draw(sheet).axes.valueAxis.logBase = 10;
      },
      "ApiNotFound",
    ],
    [
      "charts by names that are not there",
      (sheet) => {
        sheet.charts.getItem("图表 9").delete();
      },
      "ItemNotFound",
    ],
  ])("says so: %s", async (_, ask, code) => {
    const { run } = excelInNode(gradeFile());
    const failure = await failureOf(
      run(async (context) => {
        ask(context.workbook.worksheets.getItem("学情·总览"));
        await context.sync();
      }),
    );
    expect(failure.code).toBe(code);
  });
});
