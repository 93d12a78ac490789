import {
  attendanceCellAt,
  type AttendanceSession,
  type AttendanceSource,
} from "../../../src/records";
import type { AttendanceTable } from "../../../src/reading/attendance/attendance-table";
import type { AttendanceDraft } from "../../../src/reading/attendance/draft";
import { joinAttendance } from "../../../src/reading/attendance/join-attendance";
import type { Joined } from "../../../src/reading/join/pupil-table";
import { recogniseSheet } from "../../../src/reading/recognise/recognise-sheet";
import { formatAddress } from "../../../src/sheet";
import { allAtOnce } from "../../../src/slices";
import { workbookOf } from "../sheet-from-grid";

/** Signs as a sheet would have them, one string a pupil, one sign a session; a blank for nothing. */
interface Sheet {
  readonly name: string;
  readonly dates: readonly (string | null)[];
  readonly signs: readonly string[];
  readonly students: readonly number[];
  readonly part?: AttendanceSession["part"];
  readonly totals?: AttendanceDraft["totals"];
}

const meanings: Readonly<Record<string, AttendanceSource["marks"][number]["parts"][number]>> = {
  "√": "present",
  "✓": "present",
  "×": "unexcused",
  病: "sickLeave",
};

/** A table whose rows already know their pupils: −1 for one who is nobody of the workbook. */
function tableOf({ name, dates, signs, students, part, totals }: Sheet): Joined<AttendanceTable> {
  const rows = signs.map((_, row) => [`20250701${String(row + 10)}`, `学生${String(row)}`]);
  const snapshot = workbookOf({
    name,
    rows: [["七（1）班考勤表"], ["学号", "姓名", ...dates.map((_, day) => day + 1)], ...rows],
  });
  const [sheet] = snapshot.sheets;
  const [table] = sheet ? allAtOnce(recogniseSheet(sheet, null)).tables : [];
  if (!table) throw new Error("no table");
  const used = [...new Set(signs.join("").replaceAll(" ", ""))];
  const draft: AttendanceDraft = {
    table,
    pupils: [],
    layout: "month",
    sessions: dates.map((date, session) => ({
      ...{ date, part: part ?? { kind: "day" }, label: String(session + 1), isBlank: false },
      at: { sheet: name, row: 1, column: session + 2 },
    })),
    planned: [],
    codes: Uint16Array.from(Array.from(signs.join("")), (sign) => used.indexOf(sign) + 1),
    marks: [
      { found: "", parts: ["blank"] },
      ...used.map((found) => ({ found, parts: [meanings[found] ?? "unknown"] })),
    ],
    places: {
      kind: "grid",
      rows: Int32Array.from(signs.keys(), (row) => row + 2),
      columns: Int32Array.from(dates.keys(), (session) => session + 2),
      turned: false,
    },
    legend: [],
    totals: totals ?? [],
    issues: [],
  };
  const legend = {
    read: () => ({ parts: ["unknown"], by: [] }),
  } satisfies AttendanceTable["legend"];
  const shared = { table, legend, pupils: [], choices: [], confirmed: false };
  return { ...shared, draft, students: Int32Array.from(students) };
}

/** Each source as `sheet: pupil signs, pupil signs`; ? is unknown, a dot nothing. */
function shown(sheets: readonly Sheet[]) {
  const { book, issues } = joinAttendance(sheets.map(tableOf));
  const signOf = (source: AttendanceSource, row: number, session: number) => {
    const mark = source.marks[source.codes[row * source.sessions.length + session] ?? 0];
    return mark?.parts[0] === "unknown" ? "?" : mark?.found === "" ? "." : (mark?.found ?? "");
  };
  return {
    book,
    sources: book.sources.map(
      (source) =>
        `${source.sheet}: ${[...source.students]
          .map(
            (student, row) =>
              `${String(student)} ${source.sessions.map((_, one) => signOf(source, row, one)).join("")}`,
          )
          .join(", ")}`,
    ),
    issues: issues.map(({ code, at, also, students }) => [
      code,
      ...[at, ...also].map((cell) => cell && formatAddress(cell)),
      ...students,
    ]),
  };
}

const march = ["2026-03-02", "2026-03-03"];
const april = ["2026-04-01", "2026-04-02"];

describe("attendance sheets of one workbook", () => {
  it("stand in the order of their first dates, those without dates last", () => {
    const { book } = shown([
      { name: "未注明", dates: [null, null], signs: ["√√"], students: [0] },
      { name: "四月", dates: april, signs: ["√√"], students: [0] },
      { name: "三月", dates: march, signs: ["√×"], students: [0] },
    ]);
    expect(book.sources.map(({ sheet, classGroup }) => [sheet, classGroup])).toEqual([
      ["三月", "七（1）班"],
      ["四月", "七（1）班"],
      ["未注明", "七（1）班"],
    ]);
  });

  it("rows of nobody leave the source with their totals; cells keep their places", () => {
    const total = { at: { sheet: "三月", row: 2, column: 4 }, header: "旷课", value: 1 };
    const counts = { counts: "unexcused", unit: "days" } as const;
    const { book, sources } = shown([
      {
        ...{ name: "三月", dates: march, signs: ["√√", "×√", " ×"], students: [4, -1, 2] },
        totals: [
          { ...total, ...counts, of: { kind: "row", row: 2 } },
          { ...total, ...counts, of: { kind: "row", row: 1 } },
          { ...total, ...counts, of: { kind: "day", classGroup: null, date: "2026-03-02" } },
        ],
      },
    ]);
    expect(sources).toEqual(["三月: 4 √√, 2 .×"]);
    const [source] = book.sources;
    const cell = source && attendanceCellAt(source, 1, 1);
    expect(cell && formatAddress(cell)).toBe("三月!D5");
    expect(book.totals.map(({ of, source: index }) => [of, index])).toEqual([
      [{ kind: "pupil", student: 2 }, 0],
      [{ kind: "day", classGroup: null, date: "2026-03-02" }, 0],
    ]);
  });

  it("a sheet of totals alone is no source, its totals count for no source", () => {
    const { book } = shown([
      {
        ...{ name: "汇总", dates: [], signs: [""], students: [1] },
        totals: [
          {
            ...{ at: { sheet: "汇总", row: 1, column: 2 }, header: "旷课", value: 3 },
            ...{ counts: "unexcused", unit: "days", of: { kind: "row", row: 0 } },
          },
        ],
      },
    ]);
    expect(book.sources).toEqual([]);
    expect(book.totals).toMatchObject([{ of: { kind: "pupil", student: 1 }, source: null }]);
  });
});

describe("one session of one pupil on two sheets", () => {
  const first = { name: "班主任", dates: march, students: [0, 1] };
  const second = { name: "年级组", dates: march, students: [0, 1] };

  it("equal entries count on the first, however they are signed", () => {
    const { sources, issues } = shown([
      { ...first, signs: ["√×", "√√"] },
      { ...second, signs: ["✓×", "√√"] },
    ]);
    expect(sources).toEqual(["班主任: 0 √×, 1 √√", "年级组: 0 .., 1 .."]);
    expect(issues).toEqual([]);
  });

  it("a filled entry wins over a blank one", () => {
    const { sources, issues } = shown([
      { ...first, signs: [" ×", "√ "] },
      { ...second, signs: ["× ", "  "] },
    ]);
    expect(sources).toEqual(["班主任: 0 .×, 1 √.", "年级组: 0 ×., 1 .."]);
    expect(issues).toEqual([]);
  });

  it("different entries are unknown and said, once for both sheets and the day", () => {
    const { sources, issues } = shown([
      { ...first, signs: ["××", "√√"] },
      { ...second, signs: ["√病", "×√"] },
    ]);
    expect(sources).toEqual(["班主任: 0 ??, 1 ?√", "年级组: 0 .., 1 .."]);
    expect(issues).toEqual([
      ["attendance-contradictory", "班主任!C3", "年级组!C3", "班主任!C4", "年级组!C4", 0, 1],
      ["attendance-contradictory", "班主任!D3", "年级组!D3", 0],
    ]);
  });

  it("morning and afternoon are two sessions", () => {
    const { sources, issues } = shown([
      { ...first, signs: ["××", "√√"], part: { kind: "morning" } },
      { ...second, signs: ["√√", "√√"], part: { kind: "afternoon" } },
    ]);
    expect(sources).toEqual(["班主任: 0 ××, 1 √√", "年级组: 0 √√, 1 √√"]);
    expect(issues).toEqual([]);
  });

  it("other pupils on the same days are no contradiction", () => {
    const { sources, issues } = shown([
      { ...first, signs: ["××", "√√"] },
      { ...second, signs: ["√√", "√√"], students: [2, 3] },
    ]);
    expect(sources).toEqual(["班主任: 0 ××, 1 √√", "年级组: 2 √√, 3 √√"]);
    expect(issues).toEqual([]);
  });

  it("a pupil twice on one sheet has the second row apart, differing days unknown", () => {
    const { book, sources, issues } = shown([
      { name: "三月", dates: march, signs: ["×√", "√√", " ×"], students: [0, 1, 0] },
    ]);
    expect(sources).toEqual(["三月: 0 ×?, 1 √√", "三月: 0 .."]);
    expect(issues).toEqual([["attendance-contradictory", "三月!D3", "三月!D5", 0]]);
    const second = book.sources[1];
    const cell = second && attendanceCellAt(second, 0, 1);
    expect(cell && formatAddress(cell)).toBe("三月!D5");
  });
});
