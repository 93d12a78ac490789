import { writeFileSync } from "node:fs";
import { makeFolder, runCommand } from "./run-command";

const sample = "samples/attention.xlsx";
const today = ["--today", "2026-06-27"] as const;

describe("台账与会商表 on the command line", () => {
  const folder = makeFolder();
  afterAll(folder.remove);

  it("are made on request only, one sheet a class, for the classes named", async () => {
    const usual = await runCommand(sample, ...today, "--json", "-", "--out", folder.path("a.xlsx"));
    expect(usual.report().written).not.toContain("学情台账 七(1)班");
    const asked = await runCommand(
      ...[sample, ...today, "--json", "-", "--out", folder.path("b.xlsx")],
      ...["--reports", "class-ledger,class-roster", "--classes", "七(1)班, 七(3)班"],
    );
    expect(asked.report().written).toEqual([
      "学情台账 七(1)班",
      "学情台账 七(3)班",
      "班级花名册 七(1)班",
      "班级花名册 七(3)班",
    ]);
  });

  it("are kept up to date by the next run, without being asked for again", async () => {
    const first = folder.path("first.xlsx");
    await runCommand(sample, ...today, "--out", first, "--reports", "class-roster");
    const again = await runCommand(first, ...today, "--json", "-", "--out", folder.path("c.xlsx"));
    expect(again.report().written).toContain("班级花名册 七(2)班");
    expect(again.report().written).not.toContain("学情台账 七(2)班");
  });

  it("bear the school and the head teachers that a file gives, and the workbook keeps them", async () => {
    const file = folder.path("school.json");
    const headTeachers = { "七(1)班": "周敏" };
    writeFileSync(file, JSON.stringify({ school: "示例实验学校", term: "second", headTeachers }));
    const first = folder.path("named.xlsx");
    const run = await runCommand(
      ...[sample, ...today, "--out", first, "--reports", "class-ledger", "--school-file", file],
    );
    expect(run.status).toBe(0);
    const again = await runCommand(first, ...today, "--out", folder.path("kept.xlsx"));
    expect(again.status).toBe(0);
  });

  it("refuse a school file with one line that names every fault", async () => {
    const file = folder.path("wrong.json");
    writeFileSync(file, JSON.stringify({ school: 7, term: "third", teachers: [] }));
    const refused = await runCommand(sample, ...today, "--school-file", file);
    expect(refused.status).toBe(2);
    expect(refused.lines).toEqual([
      `学校信息文件“${file}”不能用：“school”应为文字（学校名称）；“term”应为“first”（第一学期）或“second”（第二学期）；只能有 school、schoolYear、term、headTeachers 四项。请改好后再试。`,
    ]);
  });
});
