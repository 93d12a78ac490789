import { openWorkbookFile } from "../../../src/host";
import { excelInNode, failureOf } from "../excel-in-node";
import { aPackage, aWorksheet, partText } from "../storage/package-fixture";

const theirList =
  '<dataValidation type="list" imeMode="on" allowBlank="1" sqref="B2:B9 D2:D9"><formula1>$H$1:$H$3</formula1></dataValidation>';
const theirDate =
  '<dataValidation type="date" operator="greaterThan" sqref="F2:F9"><formula1>E2</formula1></dataValidation>';

function opened(elements: string) {
  return excelInNode(
    openWorkbookFile(
      aPackage({ "xl/worksheets/sheet1.xml": aWorksheet(`<sheetData/>${elements}`) }),
    ),
  );
}

function validationAt(context: Excel.RequestContext, address: string): Excel.DataValidation {
  return context.workbook.worksheets.getFirst().getRange(address).dataValidation;
}

const withTheirs = `<dataValidations count="2" xWindow="3">${theirList}${theirDate}</dataValidations>`;

describe("data validation", () => {
  it("takes a list and a decimal with their alert, and reads them back after saving", async () => {
    const first = excelInNode();
    await first.run(async (context) => {
      const states = validationAt(context, "H3:H40");
      states.rule = { list: { inCellDropDown: true, source: '正常,缺考,缓考,"作弊"' } };
      states.errorAlert = { showAlert: true, style: "Stop", title: "补考状态", message: "请选择" };
      const marks = validationAt(context, "G3:G40");
      marks.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
      marks.errorAlert = { showAlert: true, style: "Warning", title: "补考成绩", message: "0—100" };
      marks.prompt = { showPrompt: true, title: "补考成绩", message: "填卷面分" };
      marks.ignoreBlanks = false;
      await context.sync();
    });
    const bytes = first.host.file.save();
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain(
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="补考状态" error="请选择" sqref="H3:H40"><formula1>"正常,缺考,缓考,""作弊"""</formula1></dataValidation>' +
        '<dataValidation type="decimal" errorStyle="warning" showInputMessage="1" showErrorMessage="1" errorTitle="补考成绩" error="0—100" promptTitle="补考成绩" prompt="填卷面分" sqref="G3:G40"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>',
    );
    const { run } = excelInNode(openWorkbookFile(bytes));
    await run(async (context) => {
      const states = validationAt(context, "H5");
      const marks = validationAt(context, "G3:G40");
      const both = validationAt(context, "G3:H40");
      const part = validationAt(context, "G1:G40");
      const none = validationAt(context, "A1");
      for (const each of [states, marks]) each.load("type,rule,errorAlert,prompt,ignoreBlanks");
      for (const each of [both, part, none]) each.load("type");
      await context.sync();
      expect([states, marks, both, part, none].map(({ type }) => type)).toEqual([
        "List",
        "Decimal",
        "Inconsistent",
        "MixedCriteria",
        "None",
      ]);
      expect(states.rule).toEqual({
        list: { inCellDropDown: true, source: '正常,缺考,缓考,"作弊"' },
      });
      expect(marks.rule).toEqual({
        decimal: { formula1: "=0", formula2: "=100", operator: "Between" },
      });
      expect(marks.errorAlert).toEqual({
        showAlert: true,
        style: "Warning",
        title: "补考成绩",
        message: "0—100",
      });
      expect(marks.prompt.message).toBe("填卷面分");
      expect([states.ignoreBlanks, marks.ignoreBlanks]).toEqual([true, false]);
    });
  });

  it("leaves the person's as they are, and parts them only where it is set or cleared", async () => {
    const file = opened(withTheirs);
    await file.run(async (context) => {
      validationAt(context, "A20").rule = {
        list: { inCellDropDown: true, source: "是,否" },
      };
      validationAt(context, "F2:F4").clear();
      validationAt(context, "J1:J9").clear();
      await context.sync();
    });
    const xml = partText(file.host.file.save(), "xl/worksheets/sheet1.xml");
    expect(xml).toContain(
      `<dataValidations count="3" xWindow="3">${theirList}<dataValidation type="date" operator="greaterThan" sqref="F5:F9"><formula1>E5</formula1></dataValidation><dataValidation type="list"`,
    );
  });

  it("names the type of those that it cannot set, and fails loudly beyond", async () => {
    const { run } = opened(withTheirs);
    await run(async (context) => {
      const dates = validationAt(context, "F3");
      dates.load("type");
      await context.sync();
      expect(dates.type).toBe("Date");
    });
    const set = (rule: Excel.DataValidationRule) =>
      failureOf(
        run(async (context) => {
          validationAt(context, "A1").rule = rule;
          await context.sync();
        }),
      );
    expect((await set({ custom: { formula: "=A1>0" } })).message).toContain("not implemented");
    expect((await set({ list: { inCellDropDown: true, source: "字".repeat(256) } })).code).toBe(
      "InvalidArgument",
    );
  });

  it("does not touch one that refers to another sheet", async () => {
    const tied =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1><xm:f>表!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C3:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const file = opened(tied);
    const failure = await failureOf(
      file.run(async (context) => {
        validationAt(context, "C9").clear();
        await context.sync();
      }),
    );
    expect(failure.message).toContain("refers to another sheet is not implemented");
    expect(partText(file.host.file.save(), "xl/worksheets/sheet1.xml")).toContain(tied);
  });
});
