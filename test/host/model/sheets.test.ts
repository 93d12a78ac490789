import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbookFile, openWorkbookFile, type WorkbookFile } from "../../../src/host";
import { answerOf, excelInNode, failureOf } from "../excel-in-node";

describe("worksheets", () => {
  it.each([
    ["", "InvalidArgument"],
    ["一".repeat(32), "InvalidArgument"],
    ["初一/初二", "InvalidArgument"],
    ["a\\b", "InvalidArgument"],
    ["谁?", "InvalidArgument"],
    ["*", "InvalidArgument"],
    ["[1]", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["'七年级", "InvalidArgument"],
    ["七年级'", "InvalidArgument"],
    ["sheet1", "ItemAlreadyExists"],
  ])("cannot be renamed to %j", async (name, code) => {
    const { run } = excelInNode();
    const failure = await failureOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.add("新表");
        sheet.name = name;
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code, location: "Worksheet.name" });
  });

  it("may have a name of 31 characters, and is found by name whatever the case, or by id", async () => {
    const { run } = excelInNode();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("期末成绩ABCDEFGHIJKLMNOPQRSTUVWXYZ一");
      sheet.load("id,position");
      await context.sync();
      const byName = worksheets.getItem("期末成绩abcdefghijklmnopqrstuvwxyz一");
      const byId = worksheets.getItem(sheet.id);
      byName.load("id");
      byId.load("name");
      await context.sync();
      expect(byName.id).toBe(sheet.id);
      expect(byId.name).toBe("期末成绩ABCDEFGHIJKLMNOPQRSTUVWXYZ一");
      expect(sheet.position).toBe(1);
    });
  });

  it("answers a missing sheet by a null object, or by ItemNotFound", async () => {
    const { run } = excelInNode();
    await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("没有");
      const inMissing = missing.getRange("A1").load("values");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(inMissing.isNullObject).toBe(true);
    });
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem("没有").load("name");
        await context.sync();
      }),
    );
    expect(failure).toEqual({
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      location: "WorksheetCollection.getItem",
    });
  });

  it("keeps the last visible sheet", async () => {
    const { run } = excelInNode();
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getFirst().delete();
        await context.sync();
      }),
    );
    expect(failure.code).toBe("InvalidOperation");
  });

  it("copies a sheet to the end, with its looks and under a free name", async () => {
    const { run, host } = excelInNode();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("七年级");
      sheet.getRange("A1").values = [["姓名"]];
      sheet.getRange("A1").format.font.bold = true;
      context.workbook.worksheets.add("末尾");
      const copy = sheet.copy("End");
      copy.load("name,position");
      const cell = copy.getRange("A1").load("values,format/font/bold");
      await context.sync();
      expect(copy.name).toBe("七年级 (2)");
      expect(copy.position).toBe(3);
      expect(cell.values).toEqual([["姓名"]]);
      expect(cell.format.font.bold).toBe(true);
    });
    expect(host.file.sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      "七年级",
      "末尾",
      "七年级 (2)",
    ]);
  });

  it("lets a protected sheet be read", async () => {
    const { run } = excelInNode(protectedFile("sheet"));
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load("protection/protected");
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(cell.values).toEqual([[""]]);
    });
  });

  it.each<readonly [string, (sheet: Excel.Worksheet) => void]>([
    ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["looks", (sheet) => (sheet.getRange("A1").format.fill.color = "#FFFF00")],
    [
      "clearing",
      (sheet) => {
        sheet.getRange("A1").clear();
      },
    ],
  ])("answers AccessDenied on a protected sheet: %s", async (_what, change) => {
    const { run } = excelInNode(protectedFile("sheet"));
    const failure = await failureOf(
      run(async (context) => {
        change(context.workbook.worksheets.getFirst());
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({
      code: "AccessDenied",
      message: "You cannot perform the requested operation.",
    });
  });

  it("lets cells be written under a protected structure", async () => {
    const { run, host } = excelInNode(protectedFile("structure"));
    await run(async (context) => {
      context.workbook.load("protection/protected");
      context.workbook.worksheets.getFirst().getRange("A1").values = [["照写"]];
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
    expect(host.file.sheets[0]?.cell(0, 0)?.value).toBe("照写");
  });

  it.each<readonly [string, (sheets: Excel.WorksheetCollection) => void]>([
    ["a new sheet", (sheets) => sheets.add("新表")],
    ["another name", (sheets) => (sheets.getFirst().name = "改名")],
    ["a copy", (sheets) => sheets.getFirst().copy()],
    ["hiding", (sheets) => (sheets.getFirst().visibility = "Hidden")],
  ])("answers AccessDenied under a protected structure: %s", async (_what, change) => {
    const { run } = excelInNode(protectedFile("structure"));
    const failure = await failureOf(
      run(async (context) => {
        change(context.workbook.worksheets);
        await context.sync();
      }),
    );
    expect(failure.code).toBe("AccessDenied");
  });

  it("says the used range with and without cells that only have a look", async () => {
    const { run } = excelInNode();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const blank = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(blank.isNullObject).toBe(true);
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", 2],
      ];
      sheet.getRange("E9").format.fill.color = "#FFFF00";
      const all = sheet.getUsedRange().load("address");
      const held = sheet.getUsedRange(true).load("address");
      const column = sheet.getRange("C:C").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect(all.address).toBe("Sheet1!B2:E9");
      expect(held.address).toBe("Sheet1!B2:C3");
      expect(column.address).toBe("Sheet1!C3");
    });
  });

  it("keeps the mark of a result sheet through saving, reopening, renaming and copying", async () => {
    const first = excelInNode();
    await first.run(async (context) => {
      const sheet = context.workbook.worksheets.add("学情·总览");
      sheet.customProperties.add("xueqing.report", "overview");
      await context.sync();
    });
    const { run } = excelInNode(openWorkbookFile(first.host.file.save()));
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("学情·总览");
      sheet.name = "总览";
      const mark = sheet.customProperties.getItemOrNullObject("XUEQING.REPORT").load("value");
      const none = sheet.customProperties.getItemOrNullObject("别的");
      const copied = sheet.copy().customProperties.load("items/key,items/value");
      await context.sync();
      expect(mark.value).toBe("overview");
      expect(none.isNullObject).toBe(true);
      expect(copied.items.map(({ key, value }) => [key, value])).toEqual([
        ["xueqing.report", "overview"],
      ]);
      mark.delete();
      const after = sheet.customProperties.getCount();
      await context.sync();
      expect(answerOf(after)).toBe(0);
    });
  });
});

function protectedFile(what: "sheet" | "structure"): WorkbookFile {
  const parts = unzipSync(newWorkbookFile().save());
  const path = what === "sheet" ? "xl/worksheets/sheet1.xml" : "xl/workbook.xml";
  const text = strFromU8(parts[path]!);
  const changed =
    what === "sheet"
      ? text.replace("<sheetData/>", '$&<sheetProtection sheet="1"/>')
      : text.replace("<bookViews>", '<workbookProtection lockStructure="1"/>$&');
  expect(changed).not.toBe(text);
  return openWorkbookFile(zipSync({ ...parts, [path]: strToU8(changed) }));
}
