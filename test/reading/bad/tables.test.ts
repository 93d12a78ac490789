import { issuesOf, readSheets } from "../sheet-from-grid";

/** Layouts that are asked about, and cells that no table holds. */
describe("layouts that are not plain", () => {
  it("a list without a header asks, with its rows and columns found", () => {
    const reading = readSheets({
      rows: [
        ["20250101", "林一诺", 701, 91, 78, 96],
        ["20250102", "周子墨", 701, 81, 68, 86],
        ["20250103", "许安然", 701, 71, 58, 76],
      ],
    });
    expect(reading.sheets).toMatchObject([
      {
        role: "gradebook",
        needsConfirmation: true,
        headerRows: null,
        firstDataRow: 0,
        lastDataRow: 2,
        studentCount: 0,
      },
    ]);
    expect(reading.sheets[0]?.columns.map(({ means }) => means).slice(0, 3)).toEqual([
      "student-number",
      "name",
      "class",
    ]);
    expect(issuesOf(reading)).toEqual(["sheet-needs-confirmation @ Sheet1!A1"]);
  });

  it("exams of a pupil whom only the sheet's name tells", () => {
    const reading = readSheets({
      name: "林一诺",
      rows: [
        ["", "语文", "数学", "英语"],
        ["期中", 72.5, 80, 66],
        ["期末", 60, 55, 71],
      ],
    });
    expect(reading.sheets).toMatchObject([
      { needsConfirmation: true, tables: [{ shape: "one-pupil" }] },
    ]);
    expect(reading.cohort.students).toEqual([]);
  });

  it("a table below that is no gradebook is named, not swallowed", () => {
    const reading = readSheets({
      name: "七1班期末",
      rows: [
        ["学号", "姓名", "语文"],
        ["20250101", "林一诺", 80],
        [],
        ["姓名", "职务", "电话"],
        ["周子墨", "班长", "13900000000"],
      ],
    });
    expect(reading.cohort.students.map(({ name }) => name)).toEqual(["林一诺"]);
    expect(issuesOf(reading)).toEqual(["table-not-read @ 七1班期末!A4"]);
  });

  it("cells outside every table are counted, with the first of them", () => {
    const reading = readSheets({
      name: "七1班期末",
      rows: [
        ["科目\\姓名", "林一诺", "周子墨"],
        ["语文", 88, 70],
        ["数学", 59, 80],
        [],
        ["制表：王老师", "", "2026年1月20日"],
      ],
    });
    expect(reading.issues.filter(({ code }) => code === "cells-not-read")).toMatchObject([
      { severity: "info", cells: 2, at: { row: 4, column: 0 }, found: "制表：王老师" },
    ]);
  });

  it("the day on which the sheet was made is no pupil", () => {
    const reading = readSheets({
      name: "七1班期末",
      rows: [
        ["学号", "姓名", "语文"],
        ["20250101", "林一诺", 80],
        ["", "2026年1月20日", ""],
      ],
    });
    expect(reading.cohort.students.map(({ name }) => name)).toEqual(["林一诺"]);
    expect(issuesOf(reading)).toEqual(["rows-below-table @ 七1班期末!B3"]);
  });
});
