import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { XueqingReport } from "../../src/app";
import { makeFolder, runCommand } from "./run-command";

const sample = join(__dirname, "..", "..", "samples", "attention.xlsx");
const folder = makeFolder();
afterAll(() => {
  folder.remove();
});

async function screened(...options: readonly string[]): Promise<XueqingReport> {
  const result = await runCommand(sample, "--today", "2026-06-27", "--json", "-", ...options);
  expect(result.status).toBe(0);
  return result.report();
}

function alertsOf({ students }: XueqingReport) {
  return students.flatMap(({ studentNumber, attendance }) =>
    (attendance?.alerts ?? []).map(({ level, from, to, isOpen }) =>
      [studentNumber, level, from, to, isOpen ? "open" : "back"].join(" "),
    ),
  );
}

describe("一个学期的考勤，从工作簿到报告", () => {
  it("says of every absence how grave it is: across months and holidays, open or over", async () => {
    const report = await screened();
    expect(alertsOf(report)).toEqual([
      "20250105 dropout 2026-05-18 2026-06-26 open",
      "20250112 suspected-dropout 2026-06-15 2026-06-26 open",
      "20250120 home-visit 2026-06-24 2026-06-26 open",
      "20250127 home-visit 2026-03-31 2026-04-02 back",
      "20250128 home-visit 2026-04-02 2026-04-07 back",
      "20250129 suspected-dropout 2026-04-29 2026-05-06 back",
      "20250131 contact 2026-06-26 2026-06-26 open",
      "20250207 contact 2026-03-05 2026-03-05 back",
      "20250207 contact 2026-03-19 2026-03-19 back",
      "20250207 contact 2026-04-02 2026-04-02 back",
      "20250207 contact 2026-04-16 2026-04-16 back",
      "20250207 contact 2026-04-27 2026-04-27 back",
      "20250207 contact 2026-05-07 2026-05-07 back",
      "20250207 contact 2026-05-21 2026-05-21 back",
      "20250207 contact 2026-06-04 2026-06-04 back",
      "20250311 contact 2026-06-25 2026-06-25 back",
    ]);
    const truant = report.students.find(({ studentNumber }) => studentNumber === "20250112");
    expect(truant?.attendance).toMatchObject({
      unexcusedDays: 9,
      longestStreak: { from: "2026-06-15", to: "2026-06-26", schoolDays: 9, isCertain: true },
      alerts: [{ cells: expect.arrayContaining(["七1考勤6月!Q15", "七1考勤6月!AB15"]) as unknown }],
    });
    const halfDays = report.students.find(({ studentNumber }) => studentNumber === "20250133");
    expect(halfDays?.attendance).toMatchObject({ unexcusedDays: 1, alerts: [] });
  });

  it("asks about a sign that nobody explained, and names a total that the days do not add up to", async () => {
    const { issues } = await screened();
    expect(issues.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual(
      expect.arrayContaining([
        ["attendance-symbol-unknown", "七2考勤", "BT11"],
        ["attendance-total-differs", "七1考勤4月", "AH5"],
        ["fact-contradictory", "学生信息", "M62"],
      ]),
    );
  });

  it("adds up absence and counts leave as well under the stricter rules", async () => {
    const { summary, attendancePolicy } = await screened("--attendance", "strict-attendance");
    expect(attendancePolicy.id).toBe("strict-attendance");
    expect(summary.attendance.alerts.cumulative).toBeGreaterThan(0);
    expect(summary.attendance.alerts.chronic).toBeGreaterThan(0);
  });
});

describe("八类，从工作簿到报告", () => {
  it("tags by what the cells say: 低保边缘 is poor, 残疾人子女 is no disabled pupil, 非留守 is nothing", async () => {
    const report = await screened();
    const inSheet = report.students.flatMap(({ studentNumber, tags }) =>
      tags
        .filter(({ source }) => source === "sheet")
        .map(({ category, cells }) => [studentNumber, category, ...cells].join(" ")),
    );
    expect(inSheet).toEqual([
      "20250103 lowIncome 学生信息!J5",
      "20250103 leftBehind 学生信息!G5",
      "20250104 lowIncome 学生信息!J6",
      "20250105 singleParentOrOrphan 学生信息!L7",
      "20250108 migrantWorkerChild 学生信息!H10",
      "20250109 lowIncome 学生信息!J11",
      "20250109 singleParentOrOrphan 学生信息!K11",
      "20250115 disabilityInclusion 学生信息!I17",
      "20250207 singleParentOrOrphan 学生信息!L45",
      "20250207 leftBehind 学生信息!G45",
      "20250218 lowIncome 学生信息!J56",
      "20250221 migrantWorkerChild 学生信息!H59",
      "20250224 singleParentOrOrphan 学生信息!M62",
      "20250314 migrantWorkerChild 学生信息!H88",
    ]);
    expect(report.summary.attention).toMatchObject({ entries: 45, heads: 36, unranked: 0 });
  });

  it("goes by another scheme when asked, and names the schemes there are when it knows none of that id", async () => {
    const other = await screened("--scheme", "zhuyang-seven");
    expect(other.scheme.id).toBe("zhuyang-seven");
    const unknown = await runCommand(sample, "--scheme", "nine-kinds", "--json", "-");
    expect(unknown.status).toBe(2);
    expect(unknown.lines.at(-1)).toContain("zhuyang-seven");
  });

  it("refuses a file of categories or of alert rules that says nothing usable, in one line", async () => {
    const file = folder.path("rules.json");
    writeFileSync(file, "[]");
    for (const option of ["--scheme-file", "--attendance-file"]) {
      const refused = await runCommand(sample, option, file, "--json", "-");
      expect(refused.status).toBe(2);
      expect(refused.lines).toHaveLength(1);
      expect(refused.lines[0]).toContain("rules.json");
    }
  });

  it("names nobody in what is made for the public", async () => {
    const report = await screened("--public");
    expect(report.students).toEqual([]);
    expect(report.issues).toEqual([]);
    expect(report.summary.attention.heads).toBe(36);
  });
});
