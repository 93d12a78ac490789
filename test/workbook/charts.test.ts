import { strFromU8, unzipSync } from "fflate";
import { openWorkbookFile, type WorkbookFile } from "../../src/host";
import type { PlannedChart } from "../../src/sheet";
import { drawCharts, removeCharts } from "../../src/workbook/draw-charts";
import { runSteps, type Step } from "../../src/workbook/steps";
import { excelInNode } from "../host/excel-in-node";
import { aPackage, aWorksheet, relationships } from "../host/storage/package-fixture";

const sheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
/** A person's picture over B2. */
const picture =
  `<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col></xdr:from><xdr:pic><xdr:nvPicPr>` +
  `<xdr:cNvPr id="7" name="校徽"/></xdr:nvPicPr></xdr:pic></xdr:oneCellAnchor>`;

/** A sheet 成绩 with a picture: classes in column A, counts in B and C. */
function withPicture(): WorkbookFile {
  const rows = [1, 2, 3]
    .map(
      (row) =>
        `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>七(${row})班</t></is></c><c r="B${row}"><v>${row}</v></c><c r="C${row}"><v>0</v></c></row>`,
    )
    .join("");
  return openWorkbookFile(
    aPackage({
      "xl/worksheets/sheet1.xml": aWorksheet(
        `<sheetData>${rows}</sheetData><drawing r:id="rId1"/>`,
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships("drawing|../drawings/drawing1.xml"),
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${sheetDrawing}">${picture}</xdr:wsDr>`,
    }),
  );
}

function aChart(id: string, changes: Partial<PlannedChart> = {}): PlannedChart {
  const column = (at: number) => ({ row: 0, column: at, rows: 3, columns: 1 });
  const labels = { numberFormat: "0;;;", ink: "#FFFFFF" };
  return {
    id,
    kind: "stacked-bar",
    title: "各班结论",
    place: { row: 4, column: 0, rows: 6, columns: 5 },
    categories: column(0),
    series: [
      { name: "● 候选", values: column(1), fill: "#7F1D1D", outline: "#1F2937", labels },
      { name: "？待定", values: column(2), fill: "#A897D6", outline: "#1F2937", labels: null },
    ],
    valueAxis: { minimum: 0, maximum: 4, unit: 1, numberFormat: "0" },
    legend: "bottom",
    look: { font: "等线", size: 8, titleSize: 9, ink: "#4B5563", lines: "#D5DAE1" },
    ...changes,
  };
}

async function carryOut(
  file: WorkbookFile,
  steps: (sheet: () => Excel.Worksheet) => readonly Step[],
): Promise<void> {
  const { run } = excelInNode(file);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("成绩");
    await runSteps(
      context,
      steps(() => sheet),
    );
  });
}

const partsOf = (file: WorkbookFile) =>
  Object.fromEntries(
    Object.entries(unzipSync(file.save())).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

const namesOf = (file: WorkbookFile) => file.sheets[0]!.charts.map(({ name }) => name);

describe("drawing charts", () => {
  it("asks for nothing above the manifest's sets, and says all that the plan says", async () => {
    const file = withPicture();
    await carryOut(file, (sheet) => drawCharts(sheet, [aChart("classes")]));
    const chart = partsOf(file)["xl/charts/chart1.xml"]!;
    for (const said of [
      '<c:barDir val="bar"/><c:grouping val="stacked"/>',
      "<a:t>各班结论</a:t>",
      "<c:f>'成绩'!$B$1:$B$3</c:f>",
      "<c:f>'成绩'!$C$1:$C$3</c:f>",
      "<c:f>'成绩'!$A$1:$A$3</c:f>",
      "<c:v>● 候选</c:v>",
      '<a:srgbClr val="7F1D1D"/>',
      '<a:srgbClr val="A897D6"/>',
      '<c:max val="4"/><c:min val="0"/>',
      '<c:majorUnit val="1"/>',
      '<c:legendPos val="b"/>',
      '<c:gapWidth val="40"/><c:overlap val="100"/>',
      '<c:numFmt formatCode="0;;;" sourceLinked="0"/>',
      '<c:orientation val="maxMin"/>',
      '<a:ea typeface="等线"/>',
    ]) {
      expect(chart).toContain(said);
    }
    expect(chart.match(/<c:showVal val="1"\/>/g)).toHaveLength(1);
  });

  it("draws lines with points, and columns that stand", async () => {
    const file = withPicture();
    const line = aChart("weeks", { kind: "line", title: null, legend: null });
    const columns = aChart("classes", { kind: "stacked-column" });
    await carryOut(file, (sheet) => drawCharts(sheet, [line, columns]));
    const parts = partsOf(file);
    expect(parts["xl/charts/chart1.xml"]).toContain('<c:symbol val="circle"/><c:size val="5"/>');
    expect(parts["xl/charts/chart1.xml"]).not.toMatch(/<c:title>|<c:legend>/);
    expect(parts["xl/charts/chart2.xml"]).toContain('<c:barDir val="col"/>');
    expect(parts["xl/charts/chart2.xml"]).toContain('<c:orientation val="minMax"/>');
  });

  it("leaves one chart of each id however often it is done, also in the saved file", async () => {
    const file = withPicture();
    const both = [aChart("classes"), aChart("subjects")];
    await carryOut(file, (sheet) => [...drawCharts(sheet, both), ...drawCharts(sheet, both)]);
    const again = openWorkbookFile(file.save());
    await carryOut(again, (sheet) => drawCharts(sheet, [aChart("classes", { title: "新" })]));
    expect(namesOf(again).sort()).toEqual(["xueqing.classes", "xueqing.subjects"]);
    const parts = partsOf(again);
    expect(Object.keys(parts).filter((name) => name.startsWith("xl/charts/"))).toHaveLength(2);
    const sheet = again.sheets[0]!;
    expect(sheet.charts.map(({ id }) => sheet.chartTitle(id)).sort()).toEqual(["各班结论", "新"]);
  });

  it("lies in the drawing of a person beside what was there", async () => {
    const file = withPicture();
    const before = partsOf(file)["xl/worksheets/sheet1.xml"];
    await carryOut(file, (sheet) => drawCharts(sheet, [aChart("classes")]));
    const parts = partsOf(file);
    expect(parts["xl/worksheets/sheet1.xml"]).toBe(before);
    expect(parts["xl/drawings/drawing1.xml"]).toContain(picture);
    expect(parts["xl/drawings/drawing1.xml"]).toContain('<xdr:cNvPr id="8"');
    expect(parts["xl/drawings/drawing2.xml"]).toBeUndefined();
  });
});

describe("removing charts", () => {
  it("leaves the drawing of a person as it was, and charts of hers", async () => {
    const file = withPicture();
    const before = partsOf(file);
    await carryOut(file, (sheet) => drawCharts(sheet, [aChart("classes"), aChart("weeks")]));
    const again = openWorkbookFile(file.save());
    await carryOut(again, (sheet) => removeCharts(sheet, ["classes", "weeks", "subjects"]));
    expect(partsOf(again)["xl/drawings/drawing1.xml"]).toBe(before["xl/drawings/drawing1.xml"]);
    expect(Object.keys(partsOf(again)).sort()).toEqual(Object.keys(before).sort());

    const { run } = excelInNode(again);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("成绩");
      sheet.charts.add("ColumnClustered", sheet.getRange("B1:B3")).name = "我的图";
      await context.sync();
    });
    await carryOut(again, (sheet) => [
      ...drawCharts(sheet, [aChart("classes")]),
      ...removeCharts(sheet, ["classes"]),
    ]);
    expect(namesOf(again)).toEqual(["我的图"]);
  });
});
