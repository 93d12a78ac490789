import "@testing-library/jest-dom";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../src/app";
import { fakeWorkbook, oneClass, sheetOf, type FakeWorkbook } from "./fake-workbook";
import { openPane, type OpenPane } from "./open-pane";

// Fluent in jsdom takes its time on a busy machine.
jest.setTimeout(120_000);

const title = () => screen.getByRole("heading", { level: 2 });
const chip = (name: RegExp | string) => screen.getByRole("button", { name });
const spoken = () => screen.getAllByRole("status").map(({ textContent }) => textContent);

async function choose({ user }: OpenPane, from: RegExp | string, item: string): Promise<void> {
  await user.click(chip(from));
  await user.click(await screen.findByRole("menuitemradio", { name: item }));
}

/** One sheet with a column whose header says nothing, and a code in place of a subject's name. */
const oddHeaders = sheetOf("期末", [
  ["学号", "姓名", "语文", "数学", "英语", "模块"],
  ["20250301", "程立航", 71, 41, 38, 50],
  ["20250302", "陆思远", 71, 52, 47, 40],
  ["20250303", "顾晨曦", 70, 55, 60, 88],
  ["20250304", "白一诺", 86, 91, 88, 92],
]);

/** A header that no school writes. */
const foreignHeader = sheetOf("代号表", [
  ["期末登记"],
  ["代号", "称呼", "甲", "乙"],
  ["a1", "程立航", 71, 41],
  ["a2", "陆思远", 71, 52],
  ["a3", "顾晨曦", 70, 55],
]);

describe("the meaning of a column", () => {
  it("is chosen with two taps, holds at once, and is found again next time", async () => {
    const workbook = fakeWorkbook([oddHeaders]);
    const pane = await openPane(workbook);
    await choose(pane, "F 列，不用，改", "物理");
    expect(chip("F 列，物理，改")).toHaveFocus();
    expect(spoken()).toContain("F 列已按物理期末读，可撤销");
    expect(screen.getByText("F 列已按物理期末读")).toBeVisible();
    expect(screen.getByText(/4 科/)).toBeInTheDocument();
    await waitFor(() => {
      expect(workbook.answer.choices).toContain("物理");
    });

    cleanup();
    await openPane(workbook);
    expect(chip("F 列，物理，改")).toBeInTheDocument();
    expect(screen.getByText("按您说的读")).toBeInTheDocument();
  });

  it("is taken back by 撤销, and by 按自动识别 for the whole sheet", async () => {
    const pane = await openPane(fakeWorkbook([oddHeaders]));
    await choose(pane, "F 列，不用，改", "物理");
    await pane.user.click(screen.getByRole("button", { name: "撤销" }));
    expect(chip("F 列，不用，改")).toBeInTheDocument();
    await choose(pane, "F 列，不用，改", "化学");
    await choose(pane, "E 列，英语，改", "备注");
    await pane.user.click(screen.getByRole("button", { name: "“期末”按自动识别" }));
    expect(chip("F 列，不用，改")).toBeInTheDocument();
    expect(chip("E 列，英语，改")).toBeInTheDocument();
  });

  it("carries the exam and the full mark, usual or typed", async () => {
    const pane = await openPane(fakeWorkbook([oddHeaders]));
    await choose(pane, "C 列，语文，改", "总评");
    await choose(pane, /^C 列/, "150");
    await pane.user.click(chip(/^D 列/));
    await pane.user.click(await screen.findByRole("menuitem", { name: "其他…" }));
    await pane.user.type(screen.getByLabelText("数学满分"), "160{Enter}");
    const [sheet] = pane.store.getState().correcting.choices!.sheets;
    expect(
      sheet!.columns.map(({ subject, assessment, fullMark }) => [subject, assessment, fullMark]),
    ).toEqual([
      ["语文", "annual", 150],
      ["数学", "final", 160],
    ]);
    expect(chip("C 列，语文总评，改")).toBeInTheDocument();
  });

  it("is chosen by keyboard, too", async () => {
    const { user } = await openPane(fakeWorkbook([oddHeaders]));
    chip("F 列，不用，改").focus();
    await user.keyboard("{Enter}");
    const menu = await screen.findByRole("menu");
    within(menu).getByRole("menuitemradio", { name: "化学" }).focus();
    await user.keyboard("{Enter}");
    expect(chip("F 列，化学，改")).toHaveFocus();
  });
});

describe("the role of a sheet", () => {
  it("leaves a sheet out, says so, and takes it in again", async () => {
    const pane = await openPane(fakeWorkbook(oneClass));
    await pane.user.click(screen.getByRole("button", { name: /^补考成绩/ }));
    await choose(pane, "“补考成绩”的用途：补考成绩表", "不用这张表");
    expect(title()).toHaveTextContent("找到 1 张可用的表");
    await pane.user.click(screen.getByRole("button", { name: "另有 2 张未用" }));
    expect(screen.getByText("您说不用")).toBeInTheDocument();
    await choose(pane, "把“补考成绩”用作…", "补考成绩表");
    expect(title()).toHaveTextContent("找到 2 张可用的表");
  });

  it("can be given to a sheet where nothing was recognised", async () => {
    const pane = await openPane(fakeWorkbook([foreignHeader]));
    expect(title()).toHaveTextContent("这里还没有成绩表");
    await choose(pane, "把“代号表”用作…", "成绩表");
    await screen.findByRole("heading", { level: 2, name: "找到 1 张可用的表" });
  });

  it("stands where there is no table at all, and says that nothing could be read", async () => {
    const pane = await openPane(fakeWorkbook(oneClass));
    await pane.user.click(screen.getByRole("button", { name: "另有 1 张未用" }));
    await choose(pane, "把“说明”用作…", "成绩表");
    expect(title()).toHaveTextContent("找到 3 张可用的表");
    const line = screen.getByRole("button", { name: /^说明/ });
    expect(line).toHaveTextContent("成绩表 · 还没有读到学生");
    await pane.user.click(line);
    expect(screen.getByText(/^还没有读到学生。先点“改表头”/)).toBeVisible();
    const { recognition } = pane.store.getState();
    const issues = recognition.step === "found" ? recognition.recognised.reading.issues : [];
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: "chosen-sheet-not-read",
        at: { sheet: "说明", row: 0, column: 0 },
      }),
    );
  });

  it("of a list of pupils is agreed to without any mark in it", async () => {
    const pupils = sheetOf("学生信息表", [
      ["20250301", "程立航", "女", "单亲"],
      ["20250302", "陆思远", "男", ""],
      ["20250303", "顾晨曦", "女", "留守"],
    ]);
    const pane = await openPane(fakeWorkbook([...oneClass, pupils]));
    expect(screen.getByRole("heading", { name: /^“学生信息表”是.+吗？$/ })).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "就这样读" }));
    expect(screen.getByRole("tab", { name: "识别，已完成" })).toBeInTheDocument();
  });
});

describe("the header", () => {
  it("is picked by tapping its rows; then each column is named and the pupils are read", async () => {
    const workbook = fakeWorkbook([foreignHeader]);
    const pane = await openPane(workbook);
    await choose(pane, "把“代号表”用作…", "成绩表");
    await pane.user.click(await screen.findByRole("button", { name: "改“代号表”的表头" }));
    expect(screen.getByText("点表头的第一行")).toHaveFocus();
    await pane.user.click(screen.getByRole("button", { name: "第 2 行" }));
    await pane.user.click(screen.getByRole("button", { name: "第 2 行" }));
    expect(screen.getByText("“代号表”的表头改为第 2 行")).toBeVisible();
    expect(screen.getByText("表头第 2 行 · 数据 3–5 行")).toBeInTheDocument();
    await choose(pane, /^B 列/, "姓名");
    await choose(pane, "C 列，不用，改", "语文");
    await choose(pane, "D 列，不用，改", "数学");
    await waitFor(() => {
      expect(screen.getByRole("tab", { name: "识别，已完成" })).toBeInTheDocument();
    });
    expect(screen.getByText(/^1 个班 · 3 人$/)).toBeInTheDocument();
  });

  it("may be none: then the first pupil's row is tapped, and the columns are named", async () => {
    const rows = foreignHeader.values.slice(2);
    const pane = await openPane(fakeWorkbook([sheetOf("无表头", rows)]));
    expect(screen.getByRole("tab", { name: "识别，有 1 个问题" })).toBeInTheDocument();
    await pane.user.click(screen.getByRole("button", { name: "改一改" }));
    expect(chip("“无表头”的用途：成绩表")).toHaveFocus();
    await pane.user.click(screen.getByRole("button", { name: "改“无表头”的表头" }));
    await pane.user.click(screen.getByRole("button", { name: "没有表头" }));
    await pane.user.click(screen.getByRole("button", { name: "第 1 行" }));
    expect(screen.getByText("“无表头”没有表头，从第 1 行读起")).toBeVisible();
    await choose(pane, /^B 列/, "姓名");
    await choose(pane, /^C 列/, "语文");
    await choose(pane, /^D 列/, "数学");
    expect(pane.store.getState().correcting.choices!.sheets[0]!.header).toEqual({
      kind: "none",
      firstDataRow: 0,
    });
    expect(screen.getByRole("tab", { name: "识别，已完成" })).toBeInTheDocument();
    expect(screen.getByText(/^1 个班 · 3 人$/)).toBeInTheDocument();
  });

  it("is not asked for by rows where pupils stand side by side, unless they do not", async () => {
    const turned = sheetOf("期末", [
      ["姓名", "程立航", "陆思远", "顾晨曦", "白一诺"],
      ["语文", 71, 71, 70, 86],
      ["数学", 41, 52, 55, 91],
      ["英语", 38, 47, 60, 88],
    ]);
    await openPane(fakeWorkbook([turned]));
    expect(screen.getByText("学生横着排")).toBeVisible();
    expect(screen.queryByRole("button", { name: "改“期末”的表头" })).toBeNull();
    expect(screen.getByRole("button", { name: "“期末”不是横着排，改表头" })).toBeVisible();
  });
});

describe("a question", () => {
  const aboveHundred = sheetOf("期末成绩", [
    ["学号", "姓名", "语文", "数学"],
    ["20250301", "程立航", 118, 41],
    ["20250302", "陆思远", 71, 105],
    ["20250303", "顾晨曦", 70, 55],
  ]);

  it("is answered with one tap, followed by 撤销 and the next question", async () => {
    const pane = await openPane(fakeWorkbook([aboveHundred]));
    const question = screen.getByRole("heading", { name: "语文满分是多少？" });
    expect(question.closest("section")).toHaveTextContent("答完还有 1 个");
    await pane.user.click(screen.getByRole("button", { name: "150" }));
    expect(screen.getByRole("heading", { name: "数学满分是多少？" })).toHaveFocus();
    expect(screen.getByText("语文满分已按 150 算")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "120" }));
    expect(screen.getByRole("button", { name: "撤销" })).toHaveFocus();
    expect(screen.getByRole("tab", { name: "识别，已完成" })).toBeInTheDocument();
    await pane.user.click(screen.getByRole("button", { name: "撤销" }));
    expect(screen.getByRole("heading", { name: "数学满分是多少？" })).toHaveFocus();
  });

  it("lets an unsure sheet be left out with one tap; the next step stays open meanwhile", async () => {
    const headerless = sheetOf("无表头", foreignHeader.values.slice(2));
    const pane = await openPane(fakeWorkbook([...oneClass, headerless]));
    expect(screen.getByRole("heading", { name: "“无表头”是成绩表吗？" })).toBeVisible();
    expect(screen.getByText(/没有表头。$/)).toBeVisible();
    expect(screen.getByText("待回答")).toBeVisible();
    expect(screen.getByRole("button", { name: "下一步：看规则" })).toBeEnabled();
    await pane.user.click(screen.getByRole("button", { name: "不是成绩表" }));
    expect(screen.queryByText("待回答")).not.toBeInTheDocument();
    expect(screen.getByText("“无表头”不用了")).toBeVisible();
  });
});

describe("a full mark that no column can carry", () => {
  it("is asked once a subject, kept in the workbook, listed, and taken back", async () => {
    const marks = [111, 71, 85, 48];
    const workbook = fakeWorkbook([
      sheetOf("期末成绩", [
        ["学号", "姓名", "科目", "成绩"],
        ...["语文", "数学"].flatMap((subject) =>
          ["程立航", "陆思远", "顾晨曦", "白一诺"].map((name, index) => [
            `2025030${index + 1}`,
            name,
            subject,
            marks[index]!,
          ]),
        ),
      ]),
    ]);
    const pane = await openPane(workbook);
    expect(screen.getByRole("heading", { name: "语文满分是多少？" })).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "120" }));
    await pane.user.click(screen.getByRole("button", { name: "150" }));
    expect(screen.getByRole("tab", { name: "识别，已完成" })).toBeInTheDocument();

    cleanup();
    const again = await openPane(workbook);
    expect(screen.getByRole("tab", { name: "识别，已完成" })).toBeInTheDocument();
    const said = screen.getByRole("heading", { name: "您定过的" }).closest("section")!;
    expect(
      within(said)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["语文满分 120", "数学满分 150"]);
    await again.user.click(screen.getByRole("button", { name: "撤销：数学满分 150" }));
    expect(screen.getByRole("heading", { name: "数学满分是多少？" })).toBeVisible();
  });
});

describe("where a sheet holds several tables", () => {
  const two = sheetOf("期末", [
    ["学号", "姓名", "语文", "数学", "", "学号", "姓名", "语文", "模块"],
    ["20250301", "程立航", 71, 58, "", "20250305", "曹子墨", 74, 77],
    ["20250302", "陆思远", 71, 52, "", "20250306", "安书瑶", 82, 88],
    ["20250303", "顾晨曦", 70, 55, "", "20250307", "方知夏", 61, 46],
    ["20250304", "白一诺", 86, 91, "", "20250308", "沈亦安", 66, 72],
  ]);

  it("changes a column of the second one and leaves the first as it is", async () => {
    const workbook = fakeWorkbook([two]);
    const pane = await openPane(workbook);
    expect(screen.getByRole("heading", { name: "表 2 · F1:I5" })).toBeVisible();
    await choose(pane, "I 列，不用，改", "数学");
    expect(chip("I 列，数学，改")).toHaveFocus();
    expect(chip("C 列，语文，改")).toBeInTheDocument();
    expect(marksOf(pane, "数学", ["程立航", "方知夏"])).toEqual([58, 46]);

    cleanup();
    const again = await openPane(workbook);
    expect(marksOf(again, "数学", ["程立航", "方知夏"])).toEqual([58, 46]);
  });

  function marksOf(pane: OpenPane, subject: string, names: readonly string[]) {
    const { recognition } = pane.store.getState();
    if (recognition.step !== "found") return [];
    const { students, subjects } = recognition.recognised.reading.cohort;
    const scores = subjects.find((record) => record.subject === subject)?.results[0]?.scores;
    return names.map((wanted) => scores?.marks[students.findIndex(({ name }) => name === wanted)]);
  }
});

describe("where the workbook does not keep what was said", () => {
  it("says so, and lets it hold for this session", async () => {
    const workbook = fakeWorkbook([oddHeaders]);
    workbook.answer.keep = () => Promise.reject(new WorkbookError("structure-protected", null));
    const pane = await openPane(workbook);
    await choose(pane, "F 列，不用，改", "物理");
    expect(await screen.findByText(/更正没能存进工作簿，只在这次打开时有效/)).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "重新读取" }));
    expect(await screen.findByRole("button", { name: "F 列，物理，改" })).toBeInTheDocument();
  });
});

describe("results from before a correction", () => {
  it("are marked, and worked out anew when asked", async () => {
    const pane = await openPane(fakeWorkbook(oneClass));
    await pane.user.click(screen.getByRole("button", { name: "下一步：看规则" }));
    await pane.user.click(screen.getByRole("checkbox", { name: /原则上不留级/ }));
    await pane.user.click(screen.getByRole("button", { name: "开始筛查" }));
    await screen.findByRole("listbox", { name: "学生名单" });
    await pane.user.click(screen.getByRole("tab", { name: /^识别/ }));
    await choose(pane, "D 列，数学，改", "备注");
    await pane.user.click(screen.getByRole("tab", { name: /^结果/ }));
    expect(screen.getByText("读法改过了，结果还是 10:24 的")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "更新" }));
    await waitFor(() => {
      expect(screen.queryByText(/读法改过了/)).not.toBeInTheDocument();
    });
    expect(screen.queryByRole("option", { name: /数学、英语补考仍不及格/ })).toBeNull();
  });
});

describe("可以这样读", () => {
  const fullWidth = sheetOf("学年总评", [
    ["学号", "姓名", "语文", "数学"],
    ["20250301", "程立航", "７８", 41],
    ["20250302", "陆思远", 71, "9O"],
    ["20250303", "顾晨曦", 70, 55],
    ["20250304", "白一诺", 86, 91],
  ]);

  async function issuesOf(workbook: FakeWorkbook): Promise<OpenPane> {
    const pane = await openPane(workbook);
    await pane.user.click(screen.getByRole("button", { name: "下一步：看规则" }));
    await pane.user.click(screen.getByRole("checkbox", { name: /原则上不留级/ }));
    await pane.user.click(screen.getByRole("button", { name: "开始筛查" }));
    await screen.findByRole("listbox", { name: "学生名单" });
    await pane.user.click(screen.getByRole("button", { name: /处(影响结论|数据问题)$/ }));
    return pane;
  }

  it("is agreed to, taken back, and counts once the results are updated", async () => {
    const workbook = fakeWorkbook([fullWidth]);
    const pane = await issuesOf(workbook);
    const line = screen.getByText("语文：全角数字").closest("li")!;
    expect(within(line).getByRole("button", { name: "学年总评!C2" })).toBeInTheDocument();
    await pane.user.click(within(line).getByRole("button", { name: "按 78 读" }));
    expect(within(line).getByText("已同意")).toBeVisible();
    expect(spoken()).toContain("已按 78 读，可撤销");
    expect(within(line).getByRole("button", { name: "撤销：学年总评!C2" })).toHaveFocus();
    await pane.user.click(within(line).getByRole("button", { name: "撤销：学年总评!C2" }));
    expect(within(line).getByRole("button", { name: "按 78 读" })).toHaveFocus();

    await pane.user.click(screen.getByRole("button", { name: "全部同意" }));
    expect(screen.getAllByText("已同意")).toHaveLength(2);
    expect(screen.getByText("只改读法，不改原表", { selector: "footer *" })).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "按新读法更新结果" }));
    await screen.findByRole("searchbox");
    const { screening } = pane.store.getState();
    const codes =
      screening.step === "done" ? screening.screened.issues.map(({ code }) => code) : [];
    expect(codes).not.toContain("score-full-width");
    expect(codes).not.toContain("score-letter-for-digit");
    expect(fullWidth.values[1]?.[2]).toBe("７８");

    await pane.user.click(screen.getByRole("tab", { name: /^识别/ }));
    const said = screen.getByRole("heading", { name: "您定过的" }).closest("section")!;
    expect(within(said).getAllByRole("listitem")).toHaveLength(2);
    expect(said).toHaveTextContent("学年总评：程立航 的“７８”按 78 读");
  });
});
