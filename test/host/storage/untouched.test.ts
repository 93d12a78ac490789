import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../../src/host/storage";
import { aPackage, aWorksheet, partsOf } from "./package-fixture";

const MAY_CHANGE =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|docProps\/app\.xml|xl\/styles\.xml)$/;

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return Object.keys(old).filter(
    (name) => !now[name] || Buffer.compare(old[name] ?? Buffer.of(), now[name]) !== 0,
  );
}

/** Adds a result sheet with all that one has. */
function withResultSheet(bytes: Uint8Array): Uint8Array {
  const file = openWorkbookFile(bytes);
  const sheet = file.addSheet("学情·补考名单");
  const look = file.styles.look(0);
  const style = file.styles.intern({
    ...look,
    fill: "#FBE3E1",
    font: { ...look.font, bold: true },
  });
  sheet.setCell(0, 0, { value: "补考名单", formula: null, style });
  sheet.setCustomProperty("xueqing.report", "make-up-roster");
  sheet.setLink(0, 0, { address: null, location: "'补考'!A1", tip: null });
  sheet.printTitleRows = { first: 0, last: 0 };
  sheet.autoFilter = { row: 0, column: 0, rows: 9, columns: 3 };
  file.activeSheet = sheet;
  file.customXml.add("<run/>");
  return file.save();
}

const folder = process.env["XUEQING_REALWORLD"];
const rich = folder === undefined ? "" : join(folder, "../prototypes/xlsx");
const files =
  folder === undefined
    ? []
    : [folder, rich]
        .filter((each) => existsSync(each))
        .flatMap((each) =>
          readdirSync(each)
            .filter((name) => name.endsWith(".xlsx"))
            .map((name) => join(each, name)),
        );

describe("adding a result sheet", () => {
  it("leaves every other part byte for byte, and the entries in their order", () => {
    const bytes = aPackage({
      "xl/worksheets/sheet1.xml": `\uFEFF${aWorksheet("<sheetData>\r\n<row r='1'><c r='A1'><v>1.0</v></c></row></sheetData><!-- 留 -->")}`,
      "[trash]/0000.dat": Uint8Array.of(0, 1, 2),
      "xl/printerSettings/printerSettings1.bin": Uint8Array.of(9, 9),
      "docProps/": new Uint8Array(0),
    });
    const saved = withResultSheet(bytes);
    expect(changedParts(bytes, saved).filter((name) => !MAY_CHANGE.test(name))).toEqual([]);
    const before = Object.keys(partsOf(bytes));
    expect(Object.keys(partsOf(saved)).slice(0, before.length)).toEqual(before);
  });
});

if (files.length === 0) {
  describe("real workbooks", () => {
    it.skip("are not looked at: XUEQING_REALWORLD names no folder", () => undefined);
  });
} else {
  describe("real workbooks", () => {
    it.each(files)("%s keeps every untouched part", (path) => {
      const bytes = new Uint8Array(readFileSync(path));
      expect(openWorkbookFile(bytes).save().length).toBeGreaterThan(0);
      const saved = withResultSheet(bytes);
      expect(changedParts(bytes, saved).filter((name) => !MAY_CHANGE.test(name))).toEqual([]);
    });

    it.each(files)("%s loses no part and no other cell when one cell is written", (path) => {
      const bytes = new Uint8Array(readFileSync(path));
      const file = openWorkbookFile(bytes);
      const before = openWorkbookFile(bytes);
      const sheet = file.sheets.find((each) => !each.isProtected);
      sheet?.setCell(400, 60, { value: "改", formula: null, style: 0 });
      const saved = file.save();
      const again = openWorkbookFile(saved);
      const changed = changedParts(bytes, saved).filter((name) => !MAY_CHANGE.test(name));
      expect(changed).toHaveLength(1);
      expect(changed[0]).toMatch(/worksheets\/.*\.xml$/);
      before.sheets.forEach((old, index) => {
        const area = old.usedArea(false);
        const now = again.sheets[index];
        let different = 0;
        if (area) {
          old.eachCell(area, (row, column, cell) => {
            if (JSON.stringify(now?.cell(row, column)) !== JSON.stringify(cell)) different++;
          });
        }
        expect(different).toBe(0);
      });
      expect(again.sheets.some((each) => each.cell(400, 60)?.value === "改")).toBe(true);
    });
  });
}
