import type { ColumnRecognition } from "../../src/records";
import { issuesWith, readSheets, scoresOf, type GridCell, type GridSheet } from "./sheet-from-grid";

const names = ["林一诺", "周子墨", "许安然", "陈可心", "吴思远", "郑雨桐", "孙浩然", "李梓萱"];
const marks = [86, 52, 71, 64, 90, 88, 60, 77];
const others = [70, 66, 81, 93, 58, 74, 69, 85];

/** Eight pupils with a number, a name and one column a header; cells by pupil, or one function of the place. */
function sheetWith(
  columns: Readonly<Record<string, readonly GridCell[]>>,
  sheet: Partial<GridSheet> = {},
): GridSheet {
  const headers = Object.keys(columns);
  return {
    ...sheet,
    rows: [
      ["学号", "姓名", ...headers.map((header) => header.replace(/#\d$/u, ""))],
      ...names.map((name, index) => [
        String(2025070101 + index),
        name,
        ...headers.map((header) => columns[header]?.[index] ?? ""),
      ]),
    ],
  };
}

function columnsOf(sheet: GridSheet): readonly ColumnRecognition[] {
  return readSheets(sheet).sheets[0]?.columns ?? [];
}

function meansOf(sheet: GridSheet): readonly string[] {
  return columnsOf(sheet).map(({ means, subject }) => (subject ? `${means}:${subject}` : means));
}

describe("what a column means, from header and cells together", () => {
  it("一模 and 期中 over places are ranks, sorted or not, and with ties", () => {
    const sheet = sheetWith({
      语文: marks,
      数学: others,
      一模: [1, 2, 3, 4, 5, 6, 7, 8],
      期中: [3, 1, 2, 6, 4, 5, 8, 6],
    });
    expect(meansOf(sheet).slice(2)).toEqual(["score:语文", "score:数学", "rank", "rank"]);
    expect(columnsOf(sheet)[4]?.evidence).toContainEqual({ kind: "runs-from-one" });
  });

  it("语文 over places is not used as marks, and the sheet is asked about", () => {
    const reading = readSheets(sheetWith({ 语文: [3, 1, 2, 6, 4, 5, 8, 7], 数学: others }));
    expect(reading.sheets[0]?.columns[2]).toMatchObject({ means: "other", confidence: 0.3 });
    expect(scoresOf(reading, 0)).not.toHaveProperty("语文/unstated");
    expect(issuesWith(reading, "column-unsure")).toMatchObject([{ header: "语文" }]);
  });

  it("a list of a class whose marks happen to be small is no list of places", () => {
    const sheet = sheetWith({ 写字: [9, 8, 9, 10, 7, 9, 8, 10] });
    expect(meansOf(sheet)).toContain("score:书法");
  });

  it("班级排名 is no class", () => {
    const sheet = sheetWith({ 班级排名: [1, 2, 3, 4, 5, 6, 7, 8], 语文: marks });
    expect(meansOf(sheet)).toEqual(["student-number", "name", "rank", "score:语文"]);
  });

  it("学号 that starts anew in each class is a seat number", () => {
    const [first, second] = columnsOf({
      rows: [
        ["班级", "学号", "姓名", "语文"],
        ...names.map((name, index) => [
          index < 4 ? "七1班" : "七2班",
          (index % 4) + 1,
          name,
          marks[index] ?? 0,
        ]),
      ],
    });
    expect(first?.means).toBe("class");
    expect(second).toMatchObject({ means: "seat-number" });
    expect(second?.evidence).toContainEqual({ kind: "restarts-in-classes" });
  });

  it("姓名 over numbers is no name", () => {
    const sheet = {
      rows: [
        ["姓名", "语文", "数学"],
        ...names.map((_, index) => [String(2025070101 + index), marks[index] ?? 0, 60 + index]),
      ],
    };
    expect(columnsOf(sheet)[0]).toMatchObject({ means: "student-number", confidence: 0.5 });
    expect(readSheets(sheet).sheets[0]).toMatchObject({ needsConfirmation: true });
  });

  it("姓名 over classes makes no pupils of 1班 and 2班", () => {
    const reading = readSheets({
      name: "各班平均分",
      rows: [
        ["姓名", "语文", "数学"],
        ["七1班", 81.5, 77.2],
        ["七2班", 80.1, 79.9],
        ["七3班", 78.4, 75],
      ],
    });
    expect(reading.sheets[0]).toMatchObject({ role: "other", needsConfirmation: false });
    expect(reading.cohort.students).toEqual([]);
  });

  it("成绩 that holds letters is the result", () => {
    const sheet = sheetWith(
      { 成绩: ["优", "良", "优", "及格", "良", "优", "待及格", "良"] },
      { name: "音乐" },
    );
    expect(columnsOf(sheet)[2]).toMatchObject({ means: "score", subject: "音乐" });
    expect(columnsOf(sheet)[2]?.evidence).toContainEqual({ kind: "letters", share: 1 });
  });

  it("等级 alone is the result, beside the mark it is not", () => {
    const letters = ["A", "B", "A", "C", "B", "A", "D", "B"];
    expect(meansOf(sheetWith({ 语文: marks, 语文等级: letters })).slice(2)).toEqual([
      "score:语文",
      "letter-grade:语文",
    ]);
    expect(meansOf(sheetWith({ 语文等级: letters })).slice(2)).toEqual(["score:语文"]);
    expect(meansOf(sheetWith({ 语文: marks, 数学: others, 等级: letters })).slice(4)).toEqual([
      "letter-grade",
    ]);
  });

  it("blank headers over names, classes and numbers are proposed, less surely", () => {
    const columns = columnsOf({
      rows: [
        ["", "", "", "语文", "数学"],
        ...names.map((name, index) => [
          String(2025070101 + index),
          name,
          index < 4 ? "七1班" : "七2班",
          marks[index] ?? 0,
          others[index] ?? 0,
        ]),
      ],
    });
    expect(columns.slice(0, 3)).toMatchObject([
      { means: "student-number", confidence: 0.5, header: "" },
      { means: "name", confidence: 0.6 },
      { means: "class", confidence: 0.6 },
    ]);
  });

  it("marks under a blank or unknown header are never used unasked", () => {
    const reading = readSheets(sheetWith({ 语文: marks, 数学: others, 剪纸: others, "": marks }));
    expect(meansOf(sheetWith({ 语文: marks, 剪纸: others })).slice(2)).toEqual([
      "score:语文",
      "other",
    ]);
    expect(issuesWith(reading, "column-unsure").map(({ found }) => found)).toEqual(["剪纸", ""]);
    expect(Object.keys(scoresOf(reading, 0))).toEqual(["语文/unstated", "数学/unstated"]);
  });

  it("sums and means of the marks are known without a header", () => {
    const sums = marks.map((mark, index) => mark + (others[index] ?? 0));
    const sheet = sheetWith({
      语文: marks,
      数学: others,
      "#1": sums,
      备用: sums.map((sum) => sum / 2),
    });
    expect(columnsOf(sheet).slice(4)).toMatchObject([
      { means: "total", evidence: [{ kind: "header-unknown" }, { kind: "sum-of-others" }, {}] },
      { means: "average", evidence: [{ kind: "header-unknown" }, { kind: "mean-of-others" }, {}] },
    ]);
  });

  it("主科总分 beside 总分, 理综 beside its sciences", () => {
    const sheet = sheetWith({
      语文: marks,
      物理: others,
      化学: marks,
      理综: marks.map((mark, index) => mark + (others[index] ?? 0)),
      主科总分: marks,
      总分: others,
    });
    expect(meansOf(sheet).slice(5)).toEqual(["total", "total", "total"]);
  });

  it("parts of a mark stay parts; where the whole stands nowhere, they are asked about", () => {
    const whole = readSheets(sheetWith({ 语文: marks, 语文主观题: others }));
    expect(issuesWith(whole, "column-unsure")).toEqual([]);
    const parts = readSheets(
      sheetWith({ 语文卷一: [40, 30, 41, 33, 45, 44, 31, 38], 语文卷二: others, 数学: marks }),
    );
    expect(issuesWith(parts, "column-unsure").map(({ found }) => found)).toEqual([
      "语文卷一",
      "语文卷二",
    ]);
  });

  it("听力 and 笔试 are asked about unless a mark is their sum", () => {
    const written = marks.map((mark) => mark - 20);
    const columns = { 语文: others, 听力: Array<number>(8).fill(20), 笔试: written };
    const alone = readSheets(sheetWith(columns));
    expect(issuesWith(alone, "column-unsure").map(({ found }) => found)).toEqual(["听力", "笔试"]);
    const whole = readSheets(sheetWith({ ...columns, 英语: marks }));
    expect(issuesWith(whole, "column-unsure")).toEqual([]);
  });

  it("目标 and 上次 beside a mark are not the mark", () => {
    const sheet = sheetWith({ 上次语文: others, 本次语文: marks, 语文目标: others });
    expect(meansOf(sheet).slice(2)).toEqual(["other:语文", "score:语文", "other:语文"]);
  });

  it("赋分 without the mark it was made from is asked about", () => {
    const reading = readSheets(sheetWith({ 语文: marks, 数学: others, 化学赋分: marks }));
    expect(issuesWith(reading, "column-unsure").map(({ found }) => found)).toEqual(["化学赋分"]);
    const both = readSheets(sheetWith({ 化学: marks, 化学赋分: others }));
    expect(issuesWith(both, "column-unsure")).toEqual([]);
  });

  it("编号 over long numbers is the pupils' number where there is no other", () => {
    const [first] = columnsOf({
      rows: [
        ["编号", "姓名", "语文"],
        ...names.map((name, index) => [20250701 + index, name, marks[index] ?? 0]),
      ],
    });
    expect(first).toMatchObject({ means: "student-number", confidence: 0.8 });
  });

  it("the sheet's only mark may be called 总分", () => {
    const sheet = sheetWith(
      { 总分: marks, 客观分: others, 班次: [1, 2, 3, 4, 5, 6, 7, 8] },
      { name: "数学" },
    );
    expect(meansOf(sheet).slice(2)).toEqual(["score:数学", "other", "rank"]);
  });

  it("weights in headers make parts, but never of 平时 and 期末", () => {
    const sheet = sheetWith(
      { "平时(30%)": others, "期末(70%)": marks, "作业（10%）": marks, 总评: marks },
      { name: "数学" },
    );
    expect(
      columnsOf(sheet)
        .slice(2)
        .map(({ means, assessment }) => [means, assessment]),
    ).toEqual([
      ["score", "coursework"],
      ["score", "final"],
      ["other", null],
      ["score", "annual"],
    ]);
  });
});

describe("numbers and dates as headers", () => {
  const ticks = ["√", "√", "×", "√", "√", "事", "√", "√"];

  it("are days where √ and × stand below, or nothing", () => {
    const sheet = sheetWith({ "3/5": ticks, "3月6日": ticks, 第7周: ticks, 星期一: [] });
    expect(meansOf(sheet).slice(2)).toEqual(Array(4).fill("attendance"));
  });

  it("1 … 31 with 0 and 1 below are days", () => {
    const sheet = sheetWith({ 第1次: [0, 1, 0, 0, 0, 1, 0, 0], 第2次: [0, 0, 0, 0, 0, 1, 0, 0] });
    expect(meansOf(sheet).slice(2)).toEqual(["attendance", "attendance"]);
  });

  it("are never marks unasked", () => {
    const reading = readSheets(sheetWith({ 第1次: marks, 第2次: others }, { name: "数学" }));
    expect(reading.sheets[0]).toMatchObject({ role: "gradebook", needsConfirmation: true });
    expect(reading.cohort.students).toEqual([]);
  });
});

describe("the same subject in several columns", () => {
  it("two terms stay two results", () => {
    const columns = columnsOf(sheetWith({ 上学期语文期末: marks, 下学期语文期末: others }));
    expect(columns.slice(2)).toMatchObject([
      { means: "score", subject: "语文", assessment: "final", term: 1 },
      { means: "score", subject: "语文", assessment: "final", term: 2 },
    ]);
  });

  it("a column that repeats another says which", () => {
    const [, , , repeated] = columnsOf(sheetWith({ 语文: marks, "语文#1": marks, 数学: others }));
    expect(repeated).toMatchObject({ means: "other", subject: "语文" });
    expect(repeated?.evidence).toContainEqual({ kind: "same-as-earlier", column: 2 });
  });

  it("two monthly exams beside a final need no question", () => {
    const reading = readSheets(
      sheetWith({ 语文月考1: marks, 语文月考2: others, 语文期末: marks, 数学期末: others }),
    );
    expect(reading.sheets[0]).toMatchObject({ needsConfirmation: false });
    expect(issuesWith(reading, "duplicate-column")).toEqual([]);
    expect(issuesWith(reading, "further-exam-left-out")).toHaveLength(1);
  });
});
