import { excelInNode } from "../excel-in-node";

/** Written value → stored value, number format, text shown. */
const asTyped: readonly (readonly [unknown, unknown, string, string])[] = [
  ["张三", "张三", "General", "张三"],
  ["007", 7, "General", "7"],
  ["59.6", 59.6, "General", "59.6"],
  ["-3", -3, "General", "-3"],
  ["(3)", -3, "General", "-3"],
  ["９０", 90, "General", "90"],
  ["1,234", 1234, "#,##0", "1,234"],
  ["12,34", "12,34", "General", "12,34"],
  ["1,234.5", 1234.5, "#,##0.00", "1,234.50"],
  ["95%", 0.95, "0%", "95%"],
  ["95.5%", 0.955, "0.00%", "95.50%"],
  ["1e3", 1000, "0.00E+00", "1.00E+03"],
  ["¥5", 5, "¥#,##0;-¥#,##0", "¥5"],
  ["1 1/2", 1.5, "# ?/?", "1 1/2"],
  ["2024/3/5", 45356, "yyyy/m/d", "2024/3/5"],
  ["2024-03-05", 45356, "yyyy/m/d", "2024/3/5"],
  ["2024年3月5日", 45356, 'yyyy"年"m"月"d"日"', "2024年3月5日"],
  ["2024/13/5", "2024/13/5", "General", "2024/13/5"],
  ["1/2", 46024, 'm"月"d"日"', "1月2日"],
  ["7-3", 46206, 'm"月"d"日"', "7月3日"],
  ["3月5日", 46086, 'm"月"d"日"', "3月5日"],
  ["SEP2", 46267, "d-mmm", "2-Sep"],
  ["9:30", 0.395833333333333, "h:mm", "9:30"],
  ["2024/3/5 12:00", 45356.5, "yyyy/m/d h:mm", "2024/3/5 12:00"],
  ["true", true, "General", "TRUE"],
  ["#N/A", "#N/A", "General", "#N/A"],
  ["1234567890123456789", 1234567890123450000, "General", "1.23457E+18"],
  ["'007", "007", "General", "007"],
  ["--", "--", "General", "--"],
  ["第3名", "第3名", "General", "第3名"],
  [60, 60, "General", "60"],
  [false, false, "General", "FALSE"],
];

describe("values written as Excel understands typing", () => {
  it.each(asTyped)("%j becomes %j, format %j, shown %j", async (written, value, format, text) => {
    const { run } = excelInNode();
    await run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("B2");
      cell.values = [[written]];
      cell.load("values,numberFormat,text");
      await context.sync();
      const stored: unknown = cell.values[0]?.[0];
      if (typeof value === "number") expect(stored).toBeCloseTo(value, 12);
      else expect(stored).toBe(value);
      expect(cell.numberFormat).toEqual([[format]]);
      expect(cell.text).toEqual([[text]]);
    });
  });

  it.each(["007", "1/2", "1234567890123456789", "=王小明", "95%", "TRUE", "SEP2"])(
    "leaves %j as it is in a cell whose number format is text",
    async (written) => {
      const { run } = excelInNode();
      await run(async (context) => {
        const cell = context.workbook.worksheets.getFirst().getRange("B2");
        cell.numberFormat = [["@"]];
        cell.values = [[written]];
        cell.load("values,formulas,valueTypes");
        await context.sync();
        expect(cell.values).toEqual([[written]]);
        expect(cell.formulas).toEqual([[written]]);
        expect(cell.valueTypes).toEqual([["String"]]);
      });
    },
  );

  it("takes what begins with an equals sign for a formula, without computing it", async () => {
    const { run, host } = excelInNode();
    await run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("C3");
      cell.values = [["=SUM(A1:A3)"]];
      cell.load("values,formulas");
      await context.sync();
      expect(cell.formulas).toEqual([["=SUM(A1:A3)"]]);
      expect(cell.values).toEqual([[""]]);
      host.setComputedValue(host.file.activeSheet.sheetId, 2, 2, 12);
      cell.load("values,formulas");
      await context.sync();
      expect(cell.values).toEqual([[12]]);
      expect(cell.formulas).toEqual([["=SUM(A1:A3)"]]);
    });
  });

  it("keeps a number format that the cell already had", async () => {
    const { run } = excelInNode();
    await run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.numberFormat = [["0"]];
      cell.values = [["59.6"]];
      cell.load("values,numberFormat,text");
      await context.sync();
      expect(cell.values).toEqual([[59.6]]);
      expect(cell.numberFormat).toEqual([["0"]]);
      expect(cell.text).toEqual([["60"]]);
    });
  });

  it("leaves cells alone where the array has null, and blanks those with an empty string", async () => {
    const { run } = excelInNode();
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 9]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1, "", 9]]);
    });
  });

  it("writes one value into every cell of the range", async () => {
    const { run } = excelInNode();
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      Reflect.set(range, "values", "是");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["是", "是"],
        ["是", "是"],
      ]);
    });
  });
});
