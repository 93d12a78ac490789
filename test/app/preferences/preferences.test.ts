import {
  noPreferences,
  preferencesFromEarlierWords,
  preferencesOf,
  type Preferences,
} from "../../../src/app";
import { openHost, reopen, workbookOf } from "../../workbook/open-host";
import { keepPreferences } from "../../../src/app";

const chosen: Preferences = {
  policyId: "qinghe-2025",
  confirmed: [{ id: "qinghe-2025", version: "2" }],
  stage: { stage: "annual", insteadOf: "midterm" },
  output: {
    version: "public",
    sheets: { leftOut: ["changes"], kinds: ["class-ledger"], classes: ["七(3)班"] },
  },
  isMarking: true,
  lastWriting: "2026-08-27 16:40",
};

const gradebook = () => openHost(workbookOf({ 七年级: [["学号", "姓名", "数学"]] }));

describe("what was chosen, kept in the workbook", () => {
  it("comes back after saving and opening; nothing chosen is nothing kept", async () => {
    const workbook = gradebook();
    await keepPreferences(workbook.port, chosen);
    const again = reopen(workbook);
    expect(preferencesOf(await again.port.read())).toEqual({
      preferences: chosen,
      areDamaged: false,
    });
    await keepPreferences(again.port, noPreferences);
    expect((await again.port.read()).preferences).toBeNull();
  });

  it("what is wrong in it is set aside in the workbook and the rest counts", async () => {
    const workbook = gradebook();
    const half = '{"version":1,"policyId":"wuhe-senior","isMarking":"yes","colour":"red"}';
    await workbook.port.keepPreferences(half, () => true);
    const found = preferencesOf(await workbook.port.read());
    expect(found).toEqual({
      preferences: { ...noPreferences, policyId: "wuhe-senior" },
      areDamaged: true,
    });
    await keepPreferences(workbook.port, { ...found.preferences, isMarking: true });
    const again = reopen(workbook);
    expect(preferencesOf(await again.port.read())).toEqual({
      preferences: { ...noPreferences, policyId: "wuhe-senior", isMarking: true },
      areDamaged: false,
    });
    const text = await again.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace("urn:xueqing:preferences:1");
      parts.load("items/id");
      await context.sync();
      const texts = parts.items.map((part) => part.getXml());
      await context.sync();
      return texts.map(({ value }) => value).join();
    });
    expect(text).toContain(`<damaged>${half}</damaged>`);
  });

  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["a later version", '{"version":2,"policyId":"wuhe-senior"}'],
  ])("%s is damaged as a whole", (_, preferences) => {
    expect(preferencesOf({ preferences })).toEqual({
      preferences: noPreferences,
      areDamaged: true,
    });
  });
});

describe("words that earlier versions kept in the document's settings", () => {
  it("are the choices of today", () => {
    expect(
      preferencesFromEarlierWords({
        "confirmed-policy": "shanghai-2006-secondary 1\nqinghe-2025 2",
        policy: "qinghe-2025",
        "last-writing": "2026-08-27 16:40",
        marking: "on",
      }),
    ).toEqual({
      ...noPreferences,
      policyId: "qinghe-2025",
      confirmed: [
        { id: "shanghai-2006-secondary", version: "1" },
        { id: "qinghe-2025", version: "2" },
      ],
      isMarking: true,
      lastWriting: "2026-08-27 16:40",
    });
  });

  it("are nothing where none was kept", () => {
    const none = { "confirmed-policy": null, policy: null, "last-writing": null, marking: null };
    expect(preferencesFromEarlierWords(none)).toBeNull();
  });
});
