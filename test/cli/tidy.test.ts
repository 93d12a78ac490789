import { readFileSync } from "node:fs";
import { openWorkbookFile } from "../../src/host";
import { makeFolder, runCommand } from "./run-command";

const sample = "samples/one-class.xlsx";
const opened = (file: string) => openWorkbookFile(new Uint8Array(readFileSync(file))).sheets;
const sheetsOf = (file: string) => opened(file).map(({ name }) => name);
const rulesIn = (file: string) =>
  opened(file).flatMap(({ conditionalFormats }) => conditionalFormats).length;

describe("taking back and clearing on the command line", () => {
  const folder = makeFolder();
  afterAll(folder.remove);
  const own = sheetsOf(sample);
  const written = folder.path("written.xlsx");

  beforeAll(async () => {
    expect((await runCommand(sample, "--out", written, "--highlight")).status).toBe(0);
    expect(sheetsOf(written).length).toBeGreaterThan(own.length + 4);
  });

  it("takes the last writing back, and says so", async () => {
    const out = folder.path("back.xlsx");
    const back = await runCommand(written, "--undo", "--out", out);
    expect(back.status).toBe(0);
    expect(back.lines.at(-1)).toMatch(/^已撤销上次写入：恢复 0 张，拿走 \d+ 张$/u);
    expect(sheetsOf(out)).toEqual(own);
  });

  it("says in one line that there is nothing to take back", async () => {
    const none = await runCommand(sample, "--undo", "--out", folder.path("none.xlsx"));
    expect(none.status).toBe(2);
    expect(none.lines.at(-1)).toBe("没有可以撤销的写入。");
    expect(folder.files()).not.toContain("none.xlsx");
  });

  it("removes every sheet, setting and mark of ours", async () => {
    const out = folder.path("clean.xlsx");
    const cleared = await runCommand(written, "--remove-ours", "--out", out);
    expect(cleared.status).toBe(0);
    expect(cleared.lines.at(-1)).toMatch(/^已清除：结果表和台账 \d+ 张、原表标色 1 张、全部设置$/u);
    expect(sheetsOf(out)).toEqual(own);
    expect(rulesIn(out)).toBe(rulesIn(sample));
  });
});
