import { encodeChoices, readWorkbook } from "../../../src/reading";
import {
  noChoices,
  type ColumnChoice,
  type Reading,
  type ReadingChoices,
  type SheetChoice,
} from "../../../src/records";
import type { WorkbookSnapshot } from "../../../src/sheet";
import {
  issuesOf,
  issuesWith,
  scoresOf,
  usualPolicy,
  workbookOf,
  type GridSheet,
} from "../sheet-from-grid";

const plain: GridSheet = {
  name: "七(3)班期末",
  rows: [
    ["学号", "姓名", "语文", "数学"],
    ["20250301", "程立航", 71, 41],
    ["20250302", "陆思远", 66, 52],
  ],
};

/** Nobody can tell what 甲 and 乙 are: asked about. */
const unclear: GridSheet = {
  name: "登记",
  rows: [
    ["七(3)班"],
    ["学号", "姓名", "甲", "乙"],
    ["20250301", "程立航", 71, 41],
    ["20250302", "陆思远", 66, 52],
    ["20250303", "顾晨曦", 70, 55],
  ],
};

function about(sheet: Partial<SheetChoice> & { readonly name: string }): ReadingChoices {
  const { name, ...said } = sheet;
  const nothing = { confirmed: false, role: null, header: null, columns: [] };
  return { ...noChoices, sheets: [{ ...nothing, ...said, sheet: { id: null, name } }] };
}

function score(header: string, subject: string, more: Partial<ColumnChoice> = {}): ColumnChoice {
  return {
    key: { header, nth: 0, of: 1, column: 0 },
    means: "score",
    subject,
    assessment: "final",
    term: null,
    fullMark: null,
    ...more,
  };
}

function read(workbook: WorkbookSnapshot, choices: ReadingChoices, acceptGuesses = false): Reading {
  return readWorkbook(workbook, { grade: null, policy: usualPolicy, choices, acceptGuesses });
}

describe("choices as they are kept in the workbook", () => {
  const choices = about({ name: "七(3)班期末", role: "other" });
  const kept = { ...workbookOf(plain), choices: encodeChoices(choices) };

  it("are in force unless others are given", () => {
    const reading = readWorkbook(kept, { grade: null, policy: usualPolicy });
    expect(reading.choices).toEqual(choices);
    expect(reading.cohort.students).toEqual([]);
    expect(read(kept, noChoices).cohort.students).toHaveLength(2);
  });

  it("are set aside with an issue when damaged, and reading goes on without them", () => {
    const damaged = { ...workbookOf(plain), choices: '{"version":7}' };
    const reading = readWorkbook(damaged, { grade: null, policy: usualPolicy });
    expect(reading.choices).toEqual(noChoices);
    expect(issuesWith(reading, "choices-damaged")).toHaveLength(1);
    expect(reading.cohort.students).toHaveLength(2);
  });
});

describe("a sheet that a person left out", () => {
  it("takes no part and nags no more", () => {
    const reading = read(workbookOf(plain), about({ name: "七(3)班期末", role: "other" }));
    expect(reading.sheets[0]).toMatchObject({
      role: "other",
      needsConfirmation: false,
      decidedBy: "person",
    });
    expect(reading.sheets[0]?.evidence[0]).toEqual({ kind: "chosen" });
    expect(issuesOf(reading)).toEqual([]);
  });
});

describe("a sheet whose role was chosen", () => {
  it("holds make-up marks where it said nothing of them", () => {
    const second = {
      ...plain,
      name: "第二次",
      rows: [
        ["学号", "姓名", "数学"],
        ["20250301", "程立航", 60],
      ],
    };
    const reading = read(workbookOf(plain, second), about({ name: "第二次", role: "make-up" }));
    expect(scoresOf(reading, "程立航")).toEqual({
      "语文/final": 71,
      "数学/final": 41,
      "数学/make-up": 60,
    });
  });
});

describe("columns that were chosen", () => {
  const chosen = about({
    name: "登记",
    confirmed: true,
    role: "gradebook",
    columns: [score("甲", "语文"), score("乙", "数学", { fullMark: 120 })],
  });

  it("are what the person says, surely, and the sheet takes part", () => {
    expect(read(workbookOf(unclear), noChoices).sheets[0]?.needsConfirmation).toBe(true);
    const reading = read(workbookOf(unclear), chosen);
    expect(reading.sheets[0]).toMatchObject({
      decidedBy: "person",
      needsConfirmation: false,
      studentCount: 3,
    });
    expect(reading.sheets[0]?.columns[3]).toMatchObject({
      means: "score",
      subject: "数学",
      fullMark: 120,
      confidence: 1,
      evidence: [{ kind: "chosen" }],
    });
    expect(scoresOf(reading, "程立航")).toEqual({ "语文/final": 71, "数学/final": 41 });
  });

  it("are found again after a column was put in before them and rows above", () => {
    const moved = {
      ...unclear,
      rows: [["教导处"], ...unclear.rows.map((row) => [row[0] ?? null, "", ...row.slice(1)])],
    };
    expect(scoresOf(read(workbookOf(moved), chosen), "陆思远")).toEqual({
      "语文/final": 66,
      "数学/final": 52,
    });
  });

  it("are reported once their header is gone, and the rest is read without them", () => {
    const rows = unclear.rows.map((row) => row.map((cell) => (cell === "乙" ? "丙" : cell)));
    const reading = read(workbookOf({ ...unclear, rows }), chosen);
    expect(issuesWith(reading, "choice-not-found")).toMatchObject([
      { what: "column", name: "乙", severity: "warning", at: { sheet: "登记" } },
    ]);
    expect(scoresOf(reading, "程立航")).toEqual({ "语文/final": 71 });
  });

  it("take the place of a column that was recognised as the same", () => {
    const two = {
      name: "七(3)班期末",
      rows: [
        ["学号", "姓名", "数学", "订正"],
        ["20250301", "程立航", 41, 61],
        ["20250302", "陆思远", 52, 72],
      ],
    };
    const choice = about({ name: two.name, confirmed: true, columns: [score("订正", "数学")] });
    expect(scoresOf(read(workbookOf(two), choice), "程立航")).toEqual({ "数学/final": 61 });
  });

  it("name the pupils where the headers do not", () => {
    const odd = {
      name: "七(3)班期末",
      rows: [
        ["编码", "成员", "语文", "数学"],
        ["20250301", "程立航", 71, 41],
        ["20250302", "陆思远", 66, 52],
      ],
    };
    const pupils = about({
      name: odd.name,
      confirmed: true,
      columns: [
        { ...score("编码", ""), means: "student-number", subject: null, assessment: null },
        { ...score("成员", ""), means: "name", subject: null, assessment: null },
      ],
    });
    const reading = read(workbookOf(odd), pupils);
    expect(reading.cohort.students.map(({ name, studentNumber }) => [name, studentNumber])).toEqual(
      [
        ["程立航", "20250301"],
        ["陆思远", "20250302"],
      ],
    );
  });
});

describe("a header that was chosen", () => {
  const rows = [
    ["学号", "姓名", "语文", "数学"],
    ["考号", "座位", "甲卷", "乙卷"],
    ["20250301", "程立航", 71, 41],
    ["20250302", "陆思远", 66, 52],
  ];
  it("heads the table from then on", () => {
    const words = ["考号", "座位", "甲卷", "乙卷"];
    const reading = read(
      workbookOf({ name: "登记", rows }),
      about({ name: "登记", header: { kind: "rows", first: 1, last: 1, words } }),
    );
    expect(reading.sheets[0]).toMatchObject({ headerRows: { first: 1, last: 1 }, firstDataRow: 2 });
    expect(reading.sheets[0]?.columns.map(({ header }) => header)).toEqual(words);
  });

  it("is reported once it is gone", () => {
    const reading = read(
      workbookOf(plain),
      about({
        name: plain.name!,
        header: { kind: "rows", first: 0, last: 0, words: ["甲", "乙"] },
      }),
    );
    expect(issuesWith(reading, "choice-not-found")).toMatchObject([{ what: "header" }]);
    expect(reading.cohort.students).toHaveLength(2);
  });

  it("is none: the first row is a pupil's", () => {
    const [, ...pupils] = plain.rows;
    const reading = read(
      workbookOf({ name: "登记", rows: pupils }),
      about({
        name: "登记",
        confirmed: true,
        role: "gradebook",
        header: { kind: "none", firstDataRow: 0 },
        columns: [
          choiceAt(0, "student-number", null),
          choiceAt(1, "name", null),
          choiceAt(2, "score", "语文"),
          choiceAt(3, "score", "数学"),
        ],
      }),
    );
    expect(scoresOf(reading, "程立航")).toEqual({ "语文/final": 71, "数学/final": 41 });
    expect(scoresOf(reading, "陆思远")).toEqual({ "语文/final": 66, "数学/final": 52 });
  });
});

function choiceAt(column: number, means: ColumnChoice["means"], subject: string | null) {
  const key = { header: "", nth: column, of: 4, column };
  return {
    ...score("", "", { means, subject, assessment: subject === null ? null : "final" }),
    key,
  };
}

describe("guesses that are accepted", () => {
  const doubtful: GridSheet = {
    name: "登记",
    visible: false,
    rows: [
      ["学号", "姓名", "语文", "甲", "乙", "丙"],
      ["20250301", "程立航", 71, 41, 55, 58],
      ["20250302", "陆思远", 66, 52, 61, 47],
      ["20250303", "顾晨曦", 70, 55, 44, 80],
    ],
  };
  it("take part, each said in a warning", () => {
    const asked = read(workbookOf(doubtful), noChoices);
    expect(asked.sheets[0]?.needsConfirmation).toBe(true);
    const reading = read(workbookOf(doubtful), noChoices, true);
    expect(reading.sheets[0]).toMatchObject({
      needsConfirmation: false,
      decidedBy: "accepted-guess",
      studentCount: 3,
    });
    const percent = Math.round((asked.sheets[0]?.confidence ?? 0) * 100);
    expect(percent).toBeLessThan(60);
    expect(issuesWith(reading, "guess-accepted")).toMatchObject([
      { percent, severity: "warning", at: { sheet: "登记" } },
    ]);
  });

  it("stay questions where no pupil or no mark can be told", () => {
    const numbers = { name: "数", rows: [1, 2, 3, 4].map((row) => [row * 7, row * 11, row * 13]) };
    const reading = read(workbookOf(numbers), noChoices, true);
    expect(reading.sheets[0]).toMatchObject({ needsConfirmation: true, decidedBy: "recognition" });
    expect(issuesWith(reading, "guess-accepted")).toEqual([]);
  });

  it("leave sure sheets as they are", () => {
    const reading = read(workbookOf(plain), noChoices, true);
    expect(reading.sheets[0]?.decidedBy).toBe("recognition");
  });
});

describe("what was said of a sheet that is gone", () => {
  it("is reported, and the rest is read", () => {
    const reading = read(workbookOf(plain), about({ name: "期中", confirmed: true }));
    expect(issuesWith(reading, "choice-not-found")).toMatchObject([
      { what: "sheet", name: "期中", at: null },
    ]);
    expect(reading.cohort.students).toHaveLength(2);
  });
});

describe("two columns chosen as the same thing", () => {
  it("the one chosen later is used, and the other is said", () => {
    const reading = read(
      workbookOf(unclear),
      about({
        name: "登记",
        confirmed: true,
        columns: [score("乙", "语文"), score("甲", "语文")],
      }),
    );
    expect(scoresOf(reading, "程立航")).toEqual({ "语文/final": 71 });
    expect(issuesWith(reading, "column-chosen-twice")).toMatchObject([
      {
        severity: "warning",
        header: "乙",
        used: "甲",
        at: { sheet: "登记", row: 1, column: 3 },
        also: [{ sheet: "登记", row: 1, column: 2 }],
      },
    ]);
  });

  it("as two subjects they do not meet", () => {
    const reading = read(
      workbookOf(unclear),
      about({ name: "登记", confirmed: true, columns: [score("乙", "语文"), score("甲", "数学")] }),
    );
    expect(issuesWith(reading, "column-chosen-twice")).toEqual([]);
  });
});
