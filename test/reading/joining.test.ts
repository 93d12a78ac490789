import { readWorkbook } from "../../src/reading";
import { noChoices } from "../../src/records";
import {
  issuesOf,
  issuesWith,
  readSheets,
  scoresOf,
  usualPolicy,
  workbookOf,
} from "./sheet-from-grid";

describe("pupils over several sheets", () => {
  it("class sheets with the same names hold different pupils", () => {
    const header = ["姓名", "语文", "数学"];
    const reading = readSheets(
      { name: "1班", rows: [header, ["林一诺", 80, 75], ["周子墨", 85, 78]] },
      { name: "2班", rows: [header, ["林一诺", 54, 80], ["周子墨", 83, 85]] },
    );
    expect(
      reading.cohort.students.map(({ name, classGroup }) => `${String(classGroup)} ${name}`),
    ).toEqual(["1班 林一诺", "1班 周子墨", "2班 林一诺", "2班 周子墨"]);
    expect(scoresOf(reading, 2)).toEqual({ "语文/unstated": 54, "数学/unstated": 80 });
    expect(issuesOf(reading)).toEqual([]);
  });

  it("subject sheets of names alone are one unnamed class, and the person is told", () => {
    const header = ["姓名", "科目", "分数"];
    const reading = readSheets(
      {
        name: "数学",
        rows: [header, ["小明", "数学", 90], ["小王", "数学", 0], ["小刚", "数学", 75]],
      },
      { name: "英语", rows: [header, ["小王", "英语", 90], ["小刚", "英语", 95]] },
    );
    expect(reading.cohort.students.map(({ name }) => name)).toEqual(["小明", "小王", "小刚"]);
    expect(scoresOf(reading, "小明")).toEqual({ "英语/unstated": "blank", "数学/unstated": 90 });
    expect(scoresOf(reading, "小王")).toEqual({ "英语/unstated": 90, "数学/unstated": 0 });
    expect(issuesWith(reading, "joined-by-name")).toMatchObject([
      { severity: "warning", at: { sheet: "英语" }, also: [{ sheet: "数学" }], students: [1, 2] },
    ]);
  });

  it("a class sheet beside the whole grade counts each pupil once", () => {
    const header = ["学号", "姓名", "语文"];
    const reading = readSheets(
      { name: "本班", rows: [header, ["162029", "林一诺", 80], ["162093", "周子墨", 85]] },
      {
        name: "全年级",
        rows: [
          header,
          ["160875", "许安然", 70],
          ["162029", "林一诺", 80],
          ["162093", "周子墨", 58],
        ],
      },
    );
    expect(reading.cohort.students.map(({ name }) => name)).toEqual(["林一诺", "周子墨", "许安然"]);
    expect(scoresOf(reading, "林一诺")).toEqual({ "语文/unstated": 80 });
    expect(scoresOf(reading, "周子墨")).toEqual({ "语文/unstated": "?85 / 58" });
    expect(issuesWith(reading, "student-on-two-sheets")).toMatchObject([
      {
        severity: "info",
        name: "林一诺",
        sheets: ["本班", "全年级"],
        pupils: 1,
        at: { sheet: "全年级", row: 2, column: 2 },
        also: [{ sheet: "本班", row: 1, column: 2 }],
        students: [0],
      },
    ]);
    expect(issuesWith(reading, "contradictory-score")).toMatchObject([
      {
        severity: "error",
        at: { sheet: "全年级", row: 3, column: 2 },
        also: [{ sheet: "本班", row: 2, column: 2 }],
        students: [1],
      },
    ]);
  });

  it("exams on different sheets are two results of one subject", () => {
    const header = ["学号", "姓名", "语文"];
    const reading = readSheets(
      { name: "期中", rows: [header, ["162029", "林一诺", 80]] },
      { name: "期末", rows: [header, ["162029", "林一诺", 75]] },
    );
    expect(scoresOf(reading, 0)).toEqual({ "语文/midterm": 80, "语文/final": 75 });
  });

  it("a subject that a whole grade does not have is not taken there, unlike a missing core subject", () => {
    const reading = readSheets(
      {
        name: "七年级1班",
        rows: [
          ["姓名", "语文", "数学"],
          ["林一诺", 80, 70],
        ],
      },
      {
        name: "八年级1班",
        rows: [
          ["姓名", "语文", "物理"],
          ["周子墨", 60, 50],
        ],
      },
    );
    expect(scoresOf(reading, 0)).toEqual({
      "语文/unstated": 80,
      "数学/unstated": 70,
      "物理/unstated": "not-taken",
    });
    expect(scoresOf(reading, 1)).toEqual({
      "语文/unstated": 60,
      "数学/unstated": "blank",
      "物理/unstated": 50,
    });
  });

  it("class and name join where one sheet has no number", () => {
    const reading = readSheets(
      {
        name: "期中",
        rows: [
          ["学号", "班级", "姓名", "语文"],
          ["701", "七1班", "林一诺", 80],
          ["801", "七2班", "林一诺", 50],
        ],
      },
      {
        name: "期末",
        rows: [
          ["班级", "姓名", "语文"],
          ["七年级(2)班", "林 一诺", 51],
          ["七年级(1)班", "林一诺", 81],
        ],
      },
    );
    expect(reading.cohort.students).toHaveLength(2);
    expect(scoresOf(reading, 0)).toEqual({ "语文/midterm": 80, "语文/final": 81 });
    expect(scoresOf(reading, 1)).toEqual({ "语文/midterm": 50, "语文/final": 51 });
    expect(issuesWith(reading, "joined-by-name")).toEqual([]);
  });

  it("a number that two names bear joins nobody", () => {
    const header = ["学号", "姓名", "语文"];
    const reading = readSheets(
      { name: "期中", rows: [header, ["2025701", "林一诺", 80]] },
      { name: "期末", rows: [header, ["2025701", "周子墨", 75]] },
    );
    expect(reading.cohort.students).toHaveLength(2);
    expect(issuesWith(reading, "number-with-two-names")).toMatchObject([
      {
        severity: "error",
        names: ["林一诺", "周子墨"],
        at: { sheet: "期末", row: 1 },
        also: [{ sheet: "期中", row: 1 }],
        found: "2025701",
        students: [0, 1],
      },
    ]);
  });

  it("留级次数 goes with the pupil, and what is no count is said", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "留级次数", "语文"],
        ["2025701", "林一诺", 1, 80],
        ["2025702", "周子墨", "无", 70],
        ["2025703", "许安然", "", 70],
        ["2025704", "何知夏", "曾留级", 70],
      ],
    });
    expect(reading.cohort.students.map(({ repetitions }) => repetitions?.count ?? null)).toEqual([
      1,
      0,
      null,
      null,
    ]);
    expect(issuesOf(reading)).toEqual(["repetitions-not-understood @ Sheet1!C5"]);
  });

  it("学籍状态 or 备注 may say it as well", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "语文", "备注"],
        ["2025701", "林一诺", 80, "已留级两次"],
        ["2025702", "周子墨", 70, "曾留级1次，随班就读"],
        ["2025703", "许安然", 70, "留级"],
      ],
    });
    expect(reading.cohort.students.map(({ repetitions }) => repetitions ?? null)).toEqual([
      { count: 2, at: { sheet: "Sheet1", row: 1, column: 3 } },
      { count: 1, at: { sheet: "Sheet1", row: 2, column: 3 } },
      null,
    ]);
  });

  it("a list of pupils adds 学籍状态 and 留级次数, and brings nobody in", () => {
    const reading = readSheets(
      {
        name: "成绩",
        rows: [
          ["学号", "姓名", "班级", "语文"],
          ["2025701", "林一诺", "八(1)班", 80],
          ["2025702", "周子墨", "八(1)班", 70],
          ["", "许安然", "八(1)班", 70],
          ["", "何知夏", "八(2)班", 60],
        ],
      },
      {
        name: "学籍情况",
        rows: [
          ["学号", "姓名", "班级", "学籍状态", "留级次数"],
          ["2025701", "林一诺", "八(1)班", "在籍", 2],
          ["2025702", "周子墨", "八(1)班", "休学", 0],
          ["", "许安然", "八年级1班", "在籍", 1],
          ["2025709", "沈知远", "七(1)班", "转出", 0],
        ],
      },
    );
    expect(
      reading.cohort.students.map(({ name, enrolmentStatus, repetitions }) => [
        name,
        enrolmentStatus?.word ?? null,
        repetitions ? `${repetitions.count} ${repetitions.at.sheet} ${repetitions.at.row}` : null,
      ]),
    ).toEqual([
      ["林一诺", null, "2 学籍情况 1"],
      ["周子墨", "休学", "0 学籍情况 2"],
      ["许安然", null, "1 学籍情况 3"],
      ["何知夏", null, null],
    ]);
    expect(issuesOf(reading)).toEqual([]);
  });

  it("a row of such a list that fits two pupils is not used, and said where it matters", () => {
    const reading = readSheets(
      {
        name: "成绩",
        rows: [
          ["姓名", "班级", "座号", "语文"],
          ["林一诺", "八(1)班", 1, 80],
          ["林一诺", "八(1)班", 2, 70],
          ["周子墨", "八(1)班", 3, 70],
        ],
      },
      {
        name: "学籍情况",
        rows: [
          ["姓名", "班级", "学籍状态", "留级次数"],
          ["林一诺", "八(1)班", "在籍", 2],
          ["周子墨", "八(1)班", "在籍", 0],
        ],
      },
    );
    const [issue] = issuesWith(reading, "list-row-not-joined");
    expect(issue).toMatchObject({
      name: "林一诺",
      severity: "warning",
      students: [0, 1],
      at: { sheet: "学籍情况", row: 1, column: 0 },
    });
    expect(reading.cohort.students.map(({ repetitions }) => repetitions?.count ?? null)).toEqual([
      null,
      null,
      0,
    ]);
  });

  it("the same number twice in one sheet is never merged", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "语文"],
        ["2025701", "林一诺", 80],
        ["2025702", "许安然", 70],
        ["2025701", "林一诺", 40],
        ["2025702", "周子墨", 30],
        ["2025703", "何知夏", 90],
      ],
    });
    expect(reading.cohort.students).toHaveLength(5);
    expect(issuesOf(reading)).toEqual([
      "duplicate-student-number @ Sheet1!B4",
      "number-with-two-names @ Sheet1!B5",
    ]);
  });

  it("numbers that begin anew in each class tell nobody of another class", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "班级", "科目", "成绩"],
        [1, "林一诺", "九1", "语文", 65],
        [2, "周子墨", "九1", "语文", 70],
        [1, "林一诺", "九2", "语文", 42],
        [2, "许安然", "九2", "语文", 90],
        [1, "林一诺", "九2", "数学", 43],
      ],
    });
    expect(
      reading.cohort.students.map(({ name, classGroup }) => `${String(classGroup)} ${name}`),
    ).toEqual(["九1 林一诺", "九1 周子墨", "九2 林一诺", "九2 许安然"]);
    expect(scoresOf(reading, 0)).toMatchObject({ "语文/unstated": 65, "数学/unstated": "blank" });
    expect(scoresOf(reading, 2)).toMatchObject({ "语文/unstated": 42, "数学/unstated": 43 });
    expect(issuesOf(reading)).toEqual([]);
  });

  it("a row for each pupil and exam: the row says which exam it is", () => {
    const reading = readSheets({
      rows: [
        ["姓名", "班级", "考试名称", "语文", "数学"],
        ["林一诺", "七1班", "第一学期期末", 50, 80],
        ["林一诺", "七1班", "第二学期期末", 55, 81],
        ["林一诺", "七1班", "补考", 62, ""],
        ["周子墨", "七1班", "第一学期期末", 70, 71],
        ["周子墨", "七1班", "第二学期期末", 72, 73],
      ],
    });
    expect(reading.cohort.students.map(({ name }) => name)).toEqual(["林一诺", "周子墨"]);
    expect(
      reading.cohort.subjects.map(({ subject, results, makeUp }) => [
        subject,
        ...results.map(({ assessment, term, scores }) => [assessment, term, ...scores.marks]),
        makeUp?.marks[0] ?? null,
      ]),
    ).toEqual([
      ["语文", ["final", 2, 55, 72], ["final", 1, 50, 70], 62],
      ["数学", ["final", 2, 81, 73], ["final", 1, 80, 71], null],
    ]);
  });

  it("a table of one pupil: every row is about the pupil whom the title names", () => {
    const one = (name: string, chinese: number, makeUp: number | "") => ({
      name,
      rows: [
        ["学生成绩单"],
        [`姓名：${name}`, "", "班级：七1班"],
        ["科目", "期中", "期末", "补考"],
        ["语文", 70, chinese, makeUp],
        ["数学", 71, 72, ""],
      ],
    });
    const reading = readWorkbook(workbookOf(one("林一诺", 50, 61), one("周子墨", 80, "")), {
      grade: null,
      policy: usualPolicy,
      acceptGuesses: true,
    });
    expect(reading.sheets.map(({ tables }) => tables[0]?.shape)).toEqual([
      "one-pupil",
      "one-pupil",
    ]);
    expect(reading.cohort.students).toMatchObject([
      { name: "林一诺", classGroup: "七1班" },
      { name: "周子墨", classGroup: "七1班" },
    ]);
    expect(scoresOf(reading, 0)).toEqual({
      "语文/midterm": 70,
      "语文/final": 50,
      "语文/make-up": 61,
      "数学/midterm": 71,
      "数学/final": 72,
    });
    expect(scoresOf(reading, 1)).toMatchObject({ "语文/final": 80 });
  });

  it("a row entered twice, number, name and marks alike, is one pupil, and said", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "语文"],
        ["2025701", "林一诺", 80],
        ["2025702", "许安然", 70],
        ["2025701", "林一诺", 80],
      ],
    });
    expect(reading.cohort.students.map(({ name }) => name)).toEqual(["林一诺", "许安然"]);
    expect(issuesWith(reading, "student-on-two-sheets")).toMatchObject([
      { severity: "info", name: "林一诺", sheets: ["Sheet1"], pupils: 1, at: { row: 3 } },
    ]);
  });

  it("a class that stands only above its pupils is theirs", () => {
    const reading = readSheets({
      rows: [
        ["班级", "姓名", "语文"],
        ["七（1）班", "林一诺", 80],
        ["", "许安然", 70],
        ["", "何知夏", 60],
        ["七（2）班", "林一诺", 50],
        ["", "周子墨", 40],
      ],
    });
    expect(
      reading.cohort.students.map(({ name, classGroup }) => `${String(classGroup)} ${name}`),
    ).toEqual([
      "七（1）班 林一诺",
      "七（1）班 许安然",
      "七（1）班 何知夏",
      "七（2）班 林一诺",
      "七（2）班 周子墨",
    ]);
    expect(issuesOf(reading)).toEqual([]);
  });

  it("homonyms of one class without numbers stay apart and are named", () => {
    const reading = readSheets({
      rows: [
        ["班级", "姓名", "语文"],
        ["七1班", "林一诺", 80],
        ["七1班", "林一诺", 40],
        ["七2班", "林一诺", 30],
      ],
    });
    expect(reading.cohort.students).toHaveLength(3);
    expect(issuesWith(reading, "homonyms")).toMatchObject([
      {
        severity: "warning",
        name: "林一诺",
        at: { row: 2, column: 1 },
        also: [{ row: 1, column: 1 }],
        students: [0, 1],
      },
    ]);
  });

  it("names are the same however blanks, width, dots and brackets are written", () => {
    const reading = readSheets(
      {
        name: "期中",
        rows: [
          ["班级", "姓名", "语文"],
          ["七1班", "张　三", 80],
          ["七1班", "阿依古丽·买买提", 70],
          ["七1班", "李明（大）", 60],
          ["七2班", "张三", 50],
        ],
      },
      {
        name: "期末",
        rows: [
          ["班级", "姓名", "语文"],
          ["七1班", " 张三", 81],
          ["七1班", "阿依古丽．买买提", 71],
          ["七1班", "李明(大)", 61],
          ["七2班", "张\u00a0三", 51],
        ],
      },
    );
    expect(reading.cohort.students).toHaveLength(4);
    expect([0, 1, 2, 3].map((student) => scoresOf(reading, student)["语文/final"])).toEqual([
      81, 71, 61, 51,
    ]);
    expect(issuesOf(reading)).toEqual([]);
  });

  it("numbers are text: blanks, apostrophes, width and leading zeros make no other pupil", () => {
    const header = ["学号", "姓名", "语文"];
    const reading = readSheets(
      { name: "期中", rows: [header, ["0102", "林一诺", 80], ["２０２５７０２", "周子墨", 70]] },
      { name: "期末", rows: [header, [102, "林一诺", 81], ["'2025702 ", "周子墨", 71]] },
    );
    expect(reading.cohort.students.map(({ studentNumber }) => studentNumber)).toEqual([
      "0102",
      "2025702",
    ]);
    expect(scoresOf(reading, 0)).toEqual({ "语文/midterm": 80, "语文/final": 81 });
    expect(scoresOf(reading, 1)).toEqual({ "语文/midterm": 70, "语文/final": 71 });
  });

  it("a 考号 is no 学号, and the 考号 of another exam may be another pupil's", () => {
    const reading = readSheets(
      {
        name: "期中",
        rows: [
          ["考号", "班级", "姓名", "语文"],
          ["301", "七1班", "林一诺", 80],
          ["302", "七1班", "周子墨", 70],
          ["401", "七2班", "许安然", 60],
        ],
      },
      {
        name: "期末",
        rows: [
          ["考号", "班级", "姓名", "语文"],
          ["302", "七1班", "林一诺", 81],
          ["301", "七1班", "周子墨", 71],
          ["401", "七2班", "许安然", 61],
        ],
      },
      {
        name: "学籍",
        rows: [
          ["学号", "班级", "姓名", "数学"],
          ["301", "七1班", "周子墨", 90],
        ],
      },
    );
    expect(reading.cohort.students).toHaveLength(3);
    expect(scoresOf(reading, "林一诺")).toEqual({
      "语文/midterm": 80,
      "语文/final": 81,
      "数学/unstated": "blank",
    });
    expect(scoresOf(reading, "周子墨")).toEqual({
      "语文/midterm": 70,
      "语文/final": 71,
      "数学/unstated": 90,
    });
    expect(issuesOf(reading)).toEqual([]);
  });

  it("long numbers that lost their last digits join nobody and are said once", () => {
    const header = ["学籍号", "班级", "姓名", "语文"];
    const reading = readSheets(
      {
        name: "期中",
        rows: [
          header,
          [430123200901015000, "七1班", "林一诺", 80],
          [430123200901015000, "七1班", "周子墨", 70],
        ],
      },
      { name: "期末", rows: [header, ["430123200901015017", "七1班", "林一诺", 81]] },
    );
    expect(reading.cohort.students).toHaveLength(2);
    expect(scoresOf(reading, "林一诺")).toEqual({ "语文/midterm": 80, "语文/final": 81 });
    expect(issuesWith(reading, "number-lost-digits")).toMatchObject([
      {
        severity: "warning",
        at: { sheet: "期中", row: 1, column: 0 },
        also: [{ sheet: "期中", row: 2, column: 0 }],
      },
    ]);
    expect(issuesWith(reading, "number-with-two-names")).toEqual([]);
  });

  it("the same class and name under other numbers are said once for two sheets", () => {
    const header = ["学号", "班级", "姓名", "语文"];
    const reading = readSheets(
      {
        name: "期中",
        rows: [header, ["2025701", "七1班", "林一诺", 80], ["2025702", "七1班", "周子墨", 70]],
      },
      {
        name: "期末",
        rows: [header, ["2026701", "七1班", "林一诺", 81], ["2026702", "七1班", "周子墨", 7]],
      },
    );
    expect(reading.cohort.students).toHaveLength(4);
    expect(issuesWith(reading, "same-name-other-number")).toMatchObject([
      {
        severity: "warning",
        name: "林一诺",
        pupils: 2,
        sheets: ["期中", "期末"],
        at: { sheet: "期末", row: 1 },
        also: [
          { sheet: "期中", row: 1 },
          { sheet: "期末", row: 2 },
          { sheet: "期中", row: 2 },
        ],
        students: [0, 2, 1, 3],
      },
    ]);
  });

  it("sheets with nothing but names in common are asked about, not counted twice", () => {
    const reading = readSheets(
      {
        name: "期中",
        rows: [
          ["学号", "姓名", "语文"],
          ["2025701", "林一诺", 80],
          ["2025702", "周子墨", 70],
        ],
      },
      {
        name: "期末",
        rows: [
          ["班级", "姓名", "数学"],
          ["七1班", "林一诺", 81],
          ["七2班", "周子墨", 71],
        ],
      },
    );
    expect(reading.cohort.students.map(({ name }) => name)).toEqual(["林一诺", "周子墨"]);
    expect(issuesOf(reading)).toEqual(["sheet-needs-confirmation @ 期末!A1"]);
  });

  it("a person's word that such a sheet is to be read joins its names, and is said", () => {
    const snapshot = workbookOf(
      {
        name: "期中",
        rows: [
          ["学号", "姓名", "语文"],
          ["2025701", "林一诺", 80],
          ["2025702", "周子墨", 70],
        ],
      },
      {
        name: "期末",
        rows: [
          ["班级", "姓名", "数学"],
          ["七1班", "林一诺", 81],
          ["七2班", "周子墨", 71],
        ],
      },
    );
    const reading = readWorkbook(snapshot, {
      grade: null,
      policy: usualPolicy,
      choices: {
        ...noChoices,
        sheets: [
          {
            sheet: { id: "2", name: "期末" },
            confirmed: true,
            role: null,
            header: null,
            columns: [],
          },
        ],
      },
    });
    expect(reading.cohort.students).toHaveLength(2);
    expect(scoresOf(reading, 0)).toEqual({ "语文/midterm": 80, "数学/final": 81 });
    expect(issuesWith(reading, "joined-by-name")).toMatchObject([
      { severity: "warning", at: { sheet: "期末" }, also: [{ sheet: "期中" }], students: [0, 1] },
    ]);
  });

  it("a sheet of names alone is asked about where the names may belong to several classes", () => {
    const reading = readSheets(
      {
        name: "成绩",
        rows: [
          ["班级", "姓名", "语文"],
          ["七1班", "林一诺", 80],
          ["七2班", "林一诺", 50],
        ],
      },
      {
        name: "英语",
        rows: [
          ["姓名", "英语"],
          ["林一诺", 90],
        ],
      },
    );
    expect(reading.cohort.students).toHaveLength(2);
    expect(reading.cohort.subjects.map(({ subject }) => subject)).toEqual(["语文"]);
    expect(reading.sheets[1]).toMatchObject({ needsConfirmation: true, studentCount: 0 });
    expect(issuesOf(reading)).toEqual(["sheet-needs-confirmation @ 英语!A1"]);
  });
});

describe("make-up sheets", () => {
  const gradebook = {
    name: "期末成绩",
    rows: [
      ["学号", "姓名", "班级", "语文", "数学", "政治"],
      ["2025701", "林一诺", "七1班", 50, 40, 80],
      ["2025702", "周子墨", "七1班", 80, 30, 55],
      ["2025801", "林一诺", "七2班", 45, 90, 90],
    ],
  };

  it("long: 学号 姓名 科目 补考成绩", () => {
    const reading = readSheets(gradebook, {
      name: "补考成绩",
      rows: [
        ["学号", "姓名", "科目", "原成绩", "补考成绩"],
        ["2025701", "林一诺", "语文", 50, 62],
        ["2025701", "林一诺", "数学", 40, "缺考"],
        ["2025702", "周子墨", "数学", 30, ""],
        ["2025702", "周子墨", "道法", 55, 60],
      ],
    });
    expect(reading.sheets[1]).toMatchObject({ role: "make-up", studentCount: 2 });
    expect(scoresOf(reading, 0)).toEqual({
      "语文/final": 50,
      "语文/make-up": 62,
      "数学/final": 40,
      "数学/make-up": "absent",
      "政治/final": 80,
    });
    expect(scoresOf(reading, 1)).toEqual({
      "语文/final": 80,
      "数学/final": 30,
      "数学/make-up": "blank",
      "政治/final": 55,
      "政治/make-up": 60,
    });
    expect(issuesOf(reading)).toEqual([]);
  });

  it("wide: one column a subject, joined by class and name", () => {
    const reading = readSheets(gradebook, {
      name: "补考",
      rows: [
        ["班级", "姓名", "语文", "数学"],
        ["七(2)班", "林一诺", 60, ""],
        ["七(1)班", "林一诺", 58, 61],
      ],
    });
    expect(scoresOf(reading, 0)).toMatchObject({ "语文/make-up": 58, "数学/make-up": 61 });
    expect(scoresOf(reading, 2)).toMatchObject({ "语文/make-up": 60, "数学/make-up": "blank" });
    expect(issuesOf(reading)).toEqual([]);
  });

  it("a sheet called 补考 that holds both results is a gradebook, each column for its exam", () => {
    const reading = readSheets({
      name: "补考",
      rows: [
        ["学号", "姓名", "语文总评", "语文补考", "数学"],
        ["2025701", "林一诺", 50, 62, 70],
      ],
    });
    expect(reading.sheets[0]?.role).toBe("gradebook");
    expect(scoresOf(reading, 0)).toEqual({
      "语文/annual": 50,
      "语文/make-up": 62,
      "数学/unstated": 70,
    });
  });

  it("a status column says that the pupil stayed away or may come later", () => {
    const reading = readSheets(gradebook, {
      name: "补考",
      rows: [
        ["学号", "姓名", "补考科目", "补考成绩", "补考状态"],
        ["2025701", "林一诺", "语文", 0, "缺考"],
        ["2025702", "周子墨", "数学", "", "缓考"],
      ],
    });
    expect(scoresOf(reading, 0)).toMatchObject({ "语文/make-up": "absent" });
    expect(scoresOf(reading, 1)).toMatchObject({ "数学/make-up": "deferred" });
  });

  it("rows without a pupil, with several, or with an unknown subject are named", () => {
    const reading = readSheets(gradebook, {
      name: "补考",
      rows: [
        ["姓名", "科目", "补考成绩"],
        ["何知夏", "语文", 60],
        ["林一诺", "语文", 61],
        ["周子墨", "数学", 62],
        ["周子墨", "数学", 63],
      ],
    });
    expect(issuesOf(reading)).toEqual([
      "make-up-student-unknown @ 补考!A2",
      "make-up-student-ambiguous @ 补考!A3",
      "make-up-student-ambiguous @ 补考!A4",
    ]);
    expect(
      issuesWith(reading, "make-up-student-ambiguous").map(({ students }) => students),
    ).toEqual([[0, 2], [1]]);
    expect(issuesWith(reading, "make-up-student-ambiguous")[0]?.also).toEqual([
      { sheet: "期末成绩", row: 1, column: 1 },
      { sheet: "期末成绩", row: 3, column: 1 },
    ]);
  });

  it("an unknown subject, a mark above the full mark and two different marks are named", () => {
    const reading = readSheets(gradebook, {
      name: "补考",
      rows: [
        ["学号", "姓名", "科目", "补考成绩"],
        ["2025701", "林一诺", "物理", 60],
        ["2025702", "周子墨", "数学", 620],
        ["2025701", "林一诺", "数学", 60],
        ["2025701", "林一诺", "数学", 55],
      ],
    });
    expect(issuesOf(reading)).toEqual([
      "make-up-subject-unknown @ 补考!C2",
      "contradictory-score @ 补考!D5",
      "score-above-full-mark @ 补考!D3",
    ]);
    expect(scoresOf(reading, 0)).toMatchObject({ "数学/make-up": "?60 / 55" });
  });

  it("a list of who may sit the exam holds no marks and is left out aloud", () => {
    const reading = readSheets(gradebook, {
      name: "可参加补考学生名单",
      rows: [
        ["学号", "姓名", "班级", "课程名称", "备注"],
        ["2025701", "林一诺", "七1班", "语文", ""],
      ],
    });
    expect(reading.sheets[1]).toMatchObject({
      role: "make-up",
      needsConfirmation: false,
      studentCount: 0,
    });
    expect(issuesOf(reading)).toEqual(["sheet-not-used @ 可参加补考学生名单!A1"]);
  });

  it("a result sheet of ours is never read, whatever its name", () => {
    const reading = readSheets(gradebook, {
      name: "补考成绩",
      mark: { report: "make-up-roster" },
      rows: [
        ["学号", "姓名", "科目", "补考成绩"],
        ["2025701", "林一诺", "语文", 99],
      ],
    });
    expect(reading.sheets[1]).toMatchObject({
      role: "result",
      needsConfirmation: false,
      studentCount: 0,
    });
    expect(reading.cohort.subjects.map(({ makeUp }) => makeUp)).toEqual([null, null, null]);
    expect(issuesOf(reading)).toEqual([]);
  });
});
