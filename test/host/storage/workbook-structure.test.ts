import { newWorkbookFile, openWorkbookFile, type WorkbookFile } from "../../../src/host/storage";
import {
  aPackage,
  aWorkbook,
  aWorksheet,
  partsOf,
  partText,
  relationships,
} from "./package-fixture";

const THREE_SHEETS = {
  "xl/workbook.xml": aWorkbook(
    '<workbookPr date1904="1"/><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews>' +
      '<sheets><sheet name="甲" sheetId="3" r:id="rId1"/><sheet name="乙 班" sheetId="5" state="hidden" r:id="rId2"/><sheet name="丙" sheetId="9" r:id="rId3"/></sheets>' +
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">甲!$A$1:$B$2</definedName><definedName name="及格线">丙!$A$1</definedName>' +
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">丙!$A:$B,丙!$1:$2</definedName><definedName name="两表">'乙 班'!$A$1+丙!$A$1</definedName></definedNames><calcPr calcId="1"/>`,
  ),
  "xl/_rels/workbook.xml.rels": relationships(
    "worksheet|worksheets/sheet1.xml",
    "worksheet|worksheets/sheet2.xml",
    "worksheet|worksheets/sheet3.xml",
  ),
  "xl/worksheets/sheet2.xml": aWorksheet('<sheetData/><drawing r:id="rId1"/>'),
  "xl/worksheets/_rels/sheet2.xml.rels": relationships("drawing|../drawings/drawing1.xml"),
  "xl/drawings/drawing1.xml": "<wsDr/>",
  "xl/drawings/_rels/drawing1.xml.rels": relationships(
    "image|../media/image1.png",
    "image|../media/image2.png",
  ),
  "xl/media/image1.png": Uint8Array.of(1),
  "xl/media/image2.png": Uint8Array.of(2),
  "xl/worksheets/sheet3.xml": aWorksheet('<sheetData/><drawing r:id="rId1"/>'),
  "xl/worksheets/_rels/sheet3.xml.rels": relationships("drawing|/xl/drawings/drawing2.xml"),
  "xl/drawings/drawing2.xml": "<wsDr/>",
  "xl/drawings/_rels/drawing2.xml.rels": relationships("image|../media/image2.png"),
};

function names(file: WorkbookFile): string[] {
  return file.sheets.map(({ name }) => name);
}

function opened(): WorkbookFile {
  return openWorkbookFile(aPackage(THREE_SHEETS));
}

describe("the list of sheets", () => {
  it("is read with ids, visibility, protection and calendar", () => {
    const file = opened();
    expect(file.sheets.map(({ name, sheetId, visibility }) => [name, sheetId, visibility])).toEqual(
      [
        ["甲", 3, "Visible"],
        ["乙 班", 5, "Hidden"],
        ["丙", 9, "Visible"],
      ],
    );
    expect(file.structureProtected).toBe(true);
    expect(file.date1904).toBe(true);
    expect(file.activeSheet.name).toBe("乙 班");
  });

  it("a new sheet stands last, under an id that was never used", () => {
    const file = opened();
    const sheet = file.addSheet("学情·总览");
    expect(sheet.sheetId).toBe(10);
    file.removeSheet(sheet);
    expect(file.addSheet("学情·变动").sheetId).toBe(11);
    expect(names(openWorkbookFile(file.save()))).toEqual(["甲", "乙 班", "丙", "学情·变动"]);
  });

  it("names of a sheet follow it when sheets move", () => {
    const file = opened();
    const [first, , third] = file.sheets;
    if (third) file.moveSheet(third, 0);
    const bytes = file.save();
    expect(names(openWorkbookFile(bytes))).toEqual(["丙", "甲", "乙 班"]);
    const xml = partText(bytes, "xl/workbook.xml");
    expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">甲!$A$1:$B$2<');
    expect(xml).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">丙!$A:$B,丙!$1:$2<',
    );
    expect(xml).toContain('activeTab="2"');
    expect(first?.printArea).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
    expect(third?.printTitleRows).toEqual({ first: 0, last: 1 });
  });

  it("title rows change without the title columns", () => {
    const file = opened();
    const [, , third] = file.sheets;
    if (third) third.printTitleRows = { first: 3, last: 3 };
    expect(partText(file.save(), "xl/workbook.xml")).toContain(
      "丙!$A:$B,&apos;丙&apos;!$4:$4".replaceAll("&apos;", "'"),
    );
  });

  it("a removed sheet takes along only what no other sheet needs", () => {
    const file = opened();
    const [, second] = file.sheets;
    if (second) file.removeSheet(second);
    const bytes = file.save();
    const parts = Object.keys(partsOf(bytes));
    expect(parts).not.toContain("xl/worksheets/sheet2.xml");
    expect(parts).not.toContain("xl/worksheets/_rels/sheet2.xml.rels");
    expect(parts).not.toContain("xl/drawings/drawing1.xml");
    expect(parts).not.toContain("xl/media/image1.png");
    expect(parts).toContain("xl/media/image2.png");
    expect(parts).toContain("xl/drawings/drawing2.xml");
    const again = openWorkbookFile(bytes);
    expect(names(again)).toEqual(["甲", "丙"]);
    expect(again.activeSheet.name).toBe("丙");
    expect(partText(bytes, "xl/workbook.xml")).toContain('<definedName name="两表">#REF!+丙!$A$1<');
  });

  it("a renamed sheet takes its names along", () => {
    const file = opened();
    const [, , third] = file.sheets;
    if (third) third.name = "丙 & 丁";
    const bytes = file.save();
    expect(names(openWorkbookFile(bytes))).toEqual(["甲", "乙 班", "丙 & 丁"]);
    expect(partText(bytes, "xl/workbook.xml")).toContain("'丙 &amp; 丁'!$A:$B,'丙 &amp; 丁'!$1:$2");
  });

  it("visibility comes back", () => {
    const file = opened();
    const [first, second] = file.sheets;
    if (first) first.visibility = "VeryHidden";
    if (second) second.visibility = "Visible";
    expect(openWorkbookFile(file.save()).sheets.map(({ visibility }) => visibility)).toEqual([
      "VeryHidden",
      "Visible",
      "Visible",
    ]);
  });
});

describe("the open tab", () => {
  it("is not moved when an untouched sheet would have to be changed for it", () => {
    const parts = {
      ...THREE_SHEETS,
      "xl/worksheets/sheet2.xml": aWorksheet(
        '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>',
      ),
    };
    const file = openWorkbookFile(aPackage(parts));
    const added = file.addSheet("学情·总览");
    file.activeSheet = added;
    const bytes = file.save();
    expect(partText(bytes, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
    expect(openWorkbookFile(bytes).activeSheet.name).toBe("乙 班");
    file.sheets[1]?.setCell(0, 0, { value: 1, formula: null, style: 0 });
    const touched = file.save();
    expect(partText(touched, "xl/worksheets/sheet2.xml")).not.toContain("tabSelected");
    expect(openWorkbookFile(touched).activeSheet.name).toBe("学情·总览");
  });
});

describe("a copied sheet", () => {
  it("has the cells, looks, page set-up, names, links and marks of the original", () => {
    const file = newWorkbookFile();
    const [source] = file.sheets;
    if (!source) throw new Error("no sheet");
    const style = file.styles.intern({ ...file.styles.look(0), fill: "#FBE3E1" });
    source.setCell(2, 1, { value: "甲", formula: null, style });
    source.setLink(2, 1, { address: "https://example.org/", location: null, tip: null });
    source.setCustomProperty("xueqing.report", "make-up-roster");
    source.printTitleRows = { first: 0, last: 1 };
    source.setMerges([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    file.copySheet(source, "Sheet1 (2)");
    const copy = openWorkbookFile(file.save()).sheets[1];
    expect(copy?.name).toBe("Sheet1 (2)");
    expect(copy?.cell(2, 1)).toEqual({ value: "甲", formula: null, style });
    expect(copy?.link(2, 1)?.address).toBe("https://example.org/");
    expect(copy?.customProperties.get("xueqing.report")).toBe("make-up-roster");
    expect(copy?.printTitleRows).toEqual({ first: 0, last: 1 });
    expect(copy?.merges).toHaveLength(1);
  });

  it("is refused where it would need copies of drawings", () => {
    const file = opened();
    const [, , third] = file.sheets;
    expect(() => third && file.copySheet(third, "丙 (2)")).toThrow(/drawing/);
  });
});

describe("custom XML", () => {
  it("items are added, found again by their ids, changed and removed", () => {
    const file = opened();
    const id = file.customXml.add("<xq:setup xmlns:xq='urn:xueqing'>甲</xq:setup>");
    const other = file.customXml.add("<other/>");
    const again = openWorkbookFile(file.save());
    expect(again.customXml.items).toEqual([
      { id, xml: "<xq:setup xmlns:xq='urn:xueqing'>甲</xq:setup>" },
      { id: other, xml: "<other/>" },
    ]);
    again.customXml.set(id, "<xq:setup xmlns:xq='urn:xueqing'>乙</xq:setup>");
    again.customXml.remove(other);
    const bytes = again.save();
    expect(openWorkbookFile(bytes).customXml.items).toEqual([
      { id, xml: "<xq:setup xmlns:xq='urn:xueqing'>乙</xq:setup>" },
    ]);
    expect(
      Object.keys(partsOf(bytes))
        .filter((name) => name.startsWith("customXml/"))
        .sort(),
    ).toEqual([
      "customXml/_rels/item1.xml.rels",
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
    ]);
  });
});
