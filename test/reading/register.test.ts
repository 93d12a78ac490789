import type { Reading } from "../../src/records";
import { noChoices } from "../../src/records";
import { readWorkbook } from "../../src/reading";
import {
  issuesOf,
  issuesWith,
  readSheets,
  usualPolicy,
  workbookOf,
  type GridSheet,
} from "./sheet-from-grid";

const gradebook: GridSheet = {
  name: "期末",
  rows: [
    ["学号", "姓名", "班级", "语文", "数学"],
    ["2025070101", "林一诺", "七1班", 80, 81],
    ["2025070102", "周子墨", "七1班", 70, 59],
    ["2025070201", "许安然", "七2班", 66, 72],
    ["2025070202", "林一诺", "七2班", 45, 50],
  ],
};

function register(reading: Reading): readonly string[] {
  return reading.register.map(({ name, studentNumber, classGroup }) =>
    [name, studentNumber, classGroup].join(" ").trim(),
  );
}

const cohort = [
  "林一诺 2025070101 七1班",
  "周子墨 2025070102 七1班",
  "许安然 2025070201 七2班",
  "林一诺 2025070202 七2班",
];

describe("pupils whom only a list knows", () => {
  it("stand behind those of the gradebooks, who keep their places", () => {
    const reading = readSheets(
      {
        name: "花名册",
        rows: [
          ["姓名", "学号", "班级", "性别", "家长电话"],
          ["沈星河", "2025070103", "七1班", "男", "13800000000"],
          ["周子墨", "2025070102", "七1班", "男", "13800000001"],
        ],
      },
      gradebook,
    );
    expect(register(reading)).toEqual([...cohort, "沈星河 2025070103 七1班"]);
    expect(reading.cohort.students).toEqual(reading.register.slice(0, 4));
    expect(reading.sheets[0]).toMatchObject({ studentCount: 2, firstDataRow: 1, lastDataRow: 2 });
    expect(issuesOf(reading)).toEqual([]);
  });

  it("are found by class and name where there is no number, never by name alone", () => {
    const reading = readSheets(gradebook, {
      name: "花名册",
      rows: [
        ["姓名", "班级", "性别", "家长电话"],
        ["林一诺", "七（2）班", "女", "13800000000"],
        ["周子墨", "", "男", "13800000001"],
        ["沈星河", "七（2）班", "男", "13800000002"],
      ],
    });
    expect(reading.facts[0]?.entries.map(({ student, text }) => [student, text])).toEqual([
      [3, "女"],
      [4, "男"],
    ]);
    expect(issuesWith(reading, "list-row-not-joined")).toMatchObject([
      { name: "周子墨", at: { row: 2 }, also: [{ sheet: "期末", row: 2 }], students: [1] },
    ]);
    expect(register(reading)).toEqual([...cohort, "沈星河  七（2）班"]);
  });

  it("of the same class and name under another number are never joined", () => {
    const reading = readSheets(gradebook, {
      name: "花名册",
      rows: [
        ["姓名", "学号", "班级", "性别"],
        ["周子墨", "2025070199", "七1班", "男"],
      ],
    });
    expect(register(reading)).toEqual([...cohort, "周子墨 2025070199 七1班"]);
    expect(issuesOf(reading)).toEqual(["same-name-other-number @ 花名册!A2"]);
  });

  it("two of one name on a list without numbers stay apart", () => {
    const reading = readSheets(gradebook, {
      name: "花名册",
      rows: [
        ["姓名", "班级", "性别"],
        ["周子墨", "七1班", "男"],
        ["周子墨", "七1班", "女"],
      ],
    });
    expect(register(reading)).toEqual(cohort);
    expect(issuesOf(reading)).toEqual([
      "list-row-not-joined @ 花名册!A2",
      "list-row-not-joined @ 花名册!A3",
    ]);
    expect(reading.facts.filter(({ sheet }) => sheet === "花名册")).toEqual([]);
  });

  it("a list that has nothing but names in common asks before it is used", () => {
    const names: GridSheet = {
      name: "联系方式",
      rows: [
        ["姓名", "性别", "家长电话"],
        ["周子墨", "男", "13800000001"],
        ["许安然", "女", "13800000002"],
        ["林一诺", "女", "13800000003"],
      ],
    };
    const asked = readSheets(gradebook, names);
    expect(asked.sheets[1]).toMatchObject({ needsConfirmation: true, studentCount: 0 });
    expect(issuesOf(asked)).toEqual(["sheet-needs-confirmation @ 联系方式!A1"]);

    const sheet = { id: "2", name: "联系方式" };
    const said = readWorkbook(workbookOf(gradebook, names), {
      grade: null,
      policy: usualPolicy,
      choices: {
        ...noChoices,
        sheets: [{ sheet, confirmed: true, role: null, header: null, columns: [] }],
        pupils: [
          {
            sheet,
            row: { name: "林一诺", number: "", classGroup: "" },
            is: { name: "林一诺", number: "2025070202", classGroup: "七2班" },
          },
        ],
      },
    });
    expect(said.facts[0]?.entries.map(({ student, text }) => [student, text])).toEqual([
      [1, "男"],
      [2, "女"],
      [3, "女"],
    ]);
    expect(register(said)).toEqual(cohort);
  });

  it("in a workbook of one class a name is enough", () => {
    const reading = readSheets(
      {
        name: "期末",
        rows: [
          ["姓名", "语文", "数学"],
          ["林一诺", 80, 81],
          ["周子墨", 70, 59],
        ],
      },
      {
        name: "花名册",
        rows: [
          ["姓名", "学号", "班级", "性别"],
          ["周子墨", "2025070102", "七1班", "男"],
          ["林一诺", "2025070101", "七1班", "女"],
        ],
      },
    );
    expect(register(reading)).toEqual(["林一诺 2025070101 七1班", "周子墨 2025070102 七1班"]);
    expect(reading.cohort.students[0]?.grade).toEqual({ stage: "junior", year: 7 });
  });
});

it("a workbook of lists alone has a register and no cohort", () => {
  const reading = readSheets({
    name: "七年级学生信息",
    rows: [
      ["姓名", "学号", "班级", "性别"],
      ["周子墨", "2025070102", "七1班", "男"],
      ["林一诺", "2025070201", "七2班", "女"],
    ],
  });
  expect(reading.cohort.students).toEqual([]);
  expect(register(reading)).toEqual(["周子墨 2025070102 七1班", "林一诺 2025070201 七2班"]);
  expect(reading.heading.grade).toEqual({ stage: "junior", year: 7 });
  expect(issuesOf(reading)).toEqual([]);
});

describe("attendance sheets", () => {
  const march = (...rows: readonly (readonly (string | number)[])[]): GridSheet => ({
    name: "考勤",
    rows: [["七（1）班2026年3月考勤表"], ["学号", "姓名", 2, 3, 4], ...rows],
  });

  it("join by number or by class and name; who is on no other sheet is said once", () => {
    const reading = readSheets(
      gradebook,
      march(
        ["2025070102", "周子墨", "√", "×", "×"],
        ["", "林一诺", "√", "", "√"],
        ["2025070109", "沈星河", "√", "√", "√"],
        ["2025070110", "顾南舟", "√", "√", "病"],
      ),
    );
    const [source] = reading.attendance.sources;
    expect([...(source?.students ?? [])]).toEqual([1, 0, 4, 5]);
    expect(source?.sessions.map(({ date }) => date)).toEqual([
      "2026-03-02",
      "2026-03-03",
      "2026-03-04",
    ]);
    expect(register(reading)).toEqual([
      ...cohort,
      "沈星河 2025070109 七（1）班",
      "顾南舟 2025070110 七（1）班",
    ]);
    expect(issuesWith(reading, "pupil-only-here")).toMatchObject([
      { names: ["沈星河", "顾南舟"], pupils: 2, at: { row: 4 }, students: [4, 5] },
    ]);
    expect(reading.sheets[1]).toMatchObject({ role: "attendance", studentCount: 4 });
    expect(reading.cohort.students).toHaveLength(4);
    expect(issuesWith(reading, "sheet-not-used")).toEqual([]);
  });

  it("a row that may be one of several is left out and said", () => {
    const reading = readSheets(gradebook, {
      name: "考勤",
      rows: [
        ["2026年3月考勤表"],
        ["学号", "姓名", 2, 3, 4],
        ["2025070102", "周子墨", "√", "×", "×"],
        ["", "林一诺", "√", "×", "√"],
      ],
    });
    expect([...(reading.attendance.sources[0]?.students ?? [])]).toEqual([1]);
    expect(issuesWith(reading, "list-row-not-joined")).toMatchObject([
      { name: "林一诺", at: { row: 3 }, students: [0, 3] },
    ]);
    expect(reading.register).toHaveLength(4);
  });

  it("names alone in a workbook of several classes are asked about", () => {
    const reading = readSheets(gradebook, {
      name: "考勤",
      rows: [
        ["2026年3月考勤表"],
        ["序号", "姓名", 2, 3, 4],
        [1, "周子墨", "√", "×", "×"],
        [2, "许安然", "√", "√", "√"],
      ],
    });
    expect(reading.sheets[1]).toMatchObject({ role: "attendance", needsConfirmation: true });
    expect(reading.attendance.sources).toEqual([]);
    expect(issuesOf(reading)).toEqual(["sheet-needs-confirmation @ 考勤!A2"]);
  });

  it("alone in a workbook make the register, the months in order of the calendar", () => {
    const month = (name: string, title: string): GridSheet => ({
      name,
      rows: [[title], ["姓名", 6, 7, 8], ["周子墨", "√", "×", "√"], ["林一诺", "√", "√", "病"]],
    });
    const reading = readSheets(
      month("4月", "七（1）班2026年4月考勤表"),
      month("3月", "七（1）班2026年3月考勤表"),
    );
    expect(
      reading.attendance.sources.map(({ sheet, classGroup, students }) => [
        ...[sheet, classGroup],
        ...students,
      ]),
    ).toEqual([
      ["3月", "七（1）班", 0, 1],
      ["4月", "七（1）班", 0, 1],
    ]);
    expect(register(reading)).toEqual(["周子墨  七（1）班", "林一诺  七（1）班"]);
    expect(reading.cohort.students).toEqual([]);
    expect(issuesWith(reading, "pupil-only-here")).toEqual([]);
  });
});
