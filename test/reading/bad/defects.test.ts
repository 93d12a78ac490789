import { issuesOf, issuesWith, readSheets, scoresOf } from "../sheet-from-grid";

/** Sheets with one defect each, named by it. */
describe("cells that cannot be read as they stand", () => {
  const column = (...cells: readonly (string | number)[]) =>
    readSheets({
      rows: [
        ["学号", "姓名", "数学（100分）"],
        ...cells.map((cell, index) => [String(2025701 + index), `学生${index + 1}`, cell]),
      ],
    });

  it("numbers in words, the letter O, slips of the pen", () => {
    const reading = column(86, "九十", "1O0", "8 6");
    expect(issuesOf(reading)).toEqual([
      "score-not-a-number @ Sheet1!C3",
      "score-letter-for-digit @ Sheet1!C4",
      "score-stray-signs @ Sheet1!C5",
    ]);
    expect(issuesWith(reading, "score-not-a-number")[0]).toMatchObject({
      severity: "error",
      found: "九十",
      students: [1],
      subject: "数学",
    });
    expect(scoresOf(reading, 1)).toEqual({ "数学/unstated": "?九十" });
  });

  it("full-width digits are not read before a person agrees", () => {
    const reading = column("７８", 86);
    expect(scoresOf(reading, 0)).toEqual({ "数学/unstated": "?７８" });
    expect(reading.issues).toMatchObject([
      {
        code: "score-full-width",
        readAs: 78,
        found: "７８",
        severity: "error",
        students: [0],
        suggestion: {
          mark: 78,
          makeUpMark: null,
          choice: {
            sheet: { id: "1", name: "Sheet1" },
            column: { header: "数学(100分)", nth: 0, of: 1 },
            pupil: { name: "学生1", number: "2025701", classGroup: "" },
            found: "７８",
            readAs: { mark: 78, makeUpMark: null },
          },
        },
      },
    ]);
  });

  it("a mark with a make-up mark behind it is not read before a person agrees", () => {
    const reading = column("58补60", 86);
    expect(scoresOf(reading, 0)).toEqual({ "数学/unstated": "?58补60" });
    expect(reading.issues).toMatchObject([
      {
        code: "score-annotated",
        readAs: 58,
        makeUpMark: 60,
        severity: "error",
        suggestion: { mark: 58, makeUpMark: 60 },
      },
    ]);
  });

  it("marks below zero and above the full mark", () => {
    const reading = column(-1, 100, 101, 860);
    expect(reading.issues).toMatchObject([
      { code: "score-negative", found: "-1" },
      { code: "score-above-full-mark", found: "101", fullMark: 100 },
      { code: "score-above-full-mark", found: "860", fullMark: 100 },
    ]);
    expect(scoresOf(reading, 1)).toEqual({ "数学/unstated": 100 });
    expect(scoresOf(reading, 2)).toEqual({ "数学/unstated": "?101" });
  });

  it("a cell that shows 60 and holds 59.6", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "数学（100分）"],
        ["2025701", "林一诺", { holds: 59.6, shows: "60" }],
        ["2025702", "周子墨", { holds: 79.6, shows: "80" }],
        ["2025703", "许安然", { holds: 66.666, shows: "66.7" }],
      ],
    });
    expect(scoresOf(reading, 0)).toEqual({ "数学/unstated": 59.6 });
    expect(reading.issues).toMatchObject([
      {
        code: "score-shown-rounded",
        severity: "warning",
        shown: "60",
        found: "59.6",
        at: { row: 1 },
      },
      { code: "score-shown-rounded", severity: "info", shown: "80", at: { row: 2 } },
    ]);
  });

  it("a dash where everyone takes the subject is unknown", () => {
    const reading = column(80, 70, "-", 60, 50, 90);
    expect(scoresOf(reading, 2)).toEqual({ "数学/unstated": "blank" });
    expect(reading.issues).toMatchObject([
      { code: "dash-in-required-subject", severity: "warning", found: "-", students: [2] },
    ]);
  });

  it.each([
    { dashes: 1, of: 6, state: "blank" },
    { dashes: 1, of: 5, state: "not-taken" },
    { dashes: 2, of: 6, state: "not-taken" },
  ])("$dashes dashes of $of pupils: $state", ({ dashes, of, state }) => {
    const reading = column(
      ...Array.from({ length: of }, (_, index) => (index < dashes ? "-" : 80)),
    );
    expect(scoresOf(reading, 0)).toEqual({ "数学/unstated": state });
  });

  it("error values, dates and formulas without a result", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "数学（100分）"],
        ["2025701", "林一诺", "#N/A"],
        ["2025702", "周子墨", { holds: 45473, shows: "2024/6/30" }],
        ["2025703", "许安然", { holds: "", formula: "=AVERAGE(D4:F4)" }],
      ],
    });
    expect(issuesOf(reading)).toEqual([
      "score-error-value @ Sheet1!C2",
      "score-is-a-date @ Sheet1!C3",
      "formula-without-value @ Sheet1!C4",
    ]);
  });
});

describe("full marks that no sheet states", () => {
  const marks = (...values: readonly number[]) =>
    readSheets({
      rows: [
        ["学号", "姓名", "数学"],
        ...values.map((value, index) => [String(2025701 + index), `学生${index + 1}`, value]),
      ],
    });
  const fullMark = (reading: ReturnType<typeof marks>) =>
    reading.cohort.subjects[0]?.results[0]?.fullMark;

  it("100 where no mark is above it, said at the header", () => {
    const reading = marks(100, 61);
    expect(fullMark(reading)).toEqual({ kind: "assumed", value: 100 });
    expect(reading.issues).toMatchObject([
      { code: "full-mark-assumed", severity: "info", fullMark: 100, at: { row: 0, column: 2 } },
    ]);
  });

  it("several plausible ones are left open with one warning", () => {
    const reading = marks(101, 61);
    expect(fullMark(reading)).toEqual({ kind: "ambiguous", values: [110, 120, 150] });
    expect(reading.issues).toMatchObject([
      {
        code: "full-mark-ambiguous",
        severity: "warning",
        highest: 101,
        fullMarks: [110, 120, 150],
      },
    ]);
  });

  it("two headers that state different ones are both named", () => {
    const reading = readSheets(
      {
        name: "八年级",
        rows: [
          ["学号", "姓名", "数学（120）"],
          ["2024801", "林一诺", 65],
        ],
      },
      {
        name: "七年级",
        rows: [
          ["学号", "姓名", "数学（100）"],
          ["2025701", "周子墨", 90],
        ],
      },
    );
    expect(fullMark(reading)).toEqual({ kind: "ambiguous", values: [100, 120] });
    expect(reading.issues).toMatchObject([
      {
        code: "full-mark-ambiguous",
        areStated: true,
        fullMarks: [100, 120],
        at: { sheet: "八年级", row: 0, column: 2 },
        also: [{ sheet: "七年级", row: 0, column: 2 }],
      },
    ]);
  });

  it("the only plausible one is assumed", () => {
    const reading = marks(121, 61);
    expect(fullMark(reading)).toEqual({ kind: "assumed", value: 150 });
  });

  it("a mark above all of them is an error and decides nothing", () => {
    const reading = marks(890, 61);
    expect(fullMark(reading)).toEqual({ kind: "assumed", value: 100 });
    expect(reading.issues).toMatchObject([
      { code: "score-above-full-mark", fullMark: 150, found: "890" },
      { code: "full-mark-assumed", fullMark: 100 },
    ]);
  });

  it("100 is doubted where nobody comes near it", () => {
    expect(marks(50, 48).issues).toMatchObject([
      { code: "full-mark-assumed", severity: "warning" },
    ]);
  });

  it("two headers that contradict each other leave it open", () => {
    const reading = readSheets(
      {
        name: "1班",
        rows: [
          ["姓名", "数学(120)"],
          ["林一诺", 80],
        ],
      },
      {
        name: "2班",
        rows: [
          ["姓名", "数学(150)"],
          ["周子墨", 80],
        ],
      },
    );
    expect(fullMark(reading)).toEqual({ kind: "ambiguous", values: [120, 150] });
  });
});

describe("tables that are not quite clean", () => {
  it("marks without a pupil", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "语文"],
        ["2025701", "林一诺", 80],
        ["", "", 55],
        ["2025703", "许安然", 60],
      ],
    });
    expect(reading.cohort.students).toHaveLength(2);
    expect(reading.issues[0]).toMatchObject({
      code: "row-without-student",
      severity: "error",
      at: { row: 2, column: 2 },
    });
  });

  it("averages without a label", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "语文"],
        ["2025701", "林一诺", 80],
        ["", "", { holds: 80, formula: "=AVERAGE(C2:C2)" }],
      ],
    });
    expect(issuesOf(reading)).toEqual(["statistics-rows-left-out @ Sheet1!C3"]);
  });

  it("stray cells below a gap", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "语文"],
        ["2025701", "林一诺", 80],
        ["", "", ""],
        ["", "测试", ""],
      ],
    });
    expect(reading.cohort.students).toHaveLength(1);
    expect(issuesOf(reading)).toEqual(["rows-below-table @ Sheet1!B4"]);
  });

  it("another table below", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "语文"],
        ["2025701", "林一诺", 80],
        ["", "", ""],
        ["姓名", "语文平均", "排名"],
        ["周子墨", 70, 1],
      ],
    });
    expect(reading.cohort.students.map(({ name }) => name)).toEqual(["林一诺"]);
    expect(reading.issues[0]).toMatchObject({ code: "table-not-read", at: { row: 3 } });
  });

  it("an example row and numbered empty rows", () => {
    const reading = readSheets({
      rows: [
        ["序号", "* 姓名", "学号", "语文"],
        ["例", "王小二", "0101", 90],
        [1, "林一诺", "0102", 80],
        [2, "", "", ""],
        [3, "", "", ""],
      ],
    });
    expect(reading.cohort.students.map(({ name, studentNumber }) => [name, studentNumber])).toEqual(
      [["林一诺", "0102"]],
    );
    expect(reading.issues[0]).toMatchObject({
      code: "example-rows-left-out",
      rows: 1,
      found: "例",
    });
  });

  it("columns that nobody explains", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "语文", "数学", "剪纸", ""],
        ["2025701", "林一诺", 80, 70, 88, 150],
        ["2025702", "周子墨", 81, 71, 86, 152],
      ],
    });
    expect(issuesWith(reading, "column-unsure")).toMatchObject([
      { severity: "warning", header: "剪纸", at: { row: 0, column: 4 } },
    ]);
    expect(reading.sheets[0]?.columns[5]).toMatchObject({ means: "total", header: "" });
  });

  it("the same subject twice, with other marks, is asked about", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "语文", "语文"],
        ["2025701", "林一诺", 80, 40],
      ],
    });
    expect(reading.sheets[0]).toMatchObject({ role: "gradebook", needsConfirmation: true });
    expect(reading.cohort.students).toEqual([]);
  });

  it("the same subject twice, with the same marks, counts once", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "语文", "语文"],
        ["2025701", "林一诺", 80, 80],
      ],
    });
    expect(scoresOf(reading, 0)).toEqual({ "语文/unstated": 80 });
    expect(issuesOf(reading)).toEqual([]);
  });

  it("a make-up column without first results", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "语文", "数学补考"],
        ["2025701", "林一诺", 80, 61],
      ],
    });
    expect(reading.cohort.subjects.map(({ subject }) => subject)).toEqual(["语文"]);
    expect(issuesOf(reading)).toEqual(["make-up-subject-unknown @ Sheet1!D1"]);
  });

  it("the first term's results beside the second's", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "语文（上学期期末）", "语文（下学期期末）"],
        ["2025701", "林一诺", 80, 40],
      ],
    });
    expect(
      reading.cohort.subjects[0]?.results.map(({ assessment, term, scores }) => [
        assessment,
        term,
        scores.marks[0],
      ]),
    ).toEqual([
      ["final", 2, 40],
      ["final", 1, 80],
    ]);
    expect(issuesOf(reading)).toEqual([]);
  });

  it("总评 of a first term is not the year's result", () => {
    const reading = readSheets({
      rows: [["2025学年第一学期成绩"], ["学号", "姓名", "语文总评"], ["2025701", "林一诺", 80]],
    });
    expect(reading.cohort.subjects[0]?.results).toMatchObject([{ assessment: "annual", term: 1 }]);
  });
});

describe("sheets that are asked about or left out", () => {
  it.each([
    [
      "headerless",
      [
        ["320", "林一诺", 125, 114, 142],
        ["302", "周子墨", 124, 107, 145],
        ["309", "许安然", 120, 101, 99],
      ],
    ],
    [
      "courses",
      [
        ["学号", "姓名", "大学物理", "离散数学"],
        ["2025701", "林一诺", 80, 70],
      ],
    ],
    [
      "no pupils",
      [
        ["", "语文", "数学", "英语"],
        ["初一上期中", 80, 70, 90],
        ["初一上期末", 81, 71, 91],
      ],
    ],
    [
      "transcript",
      [
        ["学号", "姓名", "课程名称", "成绩"],
        ["2025701", "林一诺", "数据库原理", 80],
        ["2025701", "林一诺", "操作系统", 70],
      ],
    ],
    [
      "a pupil on many rows",
      [
        ["学号", "姓名", "语文"],
        ["2025701", "林一诺", 80],
        ["2025701", "林一诺", 82],
        ["2025701", "林一诺", 84],
      ],
    ],
  ] as const)("%s: needs confirmation and takes no part", (_, rows) => {
    const reading = readSheets({ rows });
    expect(reading.sheets[0]).toMatchObject({
      role: "gradebook",
      needsConfirmation: true,
      studentCount: 0,
    });
    expect(reading.cohort).toEqual({ students: [], subjects: [] });
    expect(reading.issues.map(({ code }) => code)).toEqual(["sheet-needs-confirmation"]);
  });

  it.each([
    [
      "attendance",
      [
        ["学号", "姓名", "旷课节数", "迟到次数"],
        ["2025701", "林一诺", 1, 0],
      ],
    ],
    [
      "student-info",
      [
        ["姓名", "学号", "性别", "家长电话"],
        ["林一诺", "2025701", "女", "13800000000"],
      ],
    ],
    [
      "enrolment-change",
      [
        ["姓名", "异动类型", "异动时间"],
        ["林一诺", "转出", "2026-03-01"],
      ],
    ],
  ] as const)("%s is not read as a gradebook", (role, rows) => {
    const reading = readSheets({ rows });
    expect(reading.sheets[0]).toMatchObject({ role, needsConfirmation: false });
    expect(reading.cohort.students).toEqual([]);
    expect(issuesWith(reading, "sheet-not-used")).toEqual([]);
  });

  it("what is none of a school's sheets is not used, and said so", () => {
    const reading = readSheets({ rows: [["会议记录"], ["今天下午开会"]] });
    expect(reading.sheets[0]).toMatchObject({ role: "other", needsConfirmation: false });
    expect(issuesOf(reading)).toEqual([expect.stringContaining("sheet-not-used")]);
  });

  it("a hidden gradebook is asked about", () => {
    const reading = readSheets({
      visible: false,
      rows: [
        ["学号", "姓名", "语文", "数学"],
        ["2025701", "林一诺", 80, 70],
      ],
    });
    expect(reading.sheets[0]).toMatchObject({ needsConfirmation: true });
  });

  it("a blank sheet says nothing", () => {
    const reading = readSheets({ rows: [] });
    expect(reading.sheets[0]).toMatchObject({ role: "other", needsConfirmation: false });
    expect(reading.issues).toEqual([]);
  });
});
