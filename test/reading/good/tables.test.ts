import type { Reading } from "../../../src/records";
import { issuesOf, readSheets, scoresOf, type GridSheet } from "../sheet-from-grid";

/** Where tables stand in their sheet, and that pupils and marks are read from all of them. */
function tablesOf(reading: Reading, sheet = 0) {
  return reading.sheets[sheet]?.tables.map(
    ({ turned, shape, headerRows, firstDataRow, lastDataRow, area }) => ({
      ...(turned ? { turned } : {}),
      shape,
      header: headerRows && [headerRows.first + 1, headerRows.last + 1],
      data: [firstDataRow + 1, lastDataRow + 1],
      columns: [area.column + 1, area.column + area.columns],
    }),
  );
}

/** `name number class` and the marks of every pupil, in order. */
function pupilsOf(reading: Reading) {
  return reading.cohort.students.map(({ name, studentNumber, classGroup, at }, index) => ({
    who: [name, studentNumber ?? "", classGroup ?? ""].join(" ").trim(),
    cell: `${String.fromCharCode(65 + at.column)}${at.row + 1}`,
    marks: scoresOf(reading, index),
  }));
}

describe("tables beside one another", () => {
  it("two blocks with a blank column between, one title, statistics under the first", () => {
    const reading = readSheets({
      rows: [
        ["七年级1班数学期末成绩"],
        ["学号", "姓名", "成绩", "", "学号", "姓名", "成绩"],
        ["20250101", "林一诺", 88, "", "20250103", "许安然", 71],
        ["20250102", "周子墨", 59, "", "20250104", "何嘉树", 90],
        ["", "平均分", 73.5],
      ],
    });
    expect(tablesOf(reading)).toEqual([
      { shape: "wide", header: [2, 2], data: [3, 4], columns: [1, 3] },
      { shape: "wide", header: [2, 2], data: [3, 4], columns: [5, 7] },
    ]);
    expect(pupilsOf(reading)).toEqual([
      { who: "林一诺 20250101 七年级1班", cell: "B3", marks: { "数学/final": 88 } },
      { who: "周子墨 20250102 七年级1班", cell: "B4", marks: { "数学/final": 59 } },
      { who: "许安然 20250103 七年级1班", cell: "F3", marks: { "数学/final": 71 } },
      { who: "何嘉树 20250104 七年级1班", cell: "F4", marks: { "数学/final": 90 } },
    ]);
    expect(issuesOf(reading)).toEqual(["statistics-rows-left-out @ Sheet1!B5"]);
  });

  it("two blocks without a gap", () => {
    const reading = readSheets({
      name: "七1班期末",
      rows: [
        ["姓名", "语文", "数学", "姓名", "语文", "数学"],
        ["林一诺", 88, 70, "许安然", 71, 66],
        ["周子墨", 59, 80, "", "", ""],
      ],
    });
    expect(pupilsOf(reading)).toEqual([
      { who: "林一诺  七1班", cell: "A2", marks: { "语文/final": 88, "数学/final": 70 } },
      { who: "周子墨  七1班", cell: "A3", marks: { "语文/final": 59, "数学/final": 80 } },
      { who: "许安然  七1班", cell: "D2", marks: { "语文/final": 71, "数学/final": 66 } },
    ]);
    expect(issuesOf(reading)).toEqual([]);
  });

  it("each block under the title of its class", () => {
    const reading = readSheets({
      name: "期末",
      rows: [
        ["七年级1班", "", "七年级2班", ""],
        ["姓名", "语文", "姓名", "语文"],
        ["林一诺", 88, "许安然", 71],
        ["周子墨", 59, "何嘉树", 90],
      ],
    });
    expect(pupilsOf(reading).map(({ who }) => who)).toEqual([
      "林一诺  七年级1班",
      "周子墨  七年级1班",
      "许安然  七年级2班",
      "何嘉树  七年级2班",
    ]);
  });

  it("a table of full marks beside the pupils", () => {
    const reading = readSheets({
      name: "七1班期末",
      rows: [
        ["学号", "姓名", "语文", "数学", "", "科目", "满分", "及格线"],
        ["20250101", "林一诺", 88, 70, "", "语文", 120, 72],
        ["20250102", "周子墨", 59, 80, "", "数学", 120, 72],
        ["20250103", "许安然", 59, 80],
      ],
    });
    expect(reading.cohort.students).toHaveLength(3);
    expect(reading.cohort.subjects.map(({ results }) => results[0]?.fullMark)).toEqual([
      { kind: "stated", value: 120, at: { sheet: "七1班期末", row: 1, column: 6 } },
      { kind: "stated", value: 120, at: { sheet: "七1班期末", row: 2, column: 6 } },
    ]);
    expect(issuesOf(reading)).toEqual([]);
  });
});

describe("tables below one another", () => {
  const page = (title: string, ...rows: GridSheet["rows"]): GridSheet["rows"] => [
    [title],
    ["学号", "姓名", "语文", "数学"],
    ...rows,
  ];

  it("a class below a class", () => {
    const reading = readSheets({
      rows: [
        ...page(
          "七年级1班期末成绩",
          ["20250101", "林一诺", 88, 70],
          ["20250102", "周子墨", 59, 80],
        ),
        ["", "平均分", 73.5, 75],
        [],
        ...page("七年级2班期末成绩", ["20250201", "许安然", 71, 66]),
      ],
    });
    expect(tablesOf(reading)).toMatchObject([
      { header: [2, 2], data: [3, 4] },
      { header: [8, 8], data: [9, 9] },
    ]);
    expect(reading.sheets[0]).toMatchObject({ firstDataRow: 2, lastDataRow: 3, studentCount: 3 });
    expect(pupilsOf(reading).map(({ who }) => who)).toEqual([
      "林一诺 20250101 七年级1班",
      "周子墨 20250102 七年级1班",
      "许安然 20250201 七年级2班",
    ]);
  });

  it("an exam below an exam, with other columns", () => {
    const reading = readSheets({
      rows: [
        ...page("期中成绩", ["20250101", "林一诺", 88, 70]),
        [],
        ["期末成绩"],
        ["学号", "姓名", "英语", "语文", "数学"],
        ["20250101", "林一诺", 77, 81, 61],
      ],
    });
    expect(scoresOf(reading, 0)).toEqual({
      "语文/midterm": 88,
      "语文/final": 81,
      "数学/midterm": 70,
      "数学/final": 61,
      "英语/final": 77,
    });
    expect(reading.cohort.students).toHaveLength(1);
  });

  it("printed pages: title, information line and header again, a footer between", () => {
    const title = [
      ["明德中学七年级1班期末成绩"],
      ["学年", "2025-2026", "学期", "1"],
      ["学号", "姓名", "语文", "数学"],
    ];
    const reading = readSheets({
      rows: [
        ...title,
        ["20250101", "林一诺", 88, 70],
        ["20250102", "周子墨", 59, 80],
        ["第1页 共2页"],
        ...title,
        ["20250103", "许安然", 71, 66],
        ["第2页 共2页"],
      ],
    });
    expect(tablesOf(reading)).toMatchObject([
      { header: [3, 3], data: [4, 5] },
      { header: [9, 9], data: [10, 10] },
    ]);
    expect(pupilsOf(reading).map(({ who }) => who)).toEqual([
      "林一诺 20250101 七年级1班",
      "周子墨 20250102 七年级1班",
      "许安然 20250103 七年级1班",
    ]);
    expect(issuesOf(reading)).toEqual(["rows-below-table @ Sheet1!A6"]);
  });

  it("slips: the header over each pupil", () => {
    const header = ["姓名", "语文", "数学"];
    const reading = readSheets({
      name: "七1班期末",
      rows: [
        header,
        ["林一诺", 88, 70],
        [],
        header,
        ["周子墨", 59, 80],
        [],
        header,
        ["许安然", 71, 66],
      ],
    });
    expect(pupilsOf(reading).map(({ cell, marks }) => [cell, marks["数学/final"]])).toEqual([
      ["A2", 70],
      ["A5", 80],
      ["A8", 66],
    ]);
    expect(reading.sheets[0]?.needsConfirmation).toBe(false);
  });

  it("the class in a line of its own above its pupils", () => {
    const reading = readSheets({
      name: "期末",
      rows: [
        ["姓名", "语文", "数学"],
        ["高一（1）班"],
        ["林一诺", 88, 70],
        ["高一（2）班"],
        ["许安然", 71, 66],
      ],
    });
    expect(pupilsOf(reading).map(({ who }) => who)).toEqual([
      "林一诺  高一（1）班",
      "许安然  高一（2）班",
    ]);
  });

  it("the class on the first row of its pupils, never across statistics", () => {
    const reading = readSheets({
      name: "期末",
      rows: [
        ["班级", "姓名", "语文", "数学"],
        ["七1班", "林一诺", 88, 70],
        ["", "周子墨", 59, 80],
        ["", "平均分", 73.5, 75],
        ["", "许安然", 71, 66],
        ["七2班", "何嘉树", 90, 91],
        ["", "沈知行", 61, 62],
      ],
    });
    expect(pupilsOf(reading).map(({ who }) => who)).toEqual([
      "林一诺  七1班",
      "周子墨  七1班",
      "许安然",
      "何嘉树  七2班",
      "沈知行  七2班",
    ]);
  });
});

describe("pupils across", () => {
  it.each([
    ["成绩\\姓名", 0],
    ["科目/姓名", 0],
    ["姓名", 0],
    ["", 0],
  ])("corner “%s”", (corner) => {
    const reading = readSheets({
      name: "七1班期末",
      from: "B2",
      rows: [
        [corner, "林一诺", "周子墨", "许安然"],
        ["语文", 88, 70, 66],
        ["数学", 59, "缺考", 77],
        ["总分", 147, 70, 143],
      ],
    });
    expect(tablesOf(reading)).toEqual([
      { turned: true, shape: "wide", header: [2, 2], data: [3, 5], columns: [2, 5] },
    ]);
    expect(pupilsOf(reading)).toEqual([
      { who: "林一诺  七1班", cell: "C2", marks: { "语文/final": 88, "数学/final": 59 } },
      { who: "周子墨  七1班", cell: "D2", marks: { "语文/final": 70, "数学/final": "absent" } },
      { who: "许安然  七1班", cell: "E2", marks: { "语文/final": 66, "数学/final": 77 } },
    ]);
    expect(reading.sheets[0]?.needsConfirmation).toBe(false);
  });

  it("numbers, names and classes as rows, a blank row between subjects; issues name the true cells", () => {
    const reading = readSheets({
      name: "期末",
      rows: [
        ["七年级期末成绩"],
        ["学号", "20250101", "20250102"],
        ["姓名", "林一诺", "周子墨"],
        ["班级", "七1班", "七2班"],
        ["语文", 88, "九十"],
        [],
        ["数学", 59, 80],
      ],
    });
    expect(tablesOf(reading)).toMatchObject([{ turned: true, header: [2, 4], data: [5, 7] }]);
    expect(pupilsOf(reading)).toEqual([
      { who: "林一诺 20250101 七1班", cell: "B3", marks: { "语文/final": 88, "数学/final": 59 } },
      {
        who: "周子墨 20250102 七2班",
        cell: "C3",
        marks: { "语文/final": "?九十", "数学/final": 80 },
      },
    ]);
    expect(issuesOf(reading)).toEqual(["score-not-a-number @ 期末!C5"]);
  });
});

describe("one pupil a sheet", () => {
  it("subjects down, exams across, the pupil in an information line", () => {
    const sheetOf = (name: string, number: string, marks: readonly number[]): GridSheet => ({
      name,
      rows: [
        ["学生成绩报告单"],
        [`姓名：${name}`, "班级：七（1）班", `学号：${number}`],
        ["科目", "期中", "期末"],
        ["语文", marks[0] ?? "", marks[1] ?? ""],
        ["数学", marks[2] ?? "", marks[3] ?? ""],
      ],
    });
    const reading = readSheets(
      sheetOf("林一诺", "20250101", [72.5, 80, 60, 55]),
      sheetOf("周子墨", "20250102", [72, 81, 61, 58]),
    );
    expect(tablesOf(reading, 1)).toMatchObject([
      { shape: "one-pupil", header: [3, 3], data: [4, 5] },
    ]);
    expect(pupilsOf(reading)).toMatchObject([
      {
        who: "林一诺 20250101 七（1）班",
        marks: { "语文/midterm": 72.5, "语文/final": 80, "数学/midterm": 60, "数学/final": 55 },
      },
      { who: "周子墨 20250102 七（1）班", marks: { "语文/final": 81, "数学/final": 58 } },
    ]);
  });

  it("named in cells of their own: the line is no header", () => {
    const reading = readSheets({
      rows: [
        ["成绩单"],
        ["姓名", "林一诺", "学号", "20250101"],
        ["", "期中", "期末"],
        ["语文", 72.5, 80],
        ["数学", 60, 55],
      ],
    });
    expect(pupilsOf(reading)).toMatchObject([
      { who: "林一诺 20250101", cell: "B2", marks: { "语文/final": 80, "数学/midterm": 60 } },
    ]);
  });
});

describe("headers", () => {
  it("four rows, merged group by group", () => {
    const reading = readSheets({
      name: "七1班",
      merges: ["A1:A4", "B1:B4", "C1:F1", "C2:F2", "C3:D3", "E3:F3"],
      rows: [
        ["学号", "姓名", "第二学期", "", "", ""],
        ["", "", "学业成绩", "", "", ""],
        ["", "", "语文", "", "数学", ""],
        ["", "", "期中", "期末", "期中", "期末"],
        ["20250101", "林一诺", 88, 70, 60, 61],
      ],
    });
    expect(tablesOf(reading)).toMatchObject([{ header: [1, 4], data: [5, 5] }]);
    expect(scoresOf(reading, 0)).toEqual({
      "语文/midterm": 88,
      "语文/final": 70,
      "数学/midterm": 60,
      "数学/final": 61,
    });
  });

  it("a word split over two rows, a sign in each", () => {
    const reading = readSheets({
      name: "七1班期末",
      rows: [
        ["姓", "语", "数"],
        ["名", "文", "学"],
        ["林一诺", 88, 70],
      ],
    });
    expect(tablesOf(reading)).toMatchObject([{ header: [1, 2], data: [3, 3] }]);
    expect(scoresOf(reading, 0)).toEqual({ "语文/final": 88, "数学/final": 70 });
  });

  it("one row a pupil and exam", () => {
    const reading = readSheets({
      name: "七1班",
      rows: [
        ["姓名", "考试名称", "语文", "数学"],
        ["林一诺", "期中", 88, 70],
        ["林一诺", "期末", 59, 80],
        ["周子墨", "期中", 71, 66],
        ["周子墨", "期末", 90, 91],
      ],
    });
    expect(tablesOf(reading)).toMatchObject([{ shape: "long" }]);
    expect(reading.cohort.students).toHaveLength(2);
    expect(scoresOf(reading, "周子墨")).toEqual({
      "语文/midterm": 71,
      "语文/final": 90,
      "数学/midterm": 66,
      "数学/final": 91,
    });
  });
});
