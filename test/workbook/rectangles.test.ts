import fc from "fast-check";
import { addressesOf, parseAreaList } from "../../src/workbook/area-list";
import { rectanglesBy } from "../../src/workbook/rectangles";

describe("cells of one look as few rectangles", () => {
  it("takes a block as one", () => {
    const grid = [
      ["a", "a", "b"],
      ["a", "a", "b"],
      [null, "a", "b"],
    ];
    expect(rectanglesBy(grid, (key) => key)).toEqual(
      new Map([
        [
          "a",
          [
            { row: 0, column: 0, rows: 2, columns: 2 },
            { row: 2, column: 1, rows: 1, columns: 1 },
          ],
        ],
        ["b", [{ row: 0, column: 2, rows: 3, columns: 1 }]],
      ]),
    );
  });

  it("covers each cell once and no other", () => {
    const cell = fc.constantFrom("a", "b", null);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (grid) => {
        const painted = grid.map((row) => row.map((): string | null => null));
        for (const [key, areas] of rectanglesBy(grid, (value) => value)) {
          for (const { row, column, rows, columns } of areas) {
            for (let r = row; r < row + rows; r += 1) {
              for (let c = column; c < column + columns; c += 1) {
                expect(painted[r]![c]).toBeNull();
                painted[r]![c] = key;
              }
            }
          }
        }
        expect(painted).toEqual(grid);
      }),
    );
  });
});

describe("lists of areas", () => {
  it("are cut to what Excel takes as one address", () => {
    const areas = Array.from({ length: 3_000 }, (_, row) => ({
      row: row * 2,
      column: 5,
      rows: 1,
      columns: 3,
    }));
    const addresses = addressesOf(areas);
    expect(addresses.map((address) => address.length <= 8_192)).toEqual(addresses.map(() => true));
    expect(addresses.flatMap((address) => parseAreaList(address) ?? [])).toEqual(areas);
  });

  it.each([
    ["Sheet1!A1:B2,Sheet1!C3", 2],
    ["'一班, 二班'!$A$1:$B$2,'it''s'!C3,D4", 3],
    ["A1", 1],
  ])("are read from %s", (address, count) => {
    expect(parseAreaList(address)).toHaveLength(count);
  });

  it("are not guessed from whole columns", () => {
    expect(parseAreaList("Sheet1!A:B")).toBeNull();
  });
});
