import { parseArea, type Area } from "../../../src/sheet";
import {
  newWorkbookFile,
  openWorkbookFile,
  type PageSetup,
  type SheetFile,
  type StoredConditionalFormat,
  type WorkbookFile,
} from "../../../src/host/storage";
import { aPackage, aWorksheet, partText } from "./package-fixture";

function area(text: string): Area {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

/** The first sheet after a change, saving and opening again. */
function after(change: (sheet: SheetFile) => void, file = newWorkbookFile()): SheetFile {
  const [sheet] = file.sheets;
  if (sheet) change(sheet);
  return firstSheet(openWorkbookFile(file.save()));
}

function firstSheet(file: WorkbookFile): SheetFile {
  const [sheet] = file.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function withElements(inside: string): WorkbookFile {
  return openWorkbookFile(aPackage({ "xl/worksheets/sheet1.xml": aWorksheet(inside) }));
}

describe("rows and columns", () => {
  it("one column of a run gets a width of its own; the others keep theirs and what is hidden", () => {
    const file = withElements(
      '<cols><col min="1" max="5" width="12" style="3" hidden="1"/><col min="7" max="16384" width="9"/></cols><sheetData/>',
    );
    const sheet = after((each) => {
      each.setColumnWidth(2, 30.5);
      each.setColumnWidth(5, 8);
      each.setColumnWidth(9, null);
    }, file);
    expect([0, 1, 2, 3, 4, 5, 6, 9, 16383].map((column) => sheet.columnWidth(column))).toEqual([
      12,
      12,
      30.5,
      12,
      12,
      8,
      9,
      null,
      9,
    ]);
    expect(sheet.isColumnHidden(2)).toBe(true);
    expect(sheet.isColumnHidden(5)).toBe(false);
    expect(partText(file.save(), "xl/worksheets/sheet1.xml")).toContain(
      '<col min="3" max="3" style="3" hidden="1" width="30.5" customWidth="1"/>',
    );
  });

  it("heights of rows with and without cells come back; a default one is taken away", () => {
    const file = withElements(
      '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"/></sheetData>',
    );
    const sheet = after((each) => {
      each.setRowHeight(0, null);
      each.setRowHeight(1, 22.5);
      each.setRowHeight(2, 40);
      each.setRowHeight(9, 46);
    }, file);
    expect([0, 1, 2, 3, 9].map((row) => sheet.rowHeight(row))).toEqual([null, 22.5, 40, null, 46]);
    expect(sheet.isRowHidden(2)).toBe(true);
    expect(sheet.cell(0, 0)?.value).toBe(1);
  });

  it("a million formatted blank rows count as used, but not as values", () => {
    const rows = Array.from(
      { length: 3000 },
      (_, index) => `<row r="${String(1_045_576 + index)}" customFormat="1"/>`,
    );
    const sheet = firstSheet(
      withElements(
        `<sheetData><row r="1"><c r="B1"><v>1</v></c><c r="S1" s="1"/></row>${rows.join("")}</sheetData>`,
      ),
    );
    expect(sheet.usedArea(true)).toEqual(area("B1"));
    expect(sheet.usedArea(false)).toEqual(area("B1:S1048575"));
  });
});

describe("merges, panes, grid lines, tab", () => {
  it("come back", () => {
    const sheet = after((each) => {
      each.setMerges([area("A1:H1"), area("B3:B4")]);
      each.freeze = { rows: 5, columns: 4 };
      each.showGridlines = false;
      each.tabColor = "#9B1C1C";
    });
    expect(sheet.merges).toEqual([area("A1:H1"), area("B3:B4")]);
    expect(sheet.freeze).toEqual({ rows: 5, columns: 4 });
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.tabColor).toBe("#9B1C1C");
  });

  it("can be taken back, the rest of the view staying", () => {
    const file = withElements(
      '<sheetPr><tabColor theme="4"/><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView showGridLines="0" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    );
    const [before] = file.sheets;
    expect(before?.tabColor).toBe("#4472C4");
    const sheet = after((each) => {
      each.setMerges([]);
      each.freeze = null;
      each.showGridlines = true;
      each.tabColor = null;
    }, file);
    expect([sheet.merges, sheet.freeze, sheet.showGridlines, sheet.tabColor]).toEqual([
      [],
      null,
      true,
      null,
    ]);
    const xml = partText(file.save(), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<sheetView zoomScale="85" workbookViewId="0"/>');
    expect(xml).toContain('<sheetPr><outlinePr summaryBelow="0"/></sheetPr>');
    expect(xml).not.toContain("mergeCell");
  });
});

describe("links", () => {
  const parts = {
    "xl/worksheets/sheet1.xml": aWorksheet(
      '<sheetData/><hyperlinks><hyperlink ref="A1:A2" r:id="rId7"/><hyperlink ref="C1" location="成绩!D7" tooltip="看"/></hyperlinks>',
    ),
    "xl/worksheets/_rels/sheet1.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/a?b=1&amp;c=2" TargetMode="External"/></Relationships>',
  };
  const web = { address: "https://example.org/a?b=1&c=2", location: null, tip: null };

  it("of the file are read, on every cell that they lie on", () => {
    const sheet = firstSheet(openWorkbookFile(aPackage(parts)));
    expect(sheet.link(1, 0)).toEqual(web);
    expect(sheet.link(0, 2)).toEqual({ address: null, location: "成绩!D7", tip: "看" });
    expect(sheet.link(5, 5)).toBeNull();
  });

  it("can be added and taken away beside those of the file", () => {
    const inside = { address: null, location: "'七年级 1'!D7", tip: "第 7 行" };
    const sheet = after(
      (each) => {
        each.setLink(4, 4, inside);
        each.setLink(5, 5, { address: "mailto:a@example.org", location: null, tip: null });
        each.setLink(0, 2, null);
      },
      openWorkbookFile(aPackage(parts)),
    );
    expect(sheet.links.map(({ row, column, link }) => [row, column, link])).toEqual([
      [0, 0, web],
      [4, 4, inside],
      [5, 5, { address: "mailto:a@example.org", location: null, tip: null }],
    ]);
  });
});

describe("printing", () => {
  const page: PageSetup = {
    orientation: "landscape",
    paperSize: 9,
    scale: { pagesWide: 1, pagesTall: null },
    margins: { left: 0.47, right: 0.47, top: 0.63, bottom: 0.75, header: 0.3, footer: 0.3 },
    centerHorizontally: true,
    firstPageNumber: 1,
    headerLeft: '&"等线,常规"&8实验中学 & 分校',
    headerCenter: "",
    headerRight: "内部资料",
    footerLeft: "",
    footerCenter: "第 &P 页，共 &N 页",
    footerRight: "",
  };

  it("set-up comes back", () => {
    const sheet = after((each) => {
      each.page = page;
      each.pageBreaks = [48, 24];
    });
    expect(sheet.page).toEqual(page);
    expect(sheet.pageBreaks).toEqual([24, 48]);
  });

  it("a fixed scale takes the fitting away and keeps the printer and the pages' other headers", () => {
    const file = withElements(
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><pageSetup paperSize="8" fitToHeight="0" blackAndWhite="1" r:id="rId9"/><headerFooter differentFirst="1"><oddHeader>&amp;L甲&amp;R乙</oddHeader><firstHeader>&amp;C丙</firstHeader></headerFooter>',
    );
    expect(file.sheets[0]?.page.scale).toEqual({ pagesWide: 1, pagesTall: null });
    expect(file.sheets[0]?.page.headerRight).toBe("乙");
    const sheet = after((each) => {
      each.page = { ...page, scale: { percent: 83 } };
    }, file);
    expect(sheet.page.scale).toEqual({ percent: 83 });
    const xml = partText(file.save(), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('blackAndWhite="1" r:id="rId9"');
    expect(xml).toContain("<firstHeader>&amp;C丙</firstHeader>");
  });

  it("titles and area live in names of the sheet", () => {
    const file = newWorkbookFile();
    const sheet = file.addSheet("学情·补考'名单");
    sheet.printTitleRows = { first: 2, last: 4 };
    sheet.printArea = area("A1:H40");
    sheet.autoFilter = area("A5:H40");
    const bytes = file.save();
    const xml = partText(bytes, "xl/workbook.xml");
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'学情·补考''名单'!$3:$5</definedName>`,
    );
    expect(xml).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'学情·补考''名单'!$A$5:$H$40</definedName>`,
    );
    const again = openWorkbookFile(bytes).sheets[1];
    expect(again?.printTitleRows).toEqual({ first: 2, last: 4 });
    expect(again?.printArea).toEqual(area("A1:H40"));
    expect(again?.autoFilter).toEqual(area("A5:H40"));
  });
});

describe("conditional formats", () => {
  const rule: StoredConditionalFormat = {
    kind: "Custom",
    areas: [area("A5:H40")],
    formula: '$B5<>$B6&""',
    look: {
      fill: "#E5DDF3",
      fontColor: "#46337D",
      bold: true,
      borders: { bottom: { style: "thin", color: "#4B5563" } },
    },
    stopIfTrue: false,
    written: null,
  };

  it("come back", () => {
    expect(
      after((each) => {
        each.setConditionalFormats([rule]);
      }).conditionalFormats,
    ).toEqual([rule]);
  });

  it("of other kinds stay as written, with their priorities, when ours come and go", () => {
    const scale =
      '<conditionalFormatting sqref="C1:C9 E1:E9"><cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>';
    const file = withElements(
      `<sheetData/>${scale}<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>`,
    );
    const [sheet] = file.sheets;
    const theirs = sheet?.conditionalFormats ?? [];
    expect(theirs.map(({ kind, areas }) => [kind, areas])).toEqual([
      ["ColorScale", [area("C1:C9"), area("E1:E9")]],
    ]);
    sheet?.setConditionalFormats([...theirs, rule]);
    const xml = partText(file.save(), "xl/worksheets/sheet1.xml");
    expect(xml).toContain(
      `${scale}<conditionalFormatting sqref="A5:H40"><cfRule type="expression" dxfId="0" priority="5">`,
    );
    sheet?.setConditionalFormats(theirs);
    const cleared = partText(file.save(), "xl/worksheets/sheet1.xml");
    expect(cleared).toContain(`<sheetData/>${scale}<pageMargins`);
  });
});

describe("custom properties and protection", () => {
  it("a mark on the sheet comes back, can be changed and taken away", () => {
    const file = newWorkbookFile();
    const sheet = firstSheet(file);
    sheet.setCustomProperty("xueqing.report", "make-up-roster 补考名单");
    sheet.setCustomProperty("xueqing.run", "1");
    sheet.setCustomProperty("xueqing.run", "2");
    const bytes = file.save();
    expect([...firstSheet(openWorkbookFile(bytes)).customProperties]).toEqual([
      ["xueqing.report", "make-up-roster 补考名单"],
      ["xueqing.run", "2"],
    ]);
    sheet.setCustomProperty("xueqing.report", null);
    const fewer = openWorkbookFile(file.save());
    expect([...firstSheet(fewer).customProperties]).toEqual([["xueqing.run", "2"]]);
  });

  it("protection of sheet and structure is seen", () => {
    const file = withElements('<sheetData/><sheetProtection sheet="1" objects="1"/>');
    expect(file.sheets[0]?.isProtected).toBe(true);
    expect(file.structureProtected).toBe(false);
    expect(firstSheet(newWorkbookFile()).isProtected).toBe(false);
  });
});
