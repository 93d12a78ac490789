import { createHost, newWorkbookFile } from "../../../src/host";
import { loadOfficeForJsdom } from "../../../src/host/node";

describe("the real office.js in a page", () => {
  it("reports Excel, its language, its requirement sets and the theme", async () => {
    const unload = await loadOfficeForJsdom(window, createHost(newWorkbookFile()), {
      theme: () => ({
        bodyBackgroundColor: "#1F2937",
        bodyForegroundColor: "#FFFFFF",
        controlBackgroundColor: "#111827",
        controlForegroundColor: "#EEEEEE",
      }),
    });
    const info = await Office.onReady();
    expect(info.host).toBe("Excel");
    expect(Office.context.displayLanguage).toBe("zh-CN");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(Office.context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe("#1f2937");
    unload();
  });

  it.each(["甲班", "乙班"])("answers one host after the other in one window: %s", async (name) => {
    const host = createHost(newWorkbookFile());
    const unload = await loadOfficeForJsdom(window, host);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(host.file.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", name]);
    unload();
  });

  it("reads and writes cells and hears events", async () => {
    const host = createHost(newWorkbookFile());
    const unload = await loadOfficeForJsdom(window, host);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.values = [["李一", 59]];
      range.load("values,address");
      await context.sync();
      expect(range.values).toEqual([["李一", 59]]);
      expect(range.address).toBe("Sheet1!A1:B1");
      const heard = new Promise<string>((resolve) => {
        range.worksheet.onChanged.add((event) => {
          resolve(event.address);
          return Promise.resolve();
        });
      });
      range.worksheet.load("id");
      await context.sync();
      host.applyOutsideEdit(host.file.activeSheet.sheetId, 4, 2, { value: 61 });
      expect(await heard).toBe("C5");
    });
    unload();
  });

  it("passes on Excel's errors, size limits and broken connections", async () => {
    const host = createHost(newWorkbookFile());
    const unload = await loadOfficeForJsdom(window, host);
    const codeOf = (batch: Promise<unknown>) =>
      batch.then(
        () => "done",
        (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
      );
    const write = (text: string, address: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(address).values = [[text]];
        await context.sync();
      });
    expect(await codeOf(write("多", "A1:B2"))).toBe("InvalidArgument");
    expect(await codeOf(write("学".repeat(2_000_000), "A1"))).toBe(
      "RequestPayloadSizeLimitExceeded",
    );
    host.fail({ sync: 1 });
    expect(await codeOf(write("断", "A1"))).toBe("GeneralException");
    expect(await codeOf(write("通", "A1"))).toBe("done");
    unload();
  });

  it("keeps document settings, takes action handlers and start-up wishes", async () => {
    const host = createHost(newWorkbookFile());
    const unload = await loadOfficeForJsdom(window, host);
    Office.actions.associate("screen", () => undefined);
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
    await Office.addin.showAsTaskpane();
    const { settings } = Office.context.document;
    settings.set("policy", { id: "shanghai" });
    const status = await new Promise((resolve) => {
      settings.saveAsync((result) => {
        resolve(result.status);
      });
    });
    expect(status).toBe("succeeded");
    expect(settings.get("policy")).toEqual({ id: "shanghai" });
    expect(host.traffic.syncs).toBe(0);
    unload();
  });

  it("gives the window its dialogs and history back", async () => {
    const unload = await loadOfficeForJsdom(window, createHost(newWorkbookFile()));
    unload();
    expect(typeof window.history.pushState).toBe("function");
    expect(() => {
      window.history.replaceState(null, "", "/");
    }).not.toThrow();
    expect(Reflect.get(window, "external")).toBeUndefined();
  });
});
