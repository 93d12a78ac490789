import { WorkbookError } from "../../src/app";
import { aPlan } from "./a-plan";
import { openHost, workbookOf } from "./open-host";
import { withProtectedSheets, withProtectedStructure } from "./protect";
import { stateOf } from "./saved-state";

const gradebook = {
  七年级: [
    ["学号", "姓名", "数学"],
    ["0070001", "欧阳若溪", 52],
  ],
};

describe("a protected workbook", () => {
  it("is read like any other, formulas too", async () => {
    const file = workbookOf(gradebook);
    file.sheets[0]!.setCell(1, 3, { value: 52, formula: "=C2", style: 0 });
    const { port } = openHost(withProtectedSheets(file));
    const [sheet] = (await port.read()).sheets;
    expect(sheet!.isProtected).toBe(true);
    expect(sheet!.formulas[1]).toEqual(["0070001", "欧阳若溪", 52, "=C2"]);
  });

  it("gets no sheets while its structure is protected", async () => {
    const { port, file } = openHost(withProtectedStructure(workbookOf(gradebook)));
    const basis = await port.read();
    expect(basis.structureProtected).toBe(true);
    const before = stateOf(file);
    await expect(port.write([aPlan()], basis)).rejects.toEqual(
      new WorkbookError("structure-protected", null),
    );
    expect(stateOf(file)).toEqual(before);
  });

  it("gets new sheets beside protected ones", async () => {
    const { port } = openHost(withProtectedSheets(workbookOf(gradebook)));
    expect((await port.write([aPlan()], await port.read())).kind).toBe("written");
  });

  it("keeps a result sheet that a person protected, and says which", async () => {
    const first = openHost(workbookOf(gradebook));
    await first.port.write([aPlan()], await first.port.read());
    const { port, file } = openHost(withProtectedSheets(first.file));
    const before = stateOf(file);
    await expect(port.write([aPlan()], await port.read())).rejects.toEqual(
      new WorkbookError("sheet-protected", "学情·补考名单"),
    );
    expect(stateOf(file)).toEqual(before);
  });
});
