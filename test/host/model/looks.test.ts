import { openWorkbookFile } from "../../../src/host";
import { excelInNode, failureOf } from "../excel-in-node";

describe("how cells and pages look", () => {
  it("keeps fonts, fills, alignment and sizes through saving and reopening", async () => {
    const first = excelInNode();
    await first.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.values = [
        ["姓名", "数学"],
        ["李一", 59],
      ];
      range.format.font.name = "等线";
      range.format.font.size = 10;
      range.format.font.bold = true;
      range.format.font.underline = "Single";
      range.format.font.color = "#9b1c1c";
      range.format.fill.color = "#FBE3E1";
      range.format.horizontalAlignment = "Left";
      range.format.verticalAlignment = "Center";
      range.format.wrapText = true;
      range.format.indentLevel = 1;
      range.format.columnWidth = 58.5;
      range.format.rowHeight = 22;
      await context.sync();
    });
    const { run } = excelInNode(openWorkbookFile(first.host.file.save()));
    await run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange("A1:B2");
      format.load(
        "horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight",
      );
      format.font.load("name,size,bold,underline,color");
      format.fill.load("color");
      await context.sync();
      expect(format.font.toJSON()).toEqual({
        name: "等线",
        size: 10,
        bold: true,
        underline: "Single",
        color: "#9B1C1C",
      });
      expect(format.fill.color).toBe("#FBE3E1");
      expect(format).toMatchObject({
        horizontalAlignment: "Left",
        verticalAlignment: "Center",
        wrapText: true,
        indentLevel: 1,
        columnWidth: 58.5,
        rowHeight: 22,
      });
    });
    expect(first.host.file.sheets[0]?.columnWidth(0)).toBe(11.14453125);
  });

  it("answers null where cells differ, and formats several areas as one", async () => {
    const { run } = excelInNode();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const areas = sheet.getRanges("A1:A2,C3");
      areas.format.fill.color = "#FFFF00";
      areas.load("address,areaCount");
      const mixed = sheet.getRange("A1:B1").format.fill.load("color");
      const one = sheet.getRange("C3").format.fill.load("color");
      await context.sync();
      expect(areas.address).toBe("Sheet1!A1:A2,Sheet1!C3");
      expect(areas.areaCount).toBe(2);
      expect(mixed.color).toBeNull();
      expect(one.color).toBe("#FFFF00");
    });
  });

  it("takes a list of areas of 8,192 characters and no longer one", async () => {
    const { run } = excelInNode();
    const asLong = (length: number) => "A10,".repeat(length).slice(0, length - 1);
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRanges(asLong(8192)).load("areaCount");
      await context.sync();
    });
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets
          .getFirst()
          .getRanges(`${asLong(8192)},A1`)
          .load("areaCount");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("InvalidArgument");
  });

  it("draws edges round the range and lines between its cells", async () => {
    const { run, host } = excelInNode();
    await run(async (context) => {
      const { borders } = context.workbook.worksheets.getFirst().getRange("B2:C3").format;
      for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
        borders.getItem(edge).style = "Continuous";
        borders.getItem(edge).weight = "Medium";
        borders.getItem(edge).color = "#4B5563";
      }
      borders.getItem("InsideHorizontal").style = "Dot";
      const top = borders.getItem("EdgeTop").load("style,weight,color");
      const inside = borders.getItem("InsideVertical").load("style");
      await context.sync();
      expect(top.toJSON()).toEqual({ style: "Continuous", weight: "Medium", color: "#4B5563" });
      expect(inside.style).toBe("None");
    });
    const cell = host.file.sheets[0]?.cell(1, 1);
    expect(host.file.styles.look(cell?.style ?? 0).borders).toEqual({
      top: { style: "medium", color: "#4B5563" },
      left: { style: "medium", color: "#4B5563" },
      bottom: { style: "dotted", color: "#000000" },
      right: null,
    });
  });

  it("leads from a cell to another sheet, and dresses the cell as a link", async () => {
    const { run } = excelInNode();
    await run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.format.font.size = 9;
      cell.hyperlink = {
        documentReference: "'七年级 上'!D7",
        textToDisplay: "D7",
        screenTip: "原单元格",
      };
      cell.load("values,hyperlink,format/font/underline,format/font/color,format/font/size");
      const plain = context.workbook.worksheets.getFirst().getRange("B1").load("hyperlink");
      await context.sync();
      expect(cell.values).toEqual([["D7"]]);
      expect(cell.hyperlink).toEqual({
        documentReference: "'七年级 上'!D7",
        textToDisplay: "D7",
        screenTip: "原单元格",
      });
      expect(cell.format.font.underline).toBe("Single");
      expect(cell.format.font.size).toBe(11);
      expect(plain.hyperlink).toBeNull();
    });
  });

  it("sets up the page in points, fits it, and keeps titles, area and breaks", async () => {
    const first = excelInNode();
    await first.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.leftMargin = 36;
      pageLayout.setPrintMargins("Inches", { right: 0.47, top: 0.63, bottom: 0.75 });
      pageLayout.headersFooters.defaultForAllPages.leftHeader = "示例中学";
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
      pageLayout.setPrintTitleRows("$3:$3");
      pageLayout.setPrintArea("A1:H20");
      sheet.horizontalPageBreaks.add("A11");
      sheet.horizontalPageBreaks.add("A6");
      sheet.freezePanes.freezeAt("A1:D3");
      sheet.autoFilter.apply("A3:H20");
      sheet.showGridlines = false;
      sheet.tabColor = "#1D4E89";
      await context.sync();
    });
    const { run, host } = excelInNode(openWorkbookFile(first.host.file.save()));
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("showGridlines,tabColor");
      const { pageLayout } = sheet;
      pageLayout.load("orientation,paperSize,zoom,leftMargin,rightMargin,centerHorizontally");
      pageLayout.headersFooters.defaultForAllPages.load("leftHeader,centerFooter");
      sheet.autoFilter.load("enabled");
      const filtered = sheet.autoFilter.getRangeOrNullObject().load("address");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(pageLayout.orientation).toBe("Landscape");
      expect(pageLayout.paperSize).toBe("A4");
      expect(pageLayout.leftMargin).toBe(36);
      expect(pageLayout.rightMargin).toBeCloseTo(33.84, 9);
      expect(pageLayout.centerHorizontally).toBe(true);
      expect(pageLayout.headersFooters.defaultForAllPages.leftHeader).toBe("示例中学");
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("第 &P 页，共 &N 页");
      expect(sheet.autoFilter.enabled).toBe(true);
      expect(filtered.address).toBe("Sheet1!A3:H20");
      expect(frozen.address).toBe("Sheet1!A1:D3");
      expect(sheet.showGridlines).toBe(false);
      expect(sheet.tabColor).toBe("#1D4E89");
    });
    const [sheet] = host.file.sheets;
    expect(sheet?.pageBreaks).toEqual([5, 10]);
    expect(sheet?.printTitleRows).toEqual({ first: 2, last: 2 });
    expect(sheet?.printArea).toEqual({ row: 0, column: 0, rows: 20, columns: 8 });
  });

  it("adds rules by formula that draw lines, and clears them", async () => {
    const { run, host } = excelInNode();
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A5:H20");
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = "=$B5<>$B6";
      custom.format.borders.getItem("EdgeBottom").style = "Continuous";
      custom.format.borders.getItem("EdgeBottom").color = "#4B5563";
      await context.sync();
      expect(host.file.sheets[0]?.conditionalFormats).toEqual([
        {
          kind: "Custom",
          areas: [{ row: 4, column: 0, rows: 16, columns: 8 }],
          formula: "$B5<>$B6",
          look: {
            fill: null,
            fontColor: null,
            bold: false,
            borders: { bottom: { style: "thin", color: "#4B5563" } },
          },
          stopIfTrue: false,
          written: null,
        },
      ]);
      range.conditionalFormats.clearAll();
      await context.sync();
      expect(host.file.sheets[0]?.conditionalFormats).toEqual([]);
    });
  });

  it("merges, says what is merged, and empties covered cells", async () => {
    const { run } = excelInNode();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("A1:C1");
      range.values = [["标题", "多", "余"]];
      range.merge();
      range.load("values");
      const merged = sheet.getRange("A1:H9").getMergedAreasOrNullObject();
      merged.load("address,areas/items/rowIndex,areas/items/columnCount");
      const none = sheet.getRange("A5:B6").getMergedAreasOrNullObject();
      await context.sync();
      expect(range.values).toEqual([["标题", "", ""]]);
      expect(merged.address).toBe("Sheet1!A1:C1");
      expect(merged.areas.items.map((area) => [area.rowIndex, area.columnCount])).toEqual([[0, 3]]);
      expect(none.isNullObject).toBe(true);
      range.unmerge();
      const after = sheet.getRange("A1:H9").getMergedAreasOrNullObject();
      await context.sync();
      expect(after.isNullObject).toBe(true);
    });
  });
});
