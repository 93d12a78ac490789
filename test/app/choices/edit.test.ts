import {
  acceptReading,
  chooseColumn,
  chooseLetter,
  choosePupil,
  chooseRole,
  confirmSheet,
  forgetColumn,
  forgetSheet,
  isAccepted,
  sheetChoice,
  withdrawPupil,
  withdrawReading,
} from "../../../src/app";
import { noChoices, type CellReading, type ColumnChoice } from "../../../src/records";

const sheet = { id: "{1}", name: "期末" };
const column: ColumnChoice = {
  key: { header: "数", nth: 0, of: 1, column: 3 },
  means: "score",
  subject: "数学",
  assessment: "final",
  term: null,
  fullMark: 120,
};
const pupil = { name: "程立航", number: "20250301", classGroup: "" };
const cell: CellReading = {
  sheet,
  column: column.key,
  pupil,
  found: "9O",
  readAs: { mark: 90, makeUpMark: null },
};

describe("saying how a sheet is to be read", () => {
  it("adds up, leaves what was there as it was, and is forgotten whole", () => {
    const confirmed = confirmSheet(noChoices, sheet);
    const withRole = chooseRole(confirmed, sheet, "make-up");
    const all = chooseColumn(withRole, sheet, column);
    expect(noChoices.sheets).toEqual([]);
    expect(confirmed.sheets).toHaveLength(1);
    expect(all.sheets).toEqual([
      { sheet, confirmed: true, role: "make-up", header: null, columns: [column] },
    ]);
    expect(forgetSheet(all, sheet)).toEqual(noChoices);
  });

  it("replaces what was said of the same column", () => {
    const first = chooseColumn(noChoices, sheet, column);
    const second = chooseColumn(first, sheet, { ...column, subject: "科学" });
    expect(sheetChoice(second, sheet)?.columns.map(({ subject }) => subject)).toEqual(["科学"]);
    expect(forgetColumn(second, sheet, column.key)).toEqual(noChoices);
  });

  it("keeps a sheet that was renamed under its new name", () => {
    const before = confirmSheet(noChoices, sheet);
    const after = chooseRole(before, { id: "{1}", name: "七年级期末" }, "gradebook");
    expect(after.sheets).toEqual([
      {
        sheet: { id: "{1}", name: "七年级期末" },
        confirmed: true,
        role: "gradebook",
        header: null,
        columns: [],
      },
    ]);
  });

  it("says nothing once the role is as recognised again", () => {
    expect(chooseRole(chooseRole(noChoices, sheet, "other"), sheet, null)).toEqual(noChoices);
  });
});

describe("saying how a cell, a row and a letter are to be read", () => {
  it("agrees to a reading once, and to another in its place", () => {
    const agreed = acceptReading(acceptReading(noChoices, cell), cell);
    expect(agreed.cells).toEqual([cell]);
    expect(isAccepted(agreed, cell)).toBe(true);
    expect(isAccepted(agreed, { ...cell, found: "8O" })).toBe(false);
    const other = acceptReading(agreed, { ...cell, readAs: { mark: 9, makeUpMark: null } });
    expect(other.cells.map(({ readAs }) => readAs.mark)).toEqual([9]);
    expect(withdrawReading(other, cell)).toEqual(noChoices);
  });

  it("joins a row to a pupil until that is taken back", () => {
    const choice = { sheet, row: { ...pupil, number: "" }, is: pupil };
    const joined = choosePupil(choosePupil(noChoices, choice), choice);
    expect(joined.pupils).toEqual([choice]);
    expect(withdrawPupil(joined, choice)).toEqual(noChoices);
  });

  it("decides a letter, decides it otherwise, and leaves it to the policy again", () => {
    const passes = chooseLetter(noChoices, "中", "pass");
    expect(chooseLetter(passes, "中", "fail").letters).toEqual([{ letter: "中", counts: "fail" }]);
    expect(chooseLetter(passes, "中", null)).toEqual(noChoices);
  });
});
