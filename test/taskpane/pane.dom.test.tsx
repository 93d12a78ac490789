import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { act } from "react";
import { WorkbookError, policies } from "../../src/app";
import { fakeWorkbook, type FakeWorkbook } from "./fake-workbook";
import { openPane, type OpenPane } from "./open-pane";

// Fluent in jsdom takes its time on a busy machine.
jest.setTimeout(60_000);

const confirmation = /义务教育阶段原则上不留级/;

/** As far as 结果. */
async function screened(workbook: FakeWorkbook = fakeWorkbook()): Promise<OpenPane> {
  const pane = await openPane(workbook);
  await pane.user.click(screen.getByRole("button", { name: "下一步：看规则" }));
  await pane.user.click(screen.getByRole("checkbox", { name: confirmation }));
  await pane.user.click(screen.getByRole("button", { name: "开始筛查" }));
  await screen.findByRole("listbox", { name: "学生名单" });
  return pane;
}

/** As far as 输出, with 写入 pressed. */
async function writtenTo(workbook: FakeWorkbook): Promise<OpenPane> {
  const pane = await screened(workbook);
  await pane.user.click(screen.getByRole("button", { name: "写入结果表" }));
  await pane.user.click(screen.getByRole("button", { name: /^写入 \d+ 张表$/ }));
  return pane;
}

const title = () => screen.getByRole("heading", { level: 2 });

/** Another screen is drawn in pieces: it comes a moment after what leads to it. */
const titled = (name: string | RegExp) => screen.findByRole("heading", { level: 2, name });

describe("the road from recognition to writing", () => {
  it("recognises, screens, shows a pupil and writes, each step named by its title", async () => {
    const workbook = fakeWorkbook();
    const { user } = await openPane(workbook);
    expect(title()).toHaveTextContent("找到 2 张可用的表");
    expect(screen.getByRole("button", { name: /^七\(3\)班学年总评/ })).toBeInTheDocument();

    await user.click(screen.getByRole("button", { name: "下一步：看规则" }));
    expect(title()).toHaveTextContent("按这条规定筛查");
    expect(title()).toHaveFocus();
    expect(screen.getByRole("radio", { name: "补考后复核" })).toBeChecked();
    expect(screen.getByText("找到补考成绩 3 人，已录 2 人。")).toBeInTheDocument();

    await user.click(screen.getByRole("checkbox", { name: confirmation }));
    expect(workbook.answer.preferences).toContain(
      '"confirmed":[{"id":"shanghai-2006-secondary","version":"1"}]',
    );
    await user.click(screen.getByRole("button", { name: "开始筛查" }));
    await titled(/3 人要处理$/);
    expect(workbook.written).toEqual([]);

    const candidate = screen.getByRole("option", { name: /^程立航/ });
    expect(candidate).toHaveAccessibleName("程立航，20250301，候选，数学、英语补考仍不及格");
    await user.click(candidate);
    expect(title()).toHaveTextContent("程立航");
    expect(workbook.selected).toEqual([
      { sheet: "七(3)班学年总评", area: { row: 1, column: 0, rows: 1, columns: 7 } },
    ]);

    await user.click(screen.getByRole("button", { name: "结果" }));
    await user.click(screen.getByRole("button", { name: "写入结果表" }));
    expect(title()).toHaveTextContent("写入哪些表");
    await user.click(screen.getByRole("checkbox", { name: "学情·数据问题" }));
    await user.click(screen.getByRole("button", { name: "写入 9 张表" }));
    expect(await screen.findByRole("heading", { name: "写好了" })).toBeInTheDocument();
    expect(workbook.written[0]?.map(({ name }) => name)).toEqual([
      "学情·总览",
      "学情·补考名单",
      "学情·留级初步名单",
      "学情·变动",
      "学情·边缘学生",
      "学情·报校长室汇总",
      "学情·分科统计",
      "学情·八类名册",
      "学情·运行记录",
    ]);
    expect(screen.getByText("上次写入 8月28日 10:24", { selector: "footer *" })).toBeVisible();
  });

  it("does not start before the sentence on compulsory education is ticked", async () => {
    const { user } = await openPane(fakeWorkbook());
    await user.click(screen.getByRole("button", { name: "下一步：看规则" }));
    await user.click(screen.getByRole("button", { name: "开始筛查" }));
    expect(title()).toHaveTextContent("按这条规定筛查");
  });

  it("says the state of each step of the road in its name", async () => {
    await screened();
    const road = screen.getByRole("navigation", { name: "步骤" });
    expect(
      within(road)
        .getAllByRole("tab")
        .map((tab) => tab.getAttribute("aria-label")),
    ).toEqual(["识别，已完成", "规则，已完成", "筛查，已完成", "结果", "输出"]);
  });

  it("lists the sheets that are not used, with why", async () => {
    const { user } = await openPane(fakeWorkbook());
    await user.click(screen.getByRole("button", { name: "另有 1 张未用" }));
    expect(screen.getByRole("heading", { name: "未用的表" })).toBeInTheDocument();
    expect(screen.getByText("没有认出学生和成绩")).toBeInTheDocument();
  });

  it("shows the quoted text with its source", async () => {
    const { user } = await openPane(fakeWorkbook());
    await user.click(screen.getByRole("button", { name: "下一步：看规则" }));
    await user.click(screen.getByRole("button", { name: "看原文" }));
    const drawer = await screen.findByRole("dialog", { hidden: true });
    expect(within(drawer).getAllByText(/语文、数学、外语学科中有2门不及格/)).not.toEqual([]);
    expect(within(drawer).getAllByText(/可信度 B/)).not.toEqual([]);
  });

  it("speaks English where Excel does", async () => {
    await openPane(fakeWorkbook(), { language: "en" });
    expect(title()).toHaveTextContent("2 usable sheets found");
    expect(screen.getByRole("button", { name: "Next: the rule" })).toBeInTheDocument();
  });

  it("has a word for a workbook without a gradebook", async () => {
    await openPane(fakeWorkbook([]));
    expect(title()).toHaveTextContent("这里还没有成绩表");
  });
});

describe("the results", () => {
  it("filter by verdict, and look through everyone when searched", async () => {
    const { user } = await screened();
    await user.click(screen.getByRole("button", { name: "候选 1 人，按结论筛选" }));
    expect(screen.getAllByRole("option")).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "候选 1 人，按结论筛选" }));
    await user.type(screen.getByRole("searchbox"), "曹子");
    expect(screen.getByRole("option", { name: /^曹子墨/ })).toBeInTheDocument();
    await user.clear(screen.getByRole("searchbox"));
    await user.type(screen.getByRole("searchbox"), "xyz");
    expect(screen.getByText("没有叫“xyz”的学生。")).toBeInTheDocument();
  });

  it("lead to the gaps that leave a verdict open, and to their cells", async () => {
    const workbook = fakeWorkbook();
    const { user } = await screened(workbook);
    await user.click(screen.getByRole("button", { name: /处影响结论$/ }));
    expect(title()).toHaveTextContent(/^数据问题 \d+ 处$/);
    const gap = screen.getByText("陆思远：数学补考还没录入").closest("li")!;
    await user.click(within(gap).getByRole("button", { name: "去填" }));
    expect(workbook.selected).toEqual([
      { sheet: "补考成绩", area: { row: 2, column: 2, rows: 1, columns: 1 } },
    ]);
  });
});

describe("the keyboard", () => {
  it("moves in the list, opens with Enter and comes back with Escape to the same row", async () => {
    const { user } = await screened();
    const list = screen.getByRole("listbox");
    list.focus();
    await user.keyboard("{ArrowDown}{Enter}");
    const opened = title().textContent;
    expect(opened).toBe(screen.getByRole("heading", { level: 2 }).textContent);
    expect(screen.getByText("2 / 3")).toBeInTheDocument();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(screen.getByText("3 / 3")).toBeInTheDocument();
    await user.keyboard("{Escape}");
    const again = screen.getByRole("listbox");
    expect(again).toHaveFocus();
    const active = document.getElementById(again.getAttribute("aria-activedescendant")!);
    expect(active).toHaveAttribute("aria-posinset", "3");
  });

  it("sends a letter typed in the list to the search", async () => {
    const { user } = await screened();
    screen.getByRole("listbox").focus();
    await user.keyboard("2");
    expect(screen.getByRole("searchbox")).toHaveFocus();
    expect(screen.getByRole("searchbox")).toHaveValue("2");
  });

  it("presses the primary button with Ctrl+Enter and goes round the bands with F6", async () => {
    const { user } = await openPane(fakeWorkbook());
    screen.getByRole("tab", { name: "识别，已完成" }).focus();
    await user.keyboard("{F6}");
    expect(screen.getByRole("main")).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard("{F6}");
    expect(screen.getByRole("button", { name: "下一步：看规则" })).toHaveFocus();
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(title()).toHaveTextContent("按这条规定筛查");
  });
});

describe("when something is in the way", () => {
  it("names the cells that a person filled in, and writes nothing", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.write = () =>
      Promise.resolve({
        kind: "typed-entries",
        cells: [
          { sheet: "补考名单", row: 5, column: 8 },
          { sheet: "补考名单", row: 9, column: 8 },
        ],
      });
    const { user } = await writtenTo(workbook);
    await titled("没有写入");
    expect(screen.getByRole("alert")).toHaveTextContent("结果表里有 2 格是本来写好、您又改过的");
    await user.click(screen.getByRole("button", { name: "补考名单!I10" }));
    expect(workbook.selected).toEqual([
      { sheet: "补考名单", area: { row: 9, column: 8, rows: 1, columns: 1 } },
    ]);
    expect(workbook.written).toEqual([]);
    expect(screen.getByText("工作簿和写入前一样，什么都没丢。")).toBeInTheDocument();
  });

  it("offers to screen anew where a source sheet was changed meanwhile", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.write = () =>
      Promise.resolve({ kind: "source-changed", sheets: ["七(3)班学年总评"] });
    const { user } = await writtenTo(workbook);
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "写入时原表“七(3)班学年总评”被改了。要按新的再算一次吗？",
    );
    await user.click(screen.getByRole("button", { name: "重新筛查" }));
    expect(await screen.findByRole("listbox", { name: "学生名单" })).toBeInTheDocument();
  });

  it("says what to do about a protected workbook, and that nothing is lost", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.write = () => Promise.reject(new WorkbookError("structure-protected", null));
    const { user } = await writtenTo(workbook);
    await titled("没有写成");
    expect(screen.getByRole("alert")).toHaveTextContent("审阅 → 保护工作簿");
    expect(screen.getByText("工作簿和写入前一样，什么都没丢。")).toBeInTheDocument();
    expect(screen.getByRole("tab", { name: "输出，没有成功" })).toBeInTheDocument();
    workbook.answer.write = (plans) =>
      Promise.resolve({ kind: "written", sheets: plans.map(({ name }) => name) });
    await user.click(screen.getByRole("button", { name: "再试一次" }));
    expect(await screen.findByRole("heading", { name: "写好了" })).toBeInTheDocument();
  });

  it("makes no promise of an unchanged workbook where putting back failed", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.write = () =>
      Promise.reject(new WorkbookError("write-left-half", "学情·补考名单"));
    await writtenTo(workbook);
    expect(await screen.findByRole("alert")).toHaveTextContent("请删去没写完的“学情·补考名单”");
    expect(screen.queryByText("工作簿和写入前一样，什么都没丢。")).not.toBeInTheDocument();
  });

  it("says so where the workbook cannot be read, and reads again when asked", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.read = () => Promise.reject(new WorkbookError("host-failed", null));
    const { user } = await openPane(workbook);
    expect(title()).toHaveTextContent("没有读成");
    workbook.answer.read = () => Promise.resolve();
    await user.click(screen.getByRole("button", { name: "再试一次" }));
    await waitFor(() => {
      expect(title()).toHaveTextContent("找到 2 张可用的表");
    });
  });

  it("remarks that a cell cannot be selected, and stays on the pupil", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.select = () =>
      Promise.reject(new WorkbookError("not-found", "七(3)班学年总评"));
    const { user } = await screened(workbook);
    await user.click(screen.getByRole("option", { name: /^程立航/ }));
    expect(await screen.findByText(/选不到“七\(3\)班学年总评”里的这一格/)).toBeInTheDocument();
    expect(title()).toHaveTextContent("程立航");
  });

  it("throws a stopped run's result away", async () => {
    const workbook = fakeWorkbook();
    const { user, store } = await screened(workbook);
    let finish: () => void = () => undefined;
    workbook.answer.read = () => new Promise((resolve) => (finish = resolve));
    await user.click(screen.getByRole("button", { name: "重新筛查" }));
    await user.click(await screen.findByRole("button", { name: "停止" }));
    await act(async () => {
      finish();
      await Promise.resolve();
    });
    expect(screen.getByText("已停止。工作簿和筛查前一样。", { selector: "main *" })).toBeVisible();
    expect(store.getState().screening.step).toBe("stopped");
  });

  it("stops in the middle of judging, says how far it was, and writes nothing", async () => {
    const workbook = fakeWorkbook();
    const { store } = await screened(workbook);
    let time = 0;
    const clock = jest.spyOn(performance, "now").mockImplementation(() => (time += 200));
    const lines: string[] = [];
    store.subscribe(() => {
      const { screening } = store.getState();
      if (screening.step !== "running" || screening.phase !== 2 || !screening.progress) return;
      const { done, of } = screening.progress;
      lines.push(`${String(done)} / ${String(of)}, ${String(screening.pupils)}`);
      store.stopScreening();
    });
    await act(async () => {
      expect(await store.startScreening()).toBe(false);
    });
    clock.mockRestore();
    expect(lines).toEqual(["0 / 6, 6"]);
    expect(store.getState().screening.step).toBe("stopped");
    expect(workbook.written).toEqual([]);
  });
});

describe("results that the rule has left behind", () => {
  it("say so once another rule is chosen, and lead to its statement before they are worked out anew", async () => {
    const { user, store } = await screened();
    const other = policies.find(({ id }) => id === "shanghai-older-secondary")!;
    act(() => {
      store.choosePolicy(other);
    });
    expect(screen.getByText(/^规则改过了，结果还是 10:24 的$/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "更新" }));
    await titled("按这条规定筛查");
    expect(screen.getByRole("checkbox", { name: confirmation })).not.toBeChecked();
  });
});
