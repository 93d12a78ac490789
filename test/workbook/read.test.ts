import type { StoredCell, WorkbookFile } from "../../src/host";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet";
import { openHost, workbookOf } from "./open-host";

async function read(file: WorkbookFile): Promise<WorkbookSnapshot> {
  return openHost(file).port.read();
}

async function readFirst(file: WorkbookFile): Promise<SheetSnapshot> {
  return (await read(file)).sheets[0]!;
}

function put(file: WorkbookFile, row: number, column: number, cell: Partial<StoredCell>): void {
  file.sheets[0]!.setCell(row, column, { value: "", formula: null, style: 0, ...cell });
}

function styleOf(file: WorkbookFile, numberFormat: string): number {
  return file.styles.intern({ ...file.styles.look(0), numberFormat });
}

describe("reading a workbook", () => {
  it("tells values from what the cells show", async () => {
    const file = workbookOf({ 七年级: [["学号", "数学", "日期", "缺考", "及格"]] });
    put(file, 1, 0, { value: "0070001", style: styleOf(file, "@") });
    put(file, 1, 1, { value: 59.6, style: styleOf(file, "0") });
    put(file, 1, 2, { value: 46_200, style: styleOf(file, "yyyy-mm-dd") });
    put(file, 1, 3, { value: { error: "#N/A" } });
    put(file, 1, 4, { value: false });
    const sheet = await readFirst(file);
    expect(sheet.values[1]).toEqual(["0070001", 59.6, 46_200, "#N/A", false]);
    expect(sheet.texts[1]).toEqual(["0070001", "60", "2026-06-27", "#N/A", "FALSE"]);
  });

  it("brings formulas where there are any and values elsewhere", async () => {
    const file = workbookOf({
      七年级: [
        ["语文", "数学", "总分"],
        [70, 52, null],
        [60, 61, null],
      ],
    });
    put(file, 1, 2, { value: 122, formula: "=A2+B2" });
    put(file, 2, 2, { value: 121, formula: "=A3+B3" });
    const sheet = await readFirst(file);
    expect(sheet.formulas).toEqual([
      ["语文", "数学", "总分"],
      [70, 52, "=A2+B2"],
      [60, 61, "=A3+B3"],
    ]);
    expect(sheet.values[2]).toEqual([60, 61, 121]);
  });

  it("keeps the place of a table that begins further in, and its merged areas", async () => {
    const file = workbookOf({ "一班, 'A'": [] });
    put(file, 3, 2, { value: "七年级成绩" });
    put(file, 4, 4, { value: "数学" });
    file.sheets[0]!.setMerges([
      { row: 3, column: 2, rows: 1, columns: 3 },
      { row: 4, column: 2, rows: 2, columns: 1 },
    ]);
    const sheet = await readFirst(file);
    expect(sheet.origin).toEqual({ row: 3, column: 2 });
    expect(sheet.values).toEqual([
      ["七年级成绩", "", ""],
      ["", "", "数学"],
    ]);
    expect(sheet.merges).toEqual([
      { row: 3, column: 2, rows: 1, columns: 3 },
      { row: 4, column: 2, rows: 2, columns: 1 },
    ]);
  });

  it("reads hidden sheets and leaves empty ones empty", async () => {
    const file = workbookOf({ 七年级: [["数学"]], 隐藏: [["英语"]], 空表: [] });
    file.sheets[1]!.visibility = "VeryHidden";
    const { name, sheets, ledger, structureProtected } = await read(file);
    expect(name).toBe("七年级.xlsx");
    expect(structureProtected).toBe(false);
    expect(ledger).toBeNull();
    expect(sheets.map(({ name: sheet, visible, values }) => [sheet, visible, values])).toEqual([
      ["七年级", true, [["数学"]]],
      ["隐藏", false, [["英语"]]],
      ["空表", true, []],
    ]);
  });

  it("finds more merged areas than Excel lists at once", async () => {
    const file = workbookOf({ 台账: Array.from({ length: 700 }, () => ["姓名", "", "家庭"]) });
    const merges = Array.from({ length: 700 }, (_, row) => ({
      row,
      column: 0,
      rows: 1,
      columns: 2,
    }));
    file.sheets[0]!.setMerges(merges);
    expect((await readFirst(file)).merges).toEqual(merges);
  });

  it("is not led on by a million formatted blank rows", async () => {
    const file = workbookOf({ 七年级: [["数学"], [52]] });
    put(file, 1_048_575, 5, { style: styleOf(file, "0.00") });
    expect((await readFirst(file)).values).toEqual([["数学"], [52]]);
  });
});

describe("what reading costs", () => {
  type Cells = readonly (readonly (string | number)[])[];
  const wide = (rows: number, columns: number, cell: string | number): Cells =>
    Array.from({ length: rows }, () => Array<string | number>(columns).fill(cell));

  it("three round trips for an ordinary grade, however many sheets", async () => {
    const sheets: Record<string, Cells> = {};
    for (let number = 1; number <= 12; number += 1) {
      sheets[`七（${number}）班`] = [["学号", "姓名", "语文", "数学", "英语"], ...wide(50, 5, 78)];
    }
    const { host, port } = openHost(workbookOf(sheets));
    expect((await port.read()).sheets).toHaveLength(12);
    expect(host.traffic.syncs).toBe(3);
  });

  it("one more for each 4 MB that must move, none of them refused", async () => {
    const { host, port } = openHost(workbookOf({ 流水: wide(9_000, 20, "缺考（事假）") }));
    const { sheets } = await port.read();
    expect(sheets[0]!.values).toHaveLength(9_000);
    expect(sheets[0]!.values.at(-1)).toEqual(Array(20).fill("缺考（事假）"));
    const megabytes = host.traffic.bytesIn / 1_000_000;
    expect(megabytes).toBeGreaterThan(7);
    expect(host.traffic.syncs).toBeLessThanOrEqual(3 + Math.ceil(megabytes / 4));
    expect(host.traffic.largestMessage).toBeLessThan(5_000_000);
  });

  it("asks again in halves where cells are larger than expected", async () => {
    const long = "学".repeat(400);
    const { port } = openHost(workbookOf({ 评语: wide(500, 8, long) }));
    const { sheets } = await port.read();
    expect(sheets[0]!.values).toEqual(wide(500, 8, long));
    expect(sheets[0]!.texts).toHaveLength(500);
  });
});
