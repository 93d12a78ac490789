import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { act } from "react";
import { digestCell, type SheetSnapshot, type WriteLedger } from "../../src/sheet";
import { WorkbookError } from "../../src/app";
import { fakeWorkbook, oneClass, sheetOf, type FakeWorkbook } from "./fake-workbook";
import { openPane, type OpenPane } from "./open-pane";

// Fluent in jsdom takes its time on a busy machine.
jest.setTimeout(120_000);

const remembers = [["confirmed-policy", "shanghai-2006-secondary 1"]] as const;

/** 七(1)班, 七(2)班 and 七(3)班 of a school that names itself in the titles. */
const threeClasses: readonly SheetSnapshot[] = ["七(1)班", "七(2)班", "七(3)班"].map(
  (name, index) =>
    sheetOf(`${name}学年总评`, [
      [`青山中学 2025—2026学年 ${name} 学年总评`, "", "", "", "", "", ""],
      ["学号", "姓名", "语文", "数学", "英语", "物理", "历史"],
      [`2025${index + 1}01`, "程立航", 71, 41, 38, 62, 74],
      [`2025${index + 1}02`, "陆思远", 71, 52, 67, 78, 68],
      [`2025${index + 1}03`, "白一诺", 86, 91, 88, 84, 79],
    ]),
);

const title = () => screen.getByRole("heading", { level: 2 });
const foot = () => within(document.querySelector("footer")!);
const written = ({ written: all }: FakeWorkbook) => all.at(-1)?.map(({ report }) => report) ?? [];

/** As far as 输出. */
async function atOutput(workbook: FakeWorkbook): Promise<OpenPane> {
  const pane = await openPane(workbook, { remembers });
  await act(() => pane.store.startScreening());
  await act(async () => {
    pane.store.openOutput();
    await Promise.resolve();
  });
  return pane;
}

/** With 台账与会商表 opened. */
async function choosingLedgers(workbook: FakeWorkbook): Promise<OpenPane> {
  const pane = await atOutput(workbook);
  await pane.user.click(await screen.findByRole("button", { name: /^台账与会商表.* 种/ }));
  await screen.findByRole("checkbox", { name: "学情台账" });
  return pane;
}

const ledgerLine = () => screen.getByRole("checkbox", { name: "学情台账" });

describe("台账与会商表", () => {
  it("stay closed and unticked until somebody wants them, one line a kind", async () => {
    const workbook = fakeWorkbook(threeClasses);
    const { user } = await choosingLedgers(workbook);
    expect(ledgerLine()).not.toBeChecked();
    const list = screen.getByRole("list", { name: "台账与会商表" });
    expect(within(list).getAllByRole("checkbox").length).toBeLessThanOrEqual(7);
    await user.click(screen.getByRole("button", { name: /^写入 \d+ 张表$/ }));
    await screen.findByRole("heading", { name: "写好了" });
    expect(written(workbook).filter((report) => report.includes("|"))).toEqual([]);
  });

  it("are written for the classes that were chosen", async () => {
    const workbook = fakeWorkbook(threeClasses);
    const { user } = await choosingLedgers(workbook);
    await user.click(ledgerLine());
    await user.click(screen.getByRole("button", { name: "先空着" }));
    expect(screen.getByText("全部 3 个班")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "选班" }));
    await user.click(screen.getByRole("checkbox", { name: "七(2)班" }));
    expect(screen.getByText("3 个班里的 2 个")).toBeVisible();
    expect(within(ledgerLine().closest("li")!).getByText("2 张")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^写入 \d+ 张表$/ }));
    await screen.findByRole("heading", { name: "写好了" });
    expect(written(workbook).filter((report) => report.includes("|"))).toEqual([
      "class-ledger|七(1)班",
      "class-ledger|七(3)班",
    ]);
  });

  it("ask for the school once, filled in from the titles, and keep what was said beyond them", async () => {
    const workbook = fakeWorkbook(threeClasses);
    const { user, store } = await choosingLedgers(workbook);
    await user.click(ledgerLine());
    const form = within(screen.getByRole("form", { name: "学校信息" }));
    expect(form.getByRole("textbox", { name: "学校" })).toHaveValue("青山中学");
    await user.selectOptions(form.getByRole("combobox", { name: "学期" }), "第二学期");
    await user.type(form.getByRole("textbox", { name: "七(2)班班主任" }), "周敏");
    await user.click(form.getByRole("button", { name: "保存" }));
    expect(screen.queryByRole("form")).not.toBeInTheDocument();
    expect(screen.getByText("青山中学 · 2025—2026 学年 · 第二学期 · 班主任 1 / 3")).toBeVisible();
    expect(JSON.parse(workbook.answer.school!)).toEqual({
      version: 1,
      school: "",
      schoolYear: "",
      term: "second",
      headTeachers: [{ classGroup: "七(2)班", name: "周敏" }],
    });
    await user.click(screen.getByRole("checkbox", { name: "班级花名册" }));
    expect(screen.queryByRole("form")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "改学校信息" }));
    expect(screen.getByRole("textbox", { name: "七(2)班班主任" })).toHaveValue("周敏");
    expect(store.getState().spoken.words).toBe("学校信息已保存");
  });

  it("say so where the workbook does not keep what was said of the school", async () => {
    const workbook = fakeWorkbook(threeClasses);
    const { user, store } = await choosingLedgers(workbook);
    await user.click(ledgerLine());
    workbook.answer.keep = () => Promise.reject(new WorkbookError("host-failed", null));
    await user.type(screen.getByRole("textbox", { name: "七(1)班班主任" }), "何静");
    await user.click(screen.getByRole("button", { name: "保存" }));
    expect(await screen.findByText(/学校信息没能存进工作簿，这次先照它写/)).toBeVisible();
    expect(store.getState().school.settings.headTeachers).toEqual([
      { classGroup: "七(1)班", name: "何静" },
    ]);
  });

  it("are ticked where they stand in the workbook, and what was typed into them counts", async () => {
    const workbook = fakeWorkbook([
      ...threeClasses,
      {
        ...sheetOf("学情台账 七(1)班", [["张悦", "已谈话"]]),
        mark: { report: "class-ledger|七(1)班" },
      },
    ]);
    workbook.answer.ledger = {
      version: 1,
      sheets: [
        {
          report: "class-ledger|七(1)班",
          sheetId: "id of 学情台账 七(1)班",
          cells: [[digestCell("张悦", "张悦"), ""]],
        },
      ],
    } satisfies WriteLedger;
    const { user } = await choosingLedgers(workbook);
    expect(ledgerLine()).toBeChecked();
    expect(screen.getByText("3 个班里的 1 个")).toBeVisible();
    expect(screen.getByText(/您填过的 1 格会保留。$/)).toBeVisible();
    await user.click(ledgerLine());
    expect(screen.queryByText(/您填过的 1 格会保留。$/)).not.toBeInTheDocument();
  });

  it("are not in 公示版", async () => {
    const { user } = await atOutput(fakeWorkbook(threeClasses));
    await user.click(screen.getByRole("radio", { name: /公示版/ }));
    expect(screen.getByRole("button", { name: /^台账与会商表 ?公示版没有/ })).toBeDisabled();
  });
});

describe("what a person chose to write", () => {
  it("outlasts a new screening", async () => {
    const workbook = fakeWorkbook();
    const { user, store } = await atOutput(workbook);
    await user.click(screen.getByRole("checkbox", { name: "学情·边缘学生" }));
    await act(() => store.startScreening());
    await user.click(screen.getByRole("button", { name: "写入结果表" }));
    expect(screen.getByRole("checkbox", { name: "学情·边缘学生" })).not.toBeChecked();
  });
});

describe("在原表标色", () => {
  it("is off, marks at once when switched on, says what was left, and clears in one click", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.highlight = () =>
      Promise.resolve({ sheets: ["七(3)班学年总评"], protected: ["补考成绩"] });
    const { user } = await atOutput(workbook);
    const marking = screen.getByRole("switch", { name: /^在原表标色/ });
    expect(marking).not.toBeChecked();
    await user.click(marking);
    expect(
      await screen.findByText(/已在 1 张原表标色，内容和格式没有动。“补考成绩”有保护，没有标。/, {
        selector: "main *",
      }),
    ).toBeVisible();
    expect(marking).toBeChecked();
    expect(workbook.answer.preferences).toContain('"isMarking":true');
    await user.click(screen.getByRole("button", { name: /^写入 \d+ 张表$/ }));
    await screen.findByRole("heading", { name: "写好了" });
    expect(workbook.done.filter((what) => what === "highlight")).toHaveLength(2);
    await user.click(screen.getByRole("switch", { name: /^在原表标色/ }));
    expect(
      await screen.findByText("标色已清除，原表和以前一样。", { selector: "main *" }),
    ).toBeVisible();
    expect(workbook.answer.preferences).toContain('"isMarking":false');
  });

  it("stays off where it failed, and says so", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.highlight = () => Promise.reject(new WorkbookError("host-failed", null));
    const { user } = await atOutput(workbook);
    await user.click(screen.getByRole("switch", { name: /^在原表标色/ }));
    expect(
      await screen.findByText("没有标成。原表没有动，请再试一次。", { selector: "main *" }),
    ).toBeVisible();
    expect(screen.getByRole("switch", { name: /^在原表标色/ })).not.toBeChecked();
  });
});

describe("撤销 of the last writing", () => {
  /** One sheet of ours, which the last writing made; a person typed one cell into it. */
  function writtenBefore(typed: string): FakeWorkbook {
    const list: SheetSnapshot = {
      ...sheetOf("学情·补考名单", [["程立航", typed]]),
      mark: { report: "make-up-roster" },
    };
    const workbook = fakeWorkbook([...oneClass, list]);
    workbook.answer.ledger = {
      version: 1,
      sheets: [
        {
          report: "make-up-roster",
          sheetId: "id of 学情·补考名单",
          cells: [[digestCell("程立航", "程立航"), ""]],
        },
      ],
    };
    workbook.answer.undo = {
      at: "2026-08-27 16:40",
      plans: [],
      added: ["make-up-roster"],
      runs: null,
    };
    return workbook;
  }

  const given = [...remembers, ["last-writing", "2026-08-27 16:40"]] as const;

  async function atUndo(workbook: FakeWorkbook): Promise<OpenPane> {
    const pane = await openPane(workbook, { remembers: given });
    await act(async () => {
      pane.store.openOutput();
      await Promise.resolve();
    });
    return pane;
  }

  it("takes the sheets away, and says that 结果 shows another run", async () => {
    const workbook = writtenBefore("");
    const { user } = await atUndo(workbook);
    expect(foot().getByText("上次写入 8月27日 16:40")).toBeVisible();
    await user.click(foot().getByRole("button", { name: "撤销 8月27日 16:40 的写入" }));
    expect(await screen.findByRole("heading", { name: "已撤销" })).toBeVisible();
    expect(screen.getByText("上次写的表已拿掉，原表没有动。")).toBeVisible();
    expect(screen.getByText(/“结果”里看到的还是 10:24 算的/)).toBeVisible();
    expect(workbook.options.at(-1)?.remove).toEqual(["make-up-roster"]);
    expect(foot().queryByText(/^上次写入/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^写入 \d+ 张表$/ }));
    expect(await screen.findByRole("heading", { name: "写好了" })).toBeVisible();
    expect(workbook.done.slice(-2)).toEqual(["read", "write"]);
  });

  it("asks in place before anything typed would go, and does nothing when told to leave it", async () => {
    const workbook = writtenBefore("已通知");
    const { user } = await atUndo(workbook);
    await user.click(foot().getByRole("button", { name: /^撤销/ }));
    const question = await screen.findByRole("heading", { name: "撤销会删去您填的内容" });
    expect(question).toHaveFocus();
    expect(screen.getByText(/上次新写的 1 张表里，有您填的 1 格/)).toBeVisible();
    expect(workbook.done).not.toContain("write");
    await user.click(screen.getByRole("button", { name: "不撤销" }));
    expect(question).not.toBeInTheDocument();
    await user.click(foot().getByRole("button", { name: /^撤销/ }));
    await user.click(await screen.findByRole("button", { name: "删去并撤销" }));
    expect(await screen.findByRole("heading", { name: "已撤销" })).toBeVisible();
  });

  it("says what to do where the host refuses, and that nothing is lost", async () => {
    const workbook = writtenBefore("");
    workbook.answer.write = () => Promise.reject(new WorkbookError("structure-protected", null));
    const { user } = await atUndo(workbook);
    await user.click(foot().getByRole("button", { name: /^撤销/ }));
    expect(await screen.findByRole("heading", { name: "没有撤销成" })).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent("审阅 → 保护工作簿");
    expect(screen.getByText("工作簿和刚才一样，什么都没丢。")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "回到选表" }));
    expect(title()).toHaveTextContent("写入哪些表");
  });

  it("is not offered where nothing can be taken back", async () => {
    const workbook = writtenBefore("");
    workbook.answer.undo = null;
    await atUndo(workbook);
    expect(foot().getByText("上次写入 8月27日 16:40")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^撤销/ })).not.toBeInTheDocument();
  });
});

describe("opening a workbook", () => {
  it("brings a writing that broke off to an end before reading, and says so once", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.recover = () => Promise.resolve({ kind: "undone" });
    const { user } = await openPane(workbook);
    expect(workbook.done.slice(0, 2)).toEqual(["recover", "read"]);
    const words = "上次写入中断了，已恢复到写入前，什么都没丢。";
    expect(screen.getByText(words)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "重新读取" }));
    expect(screen.queryByText(words)).not.toBeInTheDocument();
    expect(workbook.done.filter((what) => what === "recover")).toHaveLength(1);
  });

  it("keeps saying so on 结果 where it screens by itself", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.ledger = { version: 1, sheets: [] };
    workbook.answer.recover = () => Promise.resolve({ kind: "completed" });
    await openPane(workbook, { remembers });
    expect(title()).toHaveTextContent(/人要处理$/);
    expect(screen.getByText("上次写入已完成，剩下的已清理。")).toBeVisible();
  });

  it("does not read before that has succeeded, and tries it again when asked", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.recover = () => Promise.reject(new WorkbookError("host-failed", null));
    const { user } = await openPane(workbook);
    expect(title()).toHaveTextContent("没有读成");
    expect(workbook.done).toEqual(["recover"]);
    workbook.answer.recover = () => Promise.resolve({ kind: "nothing" });
    await user.click(screen.getByRole("button", { name: "再试一次" }));
    expect(await screen.findByRole("heading", { name: "找到 2 张可用的表" })).toBeVisible();
  });

  it("says which kept settings cannot be read", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.school = "{";
    workbook.answer.policies = "[{";
    await openPane(workbook);
    expect(
      screen.getByText("本校规定、学校信息这几项设置读不出来，已原样留存，先用默认设置。"),
    ).toBeVisible();
  });
});

describe("全部清除", () => {
  /** Tabster hides it in jsdom, where nothing has a size. */
  const removalDialog = () => screen.findByRole("alertdialog", { hidden: true });
  const confirmation = async () =>
    within(await removalDialog()).getByRole("button", { name: "全部清除", hidden: true });

  it("says what goes, leaves it when told to, and starts the pane anew once it is done", async () => {
    const list: SheetSnapshot = {
      ...sheetOf("学情·补考名单", [["程立航", "已通知"]]),
      mark: { report: "make-up-roster" },
    };
    const workbook = fakeWorkbook([...oneClass, list]);
    workbook.answer.ledger = {
      version: 1,
      sheets: [
        {
          report: "make-up-roster",
          sheetId: "id of 学情·补考名单",
          cells: [[digestCell("程立航", "程立航"), ""]],
        },
      ],
    };
    const { user, store } = await atOutput(workbook);
    await user.click(screen.getByRole("button", { name: "全部清除…" }));
    const dialog = within(await removalDialog());
    expect(dialog.getByText("1 张结果表")).toBeVisible();
    expect(dialog.getByText("表里您填的 1 格")).toBeVisible();
    expect(dialog.getByText("原表上的标色")).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "不清除", hidden: true }));
    expect(screen.queryByRole("alertdialog", { hidden: true })).not.toBeInTheDocument();
    expect(workbook.done).not.toContain("remove ours");

    workbook.answer.removeOurs = () => {
      workbook.answer.sheets = oneClass;
      workbook.answer.ledger = null;
      workbook.answer.preferences = null;
      return Promise.resolve({ sheets: ["学情·补考名单"], cleared: [] });
    };
    await user.click(screen.getByRole("button", { name: "全部清除…" }));
    await user.click(await confirmation());
    expect(await screen.findByText(/^已全部清除：1 张结果表、设置和标色。/)).toBeVisible();
    expect(title()).toHaveTextContent("找到 2 张可用的表");
    expect(store.getState().preferences.kept.confirmed).toEqual([]);
    expect(store.getState().choice.confirmed).toBe(false);
  });

  it("says what to do where it failed", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.removeOurs = () =>
      Promise.reject(new WorkbookError("structure-protected", null));
    const { user } = await atOutput(workbook);
    await user.click(screen.getByRole("button", { name: "全部清除…" }));
    await user.click(await confirmation());
    expect(await screen.findByRole("heading", { name: "没有清除成" })).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent("审阅 → 保护工作簿");
  });
});

describe("the console", () => {
  it("hears no complaint on the way to 输出", async () => {
    const complain = jest.spyOn(console, "error").mockImplementation(() => undefined);
    await choosingLedgers(fakeWorkbook(threeClasses));
    expect(complain.mock.calls).toEqual([]);
    complain.mockRestore();
  });
});
