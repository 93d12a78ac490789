import { carryOver, listRows } from "../../../src/app";
import { formatCell, type CellValue, type SheetPlan } from "../../../src/sheet";
import { aListPlan, lines, sheetOf, written, type Grid, type Line } from "./a-list";

/** The sheet of `lines`, changed by a person, written again with `next`. */
function rerun(change: (grid: Grid) => Grid, next: readonly Line[] | SheetPlan = lines) {
  const { grid, ledger } = written(aListPlan());
  const plan = "rows" in next ? next : aListPlan(next);
  return carryOver(plan, sheetOf(change(grid.map((row) => [...row]))), ledger);
}

const valuesOf = ({ rows }: SheetPlan) =>
  rows.map(({ cells }) =>
    cells
      .map((cell) => cell?.value ?? "")
      .join("|")
      .replace(/\|+$/, ""),
  );

const typed =
  (row: number, column: number, value: CellValue) =>
  (grid: Grid): Grid => {
    while (grid.length <= row) grid.push([]);
    const line = grid[row]!;
    while (line.length <= column) line.push("");
    line[column] = value;
    const width = Math.max(...grid.map((cells) => cells.length));
    return grid.map((cells) => [...cells, ...Array<CellValue>(width - cells.length).fill("")]);
  };

const all =
  (...changes: readonly ((grid: Grid) => Grid)[]) =>
  (grid: Grid): Grid =>
    changes.reduce((now, change) => change(now), grid);

const insertColumn = (at: number) => (grid: Grid) =>
  grid.map((row) => [...row.slice(0, at), "", ...row.slice(at)]);
const insertRow = (at: number) => (grid: Grid) => [
  ...grid.slice(0, at),
  grid[0]!.map(() => ""),
  ...grid.slice(at),
];

describe("an entry in a column to fill in", () => {
  it("stays with its pupil when others come before", () => {
    const { plan, kept, setAside } = rerun(typed(3, 4, "家长已签收"), [
      ["0070000", "东方白", 12],
      ...lines,
    ]);
    expect(valuesOf(plan)).toEqual([
      "补考名单",
      "序号|学号|姓名|数学|备注（填）",
      "1|0070000|东方白|12",
      "2|0070001|欧阳若溪|52",
      "3|0070002|令狐远|48|家长已签收",
      "4|0070003|上官云|30",
      "教导处签字：",
    ]);
    expect([kept, setAside]).toEqual([1, []]);
  });

  it("stays with its pupil when the list was sorted and numbered anew", () => {
    const { plan } = rerun(
      all(typed(2, 4, "甲"), typed(4, 4, "丙"), (grid) => {
        const [title, header, one, two, three, foot] = grid;
        return [title!, header!, three!.with(0, 1), one!.with(0, 2), two!.with(0, 3), foot!];
      }),
    );
    expect(valuesOf(plan).slice(2, 5)).toEqual([
      "1|0070001|欧阳若溪|52|甲",
      "2|0070002|令狐远|48",
      "3|0070003|上官云|30|丙",
    ]);
  });

  it("is found under its title after columns were inserted, moved and deleted", () => {
    const { plan, blocked } = rerun(
      all(typed(2, 4, "甲"), insertColumn(0), (grid) =>
        grid.map(([blank, ordinal, number, name, , remark]) => [
          remark!,
          blank!,
          name!,
          ordinal!,
          number!,
        ]),
      ),
    );
    expect(valuesOf(plan)[2]).toBe("1|0070001|欧阳若溪|52|甲");
    expect(blocked).toEqual([]);
  });

  it("goes to 待处理 when its pupil is gone, and back when the pupil is", () => {
    const first = rerun(typed(3, 4, "家长已签收"), [lines[0]!, lines[2]!]);
    expect(valuesOf(first.plan).slice(4)).toEqual([
      "教导处签字：",
      "",
      "待处理：",
      "原来在哪一行|栏目|您填的内容",
      "0070002 令狐远|备注（填）|家长已签收",
    ]);
    expect(first.setAside.map(({ row, column }) => formatCell(row, column))).toEqual(["E4"]);

    const second = written(first.plan);
    const again = carryOver(aListPlan([lines[0]!]), sheetOf(second.grid), second.ledger);
    expect(valuesOf(again.plan).at(-1)).toBe("0070002 令狐远|备注（填）|家长已签收");

    const third = written(again.plan);
    const back = carryOver(aListPlan(), sheetOf(third.grid), third.ledger);
    expect(valuesOf(back.plan).slice(2)).toEqual([
      "1|0070001|欧阳若溪|52",
      "2|0070002|令狐远|48|家长已签收",
      "3|0070003|上官云|30",
      "教导处签字：",
    ]);
  });

  it("is gone for good once a person deleted it from 待处理", () => {
    const { grid, ledger } = written(rerun(typed(3, 4, "家长已签收"), [lines[0]!]).plan);
    const { plan } = carryOver(aListPlan(), sheetOf(grid.slice(0, -3)), ledger);
    expect(valuesOf(plan)).toEqual(valuesOf(aListPlan()));
  });

  it("stays what it was: a date, a switch, a formula that leads to its own row", () => {
    const { plan } = rerun(
      all(typed(2, 4, 46_200), typed(3, 4, true), typed(4, 4, '=IF(D5<40,"补",$D$5)&A$2')),
      [["0070000", "东方白", 12], ...lines],
    );
    expect(plan.rows.slice(3, 6).map(({ cells }) => cells[4]?.theirs)).toEqual([
      { value: 46_200, formula: null, numberFormat: "General" },
      { value: true, formula: null, numberFormat: "General" },
      { value: 42, formula: '=IF(D6<40,"补",$D$6)&A$2', numberFormat: "General" },
    ]);
  });

  it("keeps its result in place and its text under 待处理 where a formula leads nowhere", () => {
    const { plan } = rerun(typed(2, 4, "=D2+D9"));
    expect(plan.rows[2]?.cells[4]?.theirs?.formula).toBeNull();
    expect(valuesOf(plan)[2]).toBe("1|0070001|欧阳若溪|52|42");
    expect(valuesOf(plan).at(-1)).toBe("0070001 欧阳若溪|备注（填）|=D2+D9");
  });
});

describe("a row", () => {
  it("comes back blank when a person deleted it", () => {
    const { plan, blocked } = rerun(
      all(typed(3, 4, "签"), (grid) => grid.filter((_, row) => row !== 3)),
    );
    expect(valuesOf(plan)).toEqual(valuesOf(aListPlan()));
    expect(blocked).toEqual([]);
  });

  const withOwnRow = all(
    insertRow(4),
    typed(4, 1, "0070009"),
    typed(4, 2, "南宫雪"),
    typed(4, 4, "转来"),
  );

  it("that a person added goes to 待处理 if the list knows nothing of it", () => {
    const { plan, setAside } = rerun(withOwnRow);
    expect(valuesOf(plan).slice(-3)).toEqual([
      "0070009 南宫雪|学号|0070009",
      "0070009 南宫雪|姓名|南宫雪",
      "0070009 南宫雪|备注（填）|转来",
    ]);
    expect(setAside).toHaveLength(3);
  });

  it("that a person added goes into the row that stands for it", () => {
    const { grid, ledger } = written(aListPlan());
    const sheet = sheetOf(withOwnRow(grid));
    const [added] = listRows(sheet, ledger).filter(({ isAdded }) => isAdded);
    expect([...added!.cells].map(([id, { value }]) => [id, value])).toEqual([
      ["studentNumber", "0070009"],
      ["name", "南宫雪"],
      ["remark", "转来"],
    ]);
    const plan = aListPlan([...lines, ["0070009", "南宫雪", 0]]);
    const takes = [{ content: added!.content, columns: ["studentNumber", "name"] }];
    const rows = plan.rows.map((row) => (row.key === "0070009" ? { ...row, takes } : row));
    const carried = carryOver({ ...plan, rows }, sheet, ledger);
    expect(valuesOf(carried.plan)[5]).toBe("4|0070009|南宫雪|0|转来");
    expect(carried.setAside).toEqual([]);
  });

  it("that is blank for a person to fill in is told from the others", () => {
    const plan = aListPlan();
    const blank = {
      height: 20,
      isOpen: true,
      cells: [5, "", "", "", ""].map((value) => ({ value, format: "text" })),
    } as const;
    const { grid, ledger } = written({ ...plan, rows: plan.rows.toSpliced(5, 0, blank) });
    expect(listRows(sheetOf(grid), ledger).map(({ isAdded }) => isAdded)).toEqual([
      false,
      false,
      false,
    ]);
    const filled = sheetOf(all(typed(5, 2, "南宫雪"), typed(5, 3, "转来"))(grid));
    const [row] = listRows(filled, ledger).filter(({ isAdded }) => isAdded);
    expect([...row!.cells.keys()]).toEqual(["name", "mark"]);
  });
});

describe("a column of a person's own", () => {
  it("stands right of ours, by pupil", () => {
    const { plan } = rerun(
      all(insertColumn(3), typed(1, 3, "电话"), typed(2, 3, "139"), typed(4, 3, "137")),
      [lines[2]!, lines[0]!],
    );
    expect(valuesOf(plan).slice(1, 4)).toEqual([
      "序号|学号|姓名|数学|备注（填）|电话",
      "1|0070003|上官云|30||137",
      "2|0070001|欧阳若溪|52||139",
    ]);
    expect(plan.filter?.columns).toBe(6);
    const second = written(plan);
    const again = carryOver(aListPlan(), sheetOf(second.grid), second.ledger);
    expect(valuesOf(again.plan)[4]).toBe("3|0070003|上官云|30||137");
  });
});

describe("notes", () => {
  it("below the list keep their distance to it, beside the head their place", () => {
    const { plan } = rerun(all(typed(7, 1, "注：周五交"), typed(0, 6, "初稿")), lines.slice(0, 1));
    expect(valuesOf(plan)).toEqual([
      "补考名单||||||初稿",
      "序号|学号|姓名|数学|备注（填）",
      "1|0070001|欧阳若溪|52",
      "教导处签字：",
      "",
      "|注：周五交",
    ]);
  });

  it("go to 待处理 where no room is left for them", () => {
    const { plan } = rerun(typed(5, 4, "加盖公章"), {
      ...aListPlan(),
      merges: [{ row: 5, column: 0, rows: 1, columns: 5 }],
    });
    expect(valuesOf(plan).at(-1)).toBe("E6||加盖公章");
  });
});

describe("a cell of ours that a person wrote over", () => {
  const addressesOf = (change: (grid: Grid) => Grid, next: readonly Line[] = lines) =>
    rerun(change, next).blocked.map(({ row, column }) => formatCell(row, column));

  it.each([
    ["another mark", typed(2, 3, 60), ["D3"]],
    ["another name", typed(3, 2, "令狐冲"), ["C4"]],
    ["the title", typed(0, 0, "补考安排"), ["A1"]],
    ["a column's title", typed(1, 3, "数学成绩"), ["D2"]],
  ])("blocks: %s", (_, change, cells) => {
    expect(addressesOf(change)).toEqual(cells);
  });

  it("blocks nothing if we would write the same now, or it was only emptied", () => {
    expect(addressesOf(typed(2, 3, 60), [["0070001", "欧阳若溪", 60]])).toEqual([]);
    expect(addressesOf(typed(2, 3, ""))).toEqual([]);
  });

  it("goes to 待处理 if its row is gone", () => {
    const { plan, blocked } = rerun(typed(2, 3, 60), lines.slice(1));
    expect(blocked).toEqual([]);
    expect(valuesOf(plan).at(-1)).toBe("0070001 欧阳若溪|数学|60");
  });
});

describe("the column that numbers the rows", () => {
  it.each([
    ["a number", 99],
    ["the row's number", "=ROW()-5"],
    ["one more than above", "=A3+1"],
    ["the rows that are shown", "=SUBTOTAL(103, $C$3:C4)"],
  ])("is numbered anew whatever numbers stand there: %s", (_, content) => {
    const { plan, kept, setAside, blocked } = rerun(typed(3, 0, content));
    expect(valuesOf(plan)).toEqual(valuesOf(aListPlan()));
    expect([kept, setAside, blocked]).toEqual([0, [], []]);
  });

  it.each<[string, CellValue, readonly string[]]>([
    ["a sign", "★", ["0070002 令狐远|序号|★"]],
    [
      "a formula that says something",
      '=IF(D4<60,"补",1)',
      ["0070002 令狐远|序号|42", '0070002 令狐远|序号|=IF(D4<60,"补",1)'],
    ],
  ])("gives what else was typed there to 待处理: %s", (_, content, lines) => {
    const { plan, blocked } = rerun(typed(3, 0, content));
    expect(blocked).toEqual([]);
    expect(valuesOf(plan).slice(9)).toEqual(lines);
  });
});

describe("a sheet whose rows are not known", () => {
  it("keeps nothing back of what it refuses: a ledger of an earlier version", () => {
    const { grid, ledger } = written(aListPlan());
    const older = { report: ledger.report, sheetId: ledger.sheetId, cells: ledger.cells };
    const sheet = sheetOf(typed(3, 4, "家长已签收")(grid));
    expect(carryOver(aListPlan(), sheet, older).blocked).toEqual([
      { sheet: "学情·补考名单", row: 3, column: 4 },
    ]);
  });

  it("refuses where the row of titles is gone", () => {
    const { blocked } = rerun(
      all(typed(3, 4, "家长已签收"), (grid) => grid.filter((_, row) => row !== 1)),
    );
    expect(blocked.length).toBeGreaterThan(0);
  });
});
