import { readSheets, scoresOf } from "../sheet-from-grid";
import type { IssueCode, Reading } from "../../../src/records";
import { doubtfulSheets } from "./doubtful.cases";
import { gradebooks } from "./gradebooks.cases";
import type { HostileSheet } from "./hostile-sheet";
import { sheetsWithoutMarks } from "./no-marks.cases";

const cases = [...gradebooks, ...sheetsWithoutMarks, ...doubtfulSheets];

describe("sheets that offices really have are read right, asked about or left alone", () => {
  it.each(cases.map((hostile) => [hostile.name, hostile] as const))("%s", (_, hostile) => {
    const reading = readSheets(...hostile.sheets);
    expect(hostile.may).toContain(outcomeOf(hostile, reading));
  });

  it("there are more than twenty-five of them", () => {
    expect(cases.length).toBeGreaterThan(25);
  });
});

/** What came of it; anything else than an outcome is told in words, with what was read. */
function outcomeOf(hostile: HostileSheet, reading: Reading): string {
  const { holds = {}, hasMore = false } = hostile;
  const read = marksRead(reading);
  const isAsked = reading.sheets.some(({ needsConfirmation }) => needsConfirmation);
  if (Object.keys(read).length === 0) return isAsked ? "asked" : "not-used";
  const wrong = Object.entries(read).flatMap(([pupil, marks]) => {
    const own = holds[pupil];
    if (!own) return [`${pupil} is nobody`];
    return Object.entries(marks).flatMap(([mark, value]) =>
      own[mark] === value ? [] : [`${pupil} ${mark} ${value}`],
    );
  });
  if (wrong.length > 0) return `wrong: ${wrong.join(", ")}`;
  const isWhole = Object.entries(holds).every(
    ([pupil, marks]) => Object.keys(read[pupil] ?? {}).length === Object.keys(marks).length,
  );
  if (isWhole && !hasMore && !isAsked) return "read";
  return isLossSaid(reading) || isAsked
    ? "partly-read"
    : `lost in silence: ${JSON.stringify(read)}`;
}

/** An issue tells a person of marks that were not taken. */
function isLossSaid({ issues }: Reading): boolean {
  return issues.some(({ code }) => lossCodes.has(code));
}

const lossCodes: ReadonlySet<IssueCode> = new Set<IssueCode>([
  ...(["column-unsure", "duplicate-column", "contradictory-score"] as const),
  ...(["table-not-read", "header-not-understood", "cells-not-read"] as const),
]);

/** Marks and states by pupil; two pupils of one name are told apart by their class. */
function marksRead(reading: Reading): Record<string, Record<string, number | string>> {
  const { students } = reading.cohort;
  return Object.fromEntries(
    students.map(({ name, classGroup }, student) => {
      const isAlone = students.filter((other) => other.name === name).length === 1;
      const marks = Object.entries(scoresOf(reading, student)).filter(
        ([, mark]) => mark !== "blank" && !String(mark).startsWith("?"),
      );
      return [isAlone ? name : `${name} ${classGroup ?? ""}`, Object.fromEntries(marks)];
    }),
  );
}
