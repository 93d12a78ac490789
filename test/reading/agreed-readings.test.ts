import { readWorkbook } from "../../src/reading";
import {
  noChoices,
  type CellReading,
  type PupilChoice,
  type Reading,
  type ReadingChoices,
} from "../../src/records";
import {
  issuesOf,
  issuesWith,
  scoresOf,
  usualPolicy,
  workbookOf,
  type GridSheet,
} from "./sheet-from-grid";

function readWith(choices: Partial<ReadingChoices>, ...sheets: readonly GridSheet[]): Reading {
  return readWorkbook(workbookOf(...sheets), {
    grade: null,
    policy: usualPolicy,
    choices: { ...noChoices, ...choices },
  });
}

/** Every suggestion of a reading, agreed to. */
function agreed({ issues }: Reading): readonly CellReading[] {
  return issues.flatMap(({ suggestion }) => suggestion?.choice ?? []);
}

const header = ["学号", "姓名", "语文（100）", "数学（100）"];
const sheet = (...rows: GridSheet["rows"]): GridSheet => ({
  name: "成绩",
  rows: [header, ...rows],
});

describe("a reading that a person agreed to", () => {
  it("is used, and the issue is gone", () => {
    const asked = sheet(["2025701", "林一诺", "７８", "9O"], ["2025702", "周子墨", "8 5", 66]);
    const first = readWith({}, asked);
    expect(scoresOf(first, 0)).toEqual({ "语文/unstated": "?７８", "数学/unstated": "?9O" });
    const second = readWith({ cells: agreed(first) }, asked);
    expect(scoresOf(second, 0)).toEqual({ "语文/unstated": 78, "数学/unstated": 90 });
    expect(scoresOf(second, 1)).toEqual({ "语文/unstated": 85, "数学/unstated": 66 });
    expect(issuesOf(second)).toEqual([]);
  });

  it("58补60 gives the first mark and the make-up mark, both from that cell", () => {
    const asked = sheet(["2025701", "林一诺", "58补60", 70]);
    const reading = readWith({ cells: agreed(readWith({}, asked)) }, asked);
    expect(scoresOf(reading, 0)).toEqual({
      "语文/unstated": 58,
      "语文/make-up": 60,
      "数学/unstated": 70,
    });
    expect(issuesOf(reading)).toEqual([]);
  });

  it("a make-up mark of its own that says otherwise contradicts the agreed one", () => {
    const asked: GridSheet = {
      rows: [
        ["学号", "姓名", "语文（100）", "语文补考"],
        ["2025701", "林一诺", "58补60", 75],
      ],
    };
    const reading = readWith({ cells: agreed(readWith({}, asked)) }, asked);
    expect(scoresOf(reading, 0)).toEqual({
      "语文/unstated": 58,
      "语文/make-up": "?60 / 75",
    });
    expect(issuesOf(reading)).toEqual(["contradictory-score @ Sheet1!D2"]);
  });

  it("holds where rows and columns have moved, for that pupil and that text only", () => {
    const cells = agreed(readWith({}, sheet(["2025701", "林一诺", "７８", 60])));
    const moved: GridSheet = {
      name: "成绩",
      rows: [
        ["期末成绩"],
        ["姓名", "学号", "数学（100）", "语文（100）"],
        ["周子墨", "2025702", 61, "７８"],
        ["林一诺", "2025701", 60, "７８"],
      ],
    };
    const reading = readWith({ cells }, moved);
    expect(scoresOf(reading, "林一诺")).toMatchObject({ "语文/final": 78 });
    expect(scoresOf(reading, "周子墨")).toMatchObject({ "语文/final": "?７８" });
    const retyped = readWith({ cells }, sheet(["2025701", "林一诺", "７９", 60]));
    expect(scoresOf(retyped, 0)).toMatchObject({ "语文/unstated": "?７９" });
  });

  it("does not pass to the same header of another sheet", () => {
    const cells = agreed(readWith({}, sheet(["2025701", "林一诺", "７８", 60])));
    const reading = readWith({ cells }, sheet(["2025701", "林一诺", 70, 60]), {
      name: "期中",
      rows: [header, ["2025701", "林一诺", "７８", 60]],
    });
    expect(issuesOf(reading)).toEqual(["score-full-width @ 期中!C2"]);
  });
});

describe("whom a make-up row is about, as a person said", () => {
  const gradebook: GridSheet = {
    name: "期末",
    rows: [
      ["学号", "姓名", "班级", "语文（100）"],
      ["2025701", "林一诺", "七1班", 50],
      ["2025801", "林一诺", "七2班", 45],
      ["2025802", "周子墨", "七2班", 30],
    ],
  };
  const makeUp: GridSheet = {
    name: "补考",
    rows: [
      ["姓名", "科目", "补考成绩"],
      ["林一诺", "语文", 61],
      ["周子默", "语文", 62],
    ],
  };
  const is = (name: string, rowName: string, number: string): PupilChoice => ({
    sheet: { id: "2", name: "补考" },
    row: { name: rowName, number: "", classGroup: "" },
    is: { name, number, classGroup: "" },
  });

  it("asks with every pupil whom the row fits, and their cells", () => {
    const reading = readWith({}, gradebook, makeUp);
    expect(issuesWith(reading, "make-up-student-ambiguous")).toMatchObject([
      {
        severity: "error",
        name: "林一诺",
        at: { sheet: "补考", row: 1, column: 0 },
        also: [
          { sheet: "期末", row: 1, column: 1 },
          { sheet: "期末", row: 2, column: 1 },
        ],
        students: [0, 1],
      },
    ]);
    expect(issuesWith(reading, "make-up-student-unknown")).toMatchObject([
      { name: "周子默", at: { sheet: "补考", row: 2 }, also: [], students: [] },
    ]);
    expect(scoresOf(reading, 0)).toEqual({ "语文/final": 50 });
  });

  it("joins the rows to the pupils named", () => {
    const reading = readWith(
      { pupils: [is("林一诺", "林一诺", "2025801"), is("周子墨", "周子默", "2025802")] },
      gradebook,
      makeUp,
    );
    expect(scoresOf(reading, 0)).toEqual({ "语文/final": 50 });
    expect(scoresOf(reading, 1)).toEqual({ "语文/final": 45, "语文/make-up": 61 });
    expect(scoresOf(reading, 2)).toEqual({ "语文/final": 30, "语文/make-up": 62 });
    expect(issuesOf(reading)).toEqual([]);
  });

  it("asks again where the pupil named is not there any more", () => {
    const reading = readWith({ pupils: [is("林一诺", "林一诺", "2025899")] }, gradebook, makeUp);
    expect(issuesWith(reading, "make-up-student-ambiguous")).toHaveLength(1);
  });
});

describe("a mark above the stated full mark", () => {
  it("is never proposed", () => {
    const reading = readWith(
      {},
      sheet(["2025701", "林一诺", "１５０", 66], ["2025702", "周子墨", "７０", 60]),
    );
    expect(reading.issues.filter(({ suggestion }) => suggestion).map(({ found }) => found)).toEqual(
      ["７０"],
    );
    expect(issuesWith(reading, "score-not-a-number")).toMatchObject([
      { severity: "error", subject: "语文", at: { row: 1, column: 2 }, found: "１５０" },
    ]);
  });

  it("nor as a make-up mark", () => {
    const reading = readWith({}, sheet(["2025701", "林一诺", "58补160", 66]));
    expect(reading.issues.flatMap(({ suggestion }) => suggestion ?? [])).toEqual([]);
    expect(issuesOf(reading)).toEqual(["score-not-a-number @ 成绩!C2"]);
  });
});
