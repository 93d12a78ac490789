import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { makeFolder, runCommand } from "./run-command";

const realworld = process.env["XUEQING_REALWORLD"] ?? "";
const rich = (name: string) => join(realworld, "../prototypes/xlsx", name);
const isThere = realworld !== "" && existsSync(rich("rich.xlsx"));

/** What a run may change besides its own new sheets. */
const allowed = [
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "[Content_Types].xml",
  "docProps/app.xml",
  "xl/styles.xml",
];

(isThere ? describe : describe.skip)(
  "a workbook with charts, pivots, comments and more (needs XUEQING_REALWORLD)",
  () => {
    const folder = makeFolder();
    afterAll(() => {
      folder.remove();
    });

    it.each(["rich.xlsx", "rich2.xlsx"])("%s: every part that is not ours stays", async (name) => {
      const result = await runCommand(rich(name), "--out", folder.path(name));
      expect(result.status).toBe(0);
      const before = unzipSync(readFileSync(rich(name)));
      const after = unzipSync(readFileSync(folder.path(name)));
      const changed = Object.keys(before).filter(
        (part) => !Buffer.from(before[part]!).equals(Buffer.from(after[part] ?? [])),
      );
      expect(changed.filter((part) => !allowed.includes(part))).toEqual([]);
      expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
    });
  },
);
