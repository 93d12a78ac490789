import { formatAddress } from "../../src/sheet";
import type { EnrolmentChangeType } from "../../src/school";
import type { Reading } from "../../src/records";
import { findChangeType } from "../../src/reading/words/enrolment-changes";
import { issuesOf, issuesWith, readSheets, type GridCell, type GridSheet } from "./sheet-from-grid";

const gradebook: GridSheet = {
  name: "期末",
  rows: [
    ["学号", "姓名", "班级", "语文", "数学"],
    ["2025070101", "林一诺", "七1班", 80, 81],
    ["2025070102", "周子墨", "七1班", 70, 59],
    ["2025070201", "许安然", "七2班", 66, 72],
    ["2025070202", "陈可心", "七2班", 45, 50],
  ],
};

function changesOf(reading: Reading): readonly unknown[] {
  return reading.changes.map(({ student, name, type, word, date, at }) => [
    ...[student, name, type, word, date],
    formatAddress(at),
  ]);
}

function register(...rows: readonly (readonly GridCell[])[]): GridSheet {
  return {
    name: "学籍异动",
    rows: [
      ["2025—2026学年学籍异动登记表"],
      ["序号", "学号", "姓名", "班级", "异动类型", "异动时间", "异动原因"],
      ...rows,
    ],
  };
}

describe("a register of changes", () => {
  it("types by words and codes, dates in the usual forms, pupils by number or by class and name", () => {
    const reading = readSheets(
      gradebook,
      register(
        [1, "2025070101", "林一诺", "七1班", "省外转出", "2026-03-05", "随父母"],
        [2, "", "周子墨", "七1班", "11", "2026.3.5", "因病"],
        [3, "", "许安然", "七（2）班", "休学", { holds: 46086, shows: "2026/3/5" }, ""],
        [4, "", "赵无名", "七2班", "08", "3月5日", ""],
        [5, "", "钱无名", "七2班", "辍学", "2025年10月9日", ""],
        [6, "", "孙无名", "七2班", "参军", "9.1", ""],
      ),
    );
    expect(changesOf(reading)).toEqual([
      [0, "林一诺", "transferredOut", "省外转出", "2026-03-05", "学籍异动!E3"],
      [1, "周子墨", "suspended", "11", "2026-03-05", "学籍异动!E4"],
      [2, "许安然", "suspended", "休学", "2026-03-05", "学籍异动!E5"],
      [null, "赵无名", "transferredIn", "08", "2026-03-05", "学籍异动!E6"],
      [null, "钱无名", "droppedOut", "辍学", "2025-10-09", "学籍异动!E7"],
      [null, "孙无名", "otherDecrease", "参军", "2025-09-01", "学籍异动!E8"],
    ]);
    expect(reading.register).toHaveLength(4);
    expect(issuesOf(reading)).toEqual([]);
    expect(reading.sheets[1]).toMatchObject({ role: "enrolment-change", studentCount: 3 });
  });

  it("pupils who left bear it as their status, those who came back do not", () => {
    const reading = readSheets(
      gradebook,
      register(
        [1, "2025070101", "林一诺", "七1班", "21", "2026-03-05", ""],
        [2, "2025070102", "周子墨", "七1班", "休学", "2025-09-05", ""],
        [3, "2025070102", "周子墨", "七1班", "复学", "2026-02-20", ""],
        [4, "2025070201", "许安然", "七2班", "调班", "2026-02-20", ""],
        [5, "2025070202", "陈可心", "七2班", "复学", "2025-09-01", ""],
        [6, "2025070202", "陈可心", "七2班", "因病休学", "2026-03-01", ""],
      ),
    );
    const statuses = reading.cohort.students.map(({ name, enrolmentStatus }) => [
      name,
      enrolmentStatus?.word ?? null,
      enrolmentStatus ? formatAddress(enrolmentStatus.at) : null,
    ]);
    expect(statuses).toEqual([
      ["林一诺", "转出", "学籍异动!E3"],
      ["周子墨", null, null],
      ["许安然", null, null],
      ["陈可心", "休学", "学籍异动!E8"],
    ]);
  });

  it("without dates a return leaves it open whether the pupil is here", () => {
    const reading = readSheets(
      gradebook,
      register(
        [1, "2025070101", "林一诺", "七1班", "休学", "", ""],
        [2, "2025070101", "林一诺", "七1班", "复学", "", ""],
      ),
    );
    expect(reading.cohort.students[0]?.enrolmentStatus).toBeNull();
    expect(issuesWith(reading, "enrolment-change-undated").map(({ at }) => at?.row)).toEqual([
      2, 3,
    ]);
  });

  it("a word that nobody knows and a day that is none are asked about", () => {
    const reading = readSheets(
      gradebook,
      register(
        [1, "2025070101", "林一诺", "七1班", "待定", "2026-03-05", ""],
        [2, "2025070102", "周子墨", "七1班", "转学", "2026-03-05", ""],
        [3, "2025070201", "许安然", "七2班", "转出", "开学后", ""],
        [4, "2025070202", "陈可心", "七2班", "转出", "2026年3月", ""],
      ),
    );
    expect(issuesOf(reading)).toEqual([
      "enrolment-change-not-understood @ 学籍异动!E3",
      "enrolment-change-not-understood @ 学籍异动!E4",
      "enrolment-change-undated @ 学籍异动!E5",
      "enrolment-change-undated @ 学籍异动!E6",
    ]);
    expect(reading.cohort.students[1]?.enrolmentStatus).toBeNull();
  });

  it("a name that fits several pupils is left to nobody", () => {
    const twins: GridSheet = {
      name: "期末",
      rows: [
        ["学号", "姓名", "班级", "语文", "数学"],
        ["2025070101", "林一诺", "七1班", 80, 81],
        ["2025070201", "林一诺", "七2班", 66, 72],
      ],
    };
    const reading = readSheets(twins, {
      name: "异动",
      rows: [
        ["姓名", "异动类型", "异动日期"],
        ["林一诺", "转出", "2026-03-05"],
      ],
    });
    expect(changesOf(reading)).toEqual([
      [null, "林一诺", "transferredOut", "转出", "2026-03-05", "异动!B2"],
    ]);
    expect(issuesOf(reading)).toEqual(["list-row-not-joined @ 异动!A2"]);
    expect(reading.cohort.students.map(({ enrolmentStatus }) => enrolmentStatus)).toEqual([
      null,
      null,
    ]);
  });
});

describe("sheets without a column of types", () => {
  it.each([
    ["转出学生登记表", "transferredOut"],
    ["休学学生名单", "suspended"],
    ["2026年春季复学学生花名册", "resumed"],
    ["辍学学生统计表", "droppedOut"],
  ] as const)("%s says it in its title", (title, type) => {
    const reading = readSheets(gradebook, {
      name: "Sheet2",
      rows: [
        [title],
        ["序号", "姓名", "学号", "班级", "日期", "备注"],
        [1, "林一诺", "2025070101", "七1班", "2026-03-05", ""],
        [2, "许安然", "2025070201", "七2班", "2026-03-06", ""],
      ],
    });
    expect(reading.sheets[1]).toMatchObject({
      role: "enrolment-change",
      needsConfirmation: false,
    });
    expect(reading.changes.map((change) => [change.student, change.type, change.date])).toEqual([
      [0, type, "2026-03-05"],
      [2, type, "2026-03-06"],
    ]);
  });

  it("the date that is filled in says which way a pupil went", () => {
    const reading = readSheets(gradebook, {
      name: "转入转出",
      rows: [
        ["姓名", "学号", "班级", "转入日期", "来源学校", "转出日期", "转往学校"],
        ["林一诺", "2025070101", "七1班", "", "", "2026-03-05", "某某中学"],
        ["许安然", "2025070201", "七2班", "2025-09-01", "某某小学", "", ""],
      ],
    });
    expect(changesOf(reading)).toEqual([
      [0, "林一诺", "transferredOut", "转出日期", "2026-03-05", "转入转出!F2"],
      [2, "许安然", "transferredIn", "转入日期", "2025-09-01", "转入转出!D3"],
    ]);
    expect(reading.cohort.students[0]?.enrolmentStatus?.word).toBe("转出");
  });

  it("转学 goes the way that another column tells", () => {
    const reading = readSheets(gradebook, {
      name: "异动",
      rows: [
        ["姓名", "学号", "异动类型", "异动日期", "来源学校", "转往学校"],
        ["林一诺", "2025070101", "转学", "2026-03-05", "", "某某中学"],
        ["许安然", "2025070201", "转学", "2026-03-05", "某某中学", ""],
      ],
    });
    expect(reading.changes.map(({ type }) => type)).toEqual(["transferredOut", "transferredIn"]);
  });

  it("a roster that tells whence some pupils came stays a roster", () => {
    const reading = readSheets(gradebook, {
      name: "花名册",
      rows: [
        ["姓名", "学号", "性别", "身份证号", "家庭住址", "转入日期"],
        ["林一诺", "2025070101", "女", "430102201301011234", "幸福路1号", ""],
        ["许安然", "2025070201", "女", "430102201301011235", "幸福路2号", "2025-09-01"],
      ],
    });
    expect(reading.sheets[1]).toMatchObject({ role: "student-info", studentCount: 2 });
    expect(reading.facts.map(({ header }) => header)).toContain("家庭住址");
    expect(changesOf(reading)).toEqual([
      [2, "许安然", "transferredIn", "转入日期", "2025-09-01", "花名册!F3"],
    ]);
  });
});

it.each<[string, EnrolmentChangeType | null]>([
  ["休学期满复学", "resumed"],
  ["跨省转入", "transferredIn"],
  ["38-省外转出", "transferredOut"],
  ["8", "transferredIn"],
  ["51", "died"],
  ["死亡", "died"],
  ["出国", "leftCountry"],
  ["退学", "withdrew"],
  ["跳级", "skippedGrade"],
  ["留级", "repeatedGrade"],
  ["来我校借读", "borrowedIn"],
  ["外出借读", "borrowedOut"],
  ["借读", null],
  ["转学", null],
  ["拟转出", null],
  ["疑似辍学", null],
  ["转入后转出", null],
  ["12-转出", null],
  ["77", null],
])("the word %s", (word, type) => {
  expect(findChangeType(word)).toBe(type);
});
