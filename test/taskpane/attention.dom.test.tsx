import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { infoSheet, marchSheet } from "./attendance-sheets";
import { fakeWorkbook, oneClass, type FakeWorkbook } from "./fake-workbook";
import { openPane, type OpenPane } from "./open-pane";

// Fluent in jsdom takes its time on a busy machine.
jest.setTimeout(120_000);

const title = () => screen.getByRole("heading", { level: 2 });
const confirmed = [["confirmed-policy", "shanghai-2006-secondary 1"]] as const;

function school(): FakeWorkbook {
  return fakeWorkbook([...oneClass, marchSheet, infoSheet]);
}

async function screened(workbook: FakeWorkbook): Promise<OpenPane> {
  const pane = await openPane(workbook, { remembers: confirmed });
  await pane.user.click(screen.getByRole("button", { name: "下一步：看规则" }));
  await pane.user.click(screen.getByRole("button", { name: "开始筛查" }));
  await screen.findByRole("listbox", { name: "学生名单" });
  return pane;
}

describe("pupils who need attention", () => {
  it("are counted by category, heads and entries apart, and lead from there to their own screens", async () => {
    const workbook = school();
    const { user } = await screened(workbook);
    await user.click(screen.getByRole("tab", { name: /^特别关注 \d+$/ }));
    expect(title()).toHaveTextContent(/^特别关注：\d+ 人$/);
    expect(screen.getByText(/人，共 \d+ 人次$/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^留守儿童 1 人/ }));
    const row = screen.getByRole("option");
    expect(row).toHaveAccessibleName("陆思远，20250302，是否留守儿童：是");
    await user.click(row);
    const block = screen.getByRole("heading", { name: "特别关注" }).closest("section")!;
    expect(block).toHaveTextContent("仅内部");
    expect(block).toHaveTextContent("留守儿童");
    await user.click(within(block).getByRole("button", { name: "学生信息!C3" }));
    expect(workbook.selected.at(-1)).toEqual({
      sheet: "学生信息",
      area: { row: 2, column: 2, rows: 1, columns: 1 },
    });
  });

  it("are added by hand with a note, kept in the workbook, and taken back", async () => {
    const workbook = school();
    const { user } = await screened(workbook);
    await user.click(screen.getByRole("option", { name: /^程立航/ }));
    await user.click(screen.getByRole("button", { name: "加一类" }));
    await user.click(screen.getByRole("menuitem", { name: /外来务工/ }));
    await user.type(screen.getByRole("textbox", { name: /具体情况$/ }), "父母在厂里");
    await user.click(screen.getByRole("button", { name: "加上" }));
    expect(screen.getByText("人工加入：父母在厂里")).toBeVisible();
    expect(JSON.parse(workbook.answer.attention ?? "")).toMatchObject({
      handTags: [
        {
          category: "migrantWorkerChild",
          pupil: { name: "程立航", number: "20250301" },
          note: "父母在厂里",
          by: "pane",
        },
      ],
    });
    expect(screen.getByText(/^已给程立航加上“.*”$/, { selector: "main *" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "撤销" }));
    expect(screen.queryByText("人工加入：父母在厂里")).not.toBeInTheDocument();
    expect(workbook.answer.attention).toBeNull();
  });
});

describe("the rules of attention and attendance", () => {
  it("change in their sentences, are kept as the school's own, and leave the results behind", async () => {
    const workbook = school();
    const { user } = await screened(workbook);
    await user.click(screen.getByRole("tab", { name: /^规则/ }));
    expect(
      screen.getByRole("button", { name: "旷课预警 当天 · 3 天 · 1 周 · 1 月" }),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "特别关注 八类" }));
    expect(screen.getByRole("button", { name: "就用这个方案" })).toHaveAttribute("aria-disabled");
    const percent = screen.getByRole("textbox", { name: /^学习困难：后百分之几$/ });
    await user.clear(percent);
    expect(screen.getByText(/^还有 \d 处要改$/, { selector: "footer *" })).toBeVisible();
    await user.type(percent, "30");
    await user.click(screen.getByRole("button", { name: "保存为本校方案" }));
    await waitFor(() => {
      expect(workbook.answer.attention).toContain('"bottomPercent":30');
    });
    expect(title()).toHaveTextContent("按这条规定筛查");
    await user.click(screen.getByRole("tab", { name: /^结果/ }));
    expect(screen.getByText(/^规则改过了，结果还是 10:24 的$/)).toBeVisible();
  });

  it("alert from another day on once the school says so", async () => {
    const workbook = school();
    const { user } = await screened(workbook);
    await user.click(screen.getByRole("tab", { name: /^规则/ }));
    await user.click(screen.getByRole("button", { name: /^旷课预警/ }));
    const days = screen.getByRole("textbox", { name: "“家访”从几天起" });
    await user.clear(days);
    await user.type(days, "5");
    await user.click(screen.getByRole("button", { name: "保存为本校的预警规则" }));
    expect(screen.getByRole("button", { name: /当天 · 5 天/ })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "开始筛查" }));
    await user.click(await screen.findByRole("tab", { name: "考勤预警 1" }));
    expect(screen.getByRole("option")).toHaveAccessibleName(/^陆思远，20250302，当日联系/);
  });
});

describe("what is written", () => {
  it("is the internal version or the public one, which leaves out whatever names a pupil", async () => {
    const workbook = school();
    const { user } = await screened(workbook);
    await user.click(screen.getByRole("tab", { name: "输出" }));
    expect(screen.getByRole("radio", { name: /^内部版/ })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: /考勤预警/ })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: /^公示版/ }));
    const withheld = screen.getByRole("checkbox", { name: /考勤预警/ });
    expect(withheld).not.toBeChecked();
    expect(withheld).toBeDisabled();
    await user.click(screen.getByRole("button", { name: /^写入 \d+ 张表$/ }));
    await screen.findByRole("heading", { name: "写好了" });
    expect(workbook.written[0]?.every(({ report }) => report.startsWith("public-"))).toBe(true);
  });
});
