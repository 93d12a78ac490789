import { issuesOf, readSheets } from "./sheet-from-grid";

describe("results of two terms", () => {
  const pupil = ["2025701", "林一诺"];
  const results = (reading: ReturnType<typeof readSheets>) =>
    reading.cohort.subjects.flatMap(({ results: all }) =>
      all.map(({ assessment, term, scores }) => [assessment, term, scores.marks[0]]),
    );

  it("on two sheets stay two results, the second term first", () => {
    const reading = readSheets(
      {
        name: "第一学期期末",
        rows: [
          ["学号", "姓名", "语文"],
          [...pupil, 80],
        ],
      },
      {
        name: "第二学期期末",
        rows: [
          ["学号", "姓名", "语文"],
          [...pupil, 40],
        ],
      },
    );
    expect(results(reading)).toEqual([
      ["final", 2, 40],
      ["final", 1, 80],
    ]);
    expect(issuesOf(reading)).toEqual([]);
  });

  it("a result of an unsaid term stands between them", () => {
    const reading = readSheets(
      {
        name: "第一学期期末",
        rows: [
          ["学号", "姓名", "语文"],
          [...pupil, 80],
        ],
      },
      {
        name: "期末",
        rows: [
          ["学号", "姓名", "语文"],
          [...pupil, 50],
        ],
      },
      {
        name: "第二学期期末",
        rows: [
          ["学号", "姓名", "语文"],
          [...pupil, 40],
        ],
      },
    );
    expect(results(reading)).toEqual([
      ["final", 2, 40],
      ["final", null, 50],
      ["final", 1, 80],
    ]);
  });

  it("the year's own result has no term, whatever the title says", () => {
    const reading = readSheets({
      rows: [["第二学期成绩"], ["学号", "姓名", "语文期末", "语文学年总评"], [...pupil, 40, 60]],
    });
    expect(results(reading)).toEqual([
      ["final", 2, 40],
      ["annual", null, 60],
    ]);
  });
});
