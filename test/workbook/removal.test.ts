import { unzipSync, strFromU8 } from "fflate";
import { openWorkbookFile } from "../../src/host";
import { WorkbookError } from "../../src/app";
import { aPlan, anotherPlan } from "./a-plan";
import { openHost, reopen, workbookOf, type OpenedHost } from "./open-host";
import { withProtectedStructure } from "./protect";
import { stateOf } from "./saved-state";

const gradebook = {
  七年级: [
    ["学号", "姓名", "数学"],
    ["0070001", "欧阳若溪", 52],
  ],
};

/** Everything of ours at once: sheets, undo, runs, settings of all kinds, marks in the person's sheet. */
async function withAllOfOurs(bytes: Uint8Array): Promise<OpenedHost> {
  const opened = openHost(openWorkbookFile(bytes));
  const { port, run } = opened;
  const write = async (at: string) =>
    port.write([aPlan(), anotherPlan()], await port.read(), { runs: at, undoableAs: at });
  await write("第一次");
  await write("第二次");
  await port.keepChoices("{}", () => true);
  await port.keepPolicies("{}", () => true);
  await port.keepAttention("{}", () => true);
  await port.keepSchool("{}", () => true);
  await port.keepPreferences("{}", () => true);
  await run(async (context) => {
    context.workbook.settings.add("xueqing.policy", "shanghai");
    context.workbook.settings.add("theirs", "stays");
    await context.sync();
  });
  const { sheets } = await port.read();
  await port.highlight({
    rules: [
      {
        sheetId: sheets[0]!.id,
        areas: [{ row: 1, column: 2, rows: 1, columns: 1 }],
        formula: "=C2<60",
        fill: "#FBE3E1",
        ink: "#9B1C1C",
        border: null,
      },
    ],
  });
  return reopen(opened);
}

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

/** Excel and our host keep looks that no cell has any more. */
const looks = "xl/styles.xml";

describe("taking everything of ours out of a workbook", () => {
  it("leaves the package as it was, part by part", async () => {
    const original = openWorkbookFile(workbookOf(gradebook).save()).save();
    const opened = await withAllOfOurs(original);
    expect(await opened.port.removeOurs()).toEqual({
      sheets: ["学情·补考名单", "学情·总览"],
      cleared: ["七年级"],
    });
    const { [looks]: nowLooks, ...now } = partsOf(opened.file.save());
    const { [looks]: thenLooks, ...then } = partsOf(original);
    expect(now).toEqual(then);
    expect([nowLooks === undefined, thenLooks === undefined]).toEqual([false, false]);
  });

  it("forgets settings of ours and no others", async () => {
    const opened = openHost(workbookOf(gradebook));
    await opened.run(async (context) => {
      context.workbook.settings.add("xueqing.policy", "shanghai");
      context.workbook.settings.add("theirs", "stays");
      await context.sync();
    });
    await opened.port.removeOurs();
    const left = await opened.run(async (context) => {
      const { settings } = context.workbook;
      settings.load("items/key");
      await context.sync();
      return settings.items.map(({ key }) => key);
    });
    expect(left).toEqual(["theirs"]);
  });

  it("leaves a copy that a person made of a result sheet, without our mark", async () => {
    const opened = openHost(workbookOf(gradebook));
    await opened.port.write([aPlan()], await opened.port.read());
    const [, sheet] = opened.file.sheets;
    const copy = opened.file.copySheet(sheet!, "存档");
    copy.setCustomProperty("xueqing.result", "make-up-roster");
    await opened.port.removeOurs();
    expect(opened.file.sheets.map(({ name }) => name)).toEqual(["七年级", "存档"]);
    expect([...opened.file.sheets[1]!.customProperties]).toEqual([]);
  });

  it("leaves a sheet to be seen", async () => {
    const opened = openHost(workbookOf(gradebook));
    await opened.port.write([aPlan()], await opened.port.read());
    opened.file.sheets[0]!.visibility = "Hidden";
    await opened.port.removeOurs();
    expect(opened.file.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["七年级", "Hidden"],
      ["Sheet1", "Visible"],
    ]);
  });

  it("does nothing to a workbook with nothing of ours", async () => {
    const { port, file } = openHost(workbookOf(gradebook));
    const before = stateOf(file);
    expect(await port.removeOurs()).toEqual({ sheets: [], cleared: [] });
    expect(stateOf(file)).toEqual(before);
  });

  it("takes few round trips", async () => {
    const { port, host } = await withAllOfOurs(workbookOf(gradebook).save());
    await port.removeOurs();
    expect(host.traffic.syncs).toBeLessThanOrEqual(10);
  });

  it("is refused while the structure is protected, and changes nothing", async () => {
    const ours = await withAllOfOurs(workbookOf(gradebook).save());
    const { port, file } = openHost(withProtectedStructure(ours.file));
    const before = stateOf(file);
    await expect(port.removeOurs()).rejects.toEqual(new WorkbookError("structure-protected", null));
    expect(stateOf(file)).toEqual(before);
  });
});

describe("bringing a broken writing to an end", () => {
  it("costs one round trip where there is none", async () => {
    const { port, host } = openHost(workbookOf(gradebook));
    expect(await port.recover()).toEqual({ kind: "nothing" });
    expect(host.traffic.syncs).toBe(1);
  });
});
