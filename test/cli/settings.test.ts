import { readFileSync, writeFileSync } from "node:fs";
import { makeFolder, runCommand } from "./run-command";
import { openWorkbookFile } from "../../src/host";
import { keepSchoolSettings, noSchoolSettings } from "../../src/app";
import { openHost } from "../workbook/open-host";

describe("--settings and --export-settings", () => {
  const folder = makeFolder();
  afterAll(() => {
    folder.remove();
  });
  const sample = "samples/head-teacher.xlsx";
  const own: unknown = JSON.parse(readFileSync("samples/policy-own.json", "utf8"));
  const settings = { schema: "xueqing-settings/1", policies: [own], policy: "qinghe-2025" };

  it("screens by the policy of the file, unless an option names another", async () => {
    writeFileSync(folder.path("设置.json"), JSON.stringify(settings));
    const by = ["--settings", folder.path("设置.json"), "--json", "-", "--today", "2026-06-26"];
    const found = await runCommand(sample, ...by);
    expect([found.status, found.lines.filter((line) => line.includes("不能用"))]).toEqual([0, []]);
    expect(found.report().policy.id).toBe("qinghe-2025");
    const other = await runCommand(sample, ...by, "--policy", "shanghai-2006-secondary");
    expect(other.report().policy.id).toBe("shanghai-2006-secondary");
  });

  it("does nothing by half a file", async () => {
    const broken = { ...settings, school: { term: "third" } };
    writeFileSync(folder.path("坏.json"), JSON.stringify(broken));
    const { status, lines } = await runCommand(sample, "--settings", folder.path("坏.json"));
    expect([status, lines.length]).toEqual([2, 1]);
    expect(lines[0]).toContain("学校信息（school）没有读入：“term”应为");
  });

  it("writes what the workbook keeps, and says where it keeps nothing", async () => {
    const opened = openHost(openWorkbookFile(new Uint8Array(readFileSync(sample))));
    await keepSchoolSettings(opened.port, { ...noSchoolSettings, school: "清河中学" });
    writeFileSync(folder.path("有设置.xlsx"), opened.file.save());
    const target = folder.path("导出.json");
    const done = await runCommand(
      folder.path("有设置.xlsx"),
      "--export-settings",
      target,
      "--today",
      "2026-06-26",
    );
    expect(done.status).toBe(0);
    expect(JSON.parse(readFileSync(target, "utf8"))).toEqual({
      schema: "xueqing-settings/1",
      savedOn: "2026-06-26",
      note: "学情助手的设置。不含学生姓名和成绩。",
      school: { school: "清河中学" },
    });
    const none = await runCommand(sample, "--export-settings", folder.path("无.json"));
    expect(none.status).toBe(2);
    expect(none.lines.at(-1)).toBe(
      "这本工作簿里还没有设置可以导出。请先在窗格里设好，存盘后再试。",
    );
    expect(folder.files()).not.toContain("无.json");
  });
});
