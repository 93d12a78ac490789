import { issuesOf, readSheets, scoresOf } from "./sheet-from-grid";

function classesOf({ cohort }: ReturnType<typeof readSheets>): readonly string[] {
  return cohort.students.map(({ name, classGroup }) => `${String(classGroup)} ${name}`);
}

describe("a class that stands only in the first row of its pupils", () => {
  it("is every pupil's below it, though 学号 begins anew in each class", () => {
    const reading = readSheets({
      name: "七年级期末",
      rows: [
        ["班级", "学号", "姓名", "语文", "数学"],
        ["七（1）班", 1, "林一诺", 80, 81],
        ["", 2, "周子墨", 70, 71],
        ["", 3, "郑子浩", 60, 61],
        ["七（2）班", 1, "许安然", 90, 91],
        ["", 2, "何知夏", 50, 51],
        ["", 3, "郑子浩", 40, 41],
      ],
    });
    expect(reading.sheets[0]?.needsConfirmation).toBe(false);
    expect(classesOf(reading)).toEqual([
      "七（1）班 林一诺",
      "七（1）班 周子墨",
      "七（1）班 郑子浩",
      "七（2）班 许安然",
      "七（2）班 何知夏",
      "七（2）班 郑子浩",
    ]);
    expect(scoresOf(reading, 2)).toEqual({ "语文/final": 60, "数学/final": 61 });
    expect(scoresOf(reading, 5)).toEqual({ "语文/final": 40, "数学/final": 41 });
    expect(issuesOf(reading)).toEqual([]);
  });
});

describe("which column is the class", () => {
  it.each([
    [["姓名", "教学班", "行政班", "语文"]],
    [["姓名", "上课班级", "班级", "语文"]],
    [["姓名", "分层班", "班级", "语文"]],
  ])("%j: the 行政班, wherever it stands", (header) => {
    const reading = readSheets({
      rows: [header, ["林一诺", "A1班", "高一3班", 80], ["周子墨", "A2班", "高一4班", 70]],
    });
    expect(classesOf(reading)).toEqual(["高一3班 林一诺", "高一4班 周子墨"]);
  });

  it("教学班 alone is the class", () => {
    const reading = readSheets({
      rows: [
        ["姓名", "教学班", "语文"],
        ["林一诺", "高一3班", 80],
        ["周子墨", "高一4班", 70],
      ],
    });
    expect(classesOf(reading)).toEqual(["高一3班 林一诺", "高一4班 周子墨"]);
  });

  it("班级排名 and 年级排名 never are, whatever stands below", () => {
    const reading = readSheets({
      rows: [
        ["姓名", "班级排名", "年级排名", "语文"],
        ["林一诺", "1班", "7年级1班", 80],
        ["周子墨", "2班", "7年级2班", 70],
      ],
    });
    expect(classesOf(reading)).toEqual(["null 林一诺", "null 周子墨"]);
    expect(reading.sheets[0]?.columns.map(({ means }) => means)).toEqual([
      "name",
      "rank",
      "rank",
      "score",
    ]);
  });
});
