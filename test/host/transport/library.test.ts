import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createHost, newWorkbookFile } from "../../../src/host";
import { excelFile, loadExcelForNode, officeLibraryFolder } from "../../../src/host/node";

describe("Microsoft's library in plain Node", () => {
  it("is the package's own file, byte for byte", () => {
    const [version, digest] = readPinnedFile();
    expect(version).toBe("1.1.110");
    expect(digest).toBe("ba15219657ad550f8fa9298536f6219a0b7221e00dcf2f475f2ec05fcde19ca9");
  });

  it("leaves nothing among the globals", () => {
    const before = Object.getOwnPropertyNames(globalThis);
    loadExcelForNode(createHost(newWorkbookFile()));
    expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
  });

  it("serves several hosts side by side", async () => {
    const hosts = ["甲", "乙", "丙"].map((name) => ({ name, host: createHost(newWorkbookFile()) }));
    await Promise.all(
      hosts.map(({ name, host }) =>
        loadExcelForNode(host).Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().name = name;
          await context.sync();
        }),
      ),
    );
    expect(hosts.map(({ host }) => host.file.sheets[0]?.name)).toEqual(["甲", "乙", "丙"]);
  });

  it("fails with errors of the caller's own realm", async () => {
    const { Excel, OfficeExtension } = loadExcelForNode(createHost(newWorkbookFile()));
    const failed = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await context.sync();
    });
    await expect(failed).rejects.toBeInstanceOf(Error);
    await expect(failed).rejects.toBeInstanceOf(OfficeExtension.Error);
  });
});

function readPinnedFile(): readonly [string, string] {
  const folder = officeLibraryFolder();
  const about: unknown = JSON.parse(readFileSync(join(folder, "..", "package.json"), "utf8"));
  const bytes = readFileSync(join(folder, excelFile));
  return [
    String(Reflect.get(Object(about), "version")),
    createHash("sha256").update(bytes).digest("hex"),
  ];
}
