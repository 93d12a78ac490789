import { issuesOf, issuesWith, readSheets, scoresOf } from "./sheet-from-grid";

const header = ["学号", "姓名", "语文", "数学"];

describe("several exams of one kind: the latest counts, the others are said once each", () => {
  it("one below another: by their numbers, whichever stands first", () => {
    const reading = readSheets({
      rows: [
        ["第二次月考"],
        header,
        ["2025701", "林一诺", 60, 61],
        ["2025702", "周子墨", 70, 71],
        [],
        ["第一次月考"],
        header,
        ["2025701", "林一诺", 80, 81],
        ["2025702", "周子墨", 90, 91],
      ],
    });
    expect(scoresOf(reading, "林一诺")).toEqual({ "语文/monthly": 60, "数学/monthly": 61 });
    expect(issuesWith(reading, "further-exam-left-out")).toMatchObject([
      {
        severity: "info",
        exam: "第一次月考",
        used: "第二次月考",
        at: { sheet: "Sheet1", row: 6, column: 2 },
        also: [{ sheet: "Sheet1", row: 6, column: 3 }],
      },
    ]);
    expect(issuesWith(reading, "contradictory-score")).toEqual([]);
  });

  it.each([
    [["周测1", "周测2", "周测3"], "周测3"],
    [["周测（三）", "周测（二）", "周测（一）"], "周测三"],
    [["第一次模拟", "第二次模拟", "第三次模拟"], "第三次模拟"],
    [["一模", "二模", "三模"], "三模"],
    [["10月月考", "12月月考", "1月月考"], "1月月考"],
    [["第八周周测", "第九周周测", "第十周周测"], "第十周"],
    [["第1单元测试", "第2单元测试", "第3单元测试"], "第3单元"],
  ])("sheets %j", (names, latest) => {
    const reading = readSheets(
      ...names.map((name, index) => ({
        name,
        rows: [header, ["2025701", "林一诺", 60 + index, 70], ["2025702", "周子墨", 50, 90]],
      })),
    );
    const place = latest === "周测三" ? 0 : 2;
    expect(scoresOf(reading, "林一诺")).toEqual({ "语文/monthly": 60 + place, "数学/monthly": 70 });
    const left = issuesWith(reading, "further-exam-left-out");
    expect(left).toHaveLength(2);
    expect(left.map((issue) => "used" in issue && issue.used)).toEqual([latest, latest]);
    expect(issuesWith(reading, "contradictory-score")).toEqual([]);
    expect(issuesWith(reading, "student-on-two-sheets")).toEqual([]);
  });

  it("two classes of which one says which exam it was are one exam: nobody has a further one", () => {
    const reading = readSheets({
      rows: [
        ["八(1)班成绩表"],
        ["考试时间：2026年1月15日"],
        header,
        ["2025801", "林一诺", 80, ""],
        [],
        ["八(2)班成绩表"],
        header,
        ["2025851", "周子墨", "九十", 71],
      ],
    });
    expect(scoresOf(reading, "林一诺")).toMatchObject({ "语文/unstated": 80 });
    expect(scoresOf(reading, "周子墨")).toMatchObject({ "数学/unstated": 71 });
    expect(issuesWith(reading, "further-exam-left-out")).toEqual([]);
    expect(issuesWith(reading, "score-not-a-number")).toMatchObject([
      { at: { sheet: "Sheet1", row: 7, column: 2 } },
    ]);
    const [, mathematics] = reading.cohort.subjects;
    expect(mathematics?.results[0]?.scores.rows).toEqual(new Int32Array([3, 7]));
  });

  it("names that cannot be compared: the last in the workbook counts, with a warning", () => {
    const reading = readSheets(
      { name: "摸底", rows: [header, ["2025701", "林一诺", 80, 81]] },
      { name: "第一次月考", rows: [header, ["2025701", "林一诺", 60, 61]] },
    );
    expect(scoresOf(reading, 0)).toEqual({ "语文/monthly": 60, "数学/monthly": 61 });
    expect(issuesWith(reading, "further-exam-left-out")).toMatchObject([
      { severity: "warning", exam: "摸底", used: "第一次月考" },
    ]);
  });

  it("an exam that is still to come does not count", () => {
    const reading = readSheets(
      { name: "第一次月考", rows: [header, ["2025701", "林一诺", 80, 81]] },
      { name: "第二次月考", rows: [header, ["2025701", "林一诺", "", ""]] },
    );
    expect(scoresOf(reading, 0)).toEqual({ "语文/monthly": 80, "数学/monthly": 81 });
  });

  it("class sheets of one exam are one exam, however its number is written", () => {
    const reading = readSheets(
      { name: "七1班", rows: [["第一次月考成绩"], header, ["2025701", "林一诺", 80, 81]] },
      { name: "七2班", rows: [["第1次月考成绩"], header, ["2025702", "周子墨", 60, 61]] },
    );
    expect(scoresOf(reading, "周子墨")).toEqual({ "语文/monthly": 60, "数学/monthly": 61 });
    expect(scoresOf(reading, "林一诺")).toEqual({ "语文/monthly": 80, "数学/monthly": 81 });
    expect(issuesOf(reading)).toEqual([]);
  });

  it("what is odd in an exam that is left out is nobody's business", () => {
    const reading = readSheets(
      { name: "第一次月考", rows: [header, ["2025701", "林一诺", "八十", 81]] },
      { name: "第二次月考", rows: [header, ["2025701", "林一诺", 60, 61]] },
    );
    expect(issuesOf(reading)).toEqual(["further-exam-left-out @ 第一次月考!C1"]);
  });

  it("a row for each pupil and exam: the cells of the other exam are named", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "考试名称", "语文"],
        ["2025701", "林一诺", "第一次月考", 50],
        ["2025701", "林一诺", "第二次月考", 62],
        ["2025702", "周子墨", "第一次月考", 70],
        ["2025702", "周子墨", "第二次月考", 72],
      ],
    });
    expect(scoresOf(reading, "林一诺")).toEqual({ "语文/monthly": 62 });
    expect(scoresOf(reading, "周子墨")).toEqual({ "语文/monthly": 72 });
    expect(issuesWith(reading, "further-exam-left-out")).toMatchObject([
      {
        exam: "第一次月考",
        used: "第二次月考",
        at: { row: 1, column: 3 },
        also: [{ row: 3, column: 3 }],
      },
    ]);
  });
});

describe("make-up exams of two terms", () => {
  const twoTerms = [
    "学号",
    "姓名",
    "上学期期末数学",
    "上学期补考数学",
    "下学期期末数学",
    "下学期补考数学",
  ];

  it("the make-up of the term whose result counts is used, the other is said", () => {
    const reading = readSheets({
      rows: [
        twoTerms,
        ["2025701", "林一诺", 50, 65, 55, 58],
        ["2025702", "周子墨", 80, "", 52, 66],
      ],
    });
    expect(reading.cohort.subjects.map(({ makeUp }) => [...(makeUp?.marks ?? [])])).toEqual([
      [58, 66],
    ]);
    expect(issuesWith(reading, "contradictory-score")).toEqual([]);
    expect(issuesWith(reading, "make-up-of-other-term")).toMatchObject([
      { severity: "warning", term: 1, counted: 2, at: { row: 0, column: 3 } },
    ]);
  });

  it("beside 学年总评 nobody can tell which is meant: neither is used", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "数学学年总评", "上学期补考数学", "下学期补考数学"],
        ["2025701", "林一诺", 55, 65, 58],
      ],
    });
    expect(reading.cohort.subjects.map(({ makeUp }) => makeUp)).toEqual([null]);
    expect(issuesWith(reading, "make-up-of-other-term")).toMatchObject([
      { term: 1, counted: null },
      { term: 2, counted: null },
    ]);
  });

  it("a make-up exam of the first term decides nothing about the second", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "下学期期末数学", "上学期补考数学"],
        ["2025701", "林一诺", 55, 65],
      ],
    });
    expect(reading.cohort.subjects.map(({ makeUp }) => makeUp)).toEqual([null]);
    expect(issuesWith(reading, "make-up-of-other-term")).toMatchObject([{ term: 1, counted: 2 }]);
  });

  it("make-up marks of an unsaid term go with those of the term that counts", () => {
    const reading = readSheets(
      {
        name: "第二学期期末",
        rows: [
          ["学号", "姓名", "数学", "补考数学"],
          ["2025701", "林一诺", 55, 65],
          ["2025702", "周子墨", 50, ""],
        ],
      },
      {
        name: "补考",
        rows: [
          ["学号", "姓名", "数学"],
          ["2025701", "林一诺", 65],
          ["2025702", "周子墨", 61],
        ],
      },
    );
    expect(scoresOf(reading, "林一诺")).toEqual({ "数学/final": 55, "数学/make-up": 65 });
    expect(scoresOf(reading, "周子墨")).toEqual({ "数学/final": 50, "数学/make-up": 61 });
    expect(issuesWith(reading, "contradictory-score")).toEqual([]);
  });
});

describe("exams side by side in one table", () => {
  it("数学 of 周测1, 周测2, 周测3: the latest", () => {
    const reading = readSheets({
      name: "周测跟踪",
      merges: ["A1:A2", "B1:C1", "D1:E1"],
      rows: [
        ["姓名", "周测1", "", "周测2", ""],
        ["", "语文", "数学", "语文", "数学"],
        ["林一诺", 80, 81, 60, 61],
        ["周子墨", 70, 71, 50, 51],
      ],
    });
    expect(scoresOf(reading, "林一诺")).toEqual({ "语文/monthly": 60, "数学/monthly": 61 });
    expect(issuesOf(reading)).toEqual(["further-exam-left-out @ 周测跟踪!B2"]);
  });

  it("平时1 … 平时3 are no coursework result; their mean is", () => {
    const header = ["学号", "姓名", "平时1", "平时2", "平时3", "平时平均", "期末"];
    const reading = readSheets({
      name: "数学",
      rows: [header, ["2025701", "林一诺", 90, 80, 70, 80, 66]],
    });
    expect(scoresOf(reading, 0)).toEqual({ "数学/coursework": 80, "数学/final": 66 });
    expect(issuesOf(reading)).toEqual([]);
    const without = readSheets({
      name: "数学",
      rows: [header.toSpliced(5, 1), ["2025701", "林一诺", 90, 80, 70, 66]],
    });
    expect(scoresOf(without, 0)).toEqual({ "数学/final": 66 });
  });
});

describe("a pupil over two rows", () => {
  const rows = (label: string) => [
    ["学号", "姓名", label, "语文", "数学"],
    ["2025701", "林一诺", "期中", 80, 81],
    ["", "", "期末", 60, 61],
    ["2025702", "周子墨", "期中", 70, 71],
    ["", "", "期末", 50, 51],
  ];
  const merges = ["A2:A3", "B2:B3", "A4:A5", "B4:B5"];

  it.each(["考试", ""])("期中 and 期末 under “%s”, the name merged", (label) => {
    const reading = readSheets({ name: "成绩", merges, rows: rows(label) });
    expect(scoresOf(reading, "林一诺")).toEqual({
      "语文/midterm": 80,
      "语文/final": 60,
      "数学/midterm": 81,
      "数学/final": 61,
    });
    expect(scoresOf(reading, "周子墨")).toMatchObject({ "语文/midterm": 70, "数学/final": 51 });
    expect(issuesOf(reading)).toEqual([]);
  });

  it("without a word which row is which, the sheet asks", () => {
    const reading = readSheets({
      name: "成绩",
      merges,
      rows: rows("考试").map((row) => row.toSpliced(2, 1)),
    });
    expect(reading.sheets[0]?.needsConfirmation).toBe(true);
    expect(reading.cohort.students).toEqual([]);
  });
});

describe("the mark of a subject under its own total", () => {
  it("数学合计 beside 数学A卷 and 数学B卷 is the mark", () => {
    const reading = readSheets({
      rows: [
        ["姓名", "语文", "数学A卷", "数学B卷", "数学合计"],
        ["林一诺", 80, 70, 20, 90],
        ["周子墨", 60, 40, 11, 51],
      ],
    });
    expect(scoresOf(reading, "周子墨")).toEqual({ "语文/unstated": 60, "数学/unstated": 51 });
    expect(issuesOf(reading)).toEqual([]);
  });
});

it("七（1）班小计 between the pupils is a line of statistics", () => {
  const reading = readSheets({
    rows: [
      ["班级", "姓名", "语文", "数学"],
      ["七（1）班", "林一诺", 80, 81],
      ["七（1）班小计", "", 80, 81],
      ["七（2）班", "周子墨", 70, 71],
      ["七（2）班 小计", "", 70, 71],
    ],
  });
  expect(reading.cohort.students).toHaveLength(2);
  expect(issuesOf(reading)).toEqual(["statistics-rows-left-out @ Sheet1!A3"]);
});
