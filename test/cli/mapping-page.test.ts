import { readFileSync, writeFileSync } from "node:fs";
import { newWorkbookFile } from "../../src/host";
import { makeFolder, runCommand } from "./run-command";

const page = readFileSync("docs/mapping-file.md", "utf8");

/** The page's first table: the rows of its example sheet. */
function exampleRows(): readonly (readonly (string | number)[])[] {
  const [table = ""] = /(?:^\|.*\|\n)+/m.exec(page) ?? [];
  const lines = table.trim().split("\n");
  return lines
    .filter((line) => !/^[|\s-]+$/.test(line))
    .map((line) => line.split("|").slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
    .map((cells) => cells.map((text) => (/^\d{1,3}$/.test(text) ? Number(text) : text)));
}

describe("the page on the mapping file", () => {
  const folder = makeFolder();
  afterAll(() => {
    folder.remove();
  });

  it("has an example that does what it says", async () => {
    const file = newWorkbookFile();
    const [sheet] = file.sheets;
    sheet!.name = "登记";
    exampleRows().forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== "") sheet?.setCell(row, column, { value, formula: null, style: 0 });
      });
    });
    const [, mapping = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    writeFileSync(folder.path("登记.xlsx"), file.save());
    writeFileSync(folder.path("对照.json"), mapping);
    const options = ["--json", "-", "--today", "2026-06-26"];
    const asked = (await runCommand(folder.path("登记.xlsx"), ...options)).report();
    expect(asked.students).toEqual([]);
    const result = await runCommand(
      folder.path("登记.xlsx"),
      "--mapping",
      folder.path("对照.json"),
      ...options,
    );
    expect(result.status).toBe(0);
    const { students, issues } = result.report();
    const marks = students.map(({ name, subjects }) => [
      name,
      ...subjects.map(({ before }) => ("value" in before ? before.value : before.found)),
    ]);
    expect(marks).toEqual([
      ["程立航", 71, 41],
      ["陆思远", 66, 90],
      ["顾晨曦", "D", 55],
      ["白一诺", 86, 91],
      ["曹子墨", 74, 77],
      ["安书瑶", 82, 88],
    ]);
    expect(students[2]?.repetition.failingBefore).toEqual(["语文", "数学"]);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(issues.map(({ code }) => code)).not.toContain("choice-not-found");
  });
});
