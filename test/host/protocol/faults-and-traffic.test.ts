import { messageLimitInBytes } from "../../../src/host";
import { excelInNode, failureOf } from "../excel-in-node";

function writeInto({ run }: ReturnType<typeof excelInNode>, cells: readonly string[]) {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const cell of cells) sheet.getRange(cell).values = [["写"]];
    await context.sync();
  });
}

describe("faults", () => {
  it("break the connection before anything is done, once", async () => {
    const excel = excelInNode();
    excel.host.fail({ sync: 2 });
    await writeInto(excel, ["A1"]);
    expect((await failureOf(writeInto(excel, ["A2"]))).code).toBe("GeneralException");
    await writeInto(excel, ["A3"]);
    const values = [0, 1, 2].map((row) => excel.host.file.sheets[0]?.cell(row, 0)?.value ?? null);
    expect(values).toEqual(["写", null, "写"]);
  });

  it("lose the answer after everything is done", async () => {
    const excel = excelInNode();
    excel.host.fail({ sync: 1, loseAnswer: true });
    expect((await failureOf(writeInto(excel, ["A1"]))).code).toBe("GeneralException");
    expect(excel.host.file.sheets[0]?.cell(0, 0)?.value).toBe("写");
  });

  it("stop half-way through a batch", async () => {
    const done: number[] = [];
    for (let afterAction = 0; afterAction <= 12; afterAction += 1) {
      const excel = excelInNode();
      excel.host.fail({ sync: 1, afterAction });
      await writeInto(excel, ["A1", "A2"]).catch(() => undefined);
      done.push([0, 1].filter((row) => excel.host.file.sheets[0]?.cell(row, 0)).length);
    }
    expect(done[0]).toBe(0);
    expect(new Set(done)).toEqual(new Set([0, 1, 2]));
    expect([...done].sort()).toEqual(done);
  });

  it("go on until mended when they are to repeat", async () => {
    const excel = excelInNode();
    excel.host.fail({ sync: 1, repeat: true });
    expect((await failureOf(writeInto(excel, ["A1"]))).code).toBe("GeneralException");
    expect((await failureOf(writeInto(excel, ["A1"]))).code).toBe("GeneralException");
    excel.host.mend();
    await writeInto(excel, ["A1"]);
    expect(excel.host.file.sheets[0]?.cell(0, 0)?.value).toBe("写");
  });
});

describe("traffic", () => {
  it("counts round trips and bytes in UTF-8, each way", () => {
    const { host } = excelInNode();
    const batch = JSON.stringify({
      Actions: [{ Id: 2, ActionType: 1, Name: "七😀é", ObjectPathId: 1 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    });
    const answer = host.execute(batch);
    expect(host.traffic.syncs).toBe(1);
    expect(host.traffic.bytesOut).toBe(Buffer.byteLength(batch));
    expect(answer).toEqual({ kind: "answer", text: '{"Results":[{"ActionId":2,"Value":{}}]}' });
    expect(host.traffic.bytesIn).toBe(39);
    expect(host.traffic.largestMessage).toBe(Buffer.byteLength(batch));
    host.traffic.reset();
    expect(host.traffic).toMatchObject({ syncs: 0, bytesOut: 0, bytesIn: 0, largestMessage: 0 });
  });

  it("refuses a request over 5 MB and does nothing of it", async () => {
    const { run, host } = excelInNode();
    const text = "学".repeat(30_000);
    const failure = await failureOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1:A60").values = Array.from({ length: 60 }, () => [text]);
        await context.sync();
      }),
    );
    expect(failure.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.file.sheets[0]?.usedArea(true)).toBeNull();
    expect(host.traffic.largestMessage).toBeGreaterThan(messageLimitInBytes);
  });

  it("refuses a response over 5 MB", async () => {
    const { run } = excelInNode();
    const text = "学".repeat(30_000);
    const failure = await failureOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const rows = (count: number) => Array.from({ length: count }, () => [text]);
        sheet.getRange("A1:A40").values = rows(40);
        await context.sync();
        sheet.getRange("A41:A80").values = rows(40);
        await context.sync();
        sheet.getRange("A1:A80").load("values");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("takes a whole grade's values in one round trip, as Office.js splits them", async () => {
    const { run, host } = excelInNode();
    const grade = Array.from({ length: 3000 }, (_, row) =>
      Array.from({ length: 30 }, (__, column) => (column === 0 ? `学生${row}` : row + column / 4)),
    );
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:AD3000");
      range.values = grade;
      await context.sync();
      host.traffic.reset();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(grade);
      expect(host.traffic.syncs).toBe(1);
    });
  });
});
