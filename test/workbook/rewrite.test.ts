import { WorkbookError } from "../../src/app";
import type { WorkbookSnapshot } from "../../src/sheet";
import { aPlan, anotherPlan, pupils } from "./a-plan";
import { openHost, reopen, workbookOf, type OpenedHost } from "./open-host";
import { stateOf } from "./saved-state";

const gradebook = {
  七年级: [
    ["学号", "姓名", "数学"],
    ["0070001", "欧阳若溪", 52],
  ],
};
const roster = "学情·补考名单";

/** A workbook into which we wrote before, saved and opened again, with the snapshot of now. */
async function secondRun(
  change: (opened: OpenedHost) => void = () => undefined,
): Promise<OpenedHost & { readonly basis: WorkbookSnapshot }> {
  const first = openHost(workbookOf(gradebook));
  await first.port.write([aPlan(), anotherPlan()], await first.port.read());
  const again = reopen(first);
  change(again);
  return { ...again, basis: await again.port.read() };
}

const sheetNamed = ({ file }: Pick<OpenedHost, "file">, name: string) =>
  file.sheets.find((sheet) => sheet.name === name)!;

const namesOf = ({ file }: Pick<OpenedHost, "file">) => file.sheets.map(({ name }) => name);

function type(
  { file }: Pick<OpenedHost, "file">,
  name: string,
  row: number,
  column: number,
  value: string | number,
) {
  const sheet = sheetNamed({ file }, name);
  const style = sheet.cell(row, column)?.style ?? 0;
  sheet.setCell(row, column, { value, formula: null, style });
}

describe("writing a second time", () => {
  it("is the same workbook where nothing changed", async () => {
    const opened = await secondRun();
    const before = stateOf(opened.file);
    await opened.port.write([aPlan(), anotherPlan()], opened.basis);
    expect(stateOf(reopen(opened).file)).toEqual(before);
  });

  it("updates the sheet in place, wherever it was moved and whatever it is called now", async () => {
    const opened = await secondRun(({ file }) => {
      const sheet = sheetNamed({ file }, roster);
      sheet.name = "给家长的名单";
      file.moveSheet(sheet, 0);
    });
    const { sheetId } = sheetNamed(opened, "给家长的名单");
    const outcome = await opened.port.write([aPlan(pupils.slice(0, 2))], opened.basis);
    expect(outcome).toEqual({ kind: "written", sheets: ["给家长的名单"] });
    expect(namesOf(opened)).toEqual(["给家长的名单", "七年级", "学情·总览"]);
    expect(opened.file.sheets[0]!.sheetId).toBe(sheetId);
  });

  it("leaves nothing of a longer run before", async () => {
    const opened = await secondRun();
    await opened.port.write([aPlan(pupils.slice(0, 1)), anotherPlan(1)], opened.basis);
    const saved = reopen(opened);
    const once = openHost(workbookOf(gradebook));
    await once.port.write([aPlan(pupils.slice(0, 1)), anotherPlan(1)], await once.port.read());
    const fresh = reopen(once);
    for (const name of [roster, "学情·总览"]) {
      const [rewritten, first] = [saved, fresh].map(({ file }) =>
        stateOf(file).sheets.find((sheet) => sheet.name === name),
      );
      expect(rewritten).toEqual(first);
    }
  });

  it("keeps the entries of reports that are not written again", async () => {
    const opened = await secondRun();
    await opened.port.write([aPlan()], opened.basis);
    const { ledger } = await reopen(opened).port.read();
    expect(ledger?.sheets.map(({ report }) => report).sort()).toEqual([
      "make-up-roster",
      "overview",
    ]);
  });

  it("takes at most ten round trips, screening included", async () => {
    const opened = await secondRun();
    await opened.port.write([aPlan(), anotherPlan()], opened.basis);
    expect(opened.host.traffic.syncs).toBeLessThanOrEqual(10);
  });

  it("updates what it wrote since the workbook was screened", async () => {
    const opened = openHost(workbookOf(gradebook));
    const basis = await opened.port.read();
    await opened.port.write([aPlan(), anotherPlan()], basis);
    const outcome = await opened.port.write([aPlan(pupils.slice(0, 1)), anotherPlan()], basis);
    expect(outcome).toEqual({ kind: "written", sheets: [roster, "学情·总览"] });
    expect(namesOf(opened)).toEqual(["七年级", roster, "学情·总览"]);
    type(opened, roster, 2, 2, 61);
    expect(await opened.port.write([aPlan()], basis)).toEqual({
      kind: "typed-entries",
      cells: [{ sheet: roster, row: 2, column: 2 }],
    });
  });

  it("leaves a copy that a person made", async () => {
    const opened = await secondRun(({ file }) => {
      const copy = file.copySheet(sheetNamed({ file }, roster), "上次的名单");
      copy.setCustomProperty("xueqing.result", "make-up-roster");
    });
    await opened.port.write([aPlan(pupils.slice(0, 1))], opened.basis);
    expect(sheetNamed(opened, "上次的名单").cell(4, 1)?.value).toBe("阿依古丽·买买提");
    expect(sheetNamed(opened, roster).cell(4, 1)).toBeNull();
  });

  it("makes a new sheet where the ledger was damaged", async () => {
    const opened = await secondRun(({ file }) => {
      for (const { id } of file.customXml.items) {
        file.customXml.set(id, '<ledger xmlns="urn:xueqing:ledger:1">{"version":1</ledger>');
      }
    });
    const outcome = await opened.port.write([aPlan()], opened.basis);
    expect(outcome).toEqual({ kind: "written", sheets: [`${roster} (2)`] });
    expect((await opened.port.read()).ledger?.sheets).toHaveLength(1);
  });
});

describe("what makes writing refuse", () => {
  async function refused(
    change: (opened: OpenedHost) => void,
    changeLater: (opened: OpenedHost) => void,
  ) {
    const opened = await secondRun(change);
    changeLater(opened);
    const before = stateOf(opened.file);
    const outcome = await opened.port.write([aPlan(), anotherPlan()], opened.basis);
    expect(stateOf(opened.file)).toEqual(before);
    return outcome;
  }
  const nothing = () => undefined;

  it("cells of ours that a person wrote over, each by its address", async () => {
    const outcome = await refused((opened) => {
      type(opened, roster, 2, 5, "已签收");
      type(opened, roster, 3, 2, 60);
      type(opened, "学情·总览", 0, 1, 7);
    }, nothing);
    expect(outcome).toEqual({
      kind: "typed-entries",
      cells: [
        { sheet: roster, row: 3, column: 2 },
        { sheet: "学情·总览", row: 0, column: 1 },
      ],
    });
  });

  it("not entries in a sheet that is not to be written", async () => {
    const opened = await secondRun((changed) => {
      type(changed, roster, 2, 5, "已签收");
    });
    const outcome = await opened.port.write([anotherPlan()], opened.basis);
    expect(outcome.kind).toBe("written");
    expect(sheetNamed(opened, roster).cell(2, 5)?.value).toBe("已签收");
  });

  it.each<readonly [string, (opened: OpenedHost) => void]>([
    [
      "another mark",
      (opened) => {
        type(opened, "七年级", 1, 2, 60);
      },
    ],
    [
      "another row",
      (opened) => {
        type(opened, "七年级", 2, 1, "令狐远");
      },
    ],
    [
      "another name of the sheet",
      (opened) => {
        sheetNamed(opened, "七年级").name = "初一";
      },
    ],
  ])("a source that changed since the screening: %s", async (_, changeLater) => {
    expect(await refused(nothing, changeLater)).toEqual({
      kind: "source-changed",
      sheets: ["七年级"],
    });
  });

  it("a source that was deleted", async () => {
    const outcome = await refused(nothing, ({ file }) => {
      file.removeSheet(file.sheets[0]!);
    });
    expect(outcome).toEqual({ kind: "source-changed", sheets: ["七年级"] });
  });

  it("not a clock in the source sheets that went on", async () => {
    const clock = { value: 46_200.5, formula: "=NOW()", style: 0 };
    const opened = await secondRun(({ file }) => {
      file.sheets[0]!.setCell(0, 4, clock);
    });
    opened.file.sheets[0]!.setCell(0, 4, { ...clock, value: 46_200.6 });
    expect((await opened.port.write([aPlan()], opened.basis)).kind).toBe("written");
  });
});

describe("bringing a cell before the person's eyes", () => {
  it("activates its sheet and selects it", async () => {
    const { host, file, port } = openHost(workbookOf({ 七年级: [["数学"]], 八年级: [["数学"]] }));
    const selected: unknown[] = [];
    host.onSelect((selection) => selected.push(selection));
    await port.select("八年级", { row: 2, column: 1, rows: 2, columns: 1 });
    expect(file.activeSheet.name).toBe("八年级");
    expect(selected.at(-1)).toMatchObject({ area: { row: 2, column: 1, rows: 2, columns: 1 } });
  });

  it("says so if the sheet is gone", async () => {
    const { port } = openHost(workbookOf({ 七年级: [["数学"]] }));
    const problem = port.select("八年级", { row: 0, column: 0, rows: 1, columns: 1 });
    await expect(problem).rejects.toEqual(new WorkbookError("not-found", "八年级"));
  });
});
