import fc from "fast-check";
import { cellAt, scoreAt, type Reading } from "../../src/records";
import { readSheets, type GridCell, type GridSheet } from "./sheet-from-grid";

const header = ["学号", "姓名", "班级", "语文", "数学（150）", "语文补考"];
const scoreCell = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom<GridCell>(
    "",
    "缺考",
    "缓考",
    "免修",
    "-",
    "86",
    "７８",
    "九十",
    "优",
    -3,
    990,
    59.6,
  ),
);
const pupilRows = fc
  .array(fc.tuple(scoreCell, scoreCell, scoreCell), { minLength: 1, maxLength: 12 })
  .map((rows) =>
    rows.map((scores, index) => [
      String(2025701 + index),
      `学生${index + 1}`,
      "七(1)班",
      ...scores,
    ]),
  );

/** What was read, but for the places it was read from. */
function pupilsAndScores({ cohort }: Reading) {
  return {
    students: cohort.students.map(({ name, studentNumber, classGroup, grade }) => ({
      name,
      studentNumber,
      classGroup,
      grade,
    })),
    subjects: cohort.subjects.map(({ subject, results, makeUp }) => ({
      subject,
      results: results.map(({ assessment, scores }) => [
        assessment,
        ...cohort.students.map((_, student) => scoreAt(scores, student)),
      ]),
      makeUp: makeUp && cohort.students.map((_, student) => scoreAt(makeUp, student)),
    })),
  };
}

describe("what surrounds a table changes no pupil", () => {
  it("blank rows and columns, a title, a shifted start, a note below", () => {
    fc.assert(
      fc.property(
        pupilRows,
        fc.record({
          left: fc.integer({ min: 0, max: 3 }),
          above: fc.integer({ min: 0, max: 3 }),
          title: fc.boolean(),
          gapAt: fc.integer({ min: 0, max: 12 }),
          note: fc.boolean(),
          from: fc.constantFrom("A1", "B2", "D7"),
        }),
        (rows, { left, above, title, gapAt, note, from }) => {
          const pad = (row: readonly GridCell[]) => [...Array<string>(left).fill(""), ...row];
          const gap = Math.min(gapAt, rows.length - 1);
          const framed: GridSheet = {
            from,
            rows: [
              ...(title ? [["成绩登记表"]] : []),
              ...Array.from({ length: above }, () => [""]),
              pad(header),
              ...rows.slice(0, gap).map(pad),
              ...(gap > 0 ? [[""]] : []),
              ...rows.slice(gap).map(pad),
              ...(note ? [[""], pad(["说明：缺考请注明"])] : []),
            ],
          };
          const filled = rows.slice(gap).every((row) => row.slice(3).some((cell) => cell !== ""));
          fc.pre(gap === 0 || filled);
          expect(pupilsAndScores(readSheets(framed))).toEqual(
            pupilsAndScores(readSheets({ rows: [header, ...rows] })),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("nothing is dropped in silence", () => {
  it("every filled score cell is a score state or an issue", () => {
    fc.assert(
      fc.property(pupilRows, (rows) => {
        const reading = readSheets({ rows: [header, ...rows] });
        rows.forEach((row, student) => {
          row.slice(3).forEach((cell, index) => {
            if (cell === "") return;
            const column = index + 3;
            const series = reading.cohort.subjects
              .flatMap(({ results, makeUp }) => [
                ...results.map(({ scores }) => scores),
                ...(makeUp ? [makeUp] : []),
              ])
              .find((scores) => cellAt(scores, student)?.column === column);
            const state = series ? scoreAt(series, student).kind : "blank";
            const hasIssue = reading.issues.some(
              ({ at }) => at?.row === student + 1 && at.column === column,
            );
            const isExplained = (state !== "blank" && state !== "unreadable") || hasIssue;
            expect([cell, isExplained]).toEqual([cell, true]);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  it("no grid of cells makes reading fail", () => {
    const anyCell = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom<GridCell>(
          "学号",
          "姓名",
          "班级",
          "科目",
          "成绩",
          "语文",
          "数学补考",
          "期末",
          "满分",
          "平均分",
          "补考成绩",
          "选科",
          "-",
          "",
          "备注",
          "年级",
        ),
      },
      { weight: 2, arbitrary: fc.integer({ min: -5, max: 200 }) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
      { weight: 1, arbitrary: fc.boolean() },
      { weight: 1, arbitrary: fc.double() },
    );
    const anySheet = fc.record({
      name: fc.constantFrom("Sheet1", "七年级1班", "补考", "数学", "期末", "考勤"),
      from: fc.constantFrom("A1", "C3"),
      merges: fc.subarray(["A1:C1", "B2:B3", "C1:E2", "A5:E5"]),
      rows: fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(anySheet, { maxLength: 3 }), (sheets) => {
        const named = sheets.map((sheet, index) => ({
          ...sheet,
          name: `${sheet.name}${"'".repeat(index)}`,
        }));
        const reading = readSheets(...named);
        expect(reading.sheets).toHaveLength(sheets.length);
        for (const { results } of reading.cohort.subjects) {
          for (const { scores } of results) {
            expect(scores.kinds).toHaveLength(reading.cohort.students.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
