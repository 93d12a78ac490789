import fc from "fast-check";
import { updatePupils, type ScreenedWorkbook } from "../../../src/app";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/sheet";
import { makeAttention, makeGrade, makeSchoolYear, sampleSeed } from "../../../src/samples";
import { openWorkbookFile } from "../../../src/host";
import { march, marchSheet, monthSheet } from "../../taskpane/attendance-sheets";
import { workbookOf } from "../../reading/sheet-from-grid";
import { oneClass } from "../../taskpane/fake-workbook";
import { openHost } from "../../workbook/open-host";
import { entrySheet, grades, type } from "../make-up-entry/a-school";
import { asChange, saidOf, screen, withTyped, workbookWith, type Typed } from "./a-workbook";

jest.setTimeout(120_000);

const class3 = [...oneClass, marchSheet];

describe("边录边看", () => {
  it("a make-up mark changes the verdict of its pupil, and of nobody else", async () => {
    const snapshot = await workbookWith(class3);
    const before = screen(snapshot);
    const typed = { sheet: "补考成绩", row: 2, column: 2, value: 63 };
    const { screened, students } = updatePupils(before, asChange(snapshot, typed))!;
    expect(students).toEqual([1]);
    expect(before.screening.findings[1]?.verdict).toBe("undetermined");
    expect(screened.screening.findings[1]).toMatchObject({
      verdict: "not-candidate",
      missing: [],
    });
    expect(screened.screening.findings[0]).toBe(before.screening.findings[0]);
    expect(screened.screening.counts["not-candidate"]).toBe(
      before.screening.counts["not-candidate"] + 1,
    );
  });

  it("marks typed one after the other add up", async () => {
    const snapshot = await workbookWith(class3);
    const first = { sheet: "补考成绩", row: 2, column: 2, value: 40 };
    const second = { ...first, column: 3, value: 41 };
    const once = updatePupils(screen(snapshot), asChange(snapshot, first))!;
    const twice = updatePupils(once.screened, asChange(snapshot, second))!;
    expect(twice.screened.screening.findings[1]).toMatchObject({
      verdict: "candidate",
      failingAfter: ["数学", "英语"],
    });
  });

  it("a column of marks pasted at once updates all of its pupils", async () => {
    const snapshot = await workbookWith(class3);
    const column: CellValue[][] = [[70], [50], [65]];
    const change = {
      sheetId: "id of 补考成绩",
      area: { row: 1, column: 2, rows: 3, columns: 1 },
      contents: { values: column, texts: column.map(([mark]) => [String(mark)]), formulas: column },
    };
    expect(updatePupils(screen(snapshot), change)?.students).toEqual([0, 1, 2]);
  });

  it("another day of absence makes the streak and its alert longer", async () => {
    const snapshot = await workbookWith(class3);
    const typed = { sheet: "考勤3月", row: 4, column: 13, value: "×" };
    const { screened } = updatePupils(screen(snapshot), asChange(snapshot, typed))!;
    const finding = screened.attendance.findings.find(({ student }) => student === 1);
    expect(finding?.longestStreak).toMatchObject({
      from: "2026-03-09",
      to: "2026-03-12",
      schoolDays: 4,
    });
    expect(screened.attendance.alerts.map(({ student }) => student)).toEqual([1]);
  });

  it("counts an entry of 登记表 like any other make-up mark, from the second one on", () => {
    const entry = entrySheet();
    type(entry, ["陶思源", "英语"], [70]);
    const snapshot = workbookOf(grades, entry);
    const row = entry.rows.findIndex((cells) => cells.includes("陶思源") && cells.includes("数学"));
    const header = entry.rows.find((cells) => cells.includes("姓名"))!;
    const column = header.findIndex((text) => String(text).startsWith("补考成绩"));
    const typed = { sheet: entry.name, row, column, value: 66 };
    const updated = updatePupils(screen(snapshot), asChange(snapshot, typed))!;
    const maths = updated.screened.subjectsOf(0).find(({ subject }) => subject === "数学");
    expect(maths).toMatchObject({ makeUp: { kind: "mark", value: 66 }, standing: "pass" });
  });

  it.each([
    ["a header", { sheet: "补考成绩", row: 0, column: 2, value: "物理" }],
    ["a name", { sheet: "补考成绩", row: 2, column: 1, value: "陆思道" }],
    ["a sheet that tells nothing", { sheet: "说明", row: 0, column: 0, value: "由年级组保管" }],
    ["a row that was not there", { sheet: "补考成绩", row: 9, column: 2, value: 61 }],
    ["休学 in place of a mark", { sheet: "补考成绩", row: 2, column: 2, value: "休学" }],
    [
      "a first mark above what was taken for the full mark",
      { sheet: "七(3)班学年总评", row: 1, column: 3, value: 112 },
    ],
  ])("leaves %s to a screening of the whole workbook", async (_, typed) => {
    const snapshot = await workbookWith(class3);
    expect(updatePupils(screen(snapshot), asChange(snapshot, typed))).toBeNull();
  });
});

describe("what one cell changes is what a screening of the whole workbook finds of its pupil", () => {
  const april = monthSheet(
    { sheet: "考勤4月", title: "七(3)班2026年4月考勤表", days: 30, firstWeekday: 3 },
    march.map((pupil) => ({ ...pupil, marks: { 8: "病", 9: "病/事" } })),
  );

  it("in a class with make-up marks and two months of attendance", async () => {
    holdsFor(await workbookWith([...class3, april]), 60);
  });

  it.each([
    ["a grade with its make-up sheet", makeGrade, 4],
    ["a year of two terms with weights", makeSchoolYear, 8],
    ["a term of attendance in three layouts", makeAttention, 10],
  ])("in %s", async (_, make, runs) => {
    const { port } = openHost(openWorkbookFile(make(sampleSeed).bytes));
    holdsFor(await port.read(), runs);
  });
});

function holdsFor(snapshot: WorkbookSnapshot, numRuns: number): void {
  const before = screen(snapshot);
  const cells = typableCells(before, snapshot.sheets);
  const typed = fc
    .constantFrom(...cells)
    .chain((cell) => (cell.isMark ? anyMark : anySign).map((value): Typed => ({ ...cell, value })));
  fc.assert(
    fc.property(typed, (one) => {
      const updated = updatePupils(before, asChange(snapshot, one));
      // What is left to a screening of the whole workbook is no run: another cell is drawn.
      fc.pre(updated !== null);
      const whole = screen(withTyped(snapshot, one));
      const { screened, students } = updated;
      expect(saidOf(screened, students)).toEqual(saidOf(whole, students));
      expect(screened.screening.counts).toEqual(whole.screening.counts);
    }),
    { numRuns },
  );
}

const anyMark: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 130 }) },
  fc.constantFrom(
    "",
    "缺考",
    "缓考",
    "免考",
    "作弊",
    "８５",
    "90分",
    "6O",
    "58补60",
    "-",
    "优",
    "abc",
  ),
  fc.constantFrom<CellValue>(59.6, -3, true, "60 ", "0"),
);
const anySign: fc.Arbitrary<CellValue> = fc.constantFrom(
  ...[
    "√",
    "×",
    "○",
    "△",
    "病",
    "事",
    "旷",
    "迟到",
    "早退",
    "公",
    "病/事",
    "×√",
    "上午×",
    "⊙",
    "",
    "请假",
    "缺勤",
  ],
);

/** Cells of make-up marks and of attendance, in rows of pupils. */
function typableCells({ recognised }: ScreenedWorkbook, sheets: readonly SheetSnapshot[]) {
  const names = new Set(recognised.reading.register.map(({ name }) => name));
  return recognised.reading.sheets.flatMap(({ sheet, tables }) => {
    const values = sheets.find(({ name }) => name === sheet)?.values ?? [];
    return tables.flatMap(({ columns, firstDataRow, lastDataRow, turned }) =>
      turned
        ? []
        : columns.flatMap(({ column, means, assessment }) => {
            const isMark = means === "score" && assessment === "make-up";
            if (!isMark && means !== "attendance") return [];
            return values.flatMap((cells, row) =>
              row >= firstDataRow &&
              row <= lastDataRow &&
              cells.some((cell) => names.has(String(cell)))
                ? [{ sheet, row, column, isMark }]
                : [],
            );
          }),
    );
  });
}
