import { openWorkbookFile } from "../../../src/host";
import { answerOf, excelInNode, failureOf } from "../excel-in-node";
import { aPackage, aWorksheet, partText } from "../storage/package-fixture";

const scale =
  '<cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>';
const below =
  '<cfRule type="cellIs" dxfId="9" priority="1" operator="lessThan"><formula>60</formula></cfRule>';
const bars =
  '<cfRule type="dataBar" priority="7"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">{0-1}</x14:id></ext></extLst></cfRule>';
/** Rows without numbers, white space and a comment, as some programs write them. */
const theirs = aWorksheet(
  `\n <sheetData>\r\n<row><c t="inlineStr"><is><t>姓名</t></is></c></row> <row r='2'><c r='A2'><v>1.0</v></c></row></sheetData>\n` +
    ` <conditionalFormatting sqref="C2:C9 E2:E9">${scale}<!-- 留 -->${below}</conditionalFormatting>\n` +
    ` <conditionalFormatting sqref="D2:D9">${bars}</conditionalFormatting>\n <pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>`,
);

function opened(xml: string) {
  return excelInNode(openWorkbookFile(aPackage({ "xl/worksheets/sheet1.xml": `\uFEFF${xml}` })));
}

function sheetXml({ host }: ReturnType<typeof opened>): string {
  return partText(host.file.save(), "xl/worksheets/sheet1.xml");
}

describe("conditional formats of a sheet", () => {
  it("can be loaded as a whole", async () => {
    const { run } = opened(theirs);
    await run(async (context) => {
      const rules = context.workbook.worksheets.getFirst().getRange("D2").conditionalFormats;
      rules.load("items");
      await context.sync();
      expect(rules.items.map(({ type, priority }) => [type, priority])).toEqual([["DataBar", 2]]);
    });
  });

  it("are listed whatever their kind, first priority first", async () => {
    const { run } = opened(theirs);
    await run(async (context) => {
      const rules = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
      rules.load("items/id,items/type,items/priority,items/stopIfTrue");
      const count = rules.getCount();
      await context.sync();
      expect(
        rules.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
      ).toEqual([
        ["CellValue", 0, false],
        ["ColorScale", 1, null],
        ["DataBar", 2, null],
      ]);
      expect(answerOf(count)).toBe(3);
      const [first, , last] = rules.items;
      const several = first?.getRanges().load("address");
      const none = first?.getRangeOrNullObject();
      const one = last?.getRange().load("address");
      const custom = first?.customOrNullObject;
      custom?.load("rule/formula");
      await context.sync();
      expect(several?.address).toBe("成绩!C2:C9,成绩!E2:E9");
      expect(none?.isNullObject).toBe(true);
      expect(one?.address).toBe("成绩!D2:D9");
      expect(custom?.isNullObject).toBe(true);
    });
  });

  it("leave without a trace: added at the end, saved, opened again and deleted", async () => {
    const first = opened(theirs);
    const before = sheetXml(first);
    await first.run(async (context) => {
      const areas = context.workbook.worksheets.getFirst().getRanges("C2:C4,C7,E7:F7");
      const rule = areas.conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=C2<60";
      rule.custom.format.fill.color = "#FBE3E1";
      rule.custom.format.font.color = "#9B1C1C";
      for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
        rule.custom.format.borders.getItem(side).style = "Dash";
        rule.custom.format.borders.getItem(side).color = "#46337D";
      }
      rule.stopIfTrue = true;
      rule.priority = 1_000_000;
      await context.sync();
    });
    const saved = sheetXml(first);
    expect(saved).toContain(
      '<conditionalFormatting sqref="C2:C4 C7 E7:F7"><cfRule type="expression" dxfId="0" priority="8" stopIfTrue="1"><formula>C2&lt;60</formula></cfRule></conditionalFormatting>',
    );
    expect(partText(first.host.file.save(), "xl/styles.xml")).toContain(
      '<dxf><font><color rgb="FF9B1C1C"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFBE3E1"/></patternFill></fill><border><left style="dashed"><color rgb="FF46337D"/></left><right style="dashed"><color rgb="FF46337D"/></right><top style="dashed"><color rgb="FF46337D"/></top><bottom style="dashed"><color rgb="FF46337D"/></bottom></border></dxf>',
    );

    const again = excelInNode(openWorkbookFile(first.host.file.save()));
    await again.run(async (context) => {
      const rules = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
      rules.load("items/type");
      await context.sync();
      const last = rules.items.at(-1);
      last?.custom.rule.load("formula");
      await context.sync();
      expect(last?.custom.rule.formula).toBe("=C2<60");
      last?.delete();
      await context.sync();
    });
    expect(sheetXml(again)).toBe(before);
  });

  it("go to the top when added, and to the place that their priority says", async () => {
    const { run, host } = excelInNode();
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A9");
      for (const formula of ["=A1=1", "=A1=2", "=A1=3"]) {
        range.conditionalFormats.add("Custom").custom.rule.formula = formula;
      }
      await context.sync();
      expect(formulas()).toEqual(["A1=3", "A1=2", "A1=1"]);
      range.conditionalFormats.getItemAt(0).priority = -1;
      await context.sync();
      expect(formulas()).toEqual(["A1=2", "A1=1", "A1=3"]);
      range.conditionalFormats.getItemAt(2).priority = 1;
      await context.sync();
      expect(formulas()).toEqual(["A1=2", "A1=3", "A1=1"]);
    });
    function formulas() {
      return openWorkbookFile(host.file.save()).sheets[0]?.conditionalFormats.map(
        ({ formula }) => formula,
      );
    }
  });

  it("of other kinds can be deleted but not changed; one with an extension stays", async () => {
    const file = opened(theirs);
    await file.run(async (context) => {
      const rules = context.workbook.worksheets.getFirst().getRange("E5").conditionalFormats;
      rules.load("items/id");
      await context.sync();
      rules.items[0]?.delete();
      await context.sync();
    });
    expect(sheetXml(file)).toContain(
      `<conditionalFormatting sqref="C2:C9 E2:E9">${scale}<!-- 留 --></conditionalFormatting>`,
    );
    const failure = await failureOf(
      file.run(async (context) => {
        context.workbook.worksheets
          .getFirst()
          .getRange("D5")
          .conditionalFormats.getItemAt(0)
          .delete();
        await context.sync();
      }),
    );
    expect(failure.message).toContain("with an extension is not implemented by this host");
  });

  it("stay on the cells beside a cleared range, and say the same there", async () => {
    const file = opened(
      aWorksheet(
        '<sheetData/><conditionalFormatting sqref="B2:B9"><cfRule type="expression" dxfId="0" priority="2"><formula>$A2&lt;B2</formula></cfRule><cfRule type="cellIs" priority="1" operator="lessThan"><formula>C2</formula></cfRule></conditionalFormatting>',
      ),
    );
    await file.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:C4").conditionalFormats.clearAll();
      await context.sync();
    });
    const xml = sheetXml(file);
    expect(xml).toContain(
      'sqref="B5:B9"><cfRule type="cellIs" operator="lessThan" priority="1"><formula>C5',
    );
    expect(xml).toContain('priority="2"><formula>$A5&lt;B5</formula>');
  });
});
