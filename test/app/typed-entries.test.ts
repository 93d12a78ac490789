import { ownResultSheets, typedEntries, type ResultSheetContent } from "../../src/app";
import { digestCell, formatAddress, type CellValue, type WriteLedger } from "../../src/sheet";

const written: readonly (readonly CellValue[])[] = [
  ["补考名单", "", "", ""],
  ["学号", "姓名", "数学", "备注（填）"],
  ["0070001", "欧阳若溪", 52, ""],
  ["0070002", "令狐远", 48, ""],
  ["0070003", "上官云", 30, ""],
];

const ledger: WriteLedger = {
  version: 1,
  sheets: [
    {
      report: "make-up-roster",
      sheetId: "{1}",
      cells: written.map((row) => row.map((value) => digestCell(value))),
    },
  ],
};

function sheetOf(
  values: readonly (readonly CellValue[])[],
  changes: Partial<ResultSheetContent> = {},
): ResultSheetContent {
  return {
    id: "{1}",
    name: "学情·补考名单",
    mark: { report: "make-up-roster" },
    origin: { row: 0, column: 0 },
    values,
    formulas: values,
    ...changes,
  };
}

/** The written sheet with one cell as a person left it. */
function edited(row: number, column: number, value: CellValue): (readonly CellValue[])[] {
  const wide = written.map((cells) => [...cells, ...Array<CellValue>(3).fill("")]);
  while (wide.length <= row) wide.push(Array<CellValue>(7).fill(""));
  return wide.map((cells, index) => (index === row ? cells.with(column, value) : cells));
}

const typedIn = (sheet: ResultSheetContent): readonly string[] =>
  typedEntries([sheet], ledger).map(formatAddress);

describe("what a person typed into a result sheet", () => {
  it.each([
    ["nothing", written, []],
    ["a cell to fill in", edited(3, 3, "家长已签收"), ["'学情·补考名单'!D4"]],
    ["another mark", edited(2, 2, 60), ["'学情·补考名单'!C3"]],
    ["the number as text", edited(2, 2, "52"), ["'学情·补考名单'!C3"]],
    ["a cell emptied", edited(4, 1, ""), ["'学情·补考名单'!B5"]],
    ["a column beyond ours", edited(2, 6, "电话"), ["'学情·补考名单'!G3"]],
    ["a row below ours", edited(7, 0, "合计"), ["'学情·补考名单'!A8"]],
  ])("%s", (_, values, cells) => {
    expect(typedIn(sheetOf(values))).toEqual(cells);
  });

  it("every cell of a list that was emptied", () => {
    expect(typedIn(sheetOf(written.slice(0, 4)))).toEqual([
      "'学情·补考名单'!A5",
      "'学情·补考名单'!B5",
      "'学情·补考名单'!C5",
    ]);
  });

  it("a formula in place of the value it gives", () => {
    const formulas = edited(2, 2, "=26*2");
    expect(typedIn(sheetOf(written, { formulas }))).toEqual(["'学情·补考名单'!C3"]);
  });

  it("text that only looks like a formula is as we wrote it", () => {
    const name = "=1+1";
    const own: WriteLedger = {
      version: 1,
      sheets: [{ report: "make-up-roster", sheetId: "{1}", cells: [[digestCell(name)]] }],
    };
    expect(typedEntries([sheetOf([[name]])], own)).toEqual([]);
  });

  it("no cell of a list that was only sorted", () => {
    const [title = [], header = [], first = [], second = [], third = []] = written;
    expect(typedIn(sheetOf([title, header, third, second, first]))).toEqual([]);
  });

  it("the one cell typed into a list that was sorted as well", () => {
    const [title = [], header = [], first = [], second = [], third = []] = written;
    const sorted = [title, header, third, second.with(3, "已补考"), first];
    expect(typedIn(sheetOf(sorted))).toEqual(["'学情·补考名单'!D4"]);
  });

  it("cells of a used range that begins further in", () => {
    const values = [["学号", "姓名", "数学"]];
    const cells = [
      ["", "", "", ""],
      ["", "学号", "姓名", "数学"],
    ].map((row) => row.map((value) => digestCell(value)));
    const own: WriteLedger = {
      version: 1,
      sheets: [{ report: "make-up-roster", sheetId: "{1}", cells }],
    };
    expect(typedEntries([sheetOf(values, { origin: { row: 1, column: 1 } })], own)).toEqual([]);
  });

  it("nothing in reports that are not asked for", () => {
    const sheet = sheetOf(edited(3, 3, "家长已签收"));
    expect(typedEntries([sheet], ledger, (report) => report === "overview")).toEqual([]);
  });
});

describe("which sheets are ours", () => {
  const mark = { report: "make-up-roster" };
  const idsOf = (sheets: readonly Parameters<typeof ownResultSheets>[0][number][]) =>
    [...ownResultSheets(sheets, ledger).values()].map(({ sheet }) => sheet.id);

  it.each([
    ["the sheet that the ledger knows", [{ id: "{1}", mark }], ["{1}"]],
    [
      "not a copy beside it",
      [
        { id: "{1}", mark },
        { id: "{9}", mark },
      ],
      ["{1}"],
    ],
    ["not a sheet without the mark", [{ id: "{1}", mark: null }], []],
    [
      "not a sheet with the mark of another report",
      [{ id: "{1}", mark: { report: "overview" } }],
      [],
    ],
    [
      "the only marked one after all ids were changed",
      [
        { id: "{7}", mark },
        { id: "{8}", mark: null },
      ],
      ["{7}"],
    ],
    [
      "none of two after all ids were changed",
      [
        { id: "{7}", mark },
        { id: "{8}", mark },
      ],
      [],
    ],
  ])("%s", (_, sheets, ids) => {
    expect(idsOf(sheets)).toEqual(ids);
  });

  it("no copy whose original was deleted while other sheets of ours kept their ids", () => {
    const both: WriteLedger = {
      version: 1,
      sheets: [...ledger.sheets, { report: "overview", sheetId: "{2}", cells: [] }],
    };
    const sheets = [
      { id: "{9}", mark },
      { id: "{2}", mark: { report: "overview" } },
    ];
    expect([...ownResultSheets(sheets, both).keys()]).toEqual(["overview"]);
  });

  it("none in a workbook that we never wrote into", () => {
    expect(ownResultSheets([{ id: "{1}", mark }], null).size).toBe(0);
  });
});
