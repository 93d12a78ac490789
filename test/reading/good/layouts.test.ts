import { cellOf, issuesOf, readSheets, scoresOf, type GridSheet } from "../sheet-from-grid";

/** Sheets that read without any question, named by their shape. */
const people = [
  ["2025070101", "林一诺"],
  ["2025070102", "周子墨"],
  ["2025070103", "许安然"],
] as const;

describe("gradebook layouts", () => {
  it("plain header in the first row", () => {
    const reading = readSheets({
      name: "七年级1班",
      rows: [
        ["学号", "姓名", "语文", "数学"],
        [...people[0], 86, 52],
        [...people[1], 0, "缺考"],
        [...people[2], "", "缓考"],
      ],
    });
    expect(reading.cohort.students).toMatchObject([
      {
        name: "林一诺",
        studentNumber: "2025070101",
        classGroup: "七年级1班",
        grade: { stage: "junior", year: 7 },
      },
      { name: "周子墨" },
      { name: "许安然" },
    ]);
    expect(scoresOf(reading, 0)).toEqual({ "语文/unstated": 86, "数学/unstated": 52 });
    expect(scoresOf(reading, 1)).toEqual({ "语文/unstated": 0, "数学/unstated": "absent" });
    expect(scoresOf(reading, 2)).toEqual({ "语文/unstated": "blank", "数学/unstated": "deferred" });
    expect(cellOf(reading, "数学", 1)).toBe("七年级1班!D3");
    expect(issuesOf(reading)).toEqual([]);
  });

  it("table at B2 under title rows, statistics and a note below", () => {
    const reading = readSheets({
      from: "B2",
      merges: ["B2:F2", "B3:F3"],
      rows: [
        ["明德学校2025—2026学年第二学期期末成绩", "", "", "", ""],
        ["班级：八年级（3）班　班主任：王老师", "", "", "", ""],
        ["学号", "姓名", "语文（120分）", "数学（120分）", "总分"],
        [...people[0], 100, 52, 152],
        ["", "", "", "", ""],
        [...people[1], 70, 90, 160],
        ["", "平均分", 85, 71, 156],
        ["", "及格率", "50%", "50%", ""],
        ["注：缺考以“缺考”表示", "", "", "", ""],
      ],
    });
    expect(reading.sheets).toMatchObject([
      {
        role: "gradebook",
        headerRows: { first: 3, last: 3 },
        firstDataRow: 4,
        lastDataRow: 6,
        studentCount: 2,
        needsConfirmation: false,
      },
    ]);
    expect(reading.heading).toEqual({
      school: "明德学校",
      schoolYear: "2025—2026 学年",
      grade: { stage: "junior", year: 8 },
    });
    expect(reading.cohort.students.map(({ classGroup }) => classGroup)).toEqual([
      "八年级（3）班",
      "八年级（3）班",
    ]);
    expect(scoresOf(reading, 0)).toEqual({ "语文/final": 100, "数学/final": 52 });
    expect(reading.cohort.subjects[0]?.results[0]?.fullMark).toEqual({
      kind: "stated",
      value: 120,
      at: { sheet: "Sheet1", row: 3, column: 3 },
    });
    expect(reading.issues).toMatchObject([
      { code: "statistics-rows-left-out", rows: 2, found: "平均分" },
      { code: "rows-below-table", rows: 1 },
    ]);
  });

  const subjectOverMetrics: GridSheet = {
    merges: ["A1:A2", "B1:B2", "C1:E1", "F1:H1"],
    rows: [
      ["考号", "姓名", "语文", "", "", "化学", "", ""],
      ["", "", "原始分", "校内排名", "班级排名", "原始分", "赋分", "等级"],
      ["30112", "林一诺", 108, 1, 1, 86, 91, "A"],
      ["30113", "周子墨", 97, 2, 2, 64, 70, "B"],
    ],
  };

  it("two header rows, subjects merged over 原始分, 排名, 赋分, 等级", () => {
    const reading = readSheets(subjectOverMetrics);
    expect(reading.sheets[0]?.columns.map(({ means }) => means)).toEqual([
      "exam-number",
      "name",
      "score",
      "rank",
      "rank",
      "score",
      "scaled-score",
      "letter-grade",
    ]);
    expect(scoresOf(reading, "周子墨")).toEqual({ "语文/unstated": 97, "化学/unstated": 64 });
    expect(issuesOf(reading)).toEqual(
      ["full-mark-ambiguous @ Sheet1!C1"].map((text) => text.replace("C1", "C2")),
    );
  });

  it("the same two rows after the merges were lost", () => {
    const reading = readSheets({ ...subjectOverMetrics, merges: [] });
    expect(reading.sheets[0]?.headerRows).toEqual({ first: 0, last: 1 });
    expect(scoresOf(reading, "周子墨")).toEqual({ "语文/unstated": 97, "化学/unstated": 64 });
  });

  it("exams merged over subjects", () => {
    const reading = readSheets({
      merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
      rows: [
        ["学号", "姓名", "期中", "", "期末", ""],
        ["", "", "语文", "数学", "语文", "数学"],
        ["20250701", "林一诺", 71, 72, 81, 82],
      ],
    });
    expect(scoresOf(reading, 0)).toEqual({
      "语文/midterm": 71,
      "语文/final": 81,
      "数学/midterm": 72,
      "数学/final": 82,
    });
  });

  it("subjects over 平时, 期中, 期末, 总评 and 补考, three header rows", () => {
    const reading = readSheets({
      merges: ["A1:A3", "B1:B3", "C1:L1", "C2:G2", "H2:L2"],
      rows: [
        ["学号", "姓名", "各科成绩", ...Array<string>(9).fill("")],
        ["", "", "语文", "", "", "", "", "数学", "", "", "", ""],
        [
          "",
          "",
          ...["平时", "期中", "期末", "总评", "补考"],
          ...["平时", "期中", "期末", "总评", "补考"],
        ],
        ["20250701", "林一诺", 80, 70, 60, 68, "", 50, 40, 45, 45, 61],
      ],
    });
    expect(reading.sheets[0]?.headerRows).toEqual({ first: 0, last: 2 });
    expect(scoresOf(reading, 0)).toEqual({
      "语文/coursework": 80,
      "语文/midterm": 70,
      "语文/final": 60,
      "语文/annual": 68,
      "语文/make-up": "blank",
      "数学/coursework": 50,
      "数学/midterm": 40,
      "数学/final": 45,
      "数学/annual": 45,
      "数学/make-up": 61,
    });
  });

  it("make-up marks in columns beside their subjects", () => {
    const reading = readSheets({
      name: "学年总评",
      rows: [
        ["姓名", "班级", "语文", "语文补考", "数学", "数学补考"],
        ["林一诺", "七1班", 55, 60, 40, "缺考"],
        ["周子墨", "七1班", 90, "", 88, ""],
      ],
    });
    expect(scoresOf(reading, 0)).toEqual({
      "语文/annual": 55,
      "语文/make-up": 60,
      "数学/annual": 40,
      "数学/make-up": "absent",
    });
  });

  it("full marks in a row of their own under the header", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "语文", "历史"],
        ["", "满分", 150, 70],
        ["20250701", "林一诺", 100, 50],
      ],
    });
    expect(reading.cohort.students).toHaveLength(1);
    expect(reading.cohort.subjects.map(({ results }) => results[0]?.fullMark)).toMatchObject([
      { kind: "stated", value: 150, at: { row: 1, column: 2 } },
      { kind: "stated", value: 70, at: { row: 1, column: 3 } },
    ]);
  });

  it("full marks in a subject table", () => {
    const reading = readSheets(
      {
        name: "成绩",
        rows: [
          ["学号", "姓名", "语文", "历史"],
          ["20250701", "林一诺", 100, 50],
        ],
      },
      {
        name: "科目",
        rows: [
          ["科目", "满分", "及格线"],
          ["语文", 150, 90],
          ["历史", 70, 42],
        ],
      },
    );
    expect(reading.sheets[1]?.role).toBe("subject-table");
    expect(reading.cohort.subjects.map(({ results }) => results[0]?.fullMark)).toEqual([
      { kind: "stated", value: 150, at: { sheet: "科目", row: 1, column: 1 } },
      { kind: "stated", value: 70, at: { sheet: "科目", row: 2, column: 1 } },
    ]);
  });

  it("long form, one row for each pupil and subject", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "科目", "成绩", "补考成绩"],
        ["20250701", "林一诺", "语文", 55, 61],
        ["20250702", "周子墨", "语文", 80, ""],
        ["20250701", "林一诺", "数学", "缺考", ""],
        ["20250702", "周子墨", "数学", 77, ""],
      ],
    });
    expect(reading.cohort.students.map(({ name }) => name)).toEqual(["林一诺", "周子墨"]);
    expect(scoresOf(reading, 0)).toEqual({
      "语文/unstated": 55,
      "语文/make-up": 61,
      "数学/unstated": "absent",
    });
  });

  it("letters in a primary school's gradebook, pupils numbered within the class", () => {
    const reading = readSheets({
      name: "二年级6班",
      rows: [
        ["学号", "姓名", "语文", "体育"],
        [1, "林一诺", "优", "待及格"],
        [2, "周子墨", "良", "A"],
      ],
    });
    expect(reading.sheets[0]?.columns[0]?.means).toBe("seat-number");
    expect(scoresOf(reading, 0)).toEqual({ "语文/unstated": "优", "体育/unstated": "待及格" });
    expect(issuesOf(reading)).toEqual([]);
    expect(reading.issues).toEqual([]);
  });

  it("a single subject, named by the sheet", () => {
    const reading = readSheets({
      name: "数学",
      rows: [
        ["学号", "姓名", "平时", "期中", "期末", "总评"],
        ["20250701", "林一诺", 80, 70, 60, 66],
      ],
    });
    expect(scoresOf(reading, 0)).toEqual({
      "数学/coursework": 80,
      "数学/midterm": 70,
      "数学/final": 60,
      "数学/annual": 66,
    });
  });

  it("columns 一模 and 期中 that hold places", () => {
    const places = [3, 1, 2, 5, 4, 6];
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "语文", "数学", "总分", "一模", "期中"],
        ...places.map((place, index) => [
          String(20250701 + index),
          `学生${index + 1}`,
          80,
          70,
          150,
          place,
          7 - place,
        ]),
      ],
    });
    expect(reading.sheets[0]?.columns.slice(4).map(({ means }) => means)).toEqual([
      "total",
      "rank",
      "rank",
    ]);
    expect(issuesOf(reading)).toEqual([]);
  });

  it("综合 and 理综 that sum the single sciences are no subjects", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "语文", "物理", "化学", "生物", "综合"],
        ["20250701", "林一诺", 80, 70, 60, 50, 180],
        ["20250702", "周子墨", 81, 71, 61, 51, 183],
      ],
    });
    expect(reading.cohort.subjects.map(({ subject }) => subject)).toEqual([
      "语文",
      "物理",
      "化学",
      "生物",
    ]);
  });

  it("English headers", () => {
    const reading = readSheets({
      rows: [
        ["Student ID", "Name", "Class", "Chinese", "Math", "Total", "Rank"],
        ["S2025701", "Lin Yinuo", "7(1)班", 80, 70, 150, 1],
      ],
    });
    expect(scoresOf(reading, 0)).toEqual({ "语文/unstated": 80, "数学/unstated": 70 });
    expect(issuesOf(reading)).toEqual([]);
  });

  it("electives: a dash is 未选 where the 选科 column says so", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "选科组合", "语文", "物理", "历史"],
        ["20250701", "林一诺", "物化生", 80, 70, "-"],
        ["20250702", "周子墨", "史政地", 81, "-", 66],
        ["20250703", "许安然", "物化地", 82, "-", "-"],
      ],
    });
    expect(scoresOf(reading, "林一诺")).toMatchObject({ "历史/unstated": "not-taken" });
    expect(scoresOf(reading, "周子墨")).toMatchObject({ "物理/unstated": "not-taken" });
    expect(scoresOf(reading, "许安然")).toMatchObject({
      "物理/unstated": "blank",
      "历史/unstated": "not-taken",
    });
    expect(reading.cohort.subjects.map(({ elective }) => elective)).toEqual([false, true, true]);
    expect(issuesOf(reading)).toEqual(["dash-in-required-subject @ Sheet1!E4"]);
  });

  it("two classes one below the other under the same header", () => {
    const header = ["学号", "姓名", "语文", "数学"];
    const reading = readSheets({
      rows: [
        ["七年级1班期末成绩"],
        header,
        ["20250701", "林一诺", 80, 70],
        [""],
        ["七年级2班期末成绩"],
        header,
        ["20250801", "周子墨", 60, 50],
      ],
    });
    expect(reading.cohort.students.map(({ name, classGroup }) => [name, classGroup])).toEqual([
      ["林一诺", "七年级1班"],
      ["周子墨", "七年级2班"],
    ]);
    expect(scoresOf(reading, 1)).toEqual({ "语文/final": 60, "数学/final": 50 });
    expect(issuesOf(reading)).toEqual([]);
  });

  it("a header printed again on the next page", () => {
    const header = ["学号", "姓名", "语文", "数学"];
    const reading = readSheets({
      rows: [
        ["期末成绩"],
        header,
        ["20250701", "林一诺", 80, 70],
        ["期末成绩"],
        header,
        ["20250801", "周子墨", 60, 50],
      ],
    });
    expect(reading.cohort.students.map(({ name }) => name)).toEqual(["林一诺", "周子墨"]);
  });

  it("a pupil who has left, by a status column or in place of a mark", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "语文", "数学", "备注"],
        ["20250701", "林一诺", "", "", "3月转出"],
        ["20250702", "周子墨", "休学", 66, ""],
        ["20250703", "许安然", 70, 66, "已复学"],
      ],
    });
    expect(reading.cohort.students.map(({ enrolmentStatus }) => enrolmentStatus)).toEqual([
      { word: "转出", at: { sheet: "Sheet1", row: 1, column: 4 } },
      { word: "休学", at: { sheet: "Sheet1", row: 2, column: 2 } },
      null,
    ]);
    expect(issuesOf(reading)).toEqual([]);
  });
});
