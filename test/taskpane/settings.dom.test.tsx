import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { fakeWorkbook, type FakeWorkbook } from "./fake-workbook";
import { openPane, type OpenPane } from "./open-pane";

const title = () => screen.getByRole("heading", { level: 2 });

async function atSettings(workbook: FakeWorkbook): Promise<OpenPane> {
  const pane = await openPane(workbook);
  await pane.user.click(screen.getByRole("button", { name: "设置" }));
  await screen.findByRole("heading", { level: 2, name: "设置" });
  return pane;
}

async function importFile({ user }: OpenPane, text: string): Promise<void> {
  const file = new File([text], "清河中学-学情设置.json", { type: "application/json" });
  await user.upload(screen.getByLabelText("选设置文件"), file);
}

const ofTheSchool = JSON.stringify({
  schema: "xueqing-settings/1",
  school: { school: "清河中学", term: "first" },
  policy: "wuhe-senior",
  output: { version: "secret" },
});

describe("设置", () => {
  it("a file is shown before it is taken, its bad part is named, and 撤销 puts all back", async () => {
    const workbook = fakeWorkbook();
    const pane = await atSettings(workbook);
    await importFile(pane, ofTheSchool);
    expect(await screen.findByRole("heading", { name: "读入这些设置？" })).toBeVisible();
    expect(screen.getByText("清河中学 · 第一学期")).toBeVisible();
    expect(screen.getByText(/^输出（output）没有读入：/)).toBeVisible();
    expect(workbook.answer.school).toBeNull();

    await pane.user.click(screen.getByRole("button", { name: "读入 2 项" }));
    expect(title()).toHaveTextContent("设置");
    expect(workbook.answer.school).toContain('"school":"清河中学"');
    expect(workbook.answer.preferences).toContain('"policyId":"wuhe-senior"');
    expect(pane.store.getState().choice.policy.id).toBe("wuhe-senior");

    await pane.user.click(screen.getByRole("button", { name: "撤销" }));
    expect(workbook.answer.school).toBeNull();
    expect(workbook.answer.preferences).toBeNull();
    expect(pane.store.getState().preferences.kept.policyId).toBeNull();
    expect(pane.store.getState().choice.policy.id).toBe("shanghai-2006-secondary");
  });

  it("a file that is none of ours changes nothing and says so", async () => {
    const workbook = fakeWorkbook();
    const pane = await atSettings(workbook);
    await importFile(pane, '{"rows":[]}');
    const alert = within(await screen.findByRole("alert"));
    expect(alert.getByText("“清河中学-学情设置.json”没有读入")).toBeVisible();
    expect(alert.getByText("现在的设置没有变。")).toBeVisible();
    expect(workbook.answer.preferences).toBeNull();
  });

  it("exports what holds under the school's name", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.school =
      '{"version":1,"school":"清河中学","schoolYear":"","term":null,"headTeachers":[]}';
    const pane = await atSettings(workbook);
    await pane.user.click(screen.getByRole("button", { name: "导出设置" }));
    expect(pane.saved).toHaveLength(1);
    expect(pane.saved[0]?.name).toBe("清河中学-学情设置.json");
    expect(JSON.parse(pane.saved[0]!.text)).toMatchObject({
      schema: "xueqing-settings/1",
      school: { school: "清河中学" },
    });
  });

  it("names what cannot be read, in the notice and here", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.school = "{";
    await atSettings(workbook);
    expect(screen.getByText(/^学校信息读不出来，已原样留存/)).toBeVisible();
  });

  it("moves what an earlier version left in the document's settings, and forgets it there", async () => {
    const workbook = fakeWorkbook();
    const remembers = [
      ["confirmed-policy", "shanghai-2006-secondary 1"],
      ["marking", "on"],
    ] as const;
    const { earlier, store } = await openPane(workbook, { remembers });
    expect(workbook.answer.preferences).toContain('"isMarking":true');
    expect([...earlier]).toEqual([]);
    expect(store.getState().choice.confirmed).toBe(true);
    expect(store.getState().marking.isOn).toBe(true);
  });

  it("keeps those words where the host refuses, and works by them all the same", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.keep = () => Promise.reject(new Error("refused"));
    const report = jest.fn();
    globalThis.reportError = report;
    const remembers = [["confirmed-policy", "shanghai-2006-secondary 1"]] as const;
    const { earlier, store } = await openPane(workbook, { remembers });
    expect([...earlier.keys()]).toEqual(["confirmed-policy"]);
    expect(store.getState().choice.confirmed).toBe(true);
    expect(store.getState().notice).toBeNull();
  });
});
