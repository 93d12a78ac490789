import { createHost, newWorkbookFile, openWorkbookFile } from "../../src/host";
import { loadExcelForNode } from "../../src/host/node";
import { makeTemplate } from "../../src/samples";
import { openAsNewWorkbook } from "../../src/workbook";

describe("a workbook opened beside the open one", () => {
  it("arrives whole, and the open one stays as it is", async () => {
    const file = newWorkbookFile();
    const host = createHost(file);
    const opened: Uint8Array[] = [];
    host.onNewWorkbook((bytes) => opened.push(bytes));
    const { Excel: excel } = loadExcelForNode(host);
    const { bytes } = makeTemplate();
    await openAsNewWorkbook(bytes, (base64) => excel.createWorkbook(base64));
    expect(opened).toHaveLength(1);
    expect(openWorkbookFile(opened[0]!).sheets.map(({ name }) => name)).toEqual([
      ...["成绩", "补考成绩", "考勤", "学生信息", "说明"],
    ]);
    expect(Buffer.from(opened[0]!).equals(Buffer.from(bytes))).toBe(true);
    expect(file.sheets).toHaveLength(1);
  });

  it("is refused where the text is none of a workbook", async () => {
    const { Excel: excel } = loadExcelForNode(createHost(newWorkbookFile()));
    await expect(
      openAsNewWorkbook(new Uint8Array([1]), () => excel.createWorkbook("不是")),
    ).rejects.toMatchObject({ problem: "host-failed" });
  });
});
