import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { march, marchSheet, monthSheet } from "./attendance-sheets";
import { fakeWorkbook, oneClass, type FakeWorkbook } from "./fake-workbook";
import { openPane, type OpenPane } from "./open-pane";

// Fluent in jsdom takes its time on a busy machine.
jest.setTimeout(120_000);

const title = () => screen.getByRole("heading", { level: 2 });
const confirmed = [["confirmed-policy", "shanghai-2006-secondary 1"]] as const;

async function screened(workbook: FakeWorkbook): Promise<OpenPane> {
  const pane = await openPane(workbook, { remembers: confirmed });
  await pane.user.click(screen.getByRole("button", { name: "下一步：看规则" }));
  await pane.user.click(screen.getByRole("button", { name: "开始筛查" }));
  await screen.findByRole("listbox", { name: "学生名单" });
  return pane;
}

describe("a workbook with attendance only", () => {
  it("asks for no confirmation, begins with the alerts and shows a pupil without marks", async () => {
    const workbook = fakeWorkbook([marchSheet]);
    const { user } = await openPane(workbook);
    const sheet = screen.getByRole("button", { name: /^考勤3月/ });
    expect(sheet).toHaveTextContent("6 人 · 22 天 · 3月2日至3月31日");

    await user.click(screen.getByRole("button", { name: "下一步：看规则" }));
    expect(screen.queryByText(/义务教育阶段原则上不留级/)).not.toBeInTheDocument();
    expect(screen.queryByRole("radiogroup", { name: "学年阶段" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "开始筛查" }));

    expect(await screen.findByRole("listbox", { name: "学生名单" })).toBeInTheDocument();
    expect(title()).toHaveTextContent("考勤预警：1 人");
    expect(screen.queryByRole("button", { name: /按结论筛选$/ })).not.toBeInTheDocument();
    const row = screen.getByRole("option");
    expect(row).toHaveAccessibleName("陆思远，20250302，家访，已返校 · 连续旷课 3 天，3月9–11日");

    await user.click(row);
    expect(title()).toHaveTextContent("陆思远");
    expect(screen.queryByRole("heading", { name: "各科成绩" })).not.toBeInTheDocument();
    expect(screen.getByText("应到 22 天 · 出勤率 86.4%")).toBeVisible();
    expect(screen.getByRole("img", { name: "连续旷课 3 天，3月9–11日" })).toBeInTheDocument();
    const table = screen.getByRole("table", { name: "逐周考勤" });
    expect(within(table).getByRole("row", { name: /^3月9日起/ })).toHaveTextContent(
      "3月9日起旷课旷课旷课出勤出勤",
    );
    await user.click(screen.getByRole("button", { name: "考勤3月!K5:M5" }));
    expect(workbook.selected.at(-1)).toEqual({
      sheet: "考勤3月",
      area: { row: 4, column: 10, rows: 1, columns: 3 },
    });
  });
});

describe("attendance beside marks", () => {
  it("puts a sign into the pupil's row and a list of its own beside the verdicts", async () => {
    const { user } = await screened(fakeWorkbook([...oneClass, marchSheet]));
    expect(screen.getByRole("tab", { name: "结论" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("option", { name: /^陆思远/ })).toHaveAccessibleName(
      /待定，.*，家访预警$/,
    );
    await user.click(screen.getByRole("tab", { name: "考勤预警 1" }));
    expect(screen.getAllByRole("option")).toHaveLength(1);
    await user.click(screen.getByRole("option"));
    expect(screen.getByRole("heading", { name: "各科成绩" })).toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect(title()).toHaveTextContent("考勤预警：1 人");
    expect(screen.getByRole("listbox")).toHaveFocus();
  });
});

describe("what an attendance sheet leaves open", () => {
  it("asks what an unknown sign means, takes one tap, keeps it and can be undone", async () => {
    const workbook = fakeWorkbook([
      monthSheet({ sheet: "考勤3月", title: "七(3)班2026年3月考勤表", days: 31, firstWeekday: 7 }, [
        ...march.slice(1),
        { number: "20250301", name: "程立航", marks: { 5: "⊙", 6: "⊙" } },
      ]),
    ]);
    const { user } = await openPane(workbook);
    expect(screen.getByText("在考勤表里是什么意思？")).toBeInTheDocument();
    expect(screen.getByText(/^共 2 格，图例里没有。/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "病假" }));
    expect(screen.queryByText("在考勤表里是什么意思？")).not.toBeInTheDocument();
    expect(screen.getByText("“⊙”已按病假读")).toBeVisible();
    expect(JSON.parse(workbook.answer.choices ?? "")).toMatchObject({
      symbols: [{ sheet: null, symbol: "⊙", parts: ["sickLeave"] }],
    });
    await user.click(screen.getByRole("button", { name: "撤销" }));
    expect(screen.getByText("在考勤表里是什么意思？")).toBeInTheDocument();
    expect(workbook.answer.choices).toBeNull();
  });

  it("asks for year and month where neither title nor sheet name says", async () => {
    const workbook = fakeWorkbook([
      monthSheet({ sheet: "考勤", title: "七(3)班考勤表", days: 31, firstWeekday: 7 }, march),
    ]);
    const { user } = await openPane(workbook);
    expect(screen.getByText("“考勤”是哪年哪月的？")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "3月" }));
    expect(screen.getByText("“考勤”已按2026年3月读")).toBeVisible();
    expect(screen.getByRole("button", { name: /^考勤/ })).toHaveTextContent("3月2日至3月31日");
    expect(JSON.parse(workbook.answer.choices ?? "")).toMatchObject({
      dates: [{ sheet: { name: "考勤" }, year: 2026, month: 3 }],
    });
  });
});
