import { strToU8, zipSync } from "fflate";
import { newWorkbookFile, openWorkbookFile, WorkbookFileError } from "../../../src/host/storage";
import { aPackage, aWorkbook, aWorksheet, relationships } from "./package-fixture";

function problemOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.problem;
    throw error;
  }
  return "none";
}

function aCompoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, index) => {
    bytes[1024 + 2 * index] = letter.charCodeAt(0);
  });
  return bytes;
}

function damaged(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

const aDocument = zipSync({
  "[Content_Types].xml": strToU8(
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  "_rels/.rels": strToU8(relationships("officeDocument|word/document.xml")),
  "word/document.xml": strToU8("<document/>"),
});

describe("a file that is no workbook says what it is", () => {
  it.each([
    ["nothing at all", new Uint8Array(0), "empty-file"],
    ["a table of commas", strToU8("学号,姓名,语文\n1,甲,90\n"), "csv-or-text"],
    ["a table in GBK", Uint8Array.of(0xd1, 0xa7, 0xba, 0xc5, 0x2c, 0x31, 0x0a), "csv-or-text"],
    ["a web page saved as .xls", strToU8("<html><table></table></html>"), "csv-or-text"],
    ["text in UTF-16", Uint8Array.of(0xff, 0xfe, 0x31, 0), "csv-or-text"],
    ["an old workbook", aCompoundFile("Workbook"), "legacy-xls"],
    ["an older workbook", aCompoundFile("Book"), "legacy-xls"],
    ["a workbook of Excel 4", Uint8Array.of(9, 4, 6, 0, 0, 0, 0x10, 0), "legacy-xls"],
    ["an encrypted workbook", aCompoundFile("EncryptedPackage"), "password-protected"],
    ["an old document", aCompoundFile("WordDocument"), "not-a-spreadsheet"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), "not-a-spreadsheet"],
    ["a plain zip", zipSync({ "a.txt": strToU8("x") }), "not-a-spreadsheet"],
    ["an empty zip", zipSync({}), "not-a-spreadsheet"],
    ["a text document", aDocument, "not-a-spreadsheet"],
    ["half a zip", aPackage().slice(0, 700), "damaged-zip"],
    ["a zip with a wrong byte", damaged(aPackage(), 60), "damaged-zip"],
  ])("%s", (_, bytes, problem) => {
    expect(problemOf(() => openWorkbookFile(bytes))).toBe(problem);
  });

  it.each([
    ["workbook.xml is broken", { "xl/workbook.xml": "<workbook><sheets>" }],
    ["workbook.xml lists no sheets", { "xl/workbook.xml": aWorkbook("") }],
    [
      "a listed sheet is missing",
      { "xl/_rels/workbook.xml.rels": relationships("worksheet|worksheets/sheet9.xml") },
    ],
  ])("%s → damaged-workbook", (_, parts) => {
    expect(problemOf(() => openWorkbookFile(aPackage(parts)))).toBe("damaged-workbook");
  });

  it("a broken sheet says so when it is first read", () => {
    const file = openWorkbookFile(
      aPackage({ "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row></sheetData>" }),
    );
    expect(problemOf(() => file.sheets[0]?.cell(0, 0))).toBe("damaged-workbook");
  });

  it("a part declared larger than 512 MB is refused without being unpacked", () => {
    const bytes = aPackage();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entry = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(entry + 24, 600 * 1024 * 1024, true);
    expect(problemOf(() => openWorkbookFile(bytes))).toBe("too-large");
  });
});

describe("workbooks of many makers open", () => {
  const cells = '<row r="1"><c r="A1"><v>7</v></c></row>';
  const strict = "http://purl.oclc.org/ooxml";

  it.each([
    [
      "with a byte order mark",
      { "xl/worksheets/sheet1.xml": `\uFEFF${aWorksheet(`<sheetData>${cells}</sheetData>`)}` },
    ],
    [
      "with prefixed elements",
      {
        "xl/worksheets/sheet1.xml":
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        "xl/workbook.xml":
          '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="成绩" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>',
      },
    ],
    [
      "with absolute targets",
      {
        "xl/_rels/workbook.xml.rels": relationships("worksheet|/xl/worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": aWorksheet(`<sheetData>${cells}</sheetData>`),
      },
    ],
    [
      "in the strict form of the standard",
      {
        "xl/workbook.xml": `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships"><sheets><sheet name="成绩" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        "xl/worksheets/sheet1.xml": `<worksheet xmlns="${strict}/spreadsheetml/main"><sheetData>${cells}</sheetData></worksheet>`,
      },
    ],
    [
      "with rows and cells that have no numbers",
      {
        "xl/worksheets/sheet1.xml": aWorksheet("<sheetData><row><c><v>7</v></c></row></sheetData>"),
      },
    ],
  ])("%s, and take a change", (_, parts: Record<string, string>) => {
    const file = openWorkbookFile(aPackage(parts));
    const [sheet] = file.sheets;
    expect(sheet?.name).toBe("成绩");
    expect(sheet?.cell(0, 0)?.value).toBe(7);
    sheet?.setCell(1, 1, { value: "新", formula: null, style: 0 });
    file.addSheet("学情").setCell(0, 0, { value: 1, formula: null, style: 0 });
    const again = openWorkbookFile(file.save());
    expect(again.sheets.map(({ name }) => name)).toEqual(["成绩", "学情"]);
    expect(again.sheets[0]?.cell(0, 0)?.value).toBe(7);
    expect(again.sheets[0]?.cell(1, 1)?.value).toBe("新");
    expect(again.sheets[1]?.cell(0, 0)?.value).toBe(1);
  });

  it("a new workbook has one blank sheet and can be saved", () => {
    const again = openWorkbookFile(newWorkbookFile().save());
    expect(again.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(again.sheets[0]?.usedArea(false)).toBeNull();
  });
});
