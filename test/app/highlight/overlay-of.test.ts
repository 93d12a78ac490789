import fc from "fast-check";
import { overlayOf } from "../../../src/app";
import { areasOf, inGroups } from "../../../src/app/highlight/areas-of";
import { formatArea } from "../../../src/sheet";
import { screened } from "../attention-road/screened";

const header = ["学号", "姓名", "班级", "语文", "数学", "学籍状态"];
const marks = {
  name: "学年总评",
  rows: [
    ["求实中学七年级学年总评成绩"],
    header,
    ["0701", "赵一", "七(1)班", 88, 59.5, ""],
    ["0702", "钱二", "七(1)班", "缺考", 72, ""],
    ["0703", "孙三", "七(1)班", 55, "", ""],
    ["0704", "李四", "七(1)班", 90, 91, "转出"],
    ["0705", "周五", "七(1)班", "缓考", 40, ""],
    ["0706", "吴六", "七(1)班", 70, 71, ""],
  ],
};

function rulesOf(...sheets: Parameters<typeof screened>[0]) {
  return overlayOf(screened(sheets)).rules.map(({ sheetId, areas, formula, fill, border }) => ({
    sheetId,
    areas: areas.map(formatArea).join(),
    formula,
    fill,
    dashed: border?.style === "dashed",
  }));
}

const red = { sheetId: "1", fill: "#FBE3E1", dashed: false };
const violet = { sheetId: "1", fill: "#E5DDF3", dashed: true };

describe("the overlay of a gradebook", () => {
  it("asks each result whether it is below its pass mark, but not of a pupil who left", () => {
    expect(rulesOf(marks).filter(({ formula }) => formula.includes("VALUE"))).toEqual([
      {
        ...red,
        areas: "D3:E5,D7:E8",
        formula: 'IF(TRIM(D3)="",FALSE,IFERROR(VALUE(D3)<60,FALSE))',
      },
    ]);
  });

  it("marks absence as long as the word stands there, and what a verdict waits for while it is open", () => {
    expect(rulesOf(marks).filter(({ formula }) => !formula.includes("VALUE"))).toEqual([
      { ...violet, areas: "E5", formula: 'TRIM(E5)=""' },
      { ...violet, areas: "D7", formula: 'OR(TRIM(D7)="",D7="缓考")' },
      { ...red, areas: "D4", formula: 'D4="缺考"' },
    ]);
  });

  it("goes by the sheet's own full marks", () => {
    const scaled = {
      rows: [
        ["学号", "姓名", "班级", "语文(满分120)", "数学(满分150)"],
        ["0701", "赵一", "七(1)班", 88, 89],
        ["0702", "钱二", "七(1)班", 71, 92],
      ],
    };
    expect(rulesOf(scaled).map(({ areas, formula }) => [areas, formula])).toEqual([
      ["D2:D3", 'IF(TRIM(D2)="",FALSE,IFERROR(VALUE(D2)<72,FALSE))'],
      ["E2:E3", 'IF(TRIM(E2)="",FALSE,IFERROR(VALUE(E2)<90,FALSE))'],
    ]);
  });

  it("leaves result sheets of ours alone", () => {
    expect(rulesOf({ ...marks, mark: { report: "make-up-entry" } })).toEqual([]);
  });
});

describe("the overlay of an attendance sheet", () => {
  it("marks the days of an alert, in the colour of its gravest level, while their sign stands", () => {
    const days = Array.from({ length: 10 }, (_, day) => `${day + 1}`);
    const roll = {
      name: "2026年6月考勤",
      rows: [
        ["七(1)班2026年6月考勤表", ...days.map(() => ""), ""],
        ["学号", "姓名", ...days],
        ["0701", "赵一", ...days.map((_, day) => (day < 4 ? "旷课" : "√"))],
        ["0702", "钱二", ...days.map(() => "√")],
        ["0703", "孙三", ...days.map((_, day) => (day === 1 ? "病假" : "√"))],
      ],
    };
    expect(rulesOf(roll)).toEqual([
      { sheetId: "1", areas: "C3:F3", formula: 'C3="旷课"', fill: "#FFDDA3", dashed: false },
    ]);
  });
});

describe("areas", () => {
  it("cover the cells exactly, and each group begins in its corner", () => {
    const cells = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(6) }), {
      selector: ({ row, column }) => row * 100 + column,
      maxLength: 60,
    });
    fc.assert(
      fc.property(cells, (asked) => {
        const groups = inGroups(areasOf(asked));
        const covered = groups
          .flat()
          .flatMap(({ row, column, rows, columns }) =>
            Array.from(
              { length: rows * columns },
              (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
            ),
          );
        expect(covered.sort()).toEqual(asked.map(({ row, column }) => `${row},${column}`).sort());
        for (const [first, ...others] of groups) {
          for (const other of others) {
            expect(other.row).toBeGreaterThanOrEqual(first?.row ?? -1);
            expect(other.column).toBeGreaterThanOrEqual(first?.column ?? -1);
          }
        }
      }),
    );
  });
});
