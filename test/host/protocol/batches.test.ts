import { answerOf, excelInNode, failureOf } from "../excel-in-node";

describe("batches", () => {
  it("stop at the first failing action; what came before it stays done", async () => {
    const { run, host } = excelInNode();
    const failure = await failureOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1").values = [["先"]];
        sheet.getRange("A2:B2").values = [["只有一个"]];
        sheet.getRange("A3").values = [["后"]];
        await context.sync();
      }),
    );
    expect(failure).toEqual({
      code: "InvalidArgument",
      message:
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      location: "Range.values",
    });
    expect(host.file.sheets[0]?.cell(0, 0)?.value).toBe("先");
    expect(host.file.sheets[0]?.cell(1, 0)).toBeNull();
    expect(host.file.sheets[0]?.cell(2, 0)).toBeNull();
  });

  it.each<readonly [string, (sheet: Excel.Worksheet) => void, string]>([
    ["a collection", (sheet) => sheet.pivotTables.load("items"), "Worksheet.pivotTables"],
    ["a method", (sheet) => sheet.getRange("A1").getSpillingToRange(), "Range.getSpillingToRange"],
    [
      "a kind of rule",
      (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"),
      "DataBar",
    ],
    [
      "formats of a whole sheet",
      (sheet) => (sheet.getRange().format.font.bold = true),
      "whole columns",
    ],
  ])("fail loudly where this host does not have %s", async (_what, ask, named) => {
    const { run } = excelInNode();
    const failure = await failureOf(
      run(async (context) => {
        ask(context.workbook.worksheets.getFirst());
        await context.sync();
      }),
    );
    expect(failure.code).toBe("ApiNotFound");
    expect(failure.message).toContain(named);
    expect(failure.message).toContain("is not implemented by this host");
  });

  it("cannot reach what the model keeps for itself", () => {
    const { host } = excelInNode();
    const answer = host.execute(
      JSON.stringify({
        Actions: [
          { Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["book"] } },
        ],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
      }),
    );
    expect(answer).toMatchObject({ kind: "answer" });
    expect(JSON.stringify(answer)).toContain("Workbook.book is not implemented by this host");
  });

  it("are refused by the library itself above the manifest's requirement set", async () => {
    const { run } = excelInNode();
    const failure = await failureOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.onNameChanged.add(() => Promise.resolve());
        await context.sync();
      }),
    );
    expect(failure.code).toBe("ApiNotFound");
    expect(failure.message).not.toContain("this host");
  });

  it("keep a range that the add-in goes on using after the run", async () => {
    const { run } = excelInNode();
    await run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("B2");
      context.trackedObjects.add(cell);
      await context.sync();
      cell.values = [[5]];
      cell.load("values,address");
      await context.sync();
      expect(cell.values).toEqual([[5]]);
      context.trackedObjects.remove(cell);
      await context.sync();
    });
  });

  it("load what was asked for, no more", async () => {
    const { run } = excelInNode();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("甲班");
      worksheets.add("乙班");
      worksheets.load("items/name,items/protection/protected");
      await context.sync();
      expect(worksheets.items.map(({ name, protection }) => [name, protection.protected])).toEqual([
        ["Sheet1", false],
        ["甲班", false],
        ["乙班", false],
      ]);
      expect(() => worksheets.items[0]?.id).not.toThrow();
      expect(() => worksheets.items[0]?.visibility).toThrow(/PropertyNotLoaded|not available/);
    });
  });

  it("keep settings and custom XML parts", async () => {
    const { run } = excelInNode();
    await run(async (context) => {
      const { settings, customXmlParts } = context.workbook;
      settings.add("policy", { id: "shanghai" });
      const setting = settings.getItemOrNullObject("policy").load("value");
      const none = settings.getItemOrNullObject("none");
      const part = customXmlParts
        .add('<x:l xmlns:x="urn:xueqing">一</x:l>')
        .load("id,namespaceUri");
      const count = customXmlParts.getByNamespace("urn:xueqing").getCount();
      const others = customXmlParts.getByNamespace("urn:other").getCount();
      await context.sync();
      expect(setting.value).toEqual({ id: "shanghai" });
      expect(none.isNullObject).toBe(true);
      expect(part.namespaceUri).toBe("urn:xueqing");
      expect([answerOf(count), answerOf(others)]).toEqual([1, 0]);
      const again = customXmlParts.getItem(part.id);
      again.setXml('<x:l xmlns:x="urn:xueqing">二</x:l>');
      const xml = again.getXml();
      await context.sync();
      expect(answerOf(xml)).toContain("二");
      again.delete();
      const left = customXmlParts.getByNamespace("urn:xueqing").getCount();
      await context.sync();
      expect(answerOf(left)).toBe(0);
    });
  });
});
