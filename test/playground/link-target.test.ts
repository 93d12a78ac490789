import { newWorkbookFile } from "../../src/host";
import { linkTarget } from "../../src/playground/link-target";

describe("a link in a result sheet", () => {
  it.each([
    ["'学年 总评'!E91", "学年 总评", { row: 90, column: 4, rows: 1, columns: 1 }],
    ["'Grade ''8'''!A1:B2", "Grade '8'", { row: 0, column: 0, rows: 2, columns: 2 }],
  ])("%s leads to the cells it names", (location, name, area) => {
    const file = newWorkbookFile();
    const from = file.sheets[0]!;
    const to = file.addSheet(name);
    from.setLink(4, 2, { address: null, location, tip: null });
    expect(linkTarget(file, from.sheetId, 4, 2)).toEqual({ sheet: to, area, location });
  });

  it("leads nowhere out of the workbook, nor to a sheet that is gone", () => {
    const file = newWorkbookFile();
    const sheet = file.sheets[0]!;
    sheet.setLink(0, 0, { address: "https://example.org/", location: null, tip: null });
    sheet.setLink(1, 0, { address: null, location: "'没有了'!A1", tip: null });
    expect(linkTarget(file, sheet.sheetId, 0, 0)).toBeNull();
    expect(linkTarget(file, sheet.sheetId, 1, 0)).toBeNull();
    expect(linkTarget(file, sheet.sheetId, 9, 9)).toBeNull();
  });
});
