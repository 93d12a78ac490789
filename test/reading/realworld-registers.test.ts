import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../src/host";
import { readWorkbook } from "../../src/reading";
import type { Reading } from "../../src/records";
import { openHost } from "../workbook/open-host";
import { issuesOf, usualPolicy } from "./sheet-from-grid";

const folder = process.env["XUEQING_REALWORLD"] ?? "";
const describeReal = existsSync(join(folder, "MANIFEST.tsv")) ? describe : describe.skip;

async function read(file: string): Promise<Reading> {
  const bytes = readFileSync(join(folder, `${file}.xlsx`));
  const { port } = openHost(openWorkbookFile(new Uint8Array(bytes)));
  return readWorkbook(await port.read(), { grade: null, policy: usualPolicy });
}

function columnsOf({ facts }: Reading): readonly string[] {
  return facts.map(
    ({ header, field, students, entries }) =>
      `${header} ${field ?? "-"} ${String(entries.length)}/${String(students.length)}`,
  );
}

describeReal("lists and attendance sheets that other people made", () => {
  it("family-template: pupils with their guardians", async () => {
    const reading = await read("family-template");
    expect(reading.cohort.students).toEqual([]);
    expect(reading.register).toHaveLength(2);
    expect(columnsOf(reading)).toEqual([
      "性别 gender 2/2",
      "家长 guardian 2/2",
      "电话 phone 2/2",
      "住址 address 2/2",
    ]);
    expect(issuesOf(reading)).toEqual([]);
  });

  it("shidi-roster: twenty pupils of one class, most columns not filled in", async () => {
    const reading = await read("shidi-roster");
    expect(reading.register).toHaveLength(20);
    expect(new Set(reading.register.map(({ classGroup }) => classGroup))).toEqual(new Set(["2班"]));
    expect(reading.register[0]?.grade).toEqual({ stage: "primary", year: 5 });
    expect(columnsOf(reading).filter((column) => !column.endsWith(" 0/20"))).toEqual([
      "学校名称 - 20/20",
    ]);
    expect(reading.facts.find(({ header }) => header === "身份证件号")?.field).toBe("id-number");
  });

  it("checkin-summary: three totals for each of 299 pupils", async () => {
    const reading = await read("checkin-summary");
    expect(reading.register).toHaveLength(299);
    expect(reading.attendance.sources).toEqual([]);
    expect(reading.attendance.totals).toHaveLength(897);
    expect(reading.sheets[0]).toMatchObject({ role: "attendance", studentCount: 299 });
  });

  it("chaoxing-log: 1,114 events of 546 pupils", async () => {
    const reading = await read("chaoxing-log");
    expect(reading.register).toHaveLength(546);
    const [source] = reading.attendance.sources;
    expect(source?.layout).toBe("log");
    expect(source?.codes.filter((code) => code > 0)).toHaveLength(1114);
    expect(reading.sheets[0]).toMatchObject({ role: "attendance", studentCount: 546 });
  });
});
